"""Word files, read back."""

import datetime
import io
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table as WordTable
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from openxml_audit import OpenXmlValidator

from paper import a_document, a_paragraph
from r2p_drafter.assets import templates_folder
from r2p_drafter.document.blocks import Block, Document, Furniture, ListItem, Paragraph, Run, Table
from r2p_drafter.document.letterhead import read_letterhead
from r2p_drafter.errors import TemplateError
from r2p_drafter.export.docx import docx_bytes
from r2p_drafter.letter.model import Marker, cleaned

NOON = datetime.datetime(2024, 3, 5, 12, tzinfo=datetime.UTC)
PACKS = ["joint-letter", "letter", "open-letter"]


def letterhead(pack: str = "joint-letter") -> Path:
    return templates_folder() / pack / "letterhead.docx"


def written(document: Document, head: Path | None = None) -> bytes:
    return docx_bytes(document, head or letterhead(), NOON)


def read(*blocks: Block | str) -> WordDocument:
    return docx.Document(io.BytesIO(written(a_document(*blocks))))


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def an_item(
    text: str, listed: int, ordinal: int = 1, level: int = 0, marker: Marker = "numbers", start: int = 1
) -> Paragraph:
    style = {"bullets": "List Bullet", "numbers": "List Number", "letters": "List Letter"}[marker]
    item = ListItem(list=listed, marker=marker, level=level, ordinal=ordinal, start=start)
    return a_paragraph(text, style if not level else f"{style} {level + 1}", item=item)


def a_table(*rows: Sequence[str]) -> Table:
    return Table(
        rows=tuple(tuple((a_paragraph(text, "Signature"),) if text else () for text in row) for row in rows)
    )


def everything() -> Document:
    """A document with one of each kind of block and run."""
    sheet = read_letterhead(letterhead("letter"))
    runs = (
        Run("bold", bold=True), Run("both", bold=True, italic=True), Run("under", underline=True),
        Run("link", link="https://example.org/?a=1&b=“2”"), Run("{{ oops }}", mistake=True),
        Run("\u05d0\u05d1"),
        Run("", field="page"), Run("a\tb\nc"),
    )  # fmt: skip
    return Document(
        blocks=(
            Paragraph(style="Body Text", runs=runs),
            an_item("one", 1), an_item("sub", 2, level=1, marker="bullets"),
            an_item("c", 3, 3, 0, "letters", 3),
            a_table(["A", "B"], ["C", ""]),
            a_table(["D"]),
        ),
        language="fr", title="T & <b>", author="Civil Watch", subject="S", furniture=sheet.furniture,
    )  # fmt: skip


