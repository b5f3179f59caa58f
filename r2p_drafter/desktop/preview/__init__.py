"""The letter on paper, as it will be printed."""
