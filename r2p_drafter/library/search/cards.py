"""The card index: a numbered card for each entry."""

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import chain
from typing import Generic, TypeAlias, TypeVar

from r2p_drafter.library.entries import Entry
from r2p_drafter.library.search.phrases import Phrases

E = TypeVar("E", bound=Entry)

Texts: TypeAlias = tuple[Sequence[str], Sequence[str]]
"""The texts that an entry is found by: those of its name, then all others."""

_DAYS = 1 << 22
"""More than there are days in the calendar."""


class Cards(Generic[E]):
    """Entries by number, with the words that they are found by."""

    def __init__(self, texts_of: Callable[[E], Texts]) -> None:
        self.phrases = Phrases()
        self._texts_of = texts_of
        self._entries: list[E | None] = []
        self._numbers: dict[str, int] = {}
        self._texts: list[str] = []
        self._name_ends: list[int] = []
        self._ranks: list[int] = []
        self._used: list[int] = []
        self._is_sorted = True

    @property
    def texts(self) -> Sequence[str]:
        """The words of each card by its number, a blank around each; nothing where the card is gone."""
        return self._texts

    @property
    def name_ends(self) -> Sequence[int]:
        """How long the name is that each text begins with."""
        return self._name_ends

    @property
    def ranks(self) -> Sequence[int]:
        """What orders cards: the most used come first, of those the last used; 0 was never used."""
        return self._ranks

    def entry(self, number: int) -> E:
        """Return the entry of a card that is there."""
        entry = self._entries[number]
        if entry is None:
            raise LookupError(number)
        return entry

    def used(self) -> Sequence[int]:
        """Return the cards that were used, the most used first."""
        if not self._is_sorted:
            used = dict.fromkeys(number for number in self._used if self._ranks[number])
            self._used = sorted(used, key=self._ranks.__getitem__)
            self._is_sorted = True
        return self._used

    def in_order(self, numbers: Collection[int]) -> list[int]:
        """Return cards, the most used first, those never used as they came."""
        return sorted(sorted(numbers), key=self._ranks.__getitem__)

    def put(self, entries: Iterable[E]) -> None:
        """Add entries, replace those that are there, drop those that are deleted."""
        for entry in entries:
            number = self._numbers.get(entry.id)
            if number is not None:
                self._strike(number, entry)
            if not entry.deleted:
                self._write(self._new_number(entry.id) if number is None else number, entry)

    def _new_number(self, entry_id: str) -> int:
        number = self._numbers[entry_id] = len(self._entries)
        self._entries.append(None)
        self._texts.append("")
        self._name_ends.append(0)
        self._ranks.append(0)
        return number

    def _write(self, number: int, entry: E) -> None:
        name, others = self._texts_of(entry)
        start = f" {self.phrases.enter(number, name)}"
        self._entries[number] = entry
        self._texts[number] = start + self.phrases.enter(number, others)
        self._name_ends[number] = len(start)
        if entry.uses or self._ranks[number]:
            last = entry.last_used.toordinal() if entry.last_used else 0
            self._set_rank(number, -(entry.uses * _DAYS + last))

    def _strike(self, number: int, entry: E) -> None:
        """Take a card out from where it will not be any more."""
        before = set(chain(*self._texts_of(self.entry(number))))
        self.phrases.strike(number, before.difference(() if entry.deleted else chain(*self._texts_of(entry))))
        if entry.deleted:
            del self._numbers[entry.id]
            self._entries[number], self._texts[number], self._name_ends[number] = None, "", 0
            self._set_rank(number, 0)

    def _set_rank(self, number: int, rank: int) -> None:
        if rank != self._ranks[number]:
            self._ranks[number] = rank
            self._used.append(number)
            self._is_sorted = False
