"""Letterheads that run, fetch or embed something: no letter that is written in them does."""

import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from hostile_letterheads import TEXT, Hostile, hostile_letterheads, in_header, related
from paper import a_document
from r2p_drafter.document.letterhead import read_letterhead
from r2p_drafter.errors import TemplateError
from r2p_drafter.export.docx import docx_bytes
from r2p_drafter.export.docx.cleaning import Cleaned, cleaned_letterhead
from wordfiles import a_word_file, letterhead_parts

HOSTILE = hostile_letterheads()
BLANK = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
MAIN = b"wordprocessingml.document.main+xml"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "letterhead.docx"


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def hidden_in(data: bytes, hostile: Hostile) -> list[str]:
    """What of a hostile letterhead is still in a Word file; the code of a field may be in pieces."""
    everything = b"\n".join(
        b"\n".join((name.encode(), part, text_of(name, part))) for name, part in unpacked(data).items()
    ).lower()
    return [sign for sign in ("zebra", *hostile.signs) if sign.lower().encode() in everything]


def text_of(name: str, part: bytes) -> bytes:
    is_xml = name.endswith((".xml", ".rels"))
    return "".join(map(str, etree.fromstring(part).itertext())).encode() if is_xml else b""


def words_of(data: bytes, part: str = "word/header2.xml") -> str:
    return "".join(text.text or "" for text in etree.fromstring(unpacked(data)[part]).iter(BLANK))


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
class TestHostileLetterheads:
    def test_it_is_a_word_file_that_has_it(self, hostile: Hostile, path: Path) -> None:
        data = a_word_file(path, hostile.parts).read_bytes()

        assert "zebra" in hidden_in(data, hostile)
        assert read_letterhead(path).styles

    def test_no_letter_has_it(self, hostile: Hostile, path: Path) -> None:
        a_word_file(path, hostile.parts)
        letter = docx_bytes(a_document("text", furniture=read_letterhead(path).furniture), path)

        assert hidden_in(letter, hostile) == []
        assert (TEXT in words_of(letter)) == (TEXT.encode() in hostile.parts["word/header2.xml"])

    def test_a_cleaned_one_has_it_no_more_and_looks_the_same(self, hostile: Hostile, path: Path) -> None:
        data = a_word_file(path, hostile.parts).read_bytes()
        cleaned, left_out = cleaned_letterhead(data, path)

        assert hidden_in(cleaned, hostile) == []
        before = read_letterhead(path)
        after = read_letterhead(a_word_file(path.with_name("cleaned.docx"), unpacked(cleaned)))
        assert (after.page, after.styles, after.lists) == (before.page, before.styles, before.lists)
        assert left_out, "nothing goes without a word"
        assert cleaned_letterhead(cleaned, path) == Cleaned(cleaned)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("macros", "macros"),
        ("macros that call themselves a picture", "pictures that are none"),
        ("an ActiveX control", "controls"),
        ("an object by its address", "embedded objects"),
        ("a picture embedded by its address", "pictures that lie elsewhere"),
        ("a template attached by its path", "an attached template"),
        ("a link to a file", "links that lead neither to the web nor to an e-mail address"),
        ("DDE, in pieces", "fields and settings by which Word runs, fetches or changes something"),
        ("a part of the package that lies elsewhere", "parts that no letter has"),
    ],
)
def test_what_had_to_go_is_said(what: str, said: str, path: Path) -> None:
    data = a_word_file(path, HOSTILE[what].parts).read_bytes()

    assert [str(each) for each in cleaned_letterhead(data, path).left_out] == [said]


def test_several_things_are_each_said_once(path: Path) -> None:
    parts = HOSTILE["macros"].parts
    for number in (90, 91):
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        parts = related(parts, "word/header2.xml", f"rId{number}", kind, "file:///etc/zebra")
    data = a_word_file(path, parts).read_bytes()

    assert [str(each) for each in cleaned_letterhead(data, path).left_out] == [
        "links that lead neither to the web nor to an e-mail address",
        "macros",
    ]


def test_of_a_field_the_words_stay_and_the_number_of_the_page_goes_on(path: Path) -> None:
    paged = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>'
    parts = HOSTILE["INCLUDETEXT, in pieces"].parts
    letter = docx_bytes(a_document("text"), a_word_file(path, in_header(parts, paged)))

    assert "as it was" in words_of(letter)
    assert b' PAGE "' in unpacked(letter)["word/header2.xml"]


@pytest.mark.parametrize("address", ["https://example.org", "http://example.org", "mailto:a@example.org"])
def test_a_link_of_the_web_stays(address: str, path: Path) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    parts = related(letterhead_parts(), "word/header2.xml", "rId90", kind, address)
    link = '<w:hyperlink r:id="rId90"><w:r><w:t>here</w:t></w:r></w:hyperlink>'
    data = a_word_file(path, in_header(parts, link)).read_bytes()

    assert cleaned_letterhead(data, path) == Cleaned(data)
    assert address.encode() in unpacked(docx_bytes(a_document("text"), path))["word/_rels/header2.xml.rels"]


@pytest.mark.parametrize("pack", ["letter", "joint-letter", "open-letter"])
def test_one_that_does_nothing_is_left_as_it_is(pack: str, path: Path) -> None:
    data = a_word_file(path, letterhead_parts(pack)).read_bytes()

    assert cleaned_letterhead(data, path) == Cleaned(data)


@pytest.mark.parametrize("kind", ["document", "template"])
def test_a_document_for_macros_is_refused_with_the_reason(kind: str, path: Path) -> None:
    parts = HOSTILE["macros"].parts
    for_macros = f"application/vnd.ms-word.{kind}.macroEnabled.main+xml".encode()
    whole = b"application/vnd.openxmlformats-officedocument." + MAIN
    types = parts["[Content_Types].xml"].replace(whole, for_macros)
    data = a_word_file(path, parts | {"[Content_Types].xml": types}).read_bytes()

    for act in (
        lambda: read_letterhead(path),
        lambda: docx_bytes(a_document("text"), path),
        lambda: cleaned_letterhead(data, path),
    ):
        with pytest.raises(
            TemplateError, match=r"letterhead\.docx: this letterhead is a Word document for macros"
        ):
            act()
