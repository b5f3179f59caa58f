"""What stands around a list: its title with buttons, the buttons that add, and what an empty one says."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.forms.fields.row import spoken
from r2p_drafter.desktop.forms.flow import FlowLayout
from r2p_drafter.desktop.forms.lists.kinds import Adder, Receive
from r2p_drafter.desktop.forms.lists.verbs import Verb
from r2p_drafter.desktop.look.icons import give_room, icon

_ON_BUTTONS = ("move_up", "move_down", "duplicate", "remove")


class ListHead(QWidget):
    """The title of a list, and buttons for what can be done to the items chosen."""

    def __init__(self, title: str, view: QWidget, verbs: Sequence[Verb], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[tuple[QToolButton, Verb]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        label = QLabel(title, self)
        label.setBuddy(view)
        view.setAccessibleName(spoken(title))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(label, stretch=1)
        for verb in sorted((verb for verb in verbs if verb.name in _ON_BUTTONS), key=_place):
            layout.addWidget(self._button(verb))

    def _button(self, verb: Verb) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(verb.name)
        button.setIcon(icon(verb.icon))
        button.setAutoRaise(True)
        button.setToolTip(f"{spoken(verb.text)} ({verb.shortcut})")
        button.setAccessibleName(spoken(verb.text))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the list
        button.clicked.connect(verb.do)
        self._buttons.append((button, verb))
        return button

    def offer(self) -> None:
        """Enable the buttons that have something to do."""
        for button, verb in self._buttons:
            button.setEnabled(verb.can())


class AddButton(QPushButton):
    """Adds an item; where there is none, it has the keyboard for the list, and takes what is pasted."""

    def __init__(self, adder: Adder, paste: Callable[[], None], parent: QWidget) -> None:
        super().__init__(icon(adder.icon), adder.text, parent)
        self.setObjectName(adder.name)
        give_room(self)
        self._paste = paste

    def paste(self) -> None:
        """Put the clipboard's items into the list."""
        self._paste()


class AddButtons(QWidget):
    """The buttons that add an item; the first is for Ctrl+Return as well."""

    def __init__(
        self,
        adders: Sequence[tuple[Adder, Callable[[], None]]],
        paste: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self)
        for at, (adder, add) in enumerate(adders):
            button = AddButton(adder, paste, self)
            button.clicked.connect(add)
            self._layout.addWidget(button)
            if at == 0:
                self.setFocusProxy(button)
                button.setToolTip(self.tr("Ctrl+Return"))

    def add(self, button: QWidget) -> None:
        """Put one more way to add items behind the others."""
        self._layout.addWidget(button)


class EmptyHint(QFrame):
    """What a list without items says, in its place; what is dragged from the bank may be dropped on it."""

    received = Signal(QMimeData)

    def __init__(self, text: str, receive: Receive, parent: QWidget) -> None:
        super().__init__(parent)
        self._receive = receive
        self.setAcceptDrops(True)
        self.setObjectName("empty_hint")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 20, 16, 20)
        layout.addWidget(label)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._receive(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.received.emit(event.mimeData())


def _place(verb: Verb) -> int:
    return _ON_BUTTONS.index(verb.name)
