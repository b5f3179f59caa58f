"""The address book in the forms: picking people, adding them, filling blocks in."""
