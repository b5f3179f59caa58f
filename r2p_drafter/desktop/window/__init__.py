"""The window of one letter: its places, its menus, and the life of its file."""
