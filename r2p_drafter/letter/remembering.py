"""Results that are remembered by the text that they were worked out from, as long as there is room.

A text that is typed into is another one with each key stroke: as many long ones as short ones would take
gigabytes.
"""

import functools
import threading
from collections.abc import Callable
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

SHORT = 1_000
"""Characters up to which a text counts as one of many."""
ROOM = 4_000_000
"""Characters that the long texts may have together whose results a function remembers."""


def remembered(
    most: int,
) -> Callable[[Callable[Concatenate[str, P], T]], Callable[Concatenate[str, P], T]]:
    """Have a function, whose first argument is a text, remember what it returned.

    It does so for `most` short texts, and for as many long ones as there is `ROOM` for.
    """

    def decorate(function: Callable[Concatenate[str, P], T]) -> Callable[Concatenate[str, P], T]:
        of_short = functools.lru_cache(maxsize=most)(function)
        of_long = ByLength(function, len)

        @functools.wraps(function)
        def found(text: str, /, *others: Any) -> T:
            return (of_short if len(text) <= SHORT else of_long)(text, *others)

        return cast("Callable[Concatenate[str, P], T]", found)

    return decorate


class ByLength(Generic[T]):
    """Remembers the results of a function as long as the texts have room; the latest is always kept."""

    def __init__(self, function: Callable[..., T], length: Callable[[Any], int]) -> None:
        """Take a function, and what tells how long the text behind its first argument is."""
        self._function = function
        self._length = length
        self._found: dict[tuple[Any, ...], T] = {}
        self._sum = 0
        self._at_work = threading.Lock()

    def __call__(self, *arguments: Any) -> T:
        """Return what the function does."""
        with self._at_work:
            if arguments in self._found:
                found: T = self._found.pop(arguments)
                self._found[arguments] = found
                return found
        made = self._function(*arguments)
        with self._at_work:
            self._keep(arguments, made)
        return made

    def _keep(self, arguments: tuple[Any, ...], made: T) -> None:
        if arguments not in self._found:  # or another thread was faster
            self._sum += self._length(arguments[0])
        self._found[arguments] = made
        while self._sum > ROOM and len(self._found) > 1:
            oldest = next(iter(self._found))
            del self._found[oldest]
            self._sum -= self._length(oldest[0])
