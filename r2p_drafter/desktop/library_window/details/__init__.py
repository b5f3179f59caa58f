"""Entries of the library in full, beside the table: each field is changed where it stands."""
