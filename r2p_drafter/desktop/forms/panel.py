"""The parts of the letter and their forms, together."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.forms.bank.bank import Bank
from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts_list import PartsList
from r2p_drafter.desktop.forms.places import FormName, first_part, form_of
from r2p_drafter.desktop.forms.stack import FormStack
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.problems.watcher import ProblemWatcher


class FormsPanel(QObject):
    """Keeps the list of parts and the forms in step, and answers whoever wants a field.

    It is no widget: `parts_list` and `stack` are, and the window has a place for each.
    """

    def __init__(
        self,
        draft: Draft,
        navigator: Navigator,
        watcher: ProblemWatcher,
        shelf: Shelf,
        spelling: Spelling,
        library: LibraryDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self.bank = Bank(draft, navigator, library, self)
        models = Models(draft, navigator, watcher, shelf, spelling, library, self.bank)
        self.parts_list = PartsList(models)
        self.stack = FormStack(models)
        self.parts_list.chosen.connect(self._show)
        self.parts_list.entered.connect(self._enter)
        navigator.asked.connect(self.go_to)
        draft.revealed.connect(self._reveal)
        self.bank.placed.connect(self._point_out)
        self.parts_list.choose("delivery")

    def go_to(self, part: str, position: int = -1) -> None:
        """Show the field of a part and give it the keyboard, the caret before a character of its text."""
        form = form_of(part)
        if form is None:
            return
        self.parts_list.choose(form)
        self.stack.show_form(form).reach(part, position)

    def pick(self) -> None:
        """Let the user pick from the address book: for the form that is shown, or else an addressee."""
        if not self.stack.show_form(self.parts_list.current).pick():
            self.parts_list.choose("addressee")
            self.stack.show_form("addressee").pick()

    def _point_out(self, part: str) -> None:
        """Show a part as if its field had the keyboard, which stays where it is."""
        focused = QApplication.focusWidget()
        self.go_to(part)
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self, part: str) -> None:
        """Show what undo or redo changed; the keyboard goes there only if it is in the forms already."""
        form = form_of(part)
        if form is None:
            return
        if self._focused() is None:
            self.parts_list.choose(form)
            self.stack.show_form(form)
            return
        self.go_to(part)
        focused = self._focused()
        for field in focused.findChildren(Field) if focused is not None else ():
            field.reveal_change()

    def _focused(self) -> QWidget | None:
        """Return what has the keyboard, if that is in the forms."""
        focused = QApplication.focusWidget()
        return focused if focused is not None and self.stack.isAncestorOf(focused) else None

    def _show(self, form: FormName) -> None:
        """Show the form that was chosen; the part is at hand from then on."""
        self.stack.show_form(form)
        if self.parts_list.hasFocus() and form_of(self._navigator.part) != form:
            self._navigator.arrive(first_part(form))

    def _enter(self, form: FormName) -> None:
        self.stack.show_form(form).begin()
