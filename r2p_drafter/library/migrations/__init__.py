"""How the library's tables came to be what they are, one step a module, run by Alembic."""

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent
VERSION_TABLE: Final = "library_version"
"""Not the name that Alembic gives it: other programs of a team may have tables in the same database."""
