"""Finds recommendations and passages in the bank."""

from collections.abc import Iterable

from r2p_drafter.library.entries import Kind, Passage
from r2p_drafter.library.search.cards import Texts
from r2p_drafter.library.search.folding import words_in
from r2p_drafter.library.search.index import WordIndex


class PassageIndex:
    """Finds passages by parts of words of their text and tags."""

    def __init__(self, passages: Iterable[Passage] = ()) -> None:
        self._index = WordIndex(_texts_of)
        self.put(passages)

    def put(self, passages: Iterable[Passage]) -> None:
        """Add passages, replace those that are there, drop those that are deleted."""
        self._index.put(passages)

    def find(
        self,
        text: str,
        limit: int = 50,
        *,
        kind: Kind | None = None,
        language: str | None = None,
        tag: str | None = None,
    ) -> list[Passage]:
        """Return the passages that have all words of `text`, those that fit best first, then the most used.

        Only those of a kind, a BCP 47 language, with a tag, where one is given. Without words, all have them.
        """

        def fits(passage: Passage) -> bool:
            return (
                kind in (None, passage.kind)
                and language in (None, passage.language)
                and (tag is None or tag in passage.tags)
            )

        return self._index.find(tuple(dict.fromkeys(words_in(text))), limit, fits)


def _texts_of(passage: Passage) -> Texts:
    return passage.tags, (passage.text,)
