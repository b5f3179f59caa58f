"""Bold and italic, put on and taken off.

A line is taken apart into atoms with their looks, and its asterisks are written anew; what the parser makes
of the outcome is looked at before it is taken, as not every place in a word can bear emphasis in Markdown.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.compose.writing.edits import Edit, Places, edited
from r2p_drafter.compose.writing.lines import lines_of, number_at
from r2p_drafter.compose.writing.spans import Span, spans_of
from r2p_drafter.compose.writing.writing import Writing

Look = Literal["bold", "italic"]
LOOKS: tuple[Look, ...] = ("bold", "italic")
Looks = frozenset[Look]
_NONE: Looks = frozenset()
_SIGNS: tuple[dict[Look, str], ...] = (
    {"bold": "**", "italic": "*"},
    {"bold": "**", "italic": "_"},
    {"bold": "__", "italic": "*"},
)
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


class Atom(Struct, frozen=True):
    """Characters that have one look: a character, a placeholder, an address."""

    start: int
    text: str
    looks: Looks
    label: tuple["Atom", ...] = ()
    """What a link is read as."""


def looks_at(writing: Writing) -> Looks:
    """Return the looks of all that is selected, or of what is typed at the caret."""
    spans = spans_of(writing.text, writing.grammar, writing.start, writing.end)
    if writing.start == writing.end:
        around = {span.kind for span in spans if span.inner <= writing.start <= span.inner_end}
        return frozenset(look for look in LOOKS if look in around)
    lines = (_atoms(writing.text, *line) for line in _with_spans(_touched(writing, spans), spans))
    return _shared(lines, writing) or _NONE


def _shared(lines: Iterable[Sequence[Atom]], writing: Writing) -> Looks | None:
    """Return the looks that all letters and digits selected have, or other signs where there are none.

    None where nothing but blanks is selected. What follows on a letter without any look is not looked at.
    """
    of_signs: Looks | None = None
    of_words: Looks | None = None
    for atom in (atom for atoms in lines for atom in _flat(atoms)):
        if atom.text.isspace() or not _is_selected(atom, writing):
            continue
        if any(map(str.isalnum, atom.text)):
            of_words = atom.looks if of_words is None else of_words & atom.looks
            if not of_words:
                break
        of_signs = atom.looks if of_signs is None else of_signs & atom.looks
    return of_signs if of_words is None else of_words


def toggled(writing: Writing, look: Look) -> Writing:
    """Give what is selected, or the word at the caret, a look; or take it off where all of it has it.

    Where there is no word either, the writing stays as it is.
    """
    around = word_at(writing) if writing.start == writing.end else writing
    spans = spans_of(writing.text, writing.grammar)
    if around is None:
        return writing
    ends = _touched(around, spans)
    lines = [_atoms(around.text, *line) for line in _with_spans(ends, spans)]
    shared = _shared(lines, around)
    if shared is None:
        return writing
    edits = [
        Edit(start, end, *found)
        for (start, end), atoms in zip(ends, lines, strict=True)
        if (found := _with_toggled(atoms, start, around, look, look not in shared)) is not None
    ]
    changed = edited(around, edits)
    return changed if writing is around else _caret_kept(writing, around, changed)


def word_at(writing: Writing) -> Writing | None:
    """Return the writing with the word at the caret selected, or None where it is in or beside none."""
    for match in _WORD.finditer(writing.text, *writing.between_blanks()):
        if match.start() <= writing.start <= match.end():
            return writing.at(*match.span())
    return None


def _caret_kept(writing: Writing, around: Writing, changed: Writing) -> Writing:
    place = min(changed.start + writing.start - around.start, changed.end)
    return changed.at(place)


def _touched(writing: Writing, spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Return the ends of the lines' words that are selected, with those that share emphasis with them."""
    lines = lines_of(writing.text, writing.grammar)
    first, last = number_at(lines, writing.start), number_at(lines, max(writing.start, writing.end))
    shared = [(number_at(lines, s.start), number_at(lines, s.end - 1)) for s in spans if s.kind in LOOKS]
    for one, other in sorted(shared, reverse=True):
        first = one if one < first <= other else first
    for one, other in sorted(shared):
        last = other if one <= last < other else last
    return [(_content(line.content, line.heading), line.end) for line in lines[first : last + 1]]


def _content(content: int, heading: Span | None) -> int:
    return max(content, heading.inner) if heading else content


def _with_spans(
    lines: Iterable[tuple[int, int]], spans: Sequence[Span]
) -> Iterator[tuple[tuple[int, int], list[Span]]]:
    """Return the ends of lines, which follow on each other, each with the spans that are in it."""
    inside: list[Span] = []
    at = 0
    for start, end in lines:
        while at < len(spans) and spans[at].start < end:
            inside.append(spans[at])
            at += 1
        inside = [span for span in inside if span.end > start]
        yield (start, end), inside


