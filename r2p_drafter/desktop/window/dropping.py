"""Letters that are dragged onto a window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QWindow

_SUFFIX = ".letter"


class LetterDrops(QObject):
    """Takes letters before any field under the mouse can take their names for text."""

    dropped = Signal(list)
    """The Paths of the letters."""

    def watch(self, window: QWindow | None) -> None:
        """Look at what is dragged onto a window of the system's, which hears of it before its widgets do."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() not in (kinds.DragEnter, kinds.DragMove, kinds.Drop) or not isinstance(
            event, QDropEvent
        ):
            return False
        letters = letters_in(event.mimeData())
        if letters:
            event.acceptProposedAction()
            if event.type() == kinds.Drop:
                self.dropped.emit(letters)
        return bool(letters)


def letters_in(data: QMimeData) -> list[Path]:
    """Return the letters among the files that are dragged."""
    files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in files if path.suffix.lower() == _SUFFIX]
