"""The forms, one for each part of the letter."""
