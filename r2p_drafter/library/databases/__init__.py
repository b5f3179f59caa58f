"""The databases that a library can be kept in."""
