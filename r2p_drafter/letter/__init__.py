"""What the user writes: the letter's data, its file, names and preflight checks."""
