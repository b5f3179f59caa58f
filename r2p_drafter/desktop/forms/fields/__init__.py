"""Inputs, each bound to one part of the letter."""