@pytest.mark.parametrize("pack", PACKS)
def test_word_would_open_it_cleanly(pack: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    furniture = read_letterhead(letterhead(pack)).furniture
    path.write_bytes(written(replace(everything(), furniture=furniture), letterhead(pack)))
    assert list(OpenXmlValidator().validate(path).errors) == []


def test_a_paragraph_has_its_style_by_name() -> None:
    paragraphs = read(a_paragraph("Excellency,", "Salutation"), a_paragraph("To act", "Heading 1")).paragraphs
    assert [(p.style.name, p.text) for p in paragraphs if p.style] == [
        ("Salutation", "Excellency,"),
        ("Heading 1", "To act"),
    ]


def test_emphasis() -> None:
    runs = (Run("all "), Run("must", italic=True), Run(" act "), Run("now", bold=True, underline=True))
    found = read(Paragraph(style="Body Text", runs=runs)).paragraphs[0].runs
    assert [(r.text, r.italic, r.bold, r.underline) for r in found] == [
        ("all ", None, None, None),
        ("must", True, None, None),
        (" act ", None, None, None),
        ("now", None, True, True),
    ]


def test_a_link_is_one_and_leads_there() -> None:
    link = Run("our report", link="https://example.org/?a=1&b=2")
    found = read(Paragraph(style="Body Text", runs=(Run("see "), link))).paragraphs[0].hyperlinks
    assert [(one.text, one.url) for one in found] == [("our report", "https://example.org/?a=1&b=2")]
    assert found[0].runs[0].style.name == "Hyperlink"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share"])
def test_other_links_are_only_text(address: str) -> None:
    data = written(a_document(Paragraph(style="Body Text", runs=(Run("click", link=address),))))
    assert "hyperlink" not in part(data, "word/document.xml")
    assert address not in part(data, "word/_rels/document.xml.rels")


def test_line_breaks_and_tabs_are_words_own() -> None:
    xml = part(written(a_document("Room\nNew York\tNY")), "word/document.xml")
    assert "<w:t>Room</w:t><w:br/><w:t>New York</w:t><w:tab/><w:t>NY</w:t>" in xml


def test_a_placeholder_not_filled_in_is_marked() -> None:
    run = Run("{{ addressee.nmae }}", mistake=True)
    assert '<w:highlight w:val="yellow"/>' in part(
        written(a_document(Paragraph(style="Body Text", runs=(run,)))), "word/document.xml"
    )


def test_right_to_left_text_says_so() -> None:
    xml = part(written(a_document("مرحبا 10:30 عربي and English", "plain")), "word/document.xml")
    paragraphs = re.findall("<w:p>.*?</w:p>", xml)
    assert "<w:bidi/>" in paragraphs[0]
    assert "<w:rPr><w:rtl/></w:rPr><w:t>مرحبا 10:30 عربي</w:t>" in paragraphs[0]
    assert "rtl" not in paragraphs[1]


def list_of(paragraph: Any) -> Any:
    """The `w:numPr` of a paragraph, or None."""
    return paragraph._p.pPr.numPr


def numbering(word: WordDocument) -> list[tuple[str, int, str, int]]:
    """Each list paragraph: text, level, format of that level, where its instance starts."""
    root = word.part.numbering_part.element
    found = []
    for paragraph in word.paragraphs:
        number = list_of(paragraph)
        if number is None:
            continue
        level, instance = number.ilvl.val, number.numId.val
        num = next(n for n in root.iter(qn("w:num")) if n.get(qn("w:numId")) == str(instance))
        abstract_id = num.find(qn("w:abstractNumId")).get(qn("w:val"))
        abstract = next(
            a for a in root.iter(qn("w:abstractNum")) if a.get(qn("w:abstractNumId")) == abstract_id
        )
        form = abstract.findall(qn("w:lvl"))[level].find(qn("w:numFmt")).get(qn("w:val"))
        override = num.find(qn("w:lvlOverride"))
        assert override.get(qn("w:ilvl")) == str(level)
        found.append(
            (paragraph.text, level, form, int(override.find(qn("w:startOverride")).get(qn("w:val"))))
        )
    return found


def test_lists_are_words_own_inside_running_text() -> None:
    word = read("We urge you:", an_item("act", 1, marker="bullets"), "and", an_item("report", 2), "soon.")
    assert numbering(word) == [("act", 0, "bullet", 1), ("report", 0, "decimal", 1)]


def test_every_list_begins_anew() -> None:
    word = read(an_item("a", 1), an_item("b", 1, 2), "text", an_item("c", 2), an_item("d", 3, 5, start=5))
    instances = [list_of(p).numId.val for p in word.paragraphs if list_of(p) is not None]
    assert instances[0] == instances[1]
    assert len(set(instances)) == 3
    assert [start for *_, start in numbering(word)] == [1, 1, 1, 5]


def test_a_list_that_goes_on_keeps_its_instance() -> None:
    word = read(an_item("a", 1), "in between", an_item("b", 1, 2))
    instances = {list_of(p).numId.val for p in word.paragraphs if list_of(p) is not None}
    assert len(instances) == 1


def test_a_list_that_goes_on_behind_another_goes_on_with_its_own_number() -> None:
    word = read(an_item("a", 1), an_item("b", 1, 2), an_item("other", 2), an_item("c", 1, 3))
    assert [start for *_, start in numbering(word)] == [1, 1, 1, 3]
    instances = [list_of(p).numId.val for p in word.paragraphs]
    assert len(set(instances)) == 3


def test_levels_go_down_and_up() -> None:
    word = read(
        an_item("1", 1), an_item("a", 2, level=1), an_item("i", 3, level=2), an_item("•", 4, 1, 1, "bullets"),
        an_item("2", 1, 2),
    )  # fmt: skip
    assert [(level, form) for _, level, form, _ in numbering(word)] == [
        (0, "decimal"), (1, "lowerLetter"), (2, "lowerRoman"), (1, "bullet"), (0, "decimal"),
    ]  # fmt: skip


def test_an_items_style_is_kept_after_tabs_and_line_breaks() -> None:
    paragraph = read(an_item("first\tcolumn\nsecond line", 1, marker="bullets")).paragraphs[0]
    assert paragraph.text == "first\tcolumn\nsecond line"
    assert paragraph.style is not None
    assert paragraph.style.name == "List Bullet"
    assert len(paragraph.runs) == 1


def test_three_hundred_lists() -> None:
    word = read(*[an_item(f"item {number}", number) for number in range(1, 301)])
    assert len(numbering(word)) == 300


def test_no_list_style_no_export(tmp_path: Path) -> None:
    word = docx.Document(str(letterhead()))
    style = word.styles["List Letter"].element
    style.getparent().remove(style)
    word.save(str(tmp_path / "letterhead.docx"))
    with pytest.raises(TemplateError, match="List Letter"):
        written(a_document(an_item("a", 1, marker="letters")), tmp_path / "letterhead.docx")


def test_a_style_that_is_not_there_is_named() -> None:
    with pytest.raises(TemplateError, match="“Fancy”"):
        written(a_document(a_paragraph("text", "Fancy")))


def table_of(word: WordDocument) -> WordTable:
    return word.tables[0]


def test_columns_are_a_table_without_borders() -> None:
    table = table_of(read(a_table(["A", "B", "C"], ["D"]), "after"))
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["A", "B", "C"], ["D", "", ""]]
    assert table._tbl.tblPr.find(qn("w:tblBorders")) is None
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


