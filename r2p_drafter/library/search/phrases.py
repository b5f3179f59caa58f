"""Texts that many have in common, such as an organisation's name: folded once, with who has them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain

from r2p_drafter.library.search.folding import words_to_find


class _Phrase:
    """A text and the numbers of those who have it."""

    __slots__ = ("folded", "holders")

    def __init__(self, words: Sequence[str]) -> None:
        self.folded = "".join(f"{word} " for word in words)
        self.holders: list[int] = []
        """In order, each once."""


class Phrases:
    """Leads from words to the phrases they are in, and from these to the numbers of those who have them."""

    def __init__(self) -> None:
        self._phrases: dict[str, _Phrase] = {}
        self._words: defaultdict[str, list[list[int]]] = defaultdict(list)

    @property
    def words(self) -> Mapping[str, Collection[object]]:
        """All folded words that there ever were."""
        return self._words

    def enter(self, number: int, texts: Iterable[str]) -> str:
        """Enter a number under texts, where it may be already; return their words, a blank behind each."""
        folded = []
        for text in filter(None, texts):
            phrase = self._phrases.get(text) or self._new(text)
            folded.append(phrase.folded)
            holders = phrase.holders
            if not holders or holders[-1] < number:
                holders.append(number)
            elif holders[-1] != number:
                _insert(holders, number)
        return "".join(folded)

    def strike(self, number: int, texts: Iterable[str]) -> None:
        """Take a number out from under texts that it was entered under."""
        for text in filter(None, set(texts)):
            holders = self._phrases[text].holders
            del holders[bisect_left(holders, number)]

    def under(self, text: str) -> Sequence[int]:
        """Return who has a text as it stands, in order."""
        phrase = self._phrases.get(text)
        return phrase.holders if phrase is not None else ()

    def count(self, words: Iterable[str]) -> int:
        """Return how many have any of the folded words; who has several counts as often."""
        return sum(len(holders) for word in words for holders in self._words.get(word, ()))

    def holders(self, words: Iterable[str]) -> set[int]:
        """Return who has any of the folded words."""
        return set().union(*chain.from_iterable(self._words.get(word, ()) for word in words))

    def _new(self, text: str) -> _Phrase:
        words = words_to_find(text)
        phrase = self._phrases[text] = _Phrase(words)
        for word in dict.fromkeys(words):
            self._words[word].append(phrase.holders)
        return phrase


def _insert(holders: list[int], number: int) -> None:
    at = bisect_left(holders, number)
    if holders[at] != number:
        holders.insert(at, number)
