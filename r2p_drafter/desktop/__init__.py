"""The window in which letters are drafted. Only `app` builds and wires; each widget is given its model."""
