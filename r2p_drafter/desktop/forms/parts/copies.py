"""The form for who gets a copy."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.contacts.several import PickSeveral, PickWords
from r2p_drafter.desktop.forms.fields.choice import ChoiceField
from r2p_drafter.desktop.forms.form import Form
from r2p_drafter.desktop.forms.lists.editor import ListEditor
from r2p_drafter.desktop.forms.lists.kinds import Adder, ItemKind, ItemWords
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.person import PersonDetail
from r2p_drafter.letter.model import CopyRecipient, Letter
from r2p_drafter.letter.names import one_line
from r2p_drafter.letter.people import people_in


class CopiesForm(Form):
    """The Cc list and its order."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "", parent)
        self.set_title(self.tr("Cc"))
        self.add(self.tr("Or&der on the letter"), self._order())
        detail = PersonDetail(models, "copy", sorted_under=True)
        self.copies = ListEditor(models, "copies", self._kind(), detail, self)
        words = PickWords(
            self.tr("Copies to People of the Address Book"), self.tr("Add copies from the address book")
        )
        self._picking = PickSeveral(models, self.copies, CopyRecipient, words)
        self.add_list(self.copies, self.copies)
        self.layout_.addStretch(1)
        self.watch()

    def pick(self) -> bool:
        self._picking.pick()
        return True

    def _order(self) -> ChoiceField:
        choices = [("typed", self.tr("As in the list")), ("surname", self.tr("By surname"))]
        what = self.tr("Change the order of the Cc list")
        return ChoiceField(self.models, self, "copy_order", what, choices, "typed")

    def _kind(self) -> ItemKind:
        words = ItemWords(
            title=self.tr("&Copies go to"),
            hint=self.tr("Nobody gets a copy yet. Add somebody, or paste names, one to a line."),
            unnamed=self.tr("(no name yet)"),
            remove=self.tr("Remove a copy"),
            remove_several=self.tr("Remove copies"),
            duplicate=self.tr("Duplicate a copy"),
            move=self.tr("Move a copy"),
            paste=self.tr("Paste copies"),
        )
        adder = Adder(self.tr("&Add a copy"), CopyRecipient, name="add_copy")
        return ItemKind(list[CopyRecipient], words, [adder], one_line, one_line, _parsed)


def _parsed(text: str, letter: Letter) -> Sequence[CopyRecipient]:
    return people_in(text, CopyRecipient, letter.language)
