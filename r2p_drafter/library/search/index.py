"""The index that contacts and passages are found by."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Generic, TypeVar

from r2p_drafter.library.entries import Entry
from r2p_drafter.library.search.cards import Cards, Texts
from r2p_drafter.library.search.searching import Search
from r2p_drafter.library.search.terms import Speller, Terms

E = TypeVar("E", bound=Entry)

_ENOUGH = 3
"""Entries that have a word; where fewer have it, slips are looked for. One that has several words will do."""
_MOST = 12
"""Words that are looked for; who pastes a whole page into a field gets its beginning."""


class WordIndex(Generic[E]):
    """Finds entries by their words, the most used first among those that are equally good."""

    def __init__(self, texts_of: Callable[[E], Texts]) -> None:
        self._cards = Cards(texts_of)
        self._speller = Speller(self._cards.phrases)

    def put(self, entries: Iterable[E]) -> None:
        """Add entries, replace those that are there, drop those that are deleted."""
        self._cards.put(entries)
        self._speller.renew()

    def find(self, words: Sequence[str], limit: int, accept: Callable[[E], bool] | None = None) -> list[E]:
        """Return the entries that have all the folded words: whole, as a beginning, as a part, with slips.

        Without words, all have them.
        """
        search = Search(self._cards, limit, accept)
        for terms in self._searches(words[:_MOST], search):
            search.look(terms)
            if len(search.found) >= limit:
                break
        return [self._cards.entry(number) for number in search.found]

    def _searches(self, words: Sequence[str], search: Search[E]) -> Iterator[Terms]:
        """Return what to look for in turn.

        Parts of words come before slips where there is one word. Of several, short ones are easily found in
        anything, so that one slip is a lesser fault.
        """
        enough = _ENOUGH if len(words) == 1 else 1
        yield from self._speller.exact(words)
        if len(words) == 1:
            yield self._speller.parts(words)
        near = self._speller.near(words)
        while len(search.found) < enough and (terms := next(near, None)):
            yield terms
        if len(words) > 1:
            yield self._speller.parts(words)

    def all_with(self, words: Sequence[str]) -> Iterator[E]:
        """Return all entries that have all the folded words, in no order; with slips where none has them."""
        search, words = Search(self._cards, 0), words[:_MOST]
        parts = (self._speller.parts(words),)
        for terms in chain(parts, self._speller.near(words)):
            is_found = False
            for number in search.all_of(terms):
                is_found = True
                yield self._cards.entry(number)
            if is_found:
                break

    def all_under(self, text: str) -> list[E]:
        """Return all entries that have exactly this text, not just its words, as they came."""
        return [self._cards.entry(number) for number in self._cards.phrases.under(text)]
