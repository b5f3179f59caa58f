"""Gives screen readers the text of the page that is seen."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible

from r2p_drafter.desktop.preview.paper_view import PaperView

_REST = 250
"""Milliseconds without a change after which the text is given, so that no key stroke waits for it."""


class PageReader(QObject):
    """Keeps a view's accessible description; does nothing where nobody listens."""

    def __init__(self, view: PaperView) -> None:
        super().__init__(view)
        self._view = view
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._describe)
        view.page_shown.connect(self.refresh)
        view.pages_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Have the description made anew when there is rest."""
        if QAccessible.isActive():
            self._rest.start()

    def _describe(self) -> None:
        number, count = self._view.page_in_sight
        page = self.tr("Page {} of {}").format(number, count)
        self._view.setAccessibleDescription(f"{page}\n{self._view.text_in_sight()}")
