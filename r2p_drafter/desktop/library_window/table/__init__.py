"""The tables of the library window: what their columns show, in which order, and how cells are edited."""
