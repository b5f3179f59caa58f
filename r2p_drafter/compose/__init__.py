"""Composing: a Letter and a Template make a Document."""