@pytest.mark.parametrize(("keep_next", "kept"), [(False, [False] * 3), (True, [False, False, True])])
def test_a_row_stays_with_the_next_only_where_the_table_does(keep_next: bool, kept: list[bool]) -> None:
    """The style Signature keeps with next, which in a table would hold all of its rows on one page."""
    table = table_of(read(replace(a_table(["A"], ["B"], ["C"]), keep_next=keep_next), "after"))
    assert [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows] == kept


def test_a_document_may_end_with_a_table() -> None:
    body = read(a_table(["A"])).element.body
    assert [child.tag for child in body] == [qn("w:tbl"), qn("w:p"), qn("w:sectPr")]


def test_keep_with_next() -> None:
    paragraphs = read(a_paragraph("lead", keep_next=True), a_paragraph("name", "Signature"), "end").paragraphs
    assert [p.paragraph_format.keep_with_next for p in paragraphs] == [True, None, None]


def test_properties_are_the_letters_own() -> None:
    found = docx.Document(io.BytesIO(written(everything()))).core_properties
    assert (found.title, found.author, found.subject) == ("T & <b>", "Civil Watch", "S")
    assert found.language == "fr"
    assert found.created == found.modified == NOON
    assert (found.comments, found.last_modified_by) == ("", "")


def test_the_language_is_set() -> None:
    styles = part(written(everything()), "word/styles.xml")
    assert '<w:lang w:val="fr"' in styles


def test_headers_are_filled_in_and_keep_their_fields_and_logo() -> None:
    head = letterhead("letter")
    sheet = read_letterhead(head)
    filled = [
        replace(p, runs=tuple(replace(r, text=r.text.replace("{{ values.organisation }}", "A & B"))
                              if isinstance(r, Run) else r for r in p.runs))
        for p in sheet.furniture.first_header
    ]  # fmt: skip
    furniture = replace(sheet.furniture, first_header=tuple(filled))
    data = written(a_document("text", furniture=furniture), head)
    section = docx.Document(io.BytesIO(data)).sections[0]
    assert section.first_page_header.paragraphs[0].text.strip() == "A & B"
    assert len(list(section.first_page_header._element.iter(qn("w:drawing")))) == 1
    assert " PAGE " in section.header._element.xml


