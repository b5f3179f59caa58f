"""A toolbar whose buttons are the main acts of a window's menus."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

_AROUND_ICONS = 14
"""Pixels above and below an icon, together."""


class ActsToolbar(QToolBar):
    """Shows acts in groups, some with their text beside the icon."""

    def __init__(
        self, shown: Sequence[Sequence[str]], with_text: Collection[str], parent: QWidget | None = None
    ) -> None:
        """Make an empty toolbar for acts of these names, group by group."""
        super().__init__(parent)
        self._shown = shown
        self._with_text = with_text
        self.setObjectName("main_toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMinimumHeight(self.iconSize().height() + _AROUND_ICONS)  # so that nothing jumps when it fills

    def fill(self, acts: Mapping[str, QAction]) -> None:
        """Take what it shows of the window's acts."""
        for group in self._shown:
            if group is not self._shown[0]:
                self.addSeparator()
            for name in group:
                self._add(acts[name])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave out Fusion's upper edge, which glares in the dark."""
        if self.style().name() != "fusion":
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.setPen(self.palette().mid().color())
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()

    def _add(self, action: QAction) -> None:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        styles = Qt.ToolButtonStyle
        with_text = action.objectName() in self._with_text
        button.setToolButtonStyle(styles.ToolButtonTextBesideIcon if with_text else styles.ToolButtonIconOnly)
        button.setIconSize(self.iconSize())
        self.addWidget(button)
