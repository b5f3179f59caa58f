"""How much of a stranger's file is read."""

MAX_SIZE = 128 * 1024 * 1024
"""Bytes of a table; one of 100,000 people has 30 million."""
MAX_ROWS = 250_000
MAX_COLUMNS = 1_000
MAX_CELLS = 10_000_000
MAX_IDLE = 2_000_000
"""Elements of a sheet that hold nothing, as empty rows and cells do: packed they take next to no place."""
MAX_ROLES = 100
"""Of a contact; those of more would not fit into the columns."""
MAX_LINE = 1_000
"""Characters of a name, a post, a number; what is longer is nothing that anybody wrote by hand."""
MAX_CELL = 131_072
"""Characters in a cell, as many as Python's `csv` reads by itself."""
