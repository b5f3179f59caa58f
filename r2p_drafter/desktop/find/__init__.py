"""Find and replace through all the text of the letter."""
