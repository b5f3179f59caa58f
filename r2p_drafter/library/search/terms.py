"""What is looked for: the words of a query, taken ever less exactly."""

from collections.abc import Callable, Collection, Iterator, Sequence

from msgspec import Struct

from r2p_drafter.library.search.phrases import Phrases
from r2p_drafter.library.search.vocabulary import Vocabulary

_LISTED = 2_000
"""Words; where more are meant, cards are looked through instead of all that have one of them."""
_REMEMBERED = 512
"""Terms, at most, that are kept for the next key stroke."""


class Term(Struct, frozen=True):
    """One word of a query, and the words of cards that are meant by it."""

    word: str
    needle: str
    """What a card's text has where it has one of the words meant; "" where only these tell."""
    words: Collection[str] | None
    """None where they are too many to be listed."""
    count: int = 0
    """On how many cards they are, if they are listed."""


Terms = tuple[Term, ...]


class Speller:
    """Takes the words of queries more or less exactly."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._vocabulary = Vocabulary(phrases.words)
        self._known: dict[str, Term] = {}

    def renew(self) -> None:
        """Forget the terms that were made, as cards are others now, and read words that are new."""
        self._known.clear()
        self._vocabulary.keep_up()

    def exact(self, words: Sequence[str]) -> Iterator[Terms]:
        """Return what to look for in turn: whole words, the last half typed, all half typed."""
        whole = tuple(map(self._whole, words))
        yield whole
        if words:
            yield (*whole[:-1], self._begun(words[-1]))
        if len(words) > 1:
            yield tuple(map(self._begun, words))

    def parts(self, words: Sequence[str]) -> Terms:
        """Return what all have that have the words in any way but with slips."""
        return tuple(map(self._part, words))

    def near(self, words: Sequence[str]) -> Iterator[Terms]:
        """Return what to look for in turn where there are slips: in words that nobody has, then in any."""
        begun = [self._begun(word) for word in words]
        unknown = [term.words is not None and not term.words for term in begun]
        exact = [self._part(term.word) if new else term for new, term in zip(unknown, begun, strict=True)]
        for mistaken in (unknown, [True] * len(words)):
            for slips in (1, 2) if any(mistaken) else ():
                pairs = zip(exact, mistaken, strict=True)
                yield tuple(self._slipped(term, slips) if may else term for term, may in pairs)

    def _whole(self, word: str) -> Term:
        return self._kept(f" {word} ", word, lambda: (word,))

    def _begun(self, word: str) -> Term:
        return self._kept(f" {word}", word, lambda: self._vocabulary.prefixed(word, _LISTED))

    def _part(self, word: str) -> Term:
        return self._kept(word, word, lambda: self._vocabulary.containing(word, _LISTED))

    def _slipped(self, exact: Term, slips: int) -> Term:
        """Return a term that means words with up to so many slips as well."""
        if exact.words is None:
            return exact
        near = self._vocabulary.near(exact.word)
        words = {word for word, count in near.items() if count <= slips}
        if not words:
            return exact
        words.update(exact.words)
        return Term(exact.word, "", frozenset(words), self._phrases.count(words))

    def _kept(self, needle: str, word: str, listed: Callable[[], Collection[str] | None]) -> Term:
        """Return the term of a needle, which tells also in what way the word is meant."""
        if needle not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            words = listed()
            self._known[needle] = Term(word, needle, words, self._phrases.count(words or ()))
        return self._known[needle]
