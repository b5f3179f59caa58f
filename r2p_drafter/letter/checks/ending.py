"""How one recommendation ends."""

import re

from msgspec import Struct

from r2p_drafter.letter.checks.texts import MASK, word_set, words_of
from r2p_drafter.letter.remembering import remembered

ANY = "any"
"""The mark of an item that may end as it does: with a question, a placeholder, a list of its own."""

_CLOSERS = "*_”’\"'»"
_MARKS = ";,."
_BLANKS = " \t\u00a0\u202f"
_CONJUNCTIONS = word_set("and or et ou y o")
_ABBREVIATION = re.compile(r"(?:(?:\b\w\.){2,}|\b(?:etc|al|inc|ltd|co|corp|jr)\.)$", re.IGNORECASE)
_NEXT_SENTENCE = re.compile(
    r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)[.?!][”’\"')*_]*\s+[“\"‘'(*_]*(?P<first>[^\W\d_])"
)


class Ending(Struct, frozen=True):
    """An item as what comes before its mark, the mark, quotes and emphasis behind it, and an "and"."""

    head: str
    mark: str
    """ ";", ",", "." or nothing; or `ANY`."""
    closers: str
    tail: str
    has_sentences: bool
    """Whether it holds several, so that a full stop may close it whatever the others end with."""
    is_abbreviated: bool
    """Whether it ends with an abbreviation, whose stop is not its mark but will do for one."""

    @property
    def counts(self) -> bool:
        """Whether it tells what mark the items of its list end with."""
        return self.mark != ANY and not self.is_abbreviated and not self.is_closed_by_itself

    @property
    def is_closed_by_itself(self) -> bool:
        """Whether it ends like several sentences."""
        return self.has_sentences and self.mark == "."

    def fits(self, wanted: str) -> bool:
        """Tell whether the item may stand among items that end with `wanted`."""
        if self.mark in (wanted, ANY) or self.is_closed_by_itself:
            return True
        return wanted == "." and self.is_abbreviated

    def mended(self, wanted: str, language: str) -> str | None:
        """Return the item with another mark, None where several sentences leave a choice.

        French has a blank before its semicolon.
        """
        if self.has_sentences and wanted in (";", ","):
            return None
        mark = "\u00a0;" if wanted == ";" and language == "fr" else wanted
        head = self.head.rstrip(_BLANKS)
        if _is_abbreviated(head):
            mark = mark.removeprefix(".")
        else:
            head = head.rstrip(_BLANKS + _MARKS)
        return head + self.closers + mark + self.tail


@remembered(8192)
def ending_of(item: str) -> Ending:
    """Return how an item ends; what is not words counts neither as mark nor as sentences."""
    text = words_of(item).rstrip()
    before, _, word = text.rpartition(" ")
    if word.lower() in _CONJUNCTIONS and before.rstrip()[-1:] in (";", ","):
        text = before.rstrip()
    core = text.rstrip(_CLOSERS)
    is_abbreviated = _is_abbreviated(core)
    mark = "" if is_abbreviated else _mark(item, core)
    return Ending(
        head=item[: len(core) - (len(mark) if mark != ANY else 0)],
        mark=mark,
        closers=item[len(core) : len(text)],
        tail=item[len(text) :],
        has_sentences=any(match["first"].isupper() for match in _NEXT_SENTENCE.finditer(core)),
        is_abbreviated=is_abbreviated,
    )


def _is_abbreviated(core: str) -> bool:
    return _ABBREVIATION.search(core[-12:]) is not None


def _mark(item: str, core: str) -> str:
    last = core[-1:]
    if "\n" in item.strip() or core.endswith(("..", ".)", ".]")) or not any(map(str.isalnum, core)):
        return ANY
    if last and last in _MARKS:
        return last
    is_placeholder = last == MASK and item[len(core) - 1] == "}"
    is_plain = last.isalnum() or last in (")", "]", "%", MASK)
    return "" if is_plain and not is_placeholder else ANY
