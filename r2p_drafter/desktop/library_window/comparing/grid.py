"""Versions beside one another, field by field, with one of each field taken."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.library_window.comparing.differences import Difference

_BETWEEN = 12


class Option(QWidget):
    """What one version has in a field: a radio button, with a text beside it that may be long."""

    def __init__(self, text: str, said: str, parent: QWidget) -> None:
        """Show a text; `said` names it for a screen reader."""
        super().__init__(parent)
        self.button = QRadioButton(self)
        self.button.setAccessibleName(said)
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, stretch=1)
        self.setFocusProxy(self.button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on the text for one on the button."""
        self.button.setChecked(True)
        self.button.setFocus()
        event.accept()


class ComparisonGrid(QScrollArea):
    """Shows the fields in which versions differ; of each, what one version has is taken."""

    changed = Signal()

    def __init__(
        self, titles: Sequence[str], found: Sequence[Difference], parent: QWidget | None = None
    ) -> None:
        """Show versions under their titles; at first, all is taken from the first one."""
        super().__init__(parent)
        self._found = tuple(found)
        self._groups: list[QButtonGroup] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * _BETWEEN)
        self._grid.setVerticalSpacing(_BETWEEN)
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, _BETWEEN, 0)
        around.addLayout(self._grid)
        around.addStretch()
        self._add_titles(titles)
        for row, difference in enumerate(self._found, 2):
            self._add_row(row, difference, titles)
        self.take_all(0)
        self.setWidget(inside)

    def _add_titles(self, titles: Sequence[str]) -> None:
        for at, title in enumerate(titles, 1):
            label = QLabel(title, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            font = QFont(label.font())
            font.setBold(True)
            label.setFont(font)
            self._grid.addWidget(label, 0, at)
            button = QPushButton(self.tr("Take all of this"), self)
            button.setObjectName(f"take_all_{at - 1}")
            button.setAccessibleName(f"{button.text()}: {title}")
            button.setAutoDefault(False)
            button.setProperty("version", at - 1)
            button.clicked.connect(self._take_all_clicked)
            self._grid.addWidget(button, 1, at, Qt.AlignmentFlag.AlignLeft)
            self._grid.setColumnStretch(at, 1)

    def _add_row(self, row: int, difference: Difference, titles: Sequence[str]) -> None:
        label = QLabel(f"{difference.label}:", self)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        group = QButtonGroup(self)
        for at, (title, text) in enumerate(zip(titles, difference.texts, strict=True)):
            option = Option(text, f"{difference.label}, {title}: {text}", self)
            group.addButton(option.button, at)
            self._grid.addWidget(option, row, at + 1)
        group.idToggled.connect(self._tell)
        self._groups.append(group)

    def take_all(self, version: int) -> None:
        """Take every field from one version."""
        for group in self._groups:
            group.button(version).setChecked(True)

    def take(self, versions: Sequence[int]) -> None:
        """Take each field from the version that is given for it."""
        for group, version in zip(self._groups, versions, strict=True):
            group.button(version).setChecked(True)

    @property
    def taken(self) -> tuple[int, ...]:
        """Which version each field is taken from."""
        return tuple(group.checkedId() for group in self._groups)

    def result(self, base: Any, versions: Sequence[Any]) -> Any:
        """Return the `base` with every field as it is taken."""
        for difference, at in zip(self._found, self.taken, strict=True):
            base = difference.take(base, versions[at])
        return base

    def _take_all_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.take_all(button.property("version"))

    def _tell(self) -> None:
        self.changed.emit()
