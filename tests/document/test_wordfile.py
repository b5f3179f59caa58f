"""Word files from strangers: they can't fill the memory, read other files or stop the program."""

import os
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from r2p_drafter.document.letterhead import read_letterhead
from r2p_drafter.document.wordfile import parsed, parts_of
from r2p_drafter.errors import TemplateError
from wordfiles import LAUGHS, a_word_file, damaged, declaring, letterhead_parts, with_doctype

THEME = "word/theme/theme1.xml"
UNREADABLE = "this is not a Word document"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "letterhead.docx"


def test_the_parts_are_read_by_name(path: Path) -> None:
    parts = letterhead_parts()
    assert parts_of(a_word_file(path, parts)) == parts
    assert parts_of(a_word_file(path, parts, zipfile.ZIP_STORED)) == parts


@pytest.mark.usefixtures("patience")
def test_a_pipe_is_no_word_file(path: Path) -> None:
    os.mkfifo(path)

    with pytest.raises(TemplateError, match=UNREADABLE):
        parts_of(path)


class TestBombs:
    def test_what_says_that_it_unpacks_to_too_much(self, path: Path) -> None:
        a_word_file(path, {"a": bytes(40_000_000), "b": bytes(40_000_000)})
        with pytest.raises(TemplateError, match="unpacks to more than 64 MB"):
            parts_of(path)

    def test_too_many_parts(self, path: Path) -> None:
        a_word_file(path, {str(number): b"" for number in range(1001)})
        with pytest.raises(TemplateError, match="unpacks to more than 64 MB"):
            parts_of(path)

    @pytest.mark.parametrize("size", [0, 100, 2**31])
    def test_a_part_that_lies_about_its_size(self, path: Path, size: int) -> None:
        declaring(a_word_file(path, letterhead_parts() | {THEME: bytes(100_000_000)}), THEME, size)
        tracemalloc.start()
        with pytest.raises(TemplateError):
            read_letterhead(path)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 10_000_000

    @pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
    def test_a_way_of_packing_that_no_word_file_has(self, path: Path, kind: int) -> None:
        a_word_file(path, letterhead_parts(), kind)
        with pytest.raises(TemplateError, match=UNREADABLE):
            parts_of(path)

    def test_a_part_that_is_encrypted(self, path: Path) -> None:
        data = bytearray(a_word_file(path, {"a": b"x"}).read_bytes())
        data[data.index(b"PK\x01\x02") + 8] |= 1
        data[6] |= 1
        path.write_bytes(data)
        with pytest.raises(TemplateError, match=UNREADABLE):
            parts_of(path)

    def test_a_part_that_is_damaged(self, path: Path) -> None:
        data = bytearray(a_word_file(path, {"a": bytes(range(256)) * 40}).read_bytes())
        data[60:80] = bytes(20)
        path.write_bytes(data)
        with pytest.raises(TemplateError, match=UNREADABLE):
            parts_of(path)


CONTENT = "what a file of this computer says"
DOCTYPES = {
    "laughs": LAUGHS,
    "internal": b'<!DOCTYPE a [<!ENTITY a9 "x">]>',
    "file": b'<!DOCTYPE a [<!ENTITY a9 SYSTEM "secret.txt">]>',
    "network": b'<!DOCTYPE a SYSTEM "http://localhost:9/a.dtd">',
}
READ = [
    "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/header1.xml",
    "word/header2.xml", "word/footer1.xml", THEME,
]  # fmt: skip


class TestDocumentTypes:
    @pytest.mark.parametrize("name", READ)
    @pytest.mark.parametrize("doctype", DOCTYPES.values(), ids=DOCTYPES)
    def test_a_part_that_declares_one_is_refused(self, path: Path, name: str, doctype: bytes) -> None:
        parts = letterhead_parts()
        a_word_file(path, parts | {name: with_doctype(parts[name], doctype)})
        with pytest.raises(TemplateError, match=UNREADABLE):
            read_letterhead(path)

    @pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "word/header1.xml", THEME])
    @pytest.mark.parametrize("where", [b"<t>&a9;</t>", b'<t a="&a9;"/>'])
    def test_an_entity_does_not_unfold(self, path: Path, name: str, where: bytes) -> None:
        a_word_file(path, letterhead_parts() | {name: LAUGHS + b"<a>" + where + b"</a>"})
        started = time.perf_counter()
        with pytest.raises(TemplateError):
            read_letterhead(path)
        assert time.perf_counter() - started < 1

    def test_an_entity_reads_no_file(self, path: Path, tmp_path: Path) -> None:
        (tmp_path / "secret.txt").write_text(CONTENT)
        doctype = f'<!DOCTYPE a [<!ENTITY a9 SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'.encode()
        parts = letterhead_parts()
        header = with_doctype(parts["word/header1.xml"], doctype).replace(b"<w:t>", b"<w:t>&a9;", 1)
        a_word_file(path, parts | {"word/header1.xml": header})
        with pytest.raises(TemplateError) as caught:
            read_letterhead(path)
        assert CONTENT not in str(caught.value)

    @pytest.mark.parametrize("doctype", DOCTYPES.values(), ids=DOCTYPES)
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_in_any_encoding(self, doctype: bytes, encoding: str) -> None:
        with pytest.raises(ValueError, match="a document type is declared"):
            parsed((doctype + b"<a/>").decode().encode(encoding))

    def test_other_xml_is_read(self) -> None:
        assert parsed(b"<a>&lt;<b/></a>").text == "<"
        with pytest.raises(etree.XMLSyntaxError):
            parsed(b"<a>" * 1000)


def refusal(path: Path) -> str:
    """What is said of a letterhead that can't be read, or nothing."""
    try:
        read_letterhead(path)
    except TemplateError as error:
        return str(error)
    return ""


def test_a_damaged_letterhead_is_read_or_refused(path: Path) -> None:
    """Whatever python-docx raises, the person who drafts a letter is told which file is damaged."""
    said = {
        what: refusal(a_word_file(path, parts, zipfile.ZIP_STORED))
        for what, parts in damaged(letterhead_parts())
    }
    assert {message.split(": ")[0] for message in said.values()} == {"", str(path)}
    assert sum(map(bool, said.values())) > 20
