"""Versions of an entry, or several contacts, side by side: the user takes from each what is right."""
