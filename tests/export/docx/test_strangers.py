"""Letterheads as people make them in Word, and as those send them who mean harm."""

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree
from openxml_audit import OpenXmlValidator

from paper import a_document
from r2p_drafter.document.letterhead import read_letterhead
from r2p_drafter.document.wordfile import parts_of
from r2p_drafter.errors import TemplateError
from r2p_drafter.export.docx import docx_bytes
from reading import Span, composed, in_word, word_of
from wordfiles import LAUGHS, a_word_file, damaged, declaring, letterhead_parts, with_doctype

DATA = Path(__file__).resolve().parents[2] / "data"
FOOTER = "word/footer2.xml"
"""The footer of the first page."""
LINKED = '<w:hyperlink {names} r:id="{id}"><w:r><w:t>{text}</w:t></w:r></w:hyperlink>'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "letterhead.docx"


@pytest.fixture
def word(path: Path) -> WordDocument:
    """A letterhead that ships, opened in order to be changed; its first footer has no placeholder."""
    word = docx.Document(str(a_word_file(path, letterhead_parts())))
    word.sections[0].first_page_footer.paragraphs[0].text = "Civil Watch"
    return word


def exported(word: WordDocument, path: Path) -> bytes:
    """A letter in the changed letterhead; Word would open it."""
    word.save(str(path))
    document = a_document("text", furniture=read_letterhead(path).furniture)
    data = docx_bytes(document, path)
    out = path.with_name("letter.docx")
    out.write_bytes(data)
    assert list(map(str, OpenXmlValidator().validate(out).errors)) == []
    return data


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def everything_in(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"".join(map(archive.read, archive.namelist()))


def footer_of(word: WordDocument) -> Any:
    return word.sections[0].first_page_footer


def add_link(word: WordDocument, address: str) -> None:
    footer = footer_of(word)
    id_ = footer.part.relate_to(address, RT.HYPERLINK, is_external=True)
    footer.paragraphs[0]._p.append(parse_xml(LINKED.format(names=nsdecls("w", "r"), id=id_, text="our site")))


class TestMadeInWord:
    @pytest.mark.parametrize("address", ["https://example.org/?a=1&b=2", "mailto:a@example.org"])
    def test_a_link_in_a_footer_leads_where_it_led(
        self, word: WordDocument, path: Path, address: str
    ) -> None:
        add_link(word, address)
        (found,) = in_word(footer_of(word_of(exported(word, path))))
        assert [(span.text, span.link) for span in found] == [("Civil Watch", ""), ("our site", address)]

    @pytest.mark.parametrize("address", ["file:///etc/passwd", "\\\\server\\share", "javascript:alert(1)"])
    def test_a_link_to_elsewhere_is_only_text(self, word: WordDocument, path: Path, address: str) -> None:
        add_link(word, address)
        data = exported(word, path)
        assert address.encode() not in everything_in(data)
        assert in_word(footer_of(word_of(data))) == [[Span("Civil Watchour site")]]

    def test_a_logo_that_is_a_link_stays(self, word: WordDocument, path: Path) -> None:
        footer = footer_of(word)
        footer.paragraphs[0].add_run().add_picture(str(DATA / "logo.png"))
        id_ = footer.part.relate_to("https://example.org", RT.HYPERLINK, is_external=True)
        properties = footer.part.element.find(f".//{qn('wp:docPr')}")
        properties.set("id", "7")
        properties.append(parse_xml(f'<a:hlinkClick {nsdecls("a", "r")} r:id="{id_}"/>'))
        xml = part(exported(word, path), FOOTER)
        assert "<w:drawing>" in xml
        assert "hlinkClick" in xml

    def test_a_picture_that_lies_elsewhere_is_left_out(self, word: WordDocument, path: Path) -> None:
        footer = footer_of(word)
        footer.paragraphs[0].add_run("logo: ").add_picture(str(DATA / "logo.png"))
        blip = footer.part.element.find(f".//{qn('a:blip')}")
        id_ = footer.part.relate_to("https://example.org/spy.png", RT.IMAGE, is_external=True)
        del blip.attrib[qn("r:embed")]
        blip.set(qn("r:link"), id_)
        data = exported(word, path)
        assert b"spy" not in everything_in(data)
        assert "drawing" not in part(data, FOOTER)
        assert in_word(footer_of(word_of(data)))[0][0].text == "Civil Watchlogo: "

    def test_fonts_that_are_embedded_and_a_printers_settings_stay_behind(
        self, word: WordDocument, path: Path
    ) -> None:
        word.sections[0]._sectPr.append(parse_xml(f'<w:printerSettings {nsdecls("w", "r")} r:id="rId99"/>'))
        word.save(str(path))
        parts = parts_of(path)
        embedded = f'<w:embedRegular {nsdecls("r")} r:id="rId1"/></w:font>'.encode()
        fonts = parts["word/fontTable.xml"].replace(b"</w:font>", embedded, 1)
        data = exported(docx.Document(str(a_word_file(path, parts | {"word/fontTable.xml": fonts}))), path)
        assert "embedRegular" not in part(data, "word/fontTable.xml")
        assert "printerSettings" not in part(data, "word/document.xml")

    def test_bullets_that_are_pictures_become_plain_ones(self, word: WordDocument, path: Path) -> None:
        numbering = word.part.numbering_part.element
        names = f'{nsdecls("w", "r")} xmlns:v="urn:schemas-microsoft-com:vml"'
        picture = '<w:pict><v:shape><v:imagedata r:id="rId1"/></v:shape></w:pict>'
        bullet = f'<w:numPicBullet {names} w:numPicBulletId="0">{picture}</w:numPicBullet>'
        numbering.insert(0, parse_xml(bullet))
        text = numbering.find(f".//{qn('w:lvlText')}")
        text.addnext(parse_xml(f'<w:lvlPicBulletId {nsdecls("w")} w:val="0"/>'))
        assert "icBullet" not in part(exported(word, path), "word/numbering.xml")

    def test_a_header_of_even_pages_is_left_out_as_in_the_pdf(self, word: WordDocument, path: Path) -> None:
        word.settings.odd_and_even_pages_header_footer = True
        word.sections[0].even_page_header.paragraphs[0].text = "EVEN {{ date }}"
        data = exported(word, path)
        assert b"EVEN" not in everything_in(data)
        assert "evenAndOddHeaders" not in part(data, "word/settings.xml")

    @pytest.mark.parametrize(
        "text", ["\ue000 +1 212 963 1234", "{{ date }} \ue000", "<?runs here?> {{ date }}"]
    )
    def test_a_sign_of_an_icon_font_is_text(self, word: WordDocument, path: Path, text: str) -> None:
        footer_of(word).paragraphs[0].text = text
        data = exported(word, path)
        found = in_word(footer_of(word_of(data)))
        assert found == composed(read_letterhead(path).furniture.first_footer)
        assert found[0][0].text == text

    def test_what_is_no_text_of_a_footer_is_left_out(self, word: WordDocument, path: Path) -> None:
        element = footer_of(word).paragraphs[0]._p
        element.append(etree.ProcessingInstruction("runs", "here"))
        element.append(etree.Comment("a comment"))
        assert "Civil Watch" in part(exported(word, path), FOOTER)


def refusal(path: Path) -> str:
    """What is said when a letter is written in the letterhead, or nothing."""
    try:
        docx_bytes(a_document("text"), path)
    except TemplateError as error:
        return str(error)
    return ""


class TestMeantToHarm:
    @pytest.mark.parametrize(
        "name",
        [
            "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml",
            "word/fontTable.xml", "word/theme/theme1.xml", "word/header2.xml", "[Content_Types].xml",
            "_rels/.rels", "word/_rels/document.xml.rels", "word/_rels/header2.xml.rels",
        ],
    )  # fmt: skip
    def test_a_document_type_is_refused_in_every_part(self, path: Path, name: str) -> None:
        parts = letterhead_parts()
        a_word_file(path, parts | {name: with_doctype(parts[name], LAUGHS)})
        assert "damaged" in refusal(path)

    @pytest.mark.parametrize("size", [0, 100])
    def test_a_part_that_lies_about_its_size_is_refused(self, path: Path, size: int) -> None:
        name = "word/media/logo.png"
        declaring(a_word_file(path, letterhead_parts() | {name: bytes(100_000_000)}), name, size)
        assert "can be read" in refusal(path)

    def test_a_damaged_letterhead_is_used_or_refused(self, path: Path) -> None:
        said = {
            what: refusal(a_word_file(path, parts, zipfile.ZIP_STORED))
            for what, parts in damaged(letterhead_parts())
        }
        assert all(not message or message.endswith(".") for message in said.values())
        assert sum(map(bool, said.values())) > 15
