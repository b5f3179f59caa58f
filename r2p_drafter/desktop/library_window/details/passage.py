"""A recommendation or another passage in full: its text, what it is found by, its variants, its letters."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QSizePolicy, QWidget

from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.forms.parts.languages import language_choices, language_name
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.details.field import Bound
from r2p_drafter.desktop.library_window.details.fields import ChoiceField
from r2p_drafter.desktop.library_window.details.markdown_field import MarkdownField
from r2p_drafter.desktop.library_window.details.names_field import NamesField
from r2p_drafter.desktop.library_window.details.sheet import DetailsSheet, changing, reading
from r2p_drafter.desktop.library_window.details.uses import UsesList
from r2p_drafter.desktop.library_window.edits import LibraryEdits
from r2p_drafter.desktop.library_window.table.passage_columns import kind_names
from r2p_drafter.desktop.look.icons import give_room, icon
from r2p_drafter.library.entries import AnyEntry, Passage

_ID = Qt.ItemDataRole.UserRole
_ROWS = 4
_BEGINNING = 80


class PassageSheet(DetailsSheet):
    """Shows and changes one passage."""

    variant_chosen = Signal(str)
    """The id of another variant that the user wants to see."""
    variant_asked = Signal()
    """Another wording of what is shown is to be begun."""

    def __init__(
        self,
        desk: LibraryDesk,
        edits: LibraryEdits,
        spelling: Spelling,
        others: Callable[[Passage], tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the fields; `others` returns the ids of the other variants of a passage."""
        super().__init__(edits, parent)
        self._desk = desk
        self._spelling = spelling
        self._others = others
        self.entry: Passage | None = None
        self._add_text()
        self._add_what_finds_it()
        self._add_variants()
        self.uses = UsesList(desk, self)
        self.rows.addWidget(self.uses)
        self.rows.addStretch()

    def _add_text(self) -> None:
        text = _of_passage("text", self.tr("Change the text"))
        self.add(self.tr("Te&xt:"), MarkdownField(text, self._spelling, self))

    def _add_what_finds_it(self) -> None:
        kind = _of_passage("kind", self.tr("Change the kind"))
        language = _of_passage("language", self.tr("Change the language"))
        self.add_beside(
            (self.tr("&Kind:"), ChoiceField(kind, list(kind_names().items()), self)),
            (self.tr("Lan&guage:"), ChoiceField(language, language_choices(), self)),
        )
        tags = _of_passage("tags", self.tr("Change the tags"))
        self.add(
            self.tr("&Tags:"), NamesField(tags, self._offered_tags, self, self.tr("early warning, sanctions"))
        )

    def _add_variants(self) -> None:
        self.add_heading(self.tr("Variants"))
        self._no_variants = self.add_note(self.tr("No other wording or translation yet."))
        self.variants = QListWidget(self)
        self.variants.setObjectName("variants")
        self.variants.setAccessibleName(self.tr("Variants"))
        self.variants.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.variants.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.variants.setFixedHeight(self.fontMetrics().lineSpacing() * (_ROWS + 1))
        self.variants.itemActivated.connect(self._choose_variant)
        self.rows.addWidget(self.variants)
        self.add_button = QPushButton(icon("add"), self.tr("Add a &variant"), self)
        give_room(self.add_button)
        self.add_button.setObjectName("add_variant")
        self.add_button.clicked.connect(self.variant_asked)
        self.rows.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)

    # What is shown

    def show_entry(self, entry: AnyEntry) -> None:
        if isinstance(entry, Passage):
            self._spelling.set_language(entry.language)
            super().show_entry(entry)
            self.uses.show_of(entry)

    def refresh(self) -> None:
        super().refresh()
        self.show_variants()

    def show_variants(self) -> None:
        """List the other variants of what is shown."""
        passages: Mapping[str, Passage] = self._desk.passages
        others = self._others(self.entry) if self.entry is not None else ()
        self.variants.clear()
        for other in filter(None, map(passages.get, others)):
            beginning = " ".join(other.text.split())[:_BEGINNING]
            item = QListWidgetItem(f"{language_name(other.language)}: {beginning}", self.variants)
            item.setData(_ID, other.id)
            item.setToolTip(other.text)
        self.variants.setVisible(bool(others))
        self._no_variants.setVisible(not others)

    def set_open(self, is_open: bool) -> None:
        super().set_open(is_open)
        self.add_button.setEnabled(is_open)

    def said_of_new(self) -> str:
        is_variant = self.entry is not None and bool(self.entry.variant_of)
        return self.tr("Add a variant") if is_variant else self.tr("Add a text")

    def _choose_variant(self, item: QListWidgetItem) -> None:
        self.variant_chosen.emit(item.data(_ID))

    def _offered_tags(self) -> list[tuple[str, str]]:
        return [(tag, tag) for tag in self._desk.tags]


def _of_passage(name: str, what: str) -> Bound:
    return Bound(f"passage_{name}", reading(name), changing(name), what)
