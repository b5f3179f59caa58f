"""What a check says: a problem, where it is, and how it can be mended."""

from collections.abc import Callable, Iterable
from typing import Any, Literal, get_args

from msgspec import Struct

from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.parts import with_value, without
from r2p_drafter.saying import Saying, says, short

Severity = Literal["error", "warning", "hint"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The gravest first."""
_QUOTED = (says("“{}”"), says("“{}”, “{}”"), says("“{}”, “{}”, “{}”"))


class Change(Struct, frozen=True):
    """What one part of a letter becomes."""

    part: str
    value: Any = None
    """`None` takes the part out of the tuple that it stands in."""

    def apply(self, letter: Letter) -> Letter:
        """Return the changed letter."""
        if self.value is None:
            return without(letter, self.part)
        return with_value(letter, self.part, self.value)


class Fix(Struct, frozen=True):
    """A way to mend a problem; it holds only for the letter that the problem was found in."""

    saying: Saying
    """In the imperative: "Sort by surname"."""
    changes: tuple[Change, ...]

    @property
    def label(self) -> str:
        """What it is called, in English."""
        return str(self.saying)

    def apply(self, letter: Letter) -> Letter:
        """Return the mended letter."""
        for change in self.changes:
            letter = change.apply(letter)
        return letter


class Problem(Struct, frozen=True):
    """Something that the person who drafts the letter should look at."""

    severity: Severity
    """`error`: the letter can't go out so. `warning`: it is most likely wrong. `hint`: it may be meant."""
    part: str
    """Where in the letter: `signatories[2].name`; of a text section as a whole, `body[0]`."""
    saying: Saying
    """What it is, in a sentence."""
    rule: str
    """The name of the rule, which stays the same from version to version: `no-date`."""
    fix: Fix | None = None
    """None where nobody but the drafter can know what is right."""
    other_fix: Fix | None = None
    """Another way, where there are two."""

    @property
    def message(self) -> str:
        """What it is, in English."""
        return str(self.saying)


Rule = Callable[[Letter], Iterable[Problem]]
"""Finds the problems of one kind."""


def quoted(words: Iterable[str]) -> Saying:
    """Return one word or more as a message has them: "“the the”, “of of”, “in in” and 2 more"."""
    unique = tuple(map(short, dict.fromkeys(words)))
    if len(unique) <= len(_QUOTED):
        return _QUOTED[len(unique) - 1].of(*unique)
    return says("“{}”, “{}”, “{}” and {} more").of(*unique[:3], len(unique) - 3)
