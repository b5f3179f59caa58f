"""One search of the card index."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import nsmallest
from itertools import chain, islice
from typing import Generic, TypeVar

from r2p_drafter.library.entries import Entry
from r2p_drafter.library.search.cards import Cards
from r2p_drafter.library.search.terms import Term, Terms

E = TypeVar("E", bound=Entry)

_MANY = 3_000
"""Cards with a word; where all words have so many, cards are looked through until enough have them all."""
_FEW = 500
"""Cards whose words are looked at one by one for those that are meant with slips."""
_FIRST = 2_000
"""So many of the most used, and of those never used, are looked through if there are several words."""
_POOL = 4
"""So many times what is wanted is taken in the order of use, for the best of them to come first."""
_COMPARED = 500
"""Cards that are compared by how badly they have the words, at most."""
_WORSE = 1
"""By how much more cards may miss the words than the best does, to be found as well."""


class Search(Generic[E]):
    """Finds cards in turn, the best first, each once."""

    def __init__(self, cards: Cards[E], limit: int, accept: Callable[[E], bool] | None = None) -> None:
        """Find up to `limit` cards whose entries are accepted."""
        self.found: list[int] = []
        self._cards = cards
        self._limit = limit
        self._accept = accept

    def look(self, terms: Terms) -> None:
        """Take the best of the cards that have all terms, behind those that were found before."""
        wanted = self._limit - len(self.found)
        differ = len(terms) > 1 and not all(term.needle for term in terms)
        pool = islice(self._in_order(terms, wanted), _COMPARED if differ else wanted * _POOL)
        best = nsmallest(wanted, (self._order(number, terms) for number in pool))
        self.found += [number for misses, *_, number in best if misses <= best[0][0] + _WORSE]

    def all_of(self, terms: Terms) -> Iterator[int]:
        """Return all cards that have all terms, in no order."""
        holders = self._holders(terms)
        return self._fitting(range(len(self._cards.texts)) if holders is None else holders, terms)

    def _in_order(self, terms: Terms, wanted: int) -> Iterable[int]:
        """Return cards that have all terms, the most used first: all of them, or at least `wanted`."""
        if not all(map(_is_on_many, terms)):
            return self._gathered(terms)
        if len(terms) == 1:
            return self._looked_through(terms)
        found = list(islice(self._looked_through(terms, _FIRST), wanted * _POOL))
        return found if len(found) >= wanted else self._gathered(terms)

    def _looked_through(self, terms: Terms, first: int | None = None) -> Iterator[int]:
        """Return the cards that have all terms, or those among the first ones of each kind, in order."""
        used = self._fitting(islice(self._cards.used(), first), terms)
        others = self._fitting(islice(range(len(self._cards.texts)), first), terms)
        return chain(used, (number for number in others if not self._cards.ranks[number]))

    def _gathered(self, terms: Terms) -> Iterator[int]:
        """Return the cards that have all terms, in order."""
        holders = self._holders(terms)
        if holders is None:
            return self._looked_through(terms)
        return self._fitting(self._cards.in_order(holders), terms)

    def _holders(self, terms: Terms) -> set[int] | None:
        """Return the cards that may have all terms: those that have the rarest; None where all may.

        They do have terms with slips. For others, the cards' texts are looked at as far as need be.
        """
        listed = sorted((term for term in terms if term.words is not None), key=lambda term: term.count)
        if not listed:
            return None
        phrases, texts = self._cards.phrases, self._cards.texts
        holders = phrases.holders(listed[0].words or ())
        for term in listed[1:]:
            if not term.needle and len(holders) > _FEW:
                holders &= phrases.holders(term.words or ())
            elif not term.needle:
                holders = {number for number in holders if _has(texts[number], term)}
        return holders

    def _fitting(self, numbers: Iterable[int], terms: Terms) -> Iterator[int]:
        """Return the cards whose texts have all needles, that are accepted and not found yet."""
        known, accept, cards = frozenset(self.found), self._accept, self._cards
        fitting = iter(numbers)
        for needle in [term.needle for term in terms if term.needle] or [" "]:  # which all but gone ones have
            fitting = _having(needle, fitting, cards.texts)
        if known:
            fitting = (number for number in fitting if number not in known)
        if accept is not None:
            fitting = (number for number in fitting if accept(cards.entry(number)))
        return fitting

    def _order(self, number: int, terms: Terms) -> tuple[int, int, bool, int]:
        """Return what orders cards: what they miss of the words, use, whether the name has the words."""
        cards = self._cards
        text = cards.texts[number]
        name = text[: cards.name_ends[number]]
        misses = sum(_misses(text, term) for term in terms if not term.needle)
        is_named = all((term.needle or term.word) in name for term in terms)
        return misses, cards.ranks[number], not is_named, number


def _is_on_many(term: Term) -> bool:
    """Tell whether so many cards have a term that some are soon found by looking at their texts."""
    return bool(term.needle) and (term.words is None or term.count > _MANY)


def _having(needle: str, numbers: Iterator[int], texts: Sequence[str]) -> Iterator[int]:
    return (number for number in numbers if needle in texts[number])


def _has(text: str, term: Term) -> bool:
    return any(word in (term.words or ()) for word in text.split())


def _misses(text: str, term: Term) -> int:
    """Return how badly a card has the word of a term: whole, as a beginning, as a part, with slips."""
    for misses, needle in enumerate((f" {term.word} ", f" {term.word}", term.word)):
        if needle in text:
            return misses
    return 3
