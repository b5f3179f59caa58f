"""The one editor for lists in the letter: the list, its buttons, and the form of the item chosen."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from r2p_drafter.desktop.forms.fields.messages import Messages
from r2p_drafter.desktop.forms.lists.acting import ListActs
from r2p_drafter.desktop.forms.lists.buttons import AddButtons, EmptyHint, ListHead
from r2p_drafter.desktop.forms.lists.detail import Detail
from r2p_drafter.desktop.forms.lists.editing import ItemsEditing
from r2p_drafter.desktop.forms.lists.kinds import ItemKind
from r2p_drafter.desktop.forms.lists.model import ItemsModel
from r2p_drafter.desktop.forms.lists.verbs import verb_for
from r2p_drafter.desktop.forms.lists.view import ItemsView
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.places import row_in
from r2p_drafter.desktop.forms.sight import Sight

_BETWEEN = 6


class ListEditor(QWidget):
    """Edits the tuple at a part of the letter; `detail` shows the current item."""

    def __init__(
        self, models: Models, part: str, kind: ItemKind, detail: Detail, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._models = models
        self.kind = kind
        self.model = ItemsModel(models, part, kind, self)
        self.view = ItemsView(self.model, self)
        self.view.setObjectName(f"{part or 'items'}_list")
        self.acts = ListActs(self.view, ItemsEditing(models, self.model, kind), kind)
        self.view.verbs = self.acts.verbs
        self.detail = detail
        self.messages = Messages(models.watcher, self)
        self._head = ListHead(kind.words.title, self.view, self.acts.verbs, self)
        self._hint = EmptyHint(kind.words.hint, kind.receive, self)
        adders = [(adder, self.acts.adding(adder)) for adder in kind.adders]
        self.add_buttons = AddButtons(adders, self.paste, self)
        self._sight = Sight(self.view)
        self._lay_out()
        self._connect()
        self.refresh()

    def add_below_buttons(self, widget: QWidget) -> None:
        """Put something between the buttons and the form of the item chosen."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self.add_buttons) + 1, widget)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_BETWEEN)
        for widget in (self._head, self._hint, self.view, self.messages, self.add_buttons):
            layout.addWidget(widget)
        layout.addSpacing(_BETWEEN)
        layout.addWidget(self.detail, stretch=1)
        layout.addStretch()  # takes the room of the item's form while there is no item

    def _connect(self) -> None:
        self.model.followed.connect(self._show_current)
        self.view.selectionModel().currentChanged.connect(self._show_current)
        self.view.selection_changed.connect(self._head.offer)
        self.view.dropped.connect(self.acts.drop)
        self.view.received.connect(self._receive)
        self._hint.received.connect(self._receive)
        self.view.edit_asked.connect(self.begin_item)
        self.view.focused.connect(self._arrive)
        self.acts.added.connect(self.begin_item)
        self.messages.mended.connect(self.view.setFocus)

    @property
    def part(self) -> str:
        """The part of the letter that the list is."""
        return self.model.part

    def show_part(self, part: str) -> None:
        """Edit the list at another part."""
        self.model.show_part(part)
        self.refresh()

    def refresh(self) -> None:
        """Show the letter as it is now; something is selected whenever there is something."""
        count = self.model.rowCount()
        focused = self._has_keyboard()
        for widget in (self.view, self.detail):
            widget.setVisible(count > 0)
        self._hint.setVisible(count == 0)
        if focused and not count:
            self.add_buttons.setFocus()
        if count and not self.view.rows:
            self.view.select_rows([max(self.view.currentIndex().row(), 0)])
        self._show_current()
        self._head.offer()
        if self.view.hasFocus():
            self._arrive()

    def show_problems(self) -> None:
        """Show what is wrong with the list as a whole, and with the current item."""
        whole = [problem for problem in self._models.watcher.of_part(self.part) if problem.part == self.part]
        self.messages.show_problems(whole)
        self.detail.show_problems()

    def reach(self, part: str, position: int) -> None:
        """Choose the item that a part is in, and give the keyboard to its field.

        For an item as a whole, a keyboard that is in the list stays there.
        """
        row = row_in(part, self.part)
        if row is None or row >= self.model.rowCount():
            (self.view if self.model.rowCount() else self.add_buttons).setFocus()
            self._sight.bring()
            return
        if self.view.rows != [row]:
            self.view.select_rows([row])
        if part != self.model.part_of(row) or position >= 0 or not self.view.hasFocus():
            self.detail.reach(part, position)

    def begin_item(self) -> None:
        """Give the keyboard to the first field of the current item."""
        self.detail.begin()

    def paste(self) -> None:
        """Put the clipboard's items into the list, and the keyboard there."""
        self.view.paste()
        if self.model.rowCount():
            self.view.setFocus()

    def _receive(self, data: QMimeData, before: int = 0) -> None:
        """Put what was dragged from the bank before a row."""
        self.acts.put(self.kind.receive(data), self.tr("Insert from the bank"), before)

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and any(
            each is focused or each.isAncestorOf(focused) for each in (self.view, self.detail)
        )

    def _show_current(self) -> None:
        row = self.view.currentIndex().row()
        if row >= 0 and self.isVisible():
            self.detail.show_item(self.model.part_of(row))

    def _arrive(self) -> None:
        row = self.view.currentIndex().row()
        self._models.navigator.arrive(self.model.part_of(row) if row >= 0 else self.part)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.show_problems()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that the item's form left, for the acts that they are for there as well."""
        verb = verb_for(event, [verb for verb in self.acts.verbs if verb.everywhere])
        if verb is None or event.key() == Qt.Key.Key_Insert:
            super().keyPressEvent(event)
        elif verb.can():
            verb.do()
