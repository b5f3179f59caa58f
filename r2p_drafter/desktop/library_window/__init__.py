"""The window in which the library is looked after."""
