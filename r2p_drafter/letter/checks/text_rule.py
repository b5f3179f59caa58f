"""What a rule is that looks at one text after the other."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from r2p_drafter.letter.checks.problem import Severity
from r2p_drafter.saying import Saying


class Edit(NamedTuple):
    """What a rule would put in the place of some characters of a text, and which of it a message shows."""

    start: int
    end: int
    new: str
    shown_from: int
    shown_to: int


class TextRule(Struct, frozen=True):
    """A rule that looks at paragraphs, of prose or of any text."""

    name: str
    severity: Severity
    says: Saying
    """The message, whose one value is what it was found in."""
    find: Callable[[str], Iterator[Edit]]
    """Gets a paragraph in which what is not words is masked; its edits are in order and do not overlap."""
    mends: Saying | None = None
    """What the fix is called; None where a rule only finds."""
    prose_only: bool = False
    language: str = ""
    """The only language that the rule is for; empty for all of them."""

    def is_for(self, language: str, *, is_prose: bool) -> bool:
        """Tell whether the rule looks at such a text."""
        return self.language in ("", language) and (is_prose or not self.prose_only)


def edited(text: str, edits: Sequence[Edit]) -> str:
    """Return `text` with edits made."""
    pieces, at = [], 0
    for edit in edits:
        pieces += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join((*pieces, text[at:]))
