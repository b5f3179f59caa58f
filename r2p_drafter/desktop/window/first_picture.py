"""What is seen first of a window, and what may wait until it is."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.draft.kept_documents import KeptDocument
from r2p_drafter.typeset.typesetter import Pages, Typesetter


class FirstPainting(QObject):
    """Tells when a widget has been painted for the first time."""

    over = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.over.emit)
        return False


def pages_of(kept: KeptDocument) -> Pages:
    """Return the pages of a letter that was composed before."""
    return Typesetter(kept.stylesheet).set(kept.document)