def _with_toggled(
    before: Sequence[Atom], start: int, around: Writing, look: Look, on: bool
) -> tuple[str, Places] | None:
    """Return a line anew, what is selected in it with a look or without, as far as Markdown can say it."""
    wanted = _relooked(before, around, look, on)
    return written(wanted, start) or written(_without_edges(before, wanted), start)


def written(atoms: Sequence[Atom], start: int = 0) -> tuple[str, Places] | None:
    """Return Markdown that is read as atoms of one line, or None where Markdown can't say it.

    Beside it stands where each atom now is, by where it was, in a text in which the line begins at `start`.
    """
    settled = _settled(atoms)
    ways = [settled, _settled(atoms, inside_links=True)] if any(atom.label for atom in atoms) else [settled]
    has_looks = any(atom.looks for atom in _flat(atoms))
    for way in ways:
        for signs in _SIGNS if has_looks else _SIGNS[:1]:
            text, places = _written(way, signs, start)
            if _reads_as(text, way):
                return text, places
    return None


def _atoms(text: str, ends: tuple[int, int], spans: Sequence[Span], looks: Looks = _NONE) -> list[Atom]:
    """Return the atoms between two places, `spans` being those in it; the marks of emphasis are none."""
    start, end = ends
    whole = {s.start: s for s in spans if s.kind in ("link", "placeholder", "escape") and s.start >= start}
    looked = _Looked(spans, looks)
    stops = sorted({*whole, *looked.places, end})
    atoms: list[Atom] = []
    at = start
    while at < end:
        span = whole.get(at)
        looked.go_to(at)
        if span is not None and at < span.end <= end:
            atoms.append(_unit(text, span, spans, looked.looks))
            at = span.end
        else:
            first, at = at, min(stops[bisect_right(stops, at)], end)
            if not looked.is_mark:
                found = looked.looks
                atoms += [Atom(place, text[place], found) for place in range(first, at)]
    return atoms


class _Looked:
    """Knows the looks of one character after the other."""

    def __init__(self, spans: Iterable[Span], looks: Looks) -> None:
        """Take spans, of which those of emphasis count, and the looks of all that is around them."""
        edges: list[tuple[int, Look | None, int]] = []
        for span in spans:
            look = next((each for each in LOOKS if each == span.kind), None)
            if look is not None:
                edges += [(span.start, None, 1), (span.inner, None, -1), (span.inner, look, 1)]
                edges += [(span.inner_end, look, -1), (span.inner_end, None, 1), (span.end, None, -1)]
        self._edges = sorted(edges, key=lambda edge: edge[0], reverse=True)
        self._open: Counter[Look | None] = Counter(looks)
        self.looks = looks

    @property
    def places(self) -> list[int]:
        """Where the looks change; from one to the next all characters have the same."""
        return [edge[0] for edge in self._edges]

    @property
    def is_mark(self) -> bool:
        """Whether the character marks emphasis."""
        return self._open[None] > 0

    def go_to(self, place: int) -> None:
        """Go on to a character."""
        if not self._edges or self._edges[-1][0] > place:
            return
        while self._edges and self._edges[-1][0] <= place:
            _, look, change = self._edges.pop()
            self._open[look] += change
        self.looks = frozenset(look for look in LOOKS if self._open[look] > 0)


def _unit(text: str, span: Span, spans: Sequence[Span], looks: Looks) -> Atom:
    atom = Atom(span.start, text[span.start : span.end], looks)
    if span.kind != "link" or text[span.start] != "[":
        return atom
    first, behind = (bisect_left(spans, at, key=_start) for at in (span.inner, span.inner_end))
    label = _atoms(text, (span.inner, span.inner_end), spans[first:behind], looks)
    return replace(atom, label=tuple(label))


def _start(span: Span) -> int:
    return span.start


def _flat(atoms: Iterable[Atom]) -> Iterator[Atom]:
    for atom in atoms:
        yield from _flat(atom.label) if atom.label else (atom,)


def _is_selected(atom: Atom, writing: Writing) -> bool:
    return atom.start < writing.end and atom.start + len(atom.text) > writing.start


def _relooked(atoms: Sequence[Atom], around: Writing, look: Look, on: bool) -> list[Atom]:
    """Return the atoms, those that are selected with a look or without."""
    return [_with_look(atom, around, look, on) for atom in atoms]


def _with_look(atom: Atom, around: Writing, look: Look, on: bool) -> Atom:
    if atom.label:
        return replace(atom, label=tuple(_relooked(atom.label, around, look, on)))
    if (look in atom.looks) == on or not _is_selected(atom, around):
        return atom
    return replace(atom, looks=atom.looks | {look} if on else atom.looks - {look})


