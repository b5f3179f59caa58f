"""The posts of a contact over time: which one letters are written to, and the others."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.look.icons import icon
from r2p_drafter.library.entries import Contact, Role

_ROWS = 3


class RolesList(QWidget):
    """Lists the posts of a contact, first the one that letters are written to; one is shown in full."""

    chosen = Signal()
    """Another post is to be shown in full."""
    changed = Signal(object, str)
    """The tuple of posts as it is to be, and what undo calls that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roles: tuple[Role, ...] = ()
        self.list = QListWidget(self)
        self.list.setObjectName("roles")
        self.list.setAccessibleName(self.tr("Posts over time"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.list.currentRowChanged.connect(self._tell_chosen)
        self.add_button = self._button("add", "add_role", self.tr("Add a post"), self.add)
        self.remove_button = self._button("remove", "remove_role", self.tr("Remove the post"), self.remove)
        self.first_button = self._button(
            "move-up", "first_role", self.tr("Write letters to this post"), self.put_first
        )
        self._lay_out()
        self._offer()

    def _button(self, picture: str, name: str, tip: str, do: Callable[[], Any]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setObjectName(name)
        button.setIcon(icon(picture))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(2)
        for button in (self.add_button, self.first_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.list, stretch=1)
        row.addLayout(buttons)
        self.list.setFixedHeight(self._height())

    def _height(self) -> int:
        line = self.list.fontMetrics().height() + 8
        return line * _ROWS + 2 * self.list.frameWidth()

    @property
    def at(self) -> int:
        """The place of the post that is shown in full."""
        return max(self.list.currentRow(), 0)

    def show_roles(self, roles: tuple[Role, ...], *, keep_place: bool) -> None:
        """Show the posts of a contact; the same one stays chosen where `keep_place`."""
        at = min(self.at, len(roles) - 1) if keep_place else 0
        self._roles = roles
        self.list.blockSignals(True)
        self.list.clear()
        for role in roles:
            self.list.addItem(said_of(role) or self.tr("A post without a name yet"))
            item = self.list.item(self.list.count() - 1)
            item.setToolTip(item.text())
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() + 8))
        self.list.setCurrentRow(max(at, 0) if roles else -1)
        self.list.blockSignals(False)
        self._offer()

    def set_open(self, is_open: bool) -> None:
        """Let the user change the posts, or only read them."""
        self.add_button.setEnabled(is_open)
        self._is_open = is_open
        self._offer()

    def add(self) -> None:
        """Add a post, to which letters are written from now on."""
        first = replace(self._roles[0], since=None, until=None, salutation="") if self._roles else Role()
        kept = Role(courtesy_title=first.courtesy_title, country=first.country)
        self._choose_first()
        self.changed.emit((kept, *self._roles), self.tr("Add a post"))

    def remove(self) -> None:
        """Remove the post that is shown in full."""
        left = (*self._roles[: self.at], *self._roles[self.at + 1 :])
        self.changed.emit(left, self.tr("Remove a post"))

    def put_first(self) -> None:
        """Have letters written to the post that is shown in full."""
        at = self.at
        self._choose_first()
        roles = (self._roles[at], *self._roles[:at], *self._roles[at + 1 :])
        self.changed.emit(roles, self.tr("Write letters to another post"))

    def _choose_first(self) -> None:
        self.list.blockSignals(True)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def _tell_chosen(self) -> None:
        self._offer()
        self.chosen.emit()

    _is_open = True

    def _offer(self) -> None:
        self.remove_button.setEnabled(self._is_open and bool(self._roles))
        self.first_button.setEnabled(self._is_open and self.at > 0)


def said_of(role: Role) -> str:
    """Return a post in one line: "Director, Aid First (2019–2023)"."""
    what = ", ".join(filter(None, (role.post, role.organisation))) or role.country
    years = [str(date.year) if date else "" for date in (role.since, role.until)]
    return f"{what} ({years[0]}–{years[1]})".strip() if any(years) else what


def with_role_at(contact: Contact, at: int, **changes: Any) -> Contact:
    """Return a contact with changes in one of its posts; the first is made where there is none."""
    roles = list(contact.roles or (Role(),))
    roles[min(at, len(roles) - 1)] = replace(roles[min(at, len(roles) - 1)], **changes)
    return replace(contact, roles=tuple(roles))
