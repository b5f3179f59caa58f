"""All the words that entries are found by, each once."""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from operator import itemgetter

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST, _LONGEST = 3, 32
"""Letters; a shorter word is near too many others, a longer one is none."""
_SHORT = 4
"""Letters; a word of so few is near another as a whole, a longer one near its beginning as well."""
_SIMILAR = 5_000
"""Words with the same letters in the same place, at most, that are compared."""
_REMEMBERED = 256
"""Words, at most, whose neighbours are kept for the next key stroke."""
_SOME, _MANY_NEW = 100, 2_000
"""New words that are put in their place one by one, and so many that they are not left for the next query."""
_LAST = "\U0010ffff"


class Vocabulary:
    """Finds words by their beginning, by a part of them, or near to another."""

    def __init__(self, words: Collection[str]) -> None:
        """Look into `words`, which keeps its order and only grows, such as the keys of a dict."""
        self._source = words
        self._words: list[str] = []
        self._text = "\n"
        self._short: list[str] = []
        self._near: dict[str, Mapping[str, int]] = {}

    def keep_up(self) -> None:
        """Take in words that are new where they are many by now, so that they do not all wait for a query."""
        if len(self._source) - len(self._words) > _MANY_NEW:
            self._catch_up()

    def prefixed(self, start: str, at_most: int) -> list[str] | None:
        """Return the words that begin so, in order; None where there are more."""
        self._catch_up()
        first, end = bisect_left(self._words, start), bisect_left(self._words, start + _LAST)
        return self._words[first:end] if end - first <= at_most else None

    def containing(self, part: str, at_most: int) -> list[str] | None:
        """Return the words that have a part; None where there are more."""
        self._catch_up()
        found = list(islice(self._holding(part), at_most + 1))
        return found if len(found) <= at_most else None

    def near(self, word: str) -> Mapping[str, int]:
        """Return words that are, or begin, as `word` but for one or two slips, with how many there are.

        A slip is a letter too many, too few or wrong, or two that changed places. Those that change
        letters are looked for behind the first two, or before the second half. Words of up to four letters
        have one slip at most, those of up to two or more than 32 none.
        """
        self._catch_up()
        if word not in self._near:
            if len(self._near) >= _REMEMBERED:
                self._near.clear()
            self._near[word] = dict(self._slipped(word))
        return self._near[word]

    def _slipped(self, word: str) -> Iterator[tuple[str, int]]:
        if _SHORTEST <= len(word) <= _SHORT:
            yield from _near(word, self._short, 1)
        elif _SHORT < len(word) <= _LONGEST:
            for head, slips in sorted(_near(word, self._heads(word), 2), key=itemgetter(1), reverse=True):
                yield from ((other, slips) for other in self.prefixed(head, _SIMILAR) or ())

    def _heads(self, word: str) -> set[str]:
        """Return beginnings of words that may be near a longer word."""
        length = len(word)
        similar = self.prefixed(word[:2], _SIMILAR) or self.prefixed(word[:3], _SIMILAR) or []
        similar += self.containing(word[length // 2 :], _SIMILAR) or []
        heads = {other[:end] for end in range(length - 1, length + 2) for other in similar}
        pairs = range(length - 1)
        return heads.union(word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in pairs)

    def _holding(self, part: str) -> Iterator[str]:
        text, at = self._text, self._text.find(part)
        while at >= 0:
            end = text.find("\n", at)
            yield text[text.rfind("\n", 0, at) + 1 : end]
            at = text.find(part, end)

    def _catch_up(self) -> None:
        """Take in the words that are new."""
        if len(self._words) == len(self._source):
            return
        new = list(islice(self._source, len(self._words), None))
        if len(new) > _SOME:
            self._words = sorted(self._words + new)
        else:
            for word in new:
                insort(self._words, word)
        self._text += "".join(f"{word}\n" for word in new)
        self._short += [word for word in new if len(word) <= _SHORT + 1]
        self._near.clear()


def _near(word: str, others: Collection[str], slips: int) -> Iterator[tuple[str, int]]:
    found = process.extract(word, others, scorer=OSA.distance, score_cutoff=slips, limit=None)
    return ((other, int(distance)) for other, distance, _ in found)