def test_a_placeholder_that_word_split_is_filled_in_whole(tmp_path: Path) -> None:
    word = docx.Document(str(letterhead()))
    paragraph = word.sections[0].header.paragraphs[0]
    for run in list(paragraph.runs):
        run._r.getparent().remove(run._r)
    for piece in ("To {{ addr", "essee.na", "me }}!"):
        paragraph.add_run(piece).font.small_caps = True
    head = tmp_path / "letterhead.docx"
    word.save(str(head))
    filled = (
        Paragraph(style="Header", runs=(Run("To Ana Díaz!"),)),
        *read_letterhead(head).furniture.header[1:],
    )
    data = written(a_document("text", furniture=Furniture(header=filled)), head)
    found = docx.Document(io.BytesIO(data)).sections[0].header.paragraphs[0]
    assert found.text == "To Ana Díaz!"
    assert found.runs[0].font.small_caps


def test_nothing_of_the_letterheads_own_text_and_authors_is_carried_over(tmp_path: Path) -> None:
    word = docx.Document(str(letterhead()))
    word.add_paragraph("SECRET earlier text")
    word.core_properties.author = word.core_properties.last_modified_by = "SECRET author"
    word.core_properties.comments = "SECRET comment"
    settings = word.settings.element
    rsids = settings.makeelement(qn("w:rsids"))
    rsids.append(rsids.makeelement(qn("w:rsid"), {qn("w:val"): "00SECRET"}))
    settings.append(rsids)
    word.save(str(tmp_path / "letterhead.docx"))
    data = written(everything(), tmp_path / "letterhead.docx")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert not [name for name in archive.namelist() if b"SECRET" in archive.read(name)]


def test_no_macro_and_no_part_that_is_not_needed_is_carried_over(tmp_path: Path) -> None:
    head = tmp_path / "letterhead.docx"
    head.write_bytes(letterhead().read_bytes())
    with zipfile.ZipFile(head, "a") as archive:
        for name in ("word/vbaProject.bin", "customXml/item1.xml", "docProps/thumbnail.jpeg"):
            archive.writestr(name, b"stranger")
    with zipfile.ZipFile(io.BytesIO(written(everything(), head))) as archive:
        names = archive.namelist()
    assert not [name for name in names if "vba" in name or "custom" in name or "thumbnail" in name]
    assert names[0] == "[Content_Types].xml"


def test_a_letterhead_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    head = tmp_path / "letterhead.docx"
    with zipfile.ZipFile(head, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(70_000_000))
    with pytest.raises(TemplateError, match="64 MB"):
        written(everything(), head)


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    head = tmp_path / "letterhead.docx"
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    with zipfile.ZipFile(letterhead()) as source, zipfile.ZipFile(head, "w") as archive:
        for name in source.namelist():
            archive.writestr(name, bomb if name == "word/document.xml" else source.read(name))
    with pytest.raises(TemplateError, match="damaged"):
        written(everything(), head)


def test_the_same_letter_has_the_same_parts() -> None:
    assert written(everything()) == written(everything())


@given(st.lists(st.text(max_size=60).map(cleaned), min_size=1, max_size=5))
def test_what_goes_in_comes_out(texts: list[str]) -> None:
    runs = tuple(Run(text, bold=bool(number % 2)) for number, text in enumerate(texts))
    assert read(Paragraph(style="Body Text", runs=runs)).paragraphs[0].text == "".join(texts)


def test_a_golden_part() -> None:
    golden = Path(__file__).parents[2] / "data" / "docx" / "everything.xml"
    body = part(written(everything(), letterhead("letter")), "word/document.xml")
    shown = re.sub(r"(<w:(?:p|tbl|tr|tc|r|hyperlink|sectPr)[ >])", r"\n\1", body)
    assert shown.strip() == golden.read_text(encoding="utf-8").strip()
