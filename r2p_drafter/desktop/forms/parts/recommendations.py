"""The form of a section of recommendations."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.bank.bar import BankBar
from r2p_drafter.desktop.forms.bank.mime import dragged_items
from r2p_drafter.desktop.forms.fields.choice import ChoiceField, SwitchField
from r2p_drafter.desktop.forms.fields.markdown import MarkdownField
from r2p_drafter.desktop.forms.lists.detail import Detail
from r2p_drafter.desktop.forms.lists.editor import ListEditor
from r2p_drafter.desktop.forms.lists.kinds import Adder, ItemKind, ItemWords
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.item_keys import ItemKeys
from r2p_drafter.letter.lines import items_in, start_of
from r2p_drafter.letter.model import Letter


class RecommendationsDetail(Detail):
    """Lead-in, marker, punctuation and the recommendations."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "section", parent)
        what, shown = self.tr("Change the lead-in"), self.tr("e.g. Specifically, we urge you to:")
        lead_in = MarkdownField(models, self, "", what, shown, grammar="line", rows=(2, 5))
        self.add(self.tr("Lead-&in"), self.bind(lead_in, ".lead_in"))
        self._marker, self._continued = self._made_marker(), self._made_continued()
        self.add_beside(
            (self.tr("&Marker"), self.bind(self._marker, ".marker")),
            (self.tr("&Punctuation"), self.bind(self._punctuation(), ".punctuation")),
        )
        self.add("", self.bind(self._continued, ".continued"))
        self.items = self._items()
        self.add_list(self.items, self.items, stretch=1)
        self.bank_bar = BankBar(models, "recommendation", self._chosen, self, self.items.add_buttons)
        self.items.add_below_buttons(self.bank_bar)

    def _made_marker(self) -> ChoiceField:
        choices = [
            ("bullets", self.tr("Bullets •")),
            ("numbers", self.tr("Numbers 1. 2. 3.")),
            ("letters", self.tr("Letters (a) (b) (c)")),
        ]
        return ChoiceField(self.models, self, "", self.tr("Change the marker"), choices, "bullets")

    def _punctuation(self) -> ChoiceField:
        choices = [("typed", self.tr("As typed")), ("series", self.tr("As a series: …; and …."))]
        return ChoiceField(self.models, self, "", self.tr("Change the punctuation"), choices, "typed")

    def _made_continued(self) -> SwitchField:
        what, text = (
            self.tr("Change where the numbers begin"),
            self.tr("&Go on with the numbers before"),
        )
        return SwitchField(self.models, self, "", what, text)

    def _items(self) -> ListEditor:
        detail = RecommendationDetail(self.models)
        editor = ListEditor(self.models, "", self._kind(), detail, self)
        detail.keys.moved.connect(editor.reach)
        return editor

    def _kind(self) -> ItemKind:
        words = ItemWords(
            title=self.tr("Recomme&ndations"),
            hint=self.tr(
                "Nothing is recommended yet. Add a recommendation, or paste several, one to a line."
            ),
            unnamed=self.tr("(no text yet)"),
            remove=self.tr("Remove a recommendation"),
            remove_several=self.tr("Remove recommendations"),
            duplicate=self.tr("Duplicate a recommendation"),
            move=self.tr("Move a recommendation"),
            paste=self.tr("Paste recommendations"),
        )
        adder = Adder(self.tr("Add a re&commendation"), str, name="add_recommendation")
        return ItemKind(list[str], words, [adder], start_of, _one_line, _parsed, receive=dragged_items)

    def _chosen(self) -> Sequence[str]:
        return [self.items.model.items[row] for row in self.items.view.rows]

    def show_item(self, part: str) -> None:
        if part != self.part:
            self.bank_bar.clear()
        self.items.show_part(f"{part}.items")
        super().show_item(part)
        # Bullets have no numbers to go on with.
        self._continued.check.setEnabled(self._marker.combo.currentData() != "bullets")


class RecommendationDetail(Detail):
    """The text of one recommendation; Enter in it begins the next, as in a list in Word."""

    def __init__(self, models: Models) -> None:
        super().__init__(models, "recommendation")
        what, shown = self.tr("Type in a recommendation"), self.tr("e.g. Deliver a public statement …;")
        field = MarkdownField(models, self, "", what, shown, grammar="item", rows=(4, 12))
        self.add(
            self.tr("Text of the recommen&dation"),
            self.bind(field, ""),
            self.tr("Enter begins the next one, Shift+Enter a new line in this one."),
        )
        self.layout_.addStretch(1)
        self.keys = ItemKeys(models, field)


def _one_line(item: str) -> str:
    return " ".join(item.split())


def _parsed(text: str, _: Letter) -> Sequence[str]:
    return items_in(text)
