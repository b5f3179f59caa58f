"""The letter in hand: its data, its history, its pages, and the part of it that is at hand."""
