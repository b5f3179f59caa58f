"""The library as the windows have it: what is in it now, and what is done to it, without waiting."""
