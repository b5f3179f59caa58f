"""A composed letter as plain text for e-mail: wrapped, lists with their markers, columns below each other."""

import re
import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from r2p_drafter.document.blocks import Document, Paragraph, Picture, Run
from r2p_drafter.document.numbering import marker_text
from r2p_drafter.document.stylesheet import Style, Stylesheet, space_between

WIDTH = 72
"""Columns, so that a line that is quoted once or twice in a reply stays under 80 (RFC 3676, 4.2)."""
_INSET = 4
"""Columns that a quotation is set in."""
_CONTINUED = re.compile(r"List Continue(?: ([2-9]))?")


def text_of(document: Document, stylesheet: Stylesheet) -> str:
    """Return the document as text that ends in a line break.

    What the letter's writer stressed is between asterisks, as in Markdown; a link's address follows its
    text. Headers and footers belong to paper and are left out.
    """
    lines: list[str] = []
    above: Style | None = None
    writer = _Writer(stylesheet)
    for paragraph, written in writer.written(document.paragraphs()):
        style = stylesheet.styles[paragraph.style]
        if above is not None and space_between(above, style):
            lines.append("")
        lines += written
        above = style
    return "\n".join(lines).rstrip() + "\n" if lines else ""


class _Writer:
    """Writes paragraphs one after the other; knows where the text of each level of a list begins."""

    def __init__(self, stylesheet: Stylesheet) -> None:
        self._stylesheet = stylesheet
        self._columns: dict[int, int] = {}

    def written(self, paragraphs: Iterable[Paragraph]) -> Iterator[tuple[Paragraph, list[str]]]:
        """Yield each paragraph and its lines."""
        for _, group in groupby(paragraphs, key=lambda paragraph: paragraph.style):
            together = [(paragraph, _marked(paragraph)) for paragraph in group]
            tab = _tab_column(text for _, text in together)
            for paragraph, text in together:
                yield paragraph, self._lines(paragraph, text, tab)

    def _lines(self, paragraph: Paragraph, text: str, tab: int) -> list[str]:
        item = paragraph.item
        if item is not None:
            marker = marker_text(item, self._stylesheet.lists[item.marker])
            indent = self._columns.get(item.level - 1, 0)
            start = f"{' ' * indent}{marker} "
            self._columns[item.level] = len(start)
            return _wrapped(text, start, len(start))
        style = self._stylesheet.styles[paragraph.style]
        if "\t" in text and style.first_line < 0:
            head, text = text.split("\t", 1)
            return _wrapped(text, head.ljust(tab), tab)
        indent = self._indent(style)
        return _wrapped(text, " " * indent, indent)

    def _indent(self, style: Style) -> int:
        if style.left <= 0 or style.first_line < 0:
            return 0
        continued = _CONTINUED.fullmatch(style.name)
        return self._columns.get(int(continued[1] or 1) - 1, _INSET) if continued else _INSET


def _tab_column(texts: Iterable[str]) -> int:
    """Return the column behind the longest of the words that stand in front of a tab."""
    return max((text.index("\t") for text in texts if "\t" in text), default=0) + 1


def _wrapped(text: str, first: str, indent: int) -> list[str]:
    wrapper = textwrap.TextWrapper(
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * indent,
        expand_tabs=False,
        replace_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
    )
    lines: list[str] = []
    for line in text.replace("\t", "    ").split("\n"):
        lines += wrapper.wrap(line) or [wrapper.initial_indent]
        wrapper.initial_indent = wrapper.subsequent_indent
    return [line.rstrip() for line in lines]


def _marked(paragraph: Paragraph) -> str:
    stressed = paragraph.part.startswith("body")
    return "".join(_run(run, stressed) for run in paragraph.runs)


def _run(run: Run | Picture, stressed: bool) -> str:
    if isinstance(run, Picture):
        return ""
    text = run.text
    if run.link and run.link.removeprefix("mailto:") != text:
        text = f"{text} <{run.link}>"
    stars = ("**" if run.bold else "") + ("*" if run.italic else "")
    return _around(text, stars) if stressed and stars else text


def _around(text: str, stars: str) -> str:
    """Put `stars` around a text but for the blanks at its ends."""
    inside = text.strip()
    if not inside:
        return text
    at = text.index(inside)
    return f"{text[:at]}{stars}{inside}{stars}{text[at + len(inside) :]}"
