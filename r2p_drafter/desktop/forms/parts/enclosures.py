"""The form for the papers that go with the letter."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.fields.line import LineField
from r2p_drafter.desktop.forms.form import Form
from r2p_drafter.desktop.forms.lists.detail import Detail
from r2p_drafter.desktop.forms.lists.editor import ListEditor
from r2p_drafter.desktop.forms.lists.kinds import Adder, ItemKind, ItemWords
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.person import example
from r2p_drafter.letter.lines import enclosures_in
from r2p_drafter.letter.model import Enclosure, Letter


class EnclosuresForm(Form):
    """The list of enclosures."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "", parent)
        self.set_title(self.tr("Enclosures"))
        detail = EnclosureDetail(models)
        self.enclosures = ListEditor(models, "enclosures", self._kind(), detail, self)
        detail.title.line.returnPressed.connect(self.enclosures.acts.add_first)
        self.add_list(self.enclosures, self.enclosures)
        self.layout_.addStretch(1)
        self.watch()

    def _kind(self) -> ItemKind:
        words = ItemWords(
            title=self.tr("Enclo&sures"),
            hint=self.tr("Nothing is enclosed yet. Add a paper, or paste titles, one to a line."),
            unnamed=self.tr("(no title yet)"),
            remove=self.tr("Remove an enclosure"),
            remove_several=self.tr("Remove enclosures"),
            duplicate=self.tr("Duplicate an enclosure"),
            move=self.tr("Move an enclosure"),
            paste=self.tr("Paste enclosures"),
        )
        adder = Adder(self.tr("&Add an enclosure"), Enclosure, name="add_enclosure")
        return ItemKind(list[Enclosure], words, [adder], _title, _title, _parsed)


class EnclosureDetail(Detail):
    """The title of one enclosure."""

    def __init__(self, models: Models) -> None:
        super().__init__(models, "enclosure")
        what = self.tr("Change the title of an enclosure")
        self.title = LineField(models, self, "", what, example(self.tr("Report of the inquiry")))
        self.add(self.tr("&Title"), self.bind(self.title, ".title"))


def _title(enclosure: Enclosure) -> str:
    return enclosure.title


def _parsed(text: str, _: Letter) -> Sequence[Enclosure]:
    return enclosures_in(text)
