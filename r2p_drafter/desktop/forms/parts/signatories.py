"""The form for the end of the letter: its close and who signs."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.contacts.several import PickSeveral, PickWords
from r2p_drafter.desktop.forms.fields.choice import ChoiceField
from r2p_drafter.desktop.forms.fields.suggest import SuggestField
from r2p_drafter.desktop.forms.form import Form
from r2p_drafter.desktop.forms.lists.editor import ListEditor
from r2p_drafter.desktop.forms.lists.kinds import Adder, ItemKind, ItemWords
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.person import PersonDetail, example
from r2p_drafter.letter.model import Letter, Signatory
from r2p_drafter.letter.names import one_line
from r2p_drafter.letter.people import people_in
from r2p_drafter.letter.salutations import closes


class SignatoriesForm(Form):
    """Complimentary close, the signatories and their order."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "", parent)
        self.set_title(self.tr("Signatories"))
        what, shown = self.tr("Change the close"), example(self.tr("Sincerely,"))
        self.add(self.tr("&Close"), SuggestField(models, self, "close", what, _suggested, shown))
        self.add(self.tr("Or&der on the letter"), self._order())
        detail = PersonDetail(models, "signatory")
        self.signatories = ListEditor(models, "signatories", self._kind(), detail, self)
        words = PickWords(
            self.tr("Signatories from the Address Book"), self.tr("Add signatories from the address book")
        )
        self._picking = PickSeveral(models, self.signatories, Signatory, words)
        self.add_list(self.signatories, self.signatories)
        self.layout_.addStretch(1)
        self.watch()

    def pick(self) -> bool:
        self._picking.pick()
        return True

    def _order(self) -> ChoiceField:
        choices = [("typed", self.tr("As in the list")), ("organisation", self.tr("By organisation"))]
        what = self.tr("Change the order of the signatories")
        return ChoiceField(self.models, self, "signatory_order", what, choices, "typed")

    def _kind(self) -> ItemKind:
        words = ItemWords(
            title=self.tr("&Signatories"),
            hint=self.tr("Nobody signs yet. Add a signatory, or paste names, one to a line."),
            unnamed=self.tr("(no name yet)"),
            remove=self.tr("Remove a signatory"),
            remove_several=self.tr("Remove signatories"),
            duplicate=self.tr("Duplicate a signatory"),
            move=self.tr("Move a signatory"),
            paste=self.tr("Paste signatories"),
        )
        adder = Adder(self.tr("&Add a signatory"), Signatory, name="add_signatory")
        return ItemKind(list[Signatory], words, [adder], one_line, one_line, _parsed)


def _parsed(text: str, letter: Letter) -> Sequence[Signatory]:
    return people_in(text, Signatory, letter.language)


def _suggested(letter: Letter) -> Sequence[str]:
    return closes(letter.salutation, letter.language)
