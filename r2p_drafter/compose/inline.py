"""The inside of a paragraph: text with emphasis, links and line breaks, to Runs."""

import html
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.compose.setting import Setting
from r2p_drafter.compose.source import Source
from r2p_drafter.compose.tags import INLINE, TAG, Tag, not_whole, read_tag
from r2p_drafter.compose.whitespace import BREAK, SLOT, folded, is_blank, plain
from r2p_drafter.document.blocks import Paragraph, Run
from r2p_drafter.letter.model import cleaned
from r2p_drafter.saying import Saying, says, short


class Look(Struct, frozen=True):
    """How a piece of text looks."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    link: str = ""


Piece = tuple[str, Look]
_PLAIN = Look()


def runs_of(markup: str, source: Source, styles: frozenset[str], line: int) -> tuple[Run, ...]:
    """Return the runs of a paragraph's rendered inside; none where there is no text.

    White space folds as in HTML (CSS 2.2, 16.6.1), and an empty line between two `<br>` is left out.
    `line` is where the paragraph begins.

    Raises:
        TemplateError: A tag is not allowed here, or not closed.
    """
    pieces = _pieces(markup, source, styles, line) if "<" in markup else [(folded(markup), _PLAIN)]
    if SLOT.search(markup):
        raise source.fault(line, says("a section can't stand inside a paragraph"))
    lines = [trimmed for each in _lines(pieces) if (trimmed := _trimmed(each))]
    return merged(_with_breaks(lines))


def paragraph_of(
    markup: str, setting: Setting, source: Source, styles: frozenset[str], line: int
) -> Paragraph | None:
    """Return the paragraph with `markup` inside, or None where there is no text.

    Raises:
        TemplateError: A tag is not allowed here, or not closed; the letterhead lacks the style.
    """
    runs = runs_of(markup, source, styles, line)
    if not runs:
        return None
    if setting.style not in styles:
        raise source.fault(line, says("the letterhead has no style “{}”").of(short(setting.style)))
    return Paragraph(style=setting.style, runs=runs, part=setting.part, keep_next=setting.keep_next)


def _pieces(markup: str, source: Source, styles: frozenset[str], line: int) -> list[Piece]:
    pieces: list[Piece] = []
    open_tags: list[tuple[Tag, Look]] = []
    look, at = _PLAIN, 0
    for match in TAG.finditer(markup):
        pieces.append((folded(_text(markup[at : match.start()], source, line)), look))
        at = match.end()
        tag = read_tag(match, source, styles)
        if tag.name not in INLINE:
            raise source.fault(line, _misplaced(tag))
        line = tag.line or line
        if tag.name == "br":
            pieces.append((BREAK, look))
        elif not tag.closing:
            open_tags.append((tag, look))
            look = _changed(look, tag)
        elif open_tags and open_tags[-1][0].name == tag.name:
            look = open_tags.pop()[1]
        else:
            raise source.fault(line, says("</{}> closes nothing that is open").of(tag.name))
    if open_tags:
        last = open_tags[-1][0]
        raise source.fault(last.line, says("<{}> is not closed").of(last.name))
    pieces.append((folded(_text(markup[at:], source, line)), look))
    return pieces


def _text(markup: str, source: Source, line: int) -> str:
    if "<" in markup:
        raise not_whole(markup[markup.index("<") :], source, line)
    return markup


def _misplaced(tag: Tag) -> Saying:
    if tag.closing:
        return says("</{}> stands inside a paragraph that begins here and is not closed").of(tag.name)
    opening = says("<{}> in line {} stands inside a paragraph that begins here and is not closed")
    return opening.of(tag.name, tag.line)


def _changed(look: Look, tag: Tag) -> Look:
    if tag.name in ("em", "i"):
        return replace(look, italic=True)
    if tag.name in ("strong", "b"):
        return replace(look, bold=True)
    if tag.name == "u":
        return replace(look, underline=True)
    return replace(look, link=tag.attributes.get("href", look.link))


def _lines(pieces: Iterable[Piece]) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece[0] == BREAK:
            lines.append([])
        else:
            lines[-1].append(piece)
    return lines


def _trimmed(line: list[Piece]) -> list[Piece]:
    """Return the line without blanks that fold: at its ends, and after another blank; [] if it is empty."""
    kept: list[Piece] = []
    after_blank = True
    for whole, look in line:
        text = whole.lstrip(" ") if after_blank else whole
        if text:
            kept.append((text, look))
            after_blank = text.endswith(" ")
    if kept and after_blank:
        text, look = kept.pop()
        if text := text.rstrip(" "):
            kept.append((text, look))
    kept = [(_decoded(text), look) for text, look in kept]
    return [] if all(is_blank(text) for text, _ in kept) else kept


def _decoded(text: str) -> str:
    # Only after folding: a reference such as &#9; is white space that is meant to stay.
    return cleaned(plain(html.unescape(text) if "&" in text else text))


def _with_breaks(lines: list[list[Piece]]) -> Iterable[Run]:
    for number, line in enumerate(lines):
        if number:
            yield _run("\n", line[0][1])
        for text, look in line:
            yield _run(text, look)


def _run(text: str, look: Look) -> Run:
    return Run(text=text, bold=look.bold, italic=look.italic, underline=look.underline, link=look.link)


def merged(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the runs, neighbours of one look made one; empty ones go."""
    found: list[Run] = []
    texts: list[str] = []  # of the last of them, where several runs are one
    for run in runs:
        if not run.text and not run.field:
            continue
        if found and _alike(found[-1], run):
            texts = texts or [found[-1].text]
            texts.append(run.text)
            continue
        _join(found, texts)
        texts = []
        found.append(run)
    _join(found, texts)
    return tuple(found)


def _join(found: list[Run], texts: list[str]) -> None:
    if texts:
        found[-1] = replace(found[-1], text="".join(texts))


def _alike(one: Run, other: Run) -> bool:
    return not one.field and not other.field and _look_of(one) == _look_of(other)


def _look_of(run: Run) -> tuple[bool, bool, bool, str, bool]:
    return (run.bold, run.italic, run.underline, run.link, run.mistake)
