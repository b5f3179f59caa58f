"""Letters and templates that are dragged onto a window."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent, QWindow

from r2p_drafter.desktop.dialogs.dropped import files_in, templates_in

_SUFFIX = ".letter"


class LetterDrops(QObject):
    """Takes the files before any field under the mouse can take their names for text."""

    dropped = Signal(list)
    """The Paths of letters and templates."""

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
        data = event.mimeData()
        files = [*files_in(data, _SUFFIX), *templates_in(data)]
        if files:
            event.acceptProposedAction()
            if event.type() == kinds.Drop:
                self.dropped.emit(files)
        return bool(files)
