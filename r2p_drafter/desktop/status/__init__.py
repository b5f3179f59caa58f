"""The line at the window's foot: words, pages, problems."""
