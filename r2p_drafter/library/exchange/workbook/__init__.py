"""Workbooks (Office Open XML), read without trust in who made them."""
