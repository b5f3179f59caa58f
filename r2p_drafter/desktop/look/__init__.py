"""How the program looks: light and dark, icons, the language of its interface."""
