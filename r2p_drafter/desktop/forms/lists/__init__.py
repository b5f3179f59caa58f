"""Lists in the letter: one model and one editor for all of them."""
