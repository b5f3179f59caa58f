"""Words typed with a look that is to come, and the blank behind a word that has one."""

from collections.abc import Collection

from r2p_drafter.compose.writing.emphasis import LOOKS, Look
from r2p_drafter.compose.writing.spans import Span, spans_of
from r2p_drafter.compose.writing.writing import Writing

_SIGNS: dict[Look, str] = {"bold": "**", "italic": "*"}


def typed_with(writing: Writing, looks: Collection[Look], new: str) -> Writing:
    """Type words that have looks; where they ended just before they go on, so that a phrase stays one."""
    writing = writing.typed(new)
    start, end = writing.start - len(new), writing.end
    before = len(writing.text[:start].rstrip(" "))
    place, ended = _marks_before(writing, before, looks)
    if ended == set(looks):
        marks = writing.text[place:before]
        text = writing.text[:place] + writing.text[before:end] + marks + writing.text[end:]
        return writing.at(end - len(marks), text=text)
    signs = "".join(_SIGNS[look] for look in LOOKS if look in looks)
    text = writing.text[:start] + signs + new + signs[::-1] + writing.text[end:]
    return writing.at(end + len(signs), text=text)


def _marks_before(writing: Writing, place: int, looks: Collection[Look]) -> tuple[int, set[str]]:
    """Return where the marks that end looks at a place begin, and which looks they end."""
    ended: set[str] = set()
    spans = spans_of(writing.text, writing.grammar, place, place)
    while (span := next((s for s in spans if s.end == place and s.kind in looks), None)) is not None:
        ended.add(span.kind)
        place = span.inner_end
    return place, ended


def after_looks(writing: Writing, looks: Collection[Look] | None = None) -> tuple[Writing, frozenset[Look]]:
    """Return the writing with its caret behind the marks of looks that end at it, and those looks.

    A blank can't stand last in emphasis; it is typed behind, and the next word takes the looks up again.
    Without `looks`, all that end there are left.
    """
    found: set[Look] = set()
    while writing.start == writing.end:
        span = _ending(writing, looks)
        if span is None or span.kind not in LOOKS:
            break
        found.add("bold" if span.kind == "bold" else "italic")
        writing = writing.at(span.end)
    return writing, frozenset(found)


def _ending(writing: Writing, looks: Collection[Look] | None) -> Span | None:
    ending = (
        span
        for span in reversed(spans_of(writing.text, writing.grammar, writing.start, writing.start))
        if span.kind in (LOOKS if looks is None else looks) and span.inner_end == writing.start
    )
    return next(ending, None)


def parted(writing: Writing) -> Writing:
    """Return the writing with the looks around its caret ended before it and begun again behind it.

    So a paragraph can be broken inside emphasis, and both parts keep it.
    """
    writing = writing.typed("")
    place = writing.start
    spans = spans_of(writing.text, writing.grammar, place, place)
    around = [span for span in spans if span.kind in LOOKS and span.inner <= place <= span.inner_end]
    for span in reversed(around):
        if place == span.inner:
            place = span.start
        elif place == span.inner_end:
            place = span.end
        else:
            return _parted_inside(writing.at(place), [each for each in around if each.start <= span.start])
    return writing.at(place)


def _parted_inside(writing: Writing, spans: list[Span]) -> Writing:
    text = writing.text
    before, after = text[: writing.start].rstrip(" "), text[writing.start :].lstrip(" ")
    closing = "".join(text[span.inner_end : span.end] for span in reversed(spans))
    opening = "".join(text[span.start : span.inner] for span in spans)
    return writing.at(len(before + closing), text=before + closing + opening + after)
