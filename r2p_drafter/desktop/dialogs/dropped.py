"""Files that are dragged from other programs."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from r2p_drafter.library.templates.naming import SUFFIX


def files_in(data: QMimeData, suffix: str) -> list[Path]:
    """Return those of the files that are dragged whose names end so: ".letter"."""
    files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in files if path.suffix.lower() == suffix]


def templates_in(data: QMimeData) -> list[Path]:
    """Return the templates among the files that are dragged."""
    return files_in(data, SUFFIX)
