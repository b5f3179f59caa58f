"""The form for the body of the letter: its sections."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.bank.mime import dragged_sections
from r2p_drafter.desktop.forms.form import Form
from r2p_drafter.desktop.forms.lists.editor import ListEditor
from r2p_drafter.desktop.forms.lists.kinds import Adder, ItemKind, ItemWords
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.section import SectionDetail
from r2p_drafter.letter.lines import section_text, sections_in, start_of
from r2p_drafter.letter.model import Letter, Recommendations, Section, Text


class BodyForm(Form):
    """The list of sections, and the editor of the one chosen."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "", parent)
        self.set_title(self.tr("Body"))
        self.sections = ListEditor(models, "body", self._kind(), SectionDetail(models), self)
        self.add_list(self.sections, self.sections, stretch=1)
        self.watch()

    def _kind(self) -> ItemKind:
        words = ItemWords(
            title=self.tr("&Sections"),
            hint=self.tr(
                "The letter says nothing yet. Add text, or recommendations, or paste what you have."
            ),
            unnamed=self.tr("(no text yet)"),
            remove=self.tr("Remove a section"),
            remove_several=self.tr("Remove sections"),
            duplicate=self.tr("Duplicate a section"),
            move=self.tr("Move a section"),
            paste=self.tr("Paste sections"),
        )
        adders = [
            Adder(self.tr("Add &text"), Text, "text", "add_text"),
            Adder(self.tr("Add &recommendations"), Recommendations, "recommendations", "add_recommendations"),
        ]
        return ItemKind(
            list[Section],
            words,
            adders,
            self.first_words,
            section_text,
            _parsed,
            _icon,
            receive=dragged_sections,
        )

    def first_words(self, section: Section) -> str:
        """Return how a section begins, and how many recommendations it has."""
        if isinstance(section, Text):
            return start_of(section.markdown)
        count, lead_in = len(section.items), start_of(section.lead_in)
        items = self.tr("%n recommendation(s)", "", count)
        return f"{lead_in} ({items})" if lead_in else items


def _icon(section: Any) -> str:
    return "text" if isinstance(section, Text) else "recommendations"


def _parsed(text: str, _: Letter) -> Sequence[Section]:
    return sections_in(text)
