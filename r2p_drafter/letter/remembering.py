"""Results that are remembered by the text that they were worked out from, as long as there is room.

A text that is typed into is another one with each key stroke. As many long ones as short ones would take
gigabytes: they are counted by their length.
"""

import functools
import threading
from collections.abc import Callable
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")

SHORT = 256
"""Characters up to which a text counts as one of many."""
ROOM = 2_000_000
"""Characters that the longer texts may have together whose results a function remembers: some 600 pages."""


def remembered(
    most: int, length: Callable[[Any], int] = len
) -> Callable[[Callable[Concatenate[T, P], R]], Callable[Concatenate[T, P], R]]:
    """Have a function, whose first argument is a text, remember what it returned.

    It does so for `most` short texts, and for as many long ones, but no more than there is `ROOM` for.
    `length` tells how many characters are behind a first argument that is no text itself.
    """

    def decorate(function: Callable[Concatenate[T, P], R]) -> Callable[Concatenate[T, P], R]:
        of_short = functools.lru_cache(maxsize=most)(function)
        of_long = _Memory(function, most, length)

        @functools.wraps(function)
        def found(text: T, /, *others: Any) -> R:
            return (of_short if length(text) <= SHORT else of_long)(text, *others)

        return cast("Callable[Concatenate[T, P], R]", found)

    return decorate


class _Memory(Generic[R]):
    """Remembers the latest results of a function, as many as their texts have room."""

    def __init__(self, function: Callable[..., R], most: int, length: Callable[[Any], int]) -> None:
        """Take a function, how many results are remembered at most, and what tells the length of a text."""
        self._function = function
        self._most = most
        self._length = length
        self._results: dict[tuple[Any, ...], R] = {}
        self._sum = 0
        self._at_work = threading.Lock()

    def __call__(self, *arguments: Any) -> R:
        """Return what the function does."""
        try:
            return self._results[arguments]
        except KeyError:
            made = self._function(*arguments)
        with self._at_work:
            return self._keep(arguments, made)

    def _keep(self, arguments: tuple[Any, ...], made: R) -> R:
        if arguments in self._results:  # another thread was faster
            return self._results[arguments]
        self._results[arguments] = made
        self._sum += self._length(arguments[0])
        while (self._sum > ROOM or len(self._results) > self._most) and len(self._results) > 1:
            oldest = next(iter(self._results))
            del self._results[oldest]
            self._sum -= self._length(oldest[0])
        return made
