"""How much work a template may make of one letter: it comes from strangers, and must come to an end."""

import time

from r2p_drafter.saying import says

MAX_TURNS = 200_000
"""Turns of all loops and calls of macros together; a letter of 200 pages takes some ten thousand."""
MAX_CHARACTERS = 4_000_000
"""Characters printed, those of macros as often as they are; at four bytes each this is 16 MB."""
MAX_PARAGRAPHS = 50_000
"""Paragraphs that a template makes, beside those of the letter's own text."""
MAX_SECONDS = 2.0
_GLANCE = 256
"""Turns from one look at the clock to the next: a filter may take a tenth of a millisecond."""


class Meter:
    """Counts what a template does, and stops it where that is too much."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Count from nothing."""
        self._turns = self._characters = 0
        self._started = time.monotonic()

    def turn(self) -> None:
        """Count one turn of a loop, or one call.

        Raises:
            ValueError: There were too many, or they took too long.
        """
        self._turns += 1
        if self._turns > MAX_TURNS:
            raise ValueError(says("it goes round more than {} times").of(f"{MAX_TURNS:,}"))
        if self._turns % _GLANCE == 0 and time.monotonic() - self._started > MAX_SECONDS:
            raise ValueError(says("it takes longer than {} seconds").of(f"{MAX_SECONDS:g}"))

    def printed(self, text: str) -> str:
        """Count the characters of what is printed, and return it.

        Raises:
            ValueError: There were too many.
        """
        self._characters += len(text)
        if self._characters > MAX_CHARACTERS:
            raise ValueError(says("it prints more than {} characters").of(f"{MAX_CHARACTERS:,}"))
        return text
