"""The forms of one section of the body: text, or recommendations."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.bank.bar import BankBar
from r2p_drafter.desktop.forms.fields.markdown import MarkdownField
from r2p_drafter.desktop.forms.lists.detail import Detail
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.recommendations import RecommendationsDetail
from r2p_drafter.letter.model import Recommendations
from r2p_drafter.letter.parts import has_part, value_at


class SectionDetail(Detail):
    """Shows the form that fits the section chosen."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "section", parent)
        self.text = TextDetail(models, self)
        self.recommendations = RecommendationsDetail(models, self)
        self.shown: Detail = self.text
        self.recommendations.hide()
        self.layout_.addWidget(self.text, 1)
        self.layout_.addWidget(self.recommendations, 1)

    def show_item(self, part: str) -> None:
        self.part = part
        letter = self.models.letter
        is_list = has_part(letter, part) and isinstance(value_at(letter, part), Recommendations)
        shown, hidden = (self.recommendations, self.text) if is_list else (self.text, self.recommendations)
        self.shown = shown
        hidden.hide()
        shown.show_item(part)
        shown.show()

    def show_problems(self) -> None:
        self.shown.show_problems()

    def reach(self, part: str, position: int) -> None:
        self.shown.reach(part, position)

    def begin(self) -> None:
        self.shown.begin()


class TextDetail(Detail):
    """Running text."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "section", parent)
        what, shown = self.tr("Type in the text"), self.tr("Write the text of this section here.")
        self._field = MarkdownField(models, self, "", what, shown)
        self.add(self.tr("Te&xt"), self.bind(self._field, ".markdown"), stretch=1)
        self.bank_bar = BankBar(models, "passage", self._chosen, self)
        self.layout_.addWidget(self.bank_bar)

    def _chosen(self) -> Sequence[str]:
        """Return what is selected, or else the whole text."""
        writing = self._field.editor.writing
        return [writing.text[writing.start : writing.end] or writing.text]

    def show_item(self, part: str) -> None:
        if part != self.part:
            self.bank_bar.clear()
        super().show_item(part)
