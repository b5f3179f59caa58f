"""What the library window asks of whoever opens it."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget


class LibraryFiles(Protocol):
    """Asks for the names of files."""

    def list_to_import(self, parent: QWidget) -> Path | None:
        """Ask for an address book, or a table of texts, of another program."""

    def list_to_export(self, parent: QWidget, name: str, suffixes: tuple[str, ...]) -> Path | None:
        """Ask where to write a list to; the first of the suffixes is proposed."""
