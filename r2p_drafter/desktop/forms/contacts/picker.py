"""The dialog in which people are picked from the address book."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.forms.contacts.groups import GroupsList
from r2p_drafter.desktop.forms.contacts.pick_list import PickList
from r2p_drafter.desktop.forms.contacts.picking import PickModel
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.letter.names import filed
from r2p_drafter.library.search.contacts import ContactIndex, Hit

MOST = 200
"""Contacts that are listed at once; further ones are found by typing more."""
_DELAY = 40
_CHARACTERS, _LINES = 92, 26
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class ContactPicker(QDialog):
    """Finds contacts by words and groups; one is picked, or several by checking them."""

    picked = Signal(list)
    """The Hits, in the order in which they were chosen."""

    def __init__(
        self,
        library: LibraryDesk,
        title: str,
        parent: QWidget | None = None,
        *,
        several: bool = False,
        present: Iterable[str] = (),
    ) -> None:
        """Open on everybody; contacts whose ids are `present` in the letter already are not offered again."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._library = library
        self._several = several
        self._members: Sequence[Hit] = ()
        self._group_index: ContactIndex | None = None
        self.model = PickModel(present, self)
        self.search = self._made_search()
        self.groups = GroupsList(library, self)
        self.list = PickList(self.model, self, several=several)
        self._all = QCheckBox(self.tr("Chec&k all that are shown"), self)
        self._more = QLabel(self)
        self._buttons = self._made_buttons()
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._connect()
        self._find()
        self.search.setFocus()

    def _made_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setObjectName("search")
        search.setClearButtonEnabled(True)
        search.setPlaceholderText(self.tr("Name, post, organisation, country …"))
        search.setAccessibleName(self.tr("Find in the address book"))
        search.installEventFilter(self)
        return search

    def _made_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.add_button = QPushButton(self)
        self.add_button.setObjectName("pick")
        self.add_button.setDefault(True)
        buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self) -> None:
        self._all.setObjectName("check_all")
        self._all.setVisible(self._several)
        self._more.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        foot = QHBoxLayout()
        foot.addWidget(self._all)
        foot.addWidget(self._more, stretch=1, alignment=Qt.AlignmentFlag.AlignTrailing)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.addWidget(self.groups)
        both.addWidget(self.list)
        both.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(both, stretch=1)
        layout.addLayout(foot)
        layout.addWidget(self._buttons)
        width, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        both.setSizes([width * _CHARACTERS // 4, width * _CHARACTERS * 3 // 4])
        self.resize(width * _CHARACTERS, line * _LINES)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._find)
        self.search.textChanged.connect(self._timer.start)
        self.groups.chosen.connect(self._choose_group)
        self.model.checked_changed.connect(self._offer)
        self.list.taken.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self._all.clicked.connect(self._check_all)
        self._library.changed.connect(self._timer.start)

    @property
    def chosen(self) -> list[Hit]:
        """What the button picks: what is checked, or else the current contact."""
        if self._several:
            return list(self.model.checked)
        row = self.list.currentIndex().row()
        return [self.model.hits[row]] if row >= 0 else []

    def _choose_group(self, name: str) -> None:
        members = [contact for contact in self._library.contacts.values() if name in contact.groups]
        members.sort(key=lambda contact: (filed(contact.family_name), filed(contact.given_name)))
        self._members = [Hit(contact) for contact in members]
        self._group_index = ContactIndex(members) if name else None
        self._find()

    def _find(self) -> None:
        self._timer.stop()
        text = self.search.text()
        hits = self._hits(text)
        self.model.show(hits[:MOST])
        self._more.setText(self._about(len(hits)))
        if hits and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._offer()

    def _about(self, count: int) -> str:
        """Return what there is to say of a list that is cut short, or of an address book without anybody."""
        if not self._library.contacts:
            return self.tr(
                "The address book is empty. “Add to address book” is beside each name in a letter."
            )
        return self.tr("These are the first {}; type to find others.").format(MOST) if count > MOST else ""

    def _hits(self, text: str) -> Sequence[Hit]:
        if self._group_index is None:
            return self._library.find_contacts(text, MOST + 1)
        return self._group_index.find(text, MOST + 1) if text.strip() else self._members

    def _offer(self) -> None:
        """Say on the button how many it adds."""
        count = len(self.chosen)
        text = self.tr("Add %n contact(s)", "", count) if self._several else self.tr("&Choose")
        self.add_button.setText(text)
        self.add_button.setEnabled(count > 0)
        rows = range(self.model.rowCount())
        is_full = bool(rows) and all(self.model.is_checked(row) or self.model.is_present(row) for row in rows)
        self._all.setChecked(is_full)
        self._all.setEnabled(bool(rows))

    def _check_all(self, checked: bool) -> None:
        self.model.check(range(self.model.rowCount()), checked=checked)

    def _take(self) -> None:
        """Check the current contact; where that is done, or only one is picked, take what is chosen."""
        if self._several and self.list.check_current():
            self.search.selectAll()
        else:
            self._finish()

    def _finish(self) -> None:
        if self.chosen:
            self.picked.emit(self.chosen)
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrow keys in the search go through the list, and Enter take what is current there."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ARROWS:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._timer.isActive():
                    self._find()  # what is typed counts, however fast
                self._take()
                return True
        return super().eventFilter(watched, event)
