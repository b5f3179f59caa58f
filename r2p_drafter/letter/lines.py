"""Pieces of a letter as lines of plain text, as they are copied and pasted."""

import re
from collections.abc import Iterator, Sequence

from r2p_drafter.letter.model import Delivery, Enclosure, Marker, Recommendations, Section, Text, cleaned

# "o", "§" and the last two are what Word's bullets turn into where their font is lost.
_BULLET = re.compile(r"[-–—•·▪◦‣●○■□*+o§\uf0b7\uf0a7](?:[ \t\xa0]+|$)")
_NUMBER = re.compile(r"\(?\d{1,3}(?:\.\d{1,3})*[.)](?:[ \t\xa0]+|$)")
_LETTER = re.compile(r"\(?(?:[a-z]|[ivx]{1,5})[.)](?:[ \t\xa0]+|$)")
_SIGNS: tuple[tuple[Marker, re.Pattern[str]], ...] = (
    ("bullets", _BULLET),
    ("numbers", _NUMBER),
    ("letters", _LETTER),
)
_HEAD = re.compile(
    r"(?:c\.?c\.?|copies?|copie|enclosures?|encl?s?\.?)(?:[ ]\(\d+\))?[ \xa0]?:[ \t\xa0]*", re.IGNORECASE
)
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_EMPHASIS = re.compile(r"\*+(?=\S)|(?<=\S)\*+")
_AT_LINE_START = re.compile(r"^[ \t]*(?:#{1,6}|>)[ \t]+", re.MULTILINE)
_START = 300
"""Characters; no row of a list is wider."""
_E_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


def lines_in(text: str) -> list[str]:
    """Return the lines that have something on them, without the blanks around it."""
    return [line for line in (line.strip() for line in cleaned(text).split("\n")) if line]


def bare_lines_in(text: str) -> list[str]:
    """Return the lines without "Cc:", bullets and numbers before them."""
    stripped = (_without_sign(_HEAD.sub("", line, count=1)) for line in lines_in(text))
    return [line for line in stripped if line]


def items_in(text: str) -> tuple[str, ...]:
    """Return each line as a recommendation, its bullet or number left out."""
    return tuple(bare for bare in map(_without_sign, lines_in(text)) if bare)


def enclosures_in(text: str) -> tuple[Enclosure, ...]:
    """Return each line as an enclosure."""
    return tuple(Enclosure(title=line) for line in bare_lines_in(text))


def deliveries_in(text: str) -> tuple[Delivery, ...]:
    """Return each line as a delivery: "By Fax: 212-963-4879"."""
    return tuple(map(_delivery, lines_in(text)))


def delivery_line(delivery: Delivery) -> str:
    """Return a delivery as the letter has it."""
    return ": ".join(filter(None, (delivery.method, delivery.detail)))


def sections_in(text: str) -> tuple[Section, ...]:
    """Return running text and, where lines have bullets or numbers, recommendations, in order.

    A line before the first bullet that ends in a colon leads in.
    """
    found: list[Section] = []
    for marker, lines in _runs(_paragraphs(text)):
        if marker is None:
            found.append(Text(markdown="\n\n".join(lines)))
        else:
            items = tuple(filter(None, map(_without_sign, lines)))
            if items:
                found.append(Recommendations(lead_in=_lead_in(found), marker=marker, items=items))
    return tuple(found)


def section_text(section: Section) -> str:
    """Return a section as plain text, from which `sections_in` makes one like it."""
    if isinstance(section, Text):
        return section.markdown
    lines = [section.lead_in] if section.lead_in else []
    lines += [
        f"{_sign(section.marker, at)} {' '.join(item.split())}" for at, item in enumerate(section.items)
    ]
    return "\n".join(lines)


def start_of(markdown: str) -> str:
    """Return how a Markdown text begins, in one line and without the signs of Markdown."""
    return " ".join(_EMPHASIS.sub("", _AT_LINE_START.sub("", markdown[:_START])).split())


def _delivery(line: str) -> Delivery:
    method, colon, detail = line.partition(":")
    if not colon and _E_MAIL.fullmatch(line):
        return Delivery(method="By E-mail", detail=line)
    return Delivery(method=method.strip(), detail=detail.strip())


def _marker(line: str) -> Marker | None:
    return next((marker for marker, sign in _SIGNS if sign.match(line)), None)


def _without_sign(line: str) -> str:
    for _, sign in _SIGNS:
        match = sign.match(line)
        if match:
            return line[match.end() :].strip()
    return line


def _paragraphs(text: str) -> list[str]:
    """Return each line, or, where blank lines part them, each paragraph with its lines joined."""
    blocks = list(filter(None, map(lines_in, _BLANK_LINES.split(cleaned(text)))))
    if len(blocks) == 1:
        return blocks[0]
    found: list[str] = []
    for block in blocks:
        for at, line in enumerate(block):
            if at and _marker(line) is None:
                found[-1] += f" {line}"
            else:
                found.append(line)
    return found


def _runs(lines: Sequence[str]) -> Iterator[tuple[Marker | None, list[str]]]:
    """Return lines that follow one another and have the same kind of sign before them."""
    run: list[str] = []
    for at, line in enumerate(lines):
        run.append(line)
        if at + 1 == len(lines) or _marker(lines[at + 1]) != _marker(line):
            yield _marker(line), run
            run = []


def _lead_in(before: list[Section]) -> str:
    """Return the last line before a list if it leads in; it is then no longer part of the text before."""
    last = before[-1] if before else None
    if not isinstance(last, Text) or not last.markdown.endswith(":"):
        return ""
    text, _, lead_in = last.markdown.rpartition("\n\n")
    before[-1:] = [Text(markdown=text)] if text else []
    return lead_in


def _sign(marker: Marker, at: int) -> str:
    if marker == "bullets":
        return "•"
    return f"{at + 1}." if marker == "numbers" or at > 25 else f"({chr(ord('a') + at)})"
