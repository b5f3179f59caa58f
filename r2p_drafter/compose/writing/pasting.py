"""Text pasted into a letter: rich text as Markdown, put where the caret is."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import groupby

from r2p_drafter.compose.writing.emphasis import LOOKS, Atom, Looks, written
from r2p_drafter.compose.writing.links import destination, is_address, link_at, with_link
from r2p_drafter.compose.writing.rich import Look, Rich, paragraphs_of
from r2p_drafter.compose.writing.spans import spans_of
from r2p_drafter.compose.writing.writing import Writing
from r2p_drafter.letter.model import cleaned

_INLINE = frozenset("\\*_[]<{")
_NO_SIGNS = re.compile(r"[^\W\d_](?:[^\\*_\[\]<{#\n]*[^\\*_\[\]<{#\s])?")
_HEAD = re.compile(r"[ \t]*(?:#{1,6}(?=\s|$)|>|[-*+](?=\s|$)|\d{1,9}(?P<sign>[.)])(?=\s|$))")


def pasted(writing: Writing, text: str) -> Writing:
    """Put a text in the place of the selection; what is an address only makes a link of the selection."""
    address = text.strip()
    link = link_at(writing)
    is_link = "://" in address or address.startswith("mailto:")
    if writing.start < writing.end and link.label and is_link and is_address(address):
        return with_link(writing, link, link.label, address)
    return writing.typed(_apart(writing, cleaned(text)))


def markdown_of(html: str) -> str:
    """Return rich text as Markdown; all else that there is in HTML is read as text or left out."""
    paragraphs = paragraphs_of(html)
    text, counts = "", dict[int, int]()
    for at, paragraph in enumerate(paragraphs):
        before = paragraphs[at - 1] if at else None
        if paragraph.kind not in ("bullet", "number"):
            counts.clear()
        is_next_item = before is not None and {before.kind, paragraph.kind} <= {"bullet", "number"}
        text += ("" if before is None else "\n" if is_next_item else "\n\n") + _paragraph(paragraph, counts)
    return text


def _apart(writing: Writing, text: str) -> str:
    """Return a text with empty lines where a list, heading or quotation would run into what is around."""
    before, after = writing.text[: writing.start], writing.text[writing.end :]
    lines = text.split("\n")
    if len(lines) == 1:
        return text
    lead = "\n\n" if before and not before.endswith("\n") and _HEAD.match(lines[0]) else ""
    tail = "\n\n" if after and not after.startswith("\n") and _HEAD.match(lines[-1]) else ""
    return f"{lead}{text}{tail}"


def _paragraph(paragraph: Rich, counts: dict[int, int]) -> str:
    head, indent = _head(paragraph, counts)
    lines = [_line(line, paragraph.kind == "heading") for line in _lines(paragraph.pieces)]
    quotes = "> " * paragraph.quoted
    if paragraph.kind == "heading":
        return quotes + head + " ".join(filter(None, lines))
    return "\n".join(quotes + (head if not at else indent) + line for at, line in enumerate(lines) if line)


def _head(paragraph: Rich, counts: dict[int, int]) -> tuple[str, str]:
    """Return what stands before a paragraph, and before its further lines."""
    if paragraph.kind == "paragraph":
        return "", ""
    if paragraph.kind == "heading":
        return "#" * paragraph.level + " ", ""
    for deeper in [level for level in counts if level > paragraph.level]:
        del counts[deeper]
    level = min(paragraph.level, len(counts) + 1)
    number = max(counts.get(level, 0), 0) + 1 if paragraph.kind == "number" else -1
    outer = "".join("   " if counts.get(above, 0) > 0 else "  " for above in range(1, level))
    counts[level] = number
    marker = f"{number}. " if number > 0 else "- "
    return outer + marker, outer + " " * len(marker)


def _lines(pieces: Iterable[tuple[str, Look]]) -> list[list[tuple[str, Look]]]:
    lines: list[list[tuple[str, Look]]] = [[]]
    for text, look in pieces:
        if text == "\n":
            lines.append([])
        else:
            lines[-1].append((text, look))
    return lines


def _line(pieces: Sequence[tuple[str, Look]], is_heading: bool) -> str:
    """Return one line as Markdown: its signs as they stand where that does no harm, else escaped."""
    text = "".join(text for text, _ in pieces)
    different = {look for _, look in pieces}
    if _NO_SIGNS.fullmatch(text) and not any(look.link or _looks(look, is_heading) for look in different):
        return text  # nothing in it can be read otherwise, which takes long to find out sign by sign
    inline, ends = {at for at, sign in enumerate(text) if sign in _INLINE}, _ends(text, is_heading)
    ways = (set[int](), ends, inline, inline | ends)
    for escaped in (way for at, way in enumerate(ways) if way not in ways[:at]):
        line = written(list(_atoms(pieces, escaped, is_heading)))
        if line is not None and _is_plain(line[0], is_heading):
            return line[0]
    return text


def _ends(text: str, is_heading: bool) -> set[int]:
    """Return the place of the sign at an end of a line that would be read as the mark of a block."""
    if is_heading:
        return {len(text) - 1} if text.endswith("#") else set()
    found = _HEAD.match(text)
    if found is None:
        return set()
    return {found.start("sign") if found["sign"] else len(text) - len(text.lstrip())}


def _is_plain(line: str, is_heading: bool) -> bool:
    spans = spans_of(f"# {line}" if is_heading else line)
    if is_heading:
        return spans[0].inner_end == spans[0].end
    return not any(span.kind in ("heading", "item", "quotation") for span in spans)


def _atoms(pieces: Sequence[tuple[str, Look]], escaped: Container[int], is_heading: bool) -> Iterator[Atom]:
    at = 0
    for link, group in groupby(pieces, lambda piece: piece[1].link):
        atoms: list[Atom] = []
        for look, alike in groupby(group, lambda piece: piece[1]):
            looks = _looks(look, is_heading)
            for sign, _ in alike:
                atoms.append(Atom(at, f"\\{sign}" if at in escaped else sign, looks))
                at += 1
        label = "".join(atom.text for atom in atoms)
        if link and label.strip():
            yield Atom(atoms[0].start, f"[{label}]({destination(link)})", frozenset(), tuple(atoms))
        else:
            yield from atoms


def _looks(look: Look, is_heading: bool) -> Looks:
    return frozenset(each for each in LOOKS if getattr(look, each) and not (is_heading and each == "bold"))
