"""The user's own word list: one word a line, shared by all letters."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from r2p_drafter.letter.atomic import write_atomically
from r2p_drafter.letter.regular import read_regular

WORD_LIST = "words.txt"
"""The file's name in the user's folder for spelling."""


class PersonalWords:
    """Words that the user put into his list; it is read when it is first asked for."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._words: set[str] | None = None

    def __contains__(self, word: str) -> bool:
        """Tell whether a word is in the list, if with a capital at the head of a sentence or all of them."""
        return any(form in self._known for form in _forms(word))

    def add(self, word: str) -> None:
        """Put a word into the list and its file; words that another window added meanwhile stay.

        Raises:
            OSError: The file can't be written; the word is known until the program ends.
        """
        self._known.add(word)
        self._known.update(self._read())
        self._file.parent.mkdir(parents=True, exist_ok=True)
        text = "".join(f"{each}\n" for each in sorted(self._known, key=lambda each: (each.casefold(), each)))
        write_atomically(self._file, text.encode())

    @property
    def _known(self) -> set[str]:
        if self._words is None:
            self._words = set(self._read())
        return self._words

    def _read(self) -> Iterator[str]:
        with contextlib.suppress(OSError):
            text = read_regular(self._file).decode("utf-8-sig", errors="replace")
            yield from filter(None, map(str.strip, text.splitlines()))


def _forms(word: str) -> Iterator[str]:
    yield word
    if word[:1].isupper():
        yield word[:1].lower() + word[1:]
    if word.isupper():
        yield from (word.capitalize(), word.lower())
