"""Plans what an import would write; nothing is written before it is accepted, and then all or nothing."""

import functools
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from r2p_drafter.letter.names import one_line
from r2p_drafter.library.blocks import copy_of
from r2p_drafter.library.entries import Contact, Passage
from r2p_drafter.library.exchange.columns import LABELS
from r2p_drafter.library.exchange.limits import MAX_LINE
from r2p_drafter.library.exchange.plan import ImportPlan
from r2p_drafter.library.exchange.planning.planner import Likeness, Planner
from r2p_drafter.library.exchange.planning.updating import contradictions
from r2p_drafter.library.exchange.rows import Row
from r2p_drafter.library.exchange.vocabulary import Field
from r2p_drafter.library.matching import Matcher
from r2p_drafter.library.using import same_text
from r2p_drafter.saying import Saying, says

_NOBODY = says("There is neither a name, nor an organisation, nor a post in it.")
_TOO_LONG = says("A name, an organisation or a post in it is longer than anybody writes.")
_NO_TEXT = says("There is no text in it.")
_MAY_BE = says("It may be {}.")
_SAYS_OTHERWISE = says("The library says something else here: {}.")


def plan_import(rows: Sequence[Row[Contact]], known: Iterable[Contact]) -> ImportPlan[Contact]:
    """Return what an import of contacts would do to those of a library, deleted ones included."""
    return _Contacts(rows, known).plan()


def plan_passages(rows: Sequence[Row[Passage]], known: Iterable[Passage]) -> ImportPlan[Passage]:
    """Return what an import of passages would do to those of a library, deleted ones included."""
    return _Passages(rows, known).plan()


class _Contacts(Planner[Contact]):
    def __init__(self, rows: Sequence[Row[Contact]], known: Iterable[Contact]) -> None:
        super().__init__(rows, known)
        self._matcher = Matcher(self._known.values())
        self._by_number = {row.number: row for row in rows}

    @functools.cached_property
    def _twins(self) -> Matcher:
        """All rows without a fault; a matcher tells contacts apart by their ids, which rows mostly lack."""
        rows = (row for row in self._by_number.values() if self.fault_of(row.entry) is None)
        return Matcher(map(_numbered, rows))

    def fault_of(self, entry: Contact) -> Saying | None:
        """Return why an entry can't be taken, if so."""
        named = (entry.name, *(text for role in entry.roles for text in (role.organisation, role.post)))
        if max(map(len, named)) > MAX_LINE:  # it would take long to compare with others
            return _TOO_LONG
        return None if any(map(str.strip, named)) else _NOBODY

    def like(self, entry: Contact) -> Likeness[Contact] | None:
        """Return the contact of the library that is the same, or nearly so."""
        match = next(iter(self._matcher.find(entry)), None)
        if match is None:
            return None
        if match.certainty == "likely":
            return Likeness(match.contact, _MAY_BE.of(one_line(copy_of(match.contact))))
        fields = contradictions(match.contact, entry)
        return Likeness(match.contact, _SAYS_OTHERWISE.of(_listed(fields)) if fields else None)

    def twin_of(self, row: Row[Contact]) -> Row[Contact] | None:
        """Return the row before it that is surely of the same."""
        numbers = [int(same.id) for same in self._twins.find_same(_numbered(row))]
        return self._by_number[min(numbers)] if numbers and min(numbers) < row.number else None

    def standing(self, entry: Contact) -> Contact:
        """Return the contact that stands for one that was merged."""
        seen = {entry.id}
        while entry.merged_into in self._known and entry.merged_into not in seen:
            entry = self._known[entry.merged_into]
            seen.add(entry.id)
        return entry


class _Passages(Planner[Passage]):
    def __init__(self, rows: Sequence[Row[Passage]], known: Iterable[Passage]) -> None:
        super().__init__(rows, known)
        self._by_text = {_key(entry): entry for entry in self._known.values() if not entry.deleted}
        self._by_row: dict[tuple[str, str, str], Row[Passage]] = {}
        for row in rows:
            self._by_row.setdefault(_key(row.entry), row)

    def fault_of(self, entry: Passage) -> Saying | None:
        """Return why an entry can't be taken, if so."""
        return None if entry.text.strip() else _NO_TEXT

    def like(self, entry: Passage) -> Likeness[Passage] | None:
        """Return the passage of the library with the same text."""
        known = self._by_text.get(_key(entry))
        return None if known is None else Likeness(known)

    def twin_of(self, row: Row[Passage]) -> Row[Passage] | None:
        """Return the row before it with the same text."""
        first = self._by_row[_key(row.entry)]
        return first if first.number < row.number else None

    def standing(self, entry: Passage) -> Passage:
        """Return the passage itself: passages are not merged."""
        return entry


def _numbered(row: Row[Contact]) -> Contact:
    """Return what a row says of somebody, for a matcher that puts the first of those who are alike first."""
    return replace(row.entry, id=str(row.number), uses=0)


def _key(passage: Passage) -> tuple[str, str, str]:
    return same_text(passage.text).casefold(), passage.language, passage.kind


def _listed(fields: Sequence[Field]) -> Saying:
    labels = [LABELS[field] for field in fields]
    return functools.reduce(lambda one, other: says("{}, {}").of(one, other), labels)
