"""Bold and italic, put on and taken off.

A line is taken apart into atoms with their looks, and its asterisks are written anew; what the parser makes
of the outcome is looked at before it is taken, as not every place in a word can bear emphasis in Markdown.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.compose.writing.lines import lines_of, number_at
from r2p_drafter.compose.writing.spans import Span, spans_of
from r2p_drafter.compose.writing.writing import Writing

Look = Literal["bold", "italic"]
LOOKS: tuple[Look, ...] = ("bold", "italic")
Looks = frozenset[Look]
Places = dict[int, int]
"""Where characters are now, by where they were."""
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
    words = _words(writing, spans)
    return frozenset(look for look in LOOKS if words and all(look in atom.looks for atom in words))


def _words(writing: Writing, spans: Sequence[Span]) -> list[Atom]:
    """Return the atoms that are selected: letters and digits, or other signs where there are none."""
    atoms = [atom for line in _touched(writing, spans) for atom in _flat(_atoms(writing.text, line, spans))]
    chosen = [atom for atom in atoms if _is_selected(atom, writing) and not atom.text.isspace()]
    return [atom for atom in chosen if any(map(str.isalnum, atom.text))] or chosen


def toggled(writing: Writing, look: Look) -> Writing:
    """Give what is selected, or the word at the caret, a look; or take it off where all of it has it.

    Where there is no word either, the writing stays as it is.
    """
    around = word_at(writing) if writing.start == writing.end else writing
    spans = spans_of(writing.text, writing.grammar)
    if around is None or not _words(around, spans):
        return writing
    has_look = look in looks_at(around)
    changed = around
    for line in reversed(_touched(around, spans)):
        changed = _with_line(changed, line, spans, around, look, not has_look)
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


def _with_line(
    changed: Writing, line: tuple[int, int], spans: Sequence[Span], around: Writing, look: Look, on: bool
) -> Writing:
    start, end = line
    before = _atoms(around.text, line, spans)
    wanted = _relooked(before, around, look, on)
    for atoms in (wanted, _without_edges(before, wanted)):
        found = written(atoms, start)
        if found is not None:
            return _replaced(changed, start, end, *found)
    return changed


def written(atoms: Sequence[Atom], start: int = 0) -> tuple[str, Places] | None:
    """Return Markdown that is read as atoms of one line, or None where Markdown can't say it.

    Beside it stands where each atom now is, by where it was, in a text in which the line begins at `start`.
    """
    for settled in (_settled(atoms), _settled(atoms, inside_links=True)):
        for signs in _SIGNS:
            text, places = _written(settled, signs, start)
            if _reads_as(text, settled):
                return text, places
    return None


def _atoms(text: str, ends: tuple[int, int], spans: Sequence[Span], looks: Looks = _NONE) -> list[Atom]:
    """Return the atoms between two places; the marks of emphasis are none."""
    start, end = ends
    inside = [span for span in spans if span.start < end and span.end > start]
    whole = {s.start: s for s in inside if s.kind in ("link", "placeholder", "escape") and s.start >= start}
    looked = _Looked(inside, looks)
    atoms: list[Atom] = []
    at = start
    while at < end:
        span = whole.get(at)
        looked.go_to(at)
        if span is not None and at < span.end <= end:
            atoms.append(_unit(text, span, inside, looked.looks))
            at = span.end
        else:
            if not looked.is_mark:
                atoms.append(Atom(at, text[at], looked.looks))
            at += 1
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
    if not _is_selected(atom, around):
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
    out, opened = "", list[Look]()
    places: Places = {}
    for at, atom in enumerate(atoms):
        looks = atom.looks
        while any(look not in looks for look in opened):
            out += signs[opened.pop()]
        # Nothing can be opened before a blank: what has to be closed and goes on opens at the next word.
        missing = _NONE if atom.text.isspace() else looks - set(opened)
        for look in sorted(missing, key=lambda each: -_extent(atoms, at, each)):
            out += signs[look]
            opened.append(look)
        text, inner = _link(atom, signs, start + len(out)) if atom.label else _whole(atom, start + len(out))
        out += text
        places |= inner
    return out + "".join(signs[look] for look in reversed(opened)), places


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
    settled = []
    for atom in atoms:
        common = [each.looks for each in _flat(atom.label) if not each.text.isspace()]
        shared = frozenset.intersection(*common) if common and not inside_links else _NONE
        settled.append(replace(atom, looks=shared) if atom.label else atom)
    before = _NONE
    for at, (atom, following) in enumerate(zip(settled, _following(settled), strict=True)):
        if atom.text.isspace():
            settled[at] = replace(atom, looks=before & following)
        before = settled[at].looks
    return settled


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


def _replaced(changed: Writing, start: int, end: int, text: str, places: Places) -> Writing:
    by = len(text) - (end - start)

    def moved(at: int, is_end: bool) -> int:
        if not start <= at <= end:
            return at + by if at > end else at
        if is_end:
            last = max((place for place in places if place < at), default=None)
            return start if last is None else places[last] + 1
        return next((places[place] for place in sorted(places) if place >= at), start + len(text))

    new = changed.text[:start] + text + changed.text[end:]
    first = moved(changed.start, False)
    return changed.at(first, max(first, moved(changed.end, True)), text=new)
