"""How much work a template may make of one letter: it comes from strangers, and must come to an end."""

import time
from collections.abc import Iterator
from typing import Any

from r2p_drafter.saying import Saying, says

MAX_TURNS = 200_000
"""Turns of all loops and calls of macros together; a letter of 200 pages takes some ten thousand."""
MAX_CHARACTERS = 4_000_000
"""Characters printed, those of macros as often as they are; at four bytes each this is 16 MB."""
MAX_MADE = 4_000_000
"""Characters of all values made on the way; at four bytes each this is 16 MB."""
MAX_PARAGRAPHS = 30_000
"""Paragraphs that a template makes, beside those of the letter's own text."""
MAX_SECONDS = 2.0
MEMBER, _PAIR = 2, 25
"""Characters that take as much room as a member of a list, or of a dictionary."""
_CONTAINERS = (list, tuple, dict)
_GLANCE = 256
"""Turns from one look at the clock to the next: a filter may take a tenth of a millisecond."""


class Meter:
    """Counts what a template does, and stops it where that is too much."""

    def __init__(self) -> None:
        self.begin()

    def begin(self, seconds: float = MAX_SECONDS) -> None:
        """Count from nothing; the clock stops it after so many seconds."""
        self._seconds = seconds
        self._turns = self._characters = self._made = 0
        self._started = time.monotonic()

    def turn(self, length: int) -> None:
        """Count one turn of a loop, or one call, in which the template prints so much text of its own.

        Raises:
            ValueError: There were too many, or too much was printed.
            TimeoutError: They took too long.
        """
        self._turns += 1
        if self._turns > MAX_TURNS:
            raise ValueError(says("it goes round more than {} times").of(f"{MAX_TURNS:,}"))
        if self._turns % _GLANCE == 0:
            self.look()
        self._print(length)

    def look(self) -> None:
        """Look at the clock.

        Raises:
            TimeoutError: It took too long.
        """
        if time.monotonic() - self._started > self._seconds:
            raise TimeoutError(too_slow(self._seconds))

    def made(self, value: Any) -> Any:
        """Count what a value holds that was just made, and return it; one that is lazy is watched.

        Raises:
            ValueError: That is too much, or lists are nested so that they could be endless.
            TimeoutError: It took too long.
        """
        self.look()
        if isinstance(value, str):
            self.count(len(value))
        elif isinstance(value, _CONTAINERS):
            self.count(len(value) * (_PAIR if isinstance(value, dict) else MEMBER))
            if _is_deep(value):
                raise ValueError(says("lists are nested too deeply"))
        elif isinstance(value, Iterator):
            return self._watched(value)
        return value

    def count(self, size: int) -> None:
        """Count characters, or what takes as much room.

        Raises:
            ValueError: There were too many.
        """
        self._made += size
        if self._made > MAX_MADE:
            raise ValueError(says("it needs too much memory"))

    def _watched(self, values: Iterator[Any]) -> Iterator[Any]:
        for value in values:
            self.look()
            yield value

    def printed(self, text: str) -> str:
        """Count the characters of what is printed, and return it.

        Raises:
            ValueError: There were too many.
        """
        self._print(len(text))
        return text

    def _print(self, length: int) -> None:
        self._characters += length
        if self._characters > MAX_CHARACTERS:
            raise ValueError(says("it prints more than {} characters").of(f"{MAX_CHARACTERS:,}"))


def too_slow(seconds: float) -> Saying:
    """Return what is said of a template that took longer than it was given."""
    return says("it takes longer than {} seconds").of(f"{seconds:g}")


def _is_deep(value: Any) -> bool:
    """Return whether containers are in containers of the container: to compare such takes for ever."""
    return any(isinstance(inner, _CONTAINERS) for each in _members(value) for inner in _members(each))


def _members(value: Any) -> Any:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, (list, tuple)) else ()
