"""The places of a window: parts, form and page side by side, messages above, problems below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from r2p_drafter.desktop.status.messages import Messages

_CHARACTERS = (26, 64, 72)
"""The widths of the three columns in a window that nobody has arranged yet, in characters."""
_STRETCHES = (0, 1, 1)

Make = Callable[[QWidget], QWidget]


class Deferred(QWidget):
    """A place whose content is made when it is seen first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Make | None = None
        self._layout = _without_margins(self)

    def hold(self, make: Make) -> None:
        """Have the content made by `make`, which is given its parent: now, or as soon as this is seen."""
        self._make = make
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        if self._make is not None:
            content = self._make(self)
            self._layout.addWidget(content)
            content.show()
            self._make = None


class Places(QWidget):
    """Lays out one window: around its page, which is there first, the panels that follow."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = Messages(self)
        self.parts, self._form = QWidget(self), QWidget(self)
        self.problems = Deferred(self)
        self.problems.hide()
        self.columns = self._splitter(Qt.Orientation.Horizontal, [self.parts, self._form, page], "columns")
        self.rows = self._splitter(Qt.Orientation.Vertical, [self.columns, self.problems], "rows")
        self._share_room()
        layout = _without_margins(self)
        layout.addWidget(self.messages)
        layout.addWidget(self.rows, stretch=1)
        self._parts_layout, self._form_layout = _without_margins(self.parts), _without_margins(self._form)

    def fill(self, parts: QWidget, form: QWidget, make_problems: Make) -> None:
        """Put the list of parts and the form beside the page, and problems below when they are wanted."""
        self._parts_layout.addWidget(parts)
        self._form_layout.addWidget(form, stretch=1)
        for widget in (parts, form):
            widget.show()  # now: a layout would do it later, and keys that come at once found no field
        self.problems.hold(make_problems)

    def put_above_form(self, bar: QWidget) -> None:
        """Put a bar at the head of the column with the form."""
        self._form_layout.insertWidget(0, bar)

    def _splitter(self, way: Qt.Orientation, widgets: Sequence[QWidget], name: str) -> QSplitter:
        splitter = QSplitter(way, self)
        splitter.setObjectName(name)
        splitter.setChildrenCollapsible(False)
        for widget in widgets:
            splitter.addWidget(widget)
        return splitter

    def _share_room(self) -> None:
        """Give each column its first width; form and page share what a larger window gives."""
        width = self.fontMetrics().averageCharWidth()
        self.columns.setSizes([characters * width for characters in _CHARACTERS])
        for at, stretch in enumerate(_STRETCHES):
            self.columns.setStretchFactor(at, stretch)
        self.rows.setStretchFactor(0, 1)


def _without_margins(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
