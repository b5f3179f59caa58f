"""Letters written one after the other in one letterhead: what is remembered of one is not in the next."""

import io
import zipfile

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from msgspec.structs import replace

from paper import a_document, a_paragraph
from r2p_drafter.assets import templates_folder
from r2p_drafter.document.blocks import Block, ListItem, Paragraph, Run
from r2p_drafter.export.docx import docx_bytes


def bytes_of(*blocks: Block | str, language: str = "en-US") -> bytes:
    letterhead = templates_folder() / "joint-letter" / "letterhead.docx"
    return docx_bytes(replace(a_document(*blocks), language=language), letterhead)


def read(*blocks: Block | str) -> WordDocument:
    return docx.Document(io.BytesIO(bytes_of(*blocks)))


def a_link(address: str) -> Paragraph:
    return Paragraph(style="Body Text", runs=(Run("our report", link=address),))


def an_item(listed: int, start: int = 1) -> Paragraph:
    item = ListItem(list=listed, marker="numbers", level=0, ordinal=start, start=start)
    return a_paragraph("Act.", "List Number", item=item)


def instances(word: WordDocument) -> list[int]:
    """The numbering instance of each item."""
    return [int(found) for found in word.element.xpath("//w:body/w:p/w:pPr/w:numPr/w:numId/@w:val")]


def starts(word: WordDocument) -> list[str]:
    """Where the lists that were added begin."""
    found = word.part.numbering_part.element.iter(qn("w:startOverride"))
    return [start.get(qn("w:val")) for start in found]


def test_links_lead_where_each_letter_says() -> None:
    for address in ("https://example.org/1", "https://example.org/2", "mailto:office@example.org"):
        word = read("Before.", a_link("https://example.org/"), a_link(address))
        assert [found.hyperlinks[0].url for found in word.paragraphs[1:]] == ["https://example.org/", address]


def test_links_of_one_letter_are_not_in_the_next() -> None:
    assert b"example.org" in rels(bytes_of(a_link("https://example.org/")))
    assert b"example.org" not in rels(bytes_of("our report"))


def rels(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/_rels/document.xml.rels")


def test_the_same_text_is_an_item_of_the_list_that_it_stands_in() -> None:
    one = read(an_item(1), an_item(2))
    other = read(an_item(1), an_item(1), an_item(2, start=7))
    first = instances(one)[0]
    assert instances(one) == [first, first + 1]
    assert instances(other) == [first, first, first + 1]
    assert (starts(one), starts(other)) == (["1", "1"], ["1", "7"])


def test_each_letter_has_its_language() -> None:
    for language in ("fr", "en-US", "es"):
        with zipfile.ZipFile(io.BytesIO(bytes_of("Texte", language=language))) as archive:
            assert f'w:lang w:val="{language}"' in archive.read("word/styles.xml").decode()
