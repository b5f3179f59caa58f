"""A composed letter as a Word file."""

import datetime
import functools
import posixpath
from collections.abc import Callable
from pathlib import Path

from r2p_drafter.document.blocks import Block, Document, ListItem, Paragraph, Run
from r2p_drafter.export.docx.archive import EACH_TIME, ONCE, Archive
from r2p_drafter.export.docx.letterhead import WordLetterhead
from r2p_drafter.export.docx.lists import ListNumbers
from r2p_drafter.export.docx.ooxml import DECLARATION, LINKS, R, W
from r2p_drafter.export.docx.package import Relationship, relationship, relationships_xml
from r2p_drafter.export.docx.properties import core
from r2p_drafter.export.docx.tables import AFTER_TABLE, table
from r2p_drafter.export.docx.wordml import RunWriter, paragraph

_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_NO_LINKS = RunWriter(lambda _: "", "")


def docx_bytes(document: Document, letterhead: Path, now: datetime.datetime | None = None) -> bytes:
    """Return the document as a Word file in the look of a `letterhead.docx`.

    Args:
        document: What the letter says.
        letterhead: The Word file; it is opened once and again when it changed.
        now: The time of writing, for the document's properties; the clock's if none is given.

    Raises:
        TemplateError: The letterhead can't be read or lacks a style that the document uses.
    """
    try:
        status = letterhead.stat()
        stamp = (status.st_mtime_ns, status.st_size)
    except OSError:
        stamp = (0, 0)
    writer = _writer(letterhead, *stamp)
    return writer.written(document, now or datetime.datetime.now(datetime.UTC))


@functools.lru_cache(maxsize=16)
def _writer(letterhead: Path, _changed: int, _size: int) -> "DocumentWriter":
    return DocumentWriter(WordLetterhead(letterhead))


class DocumentWriter:
    """Writes documents in one letterhead."""

    def __init__(self, letterhead: WordLetterhead) -> None:
        self._letterhead = letterhead
        self._hyperlink = letterhead.style_ids.get("Hyperlink", "")
        self._folder, self._name = posixpath.split(letterhead.name)
        self._relationships = [relationship(found, self._folder) for found in letterhead.relationships]
        self._style_id = functools.cache(letterhead.style_id)
        # Of one letter to many addressees, most paragraphs are the same.
        self._unlinked = functools.lru_cache(maxsize=1024)(self._new_unlinked)
        self._base = functools.lru_cache(maxsize=16)(self._new_base)
        self._start = functools.lru_cache(maxsize=16)(self._new_start)

    def _new_base(self, language: str) -> Archive:
        parts = self._letterhead.static_parts
        styles = self._letterhead.part_name("styles")
        return Archive().with_parts(parts | {styles: self._letterhead.styles_in(language)}, ONCE)

    def _new_start(
        self, language: str, lists: tuple[ListItem, ...], links: tuple[Relationship, ...]
    ) -> Archive:
        """Return what letters of one language with the same lists and links have in common."""
        to_links = [relationship(found, self._folder) for found in links]
        parts = {
            self._letterhead.part_name("numbering"): self._letterhead.numbering.xml(lists),
            posixpath.join(self._folder, "_rels", f"{self._name}.rels"): relationships_xml(
                [*self._relationships, *to_links]
            ),
        }
        return self._base(language).with_parts(parts, EACH_TIME)

    def _new_unlinked(self, found: Paragraph, number: int, keep: bool | None) -> str | None:
        """Return a paragraph, or None where it has links, which each letter numbers for itself."""
        if any(isinstance(run, Run) and run.link for run in found.runs):
            return None
        return paragraph(found, self._style_id(found.style), _NO_LINKS, number, keep)

    def written(self, document: Document, now: datetime.datetime) -> bytes:
        """Return the Word file."""
        letter = _LetterWriter(self._letterhead, self._hyperlink, self._style_id, self._unlinked)
        parts = {
            self._letterhead.name: letter.body(document.blocks).encode(),
            "docProps/core.xml": core(document, now),
            **self._letterhead.furniture_xml(document.furniture, _NO_LINKS),
        }
        start = self._start(document.language, letter.lists(), letter.links())
        return start.with_parts(parts, EACH_TIME).to_bytes()


class _LetterWriter:
    """Writes the body of one letter, and notes its links and lists."""

    def __init__(
        self,
        letterhead: WordLetterhead,
        hyperlink: str,
        style_id: Callable[[str], str],
        unlinked: Callable[[Paragraph, int, bool | None], str | None],
    ) -> None:
        self._letterhead = letterhead
        self._style_id = style_id
        self._unlinked = unlinked
        self._links: dict[str, str] = {}
        self._runs = RunWriter(self._relate, hyperlink)
        self._numbers = ListNumbers(letterhead.numbering.first)

    def _relate(self, link: str) -> str:
        if not link.lower().startswith(LINKS):
            return ""
        return self._links.setdefault(link, f"link{len(self._links) + 1}")

    def links(self) -> tuple[Relationship, ...]:
        """Return a relationship for each address that the text leads to."""
        return tuple(
            Relationship(id_, "", _HYPERLINK, link, external=True) for link, id_ in self._links.items()
        )

    def lists(self) -> tuple[ListItem, ...]:
        """Return the first item of each list."""
        return tuple(self._numbers.lists)

    def body(self, blocks: tuple[Block, ...]) -> str:
        """Return `document.xml`."""
        written: list[str] = []
        for number, block in enumerate(blocks):
            if isinstance(block, Paragraph):
                written.append(self._paragraph(block))
                continue
            written.append(table(block, self._letterhead.text_width, self._paragraph))
            following = blocks[number + 1] if number + 1 < len(blocks) else None
            if not isinstance(following, Paragraph):
                written.append(AFTER_TABLE)
        return (
            f'{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>'
            f"{''.join(written)}{self._letterhead.section}</w:body></w:document>"
        )

    def _paragraph(self, found: Paragraph, keep: bool | None = None) -> str:
        number = self._numbers(found.item) if found.item else 0
        written = self._unlinked(found, number, keep)
        if written is None:
            written = paragraph(found, self._style_id(found.style), self._runs, number, keep)
        return written
