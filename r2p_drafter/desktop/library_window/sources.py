"""Where the two tables of the library window take their entries from."""

from collections.abc import Collection, Generator, Iterator

from PySide6.QtCore import QObject

from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.edits import LibraryEdits
from r2p_drafter.desktop.library_window.sidebar import Choice, Figures
from r2p_drafter.desktop.library_window.table.arranging import Belongs
from r2p_drafter.desktop.library_window.table.contact_columns import contact_columns
from r2p_drafter.desktop.library_window.table.listing import Source
from r2p_drafter.desktop.library_window.table.passage_columns import passage_columns
from r2p_drafter.desktop.library_window.variants import Families
from r2p_drafter.library.entries import AnyEntry, Contact, Passage

_AT_ONCE = 100
"""Entries that are found without a pause."""


class Sources(QObject):
    """Knows what there is in the library: entries for the tables, figures for the list beside them."""

    def __init__(self, desk: LibraryDesk, edits: LibraryEdits) -> None:
        super().__init__(edits)
        self._desk = desk
        self._edits = edits
        self._families: Families | None = None
        desk.heard.connect(self._forget)

    def contacts(self) -> Source:
        """Return what the table of the address book shows."""
        return Source(
            kind=Contact,
            columns=contact_columns(),
            order="family_name",
            entries=lambda: self._desk.contacts,
            pending=lambda: self._edits.pending,
            search=self._search_contacts,
        )

    def passages(self) -> Source:
        """Return what the table of the bank shows."""
        return Source(
            kind=Passage,
            columns=passage_columns(lambda passage: len(self.variants_of(passage))),
            order="text",
            entries=lambda: self._desk.passages,
            pending=lambda: self._edits.pending,
            search=self._search_passages,
        )

    def variants_of(self, passage: Passage) -> tuple[str, ...]:
        """Return the ids of the other variants of a passage."""
        if self._families is None:
            self._families = Families(self._desk.passages)
        return self._families.others(passage)

    def figures(self) -> Figures:
        """Return how many there are of each."""
        passages = self._desk.passages
        recommendations = sum(passage.kind == "recommendation" for passage in passages.values())
        return Figures(
            contacts=len(self._desk.contacts),
            without_group=self._desk.without_group,
            groups=self._desk.group_sizes,
            passages=len(passages),
            kinds={"recommendation": recommendations, "passage": len(passages) - recommendations},
            tags=self._desk.tag_sizes,
        )

    def _forget(self) -> None:
        self._families = None

    def _search_contacts(self, text: str) -> Generator[None, None, Collection[str]]:
        return (yield from _ids_of(self._desk.contacts_with(text)))

    def _search_passages(self, text: str) -> Generator[None, None, Collection[str]]:
        return (yield from _ids_of(self._desk.passages_with(text)))


def _ids_of(entries: Iterator[AnyEntry]) -> Generator[None, None, Collection[str]]:
    """Return the ids of entries that are found one by one, with pauses."""
    found: set[str] = set()
    for number, entry in enumerate(entries):
        found.add(entry.id)
        if number % _AT_ONCE == 0:
            yield
    return found


def belonging(choice: Choice) -> Belongs | None:
    """Return what tells whether an entry belongs to what is chosen; None for all."""
    tests: dict[str, Belongs] = {
        "group": lambda entry: isinstance(entry, Contact) and choice.name in entry.groups,
        "no_group": lambda entry: isinstance(entry, Contact) and not entry.groups,
        "kind": lambda entry: isinstance(entry, Passage) and entry.kind == choice.name,
        "tag": lambda entry: isinstance(entry, Passage) and choice.name in entry.tags,
    }
    return tests.get(choice.by)
