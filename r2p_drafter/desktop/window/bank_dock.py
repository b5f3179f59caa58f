"""The bank at a side of the window, or in a window of its own."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from r2p_drafter.desktop.forms.bank.bank import Bank
from r2p_drafter.desktop.forms.bank.panel import BankPanel
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.window.places import Deferred

_CHARACTERS = 38
"""The width that it has at first."""


class BankDock(QDockWidget):
    """Has the bank at the left, the right or the foot of the window; it is hidden until it is wanted."""

    def __init__(self, bank: Bank, library: LibraryDesk, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("bank")
        self.setWindowTitle(self.tr("Bank"))
        self._bank = bank
        self._library = library
        self._content = _Content(self)
        self._content.hold(self._make)
        self.setWidget(self._content)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self)
        self.hide()
        bank.asked.connect(self.open)

    def open(self) -> None:
        """Show the bank, with the keyboard where one types what to find."""
        self.show()
        self.raise_()
        self.enter()

    def enter(self) -> None:
        """Give the bank the keyboard, if it is shown."""
        panel = self._content.findChild(BankPanel)
        if panel is not None and not self.isHidden():
            panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make(self, parent: QWidget) -> QWidget:
        return BankPanel(self._bank, self._library, parent)


class _Content(Deferred):
    """Knows how wide it is to be before there is anything in it."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _CHARACTERS, super().sizeHint().height())
