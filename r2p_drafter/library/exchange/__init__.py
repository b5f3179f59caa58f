"""The library in and out: tables and address books of other programs."""