def _without_edges(before: Sequence[Atom], wanted: Sequence[Atom]) -> list[Atom]:
    """Return what is wanted, but signs at the edges of what changes keep the looks that they had."""
    differs = [at for at, (old, new) in enumerate(zip(before, wanted, strict=True)) if old != new]
    words = [at for at in differs if wanted[at].label or wanted[at].text.isalnum()]
    first, last = (words[0], words[-1]) if words else (0, -1)
    return [new if first <= at <= last else before[at] for at, new in enumerate(wanted)]


def _written(atoms: Sequence[Atom], signs: dict[Look, str], start: int) -> tuple[str, Places]:
    """Return the atoms as Markdown, and where in it each of them begins that began elsewhere."""
    out, length, opened = list[str](), 0, list[Look]()
    now = _NONE
    places: Places = {}
    for at, atom in enumerate(atoms):
        if atom.looks != now:
            marks = _marks(atoms, at, opened, signs)
            now = frozenset(opened)
            out.append(marks)
            length += len(marks)
        if atom.label:
            text, inner = _link(atom, signs, start + length)
            places |= inner
        else:
            text = atom.text
            for inside in range(len(text)):
                places[atom.start + inside] = start + length + inside
        out.append(text)
        length += len(text)
    return "".join((*out, *(signs[look] for look in reversed(opened)))), places


def _marks(atoms: Sequence[Atom], at: int, opened: list[Look], signs: dict[Look, str]) -> str:
    """Return the marks before an atom; those that are open from then on are in `opened`."""
    marks, looks = "", atoms[at].looks
    while any(look not in looks for look in opened):
        marks += signs[opened.pop()]
    # Nothing can be opened before a blank: what has to be closed and goes on opens at the next word.
    missing = _NONE if atoms[at].text.isspace() else looks - set(opened)
    for look in sorted(missing, key=lambda each: -_extent(atoms, at, each)):
        marks += signs[look]
        opened.append(look)
    return marks


def _link(atom: Atom, signs: dict[Look, str], start: int) -> tuple[str, Places]:
    label = [replace(each, looks=each.looks - atom.looks) for each in atom.label]
    text, places = _written(_settled(label), signs, start + 1)
    last = atom.label[-1]
    at = atom.text.index("](", last.start + len(last.text) - atom.start)
    tail = _whole(Atom(atom.start + at, atom.text[at:], _NONE), start + 1 + len(text))
    return f"[{text}{tail[0]}", {atom.start: start} | places | tail[1]


def _whole(atom: Atom, start: int) -> tuple[str, Places]:
    """Return an atom as it stands, and where in the text each of its characters now is."""
    return atom.text, {atom.start + at: start + at for at in range(len(atom.text))}


def _settled(atoms: Sequence[Atom], *, inside_links: bool = False) -> list[Atom]:
    """Return the atoms; a link has the looks that all of its label has, blanks those of both neighbours.

    With `inside_links` a link has none of its own, as only what it is read as can bear them.
    """
    settled = [_with_shared_looks(atom, inside_links) if atom.label else atom for atom in atoms]
    before = _NONE
    for at, (atom, following) in enumerate(zip(settled, _following(settled), strict=True)):
        if not atom.text.isspace():
            before = atom.looks
            continue
        before &= following
        if before != atom.looks:
            settled[at] = replace(atom, looks=before)
    return settled


def _with_shared_looks(link: Atom, inside_links: bool) -> Atom:
    common = [each.looks for each in _flat(link.label) if not each.text.isspace()]
    shared = frozenset.intersection(*common) if common and not inside_links else _NONE
    return replace(link, looks=shared)


def _following(atoms: Sequence[Atom]) -> list[Looks]:
    """Return for each atom the looks of the next one that is no blank, itself if it is none."""
    found, looks = [], _NONE
    for atom in reversed(atoms):
        looks = looks if atom.text.isspace() else atom.looks
        found.append(looks)
    return found[::-1]


def _extent(atoms: Sequence[Atom], at: int, look: Look) -> int:
    """Return how many atoms in a row have a look."""
    behind = (n for n in range(at, len(atoms)) if look not in atoms[n].looks)
    return next(behind, len(atoms)) - at


def _reads_as(text: str, atoms: Sequence[Atom]) -> bool:
    """Tell whether a text is read as atoms with these looks, by the parser that composes the letter."""
    found = _flat(_atoms(text, (0, len(text)), spans_of(text, "line")))
    return _shown(found) == _shown(_flat(atoms))


def _shown(atoms: Iterable[Atom]) -> list[tuple[str, Looks]]:
    """Return what is seen, sign by sign; a sign that is escaped is another than the same sign as a mark."""
    return [
        (sign, _NONE if sign.isspace() else atom.looks)
        for atom in atoms
        for sign in ((atom.text,) if atom.text.startswith("\\") else atom.text)
    ]
