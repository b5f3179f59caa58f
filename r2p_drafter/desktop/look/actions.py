"""Acts of the user as they are declared, and the menu entries made of them."""

from collections.abc import Callable, Iterable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from r2p_drafter.desktop.look.icons import icon

translate = QCoreApplication.translate
Key = QKeySequence.StandardKey


class Act(Struct, frozen=True):
    """Something that the user can do from a menu, by keys, or from the toolbar."""

    name: str
    """What the action is found by."""
    text: str
    """As the menu shows it, its mnemonic marked."""
    do: Callable[[], object]
    standard: Key | None = None
    """The platform's own keys for it."""
    keys: tuple[str, ...] = ()
    """Keys besides these, or instead of them where the platform has none: "Ctrl+Shift+S"."""
    icon: str = ""
    tip: str = ""
    """What the toolbar says of it; the text, where this is empty."""


def action_of(act: Act, parent: QWidget) -> QAction:
    """Return what a menu and the toolbar show of an act."""
    action = QAction(act.text, parent)
    action.setObjectName(act.name)
    dress(action, act)
    action.triggered.connect(act.do)
    return action


class Toggle(QAction):
    """Shows and hides a widget, and is checked for as long as the widget is not hidden, by whomever."""

    def __init__(self, name: str, text: str, widget: QWidget, keys: str = "") -> None:
        super().__init__(text, widget.window())
        self.setObjectName(name)
        self.setShortcut(keys)
        self.setCheckable(True)
        self.setChecked(not widget.isHidden())
        self._widget = widget
        widget.installEventFilter(self)
        self.triggered.connect(self._show)

    def _show(self, is_shown: bool) -> None:
        self._widget.setVisible(is_shown)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setChecked(not self._widget.isHidden())
        return False


def dress(action: QAction, act: Act) -> None:
    """Give an action its keys, icon and tip."""
    found = QKeySequence.keyBindings(act.standard) if act.standard is not None else []
    own = [QKeySequence(keys) for keys in act.keys]
    action.setShortcuts([*found, *(keys for keys in own if keys not in found)])
    if act.icon:
        action.setIcon(icon(act.icon))
    text = act.tip or act.text.replace("&", "").rstrip("…")
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{text} ({shortcut})" if shortcut else text)


def fill(menu: QMenu, acts: Iterable[Act | QAction | QMenu | None], parent: QWidget) -> dict[str, QAction]:
    """Put acts into a menu, None being a line between them; return those that can be done by their names."""
    made: dict[str, QAction] = {}
    for act in acts:
        if act is None:
            menu.addSeparator()
        elif isinstance(act, QMenu):
            menu.addMenu(act)
        else:
            action = action_of(act, parent) if isinstance(act, Act) else act
            menu.addAction(action)
            made[action.objectName()] = action
    return made
