"""Several stretches of a text written anew at once, the selection staying at the same characters."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from r2p_drafter.compose.writing.writing import Writing

Places = dict[int, int]
"""Where characters are now, by where they were."""


class Edit(Struct, frozen=True):
    """Other characters for those from `start` to `end`."""

    start: int
    end: int
    text: str
    places: Places
    """Where its characters are now, as if nothing before them had changed."""


def edited(writing: Writing, edits: Sequence[Edit]) -> Writing:
    """Return the writing with characters replaced, the edits being given in their order."""
    parts, at = list[str](), 0
    for edit in edits:
        parts += (writing.text[at : edit.start], edit.text)
        at = edit.end
    text = "".join((*parts, writing.text[at:]))
    first = _moved(writing.start, edits, is_end=False)
    return writing.at(first, max(first, _moved(writing.end, edits, is_end=True)), text=text)


def _moved(at: int, edits: Iterable[Edit], *, is_end: bool) -> int:
    """Return where an end of the selection is behind the edits."""
    by = 0
    for edit in edits:
        if at < edit.start:
            break
        if at <= edit.end:
            return by + _moved_inside(at, edit, is_end=is_end)
        by += len(edit.text) - (edit.end - edit.start)
    return at + by


def _moved_inside(at: int, edit: Edit, *, is_end: bool) -> int:
    if is_end:
        last = max((place for place in edit.places if place < at), default=None)
        return edit.start if last is None else edit.places[last] + 1
    following = min((place for place in edit.places if place >= at), default=None)
    return edit.start + len(edit.text) if following is None else edit.places[following]
