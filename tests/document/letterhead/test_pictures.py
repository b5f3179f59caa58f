"""Pictures in the header of a letterhead from a stranger."""

import struct
import zlib
from pathlib import Path

import pytest

from hostile_letterheads import related, with_part
from r2p_drafter.document.blocks import Picture
from r2p_drafter.document.letterhead import read_letterhead
from r2p_drafter.errors import TemplateError
from wordfiles import Parts, a_word_file, letterhead_parts

LOGO, HEADER = "word/media/logo.png", "word/header2.xml"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>'
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "letterhead.docx"


def a_png(width: int, height: int) -> bytes:
    """A PNG that is all black, one bit to the dot."""
    rows = zlib.compress((b"\0" + bytes((width + 7) // 8)) * height)
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)),
        (b"IDAT", rows),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def pictures(parts: Parts, path: Path) -> list[Picture]:
    """The pictures of the first page's header."""
    header = read_letterhead(a_word_file(path, parts)).furniture.first_header
    return [run for paragraph in header for run in paragraph.runs if isinstance(run, Picture)]


@pytest.mark.parametrize("data", [SVG, SVG.decode().encode("utf-16")], ids=["utf-8", "utf-16"])
def test_an_svg_is_refused_whatever_it_is_called(path: Path, data: bytes) -> None:
    message = r"letterhead\.docx: the picture “logo\.png” is an SVG drawing; save it as PNG"
    with pytest.raises(TemplateError, match=message):
        pictures(letterhead_parts() | {LOGO: data}, path)


def test_of_a_drawing_that_word_shows_as_svg_the_picture_beside_it_is_taken(path: Path) -> None:
    parts = letterhead_parts()
    drawn = (
        b'><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip '
        b'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId90"/></a:ext>'
        b"</a:extLst></a:blip>"
    )
    start = parts[HEADER].index(b"<a:blip ")
    end = parts[HEADER].index(b"/>", start)
    parts[HEADER] = parts[HEADER][:end] + drawn + parts[HEADER][end + 2 :]
    parts = related(parts, HEADER, "rId90", IMAGE, "media/logo.svg")
    parts = with_part(parts, "word/media/logo.svg", SVG, "image/svg+xml")
    assert [picture.data for picture in pictures(parts, path)] == [parts[LOGO]]


def test_one_of_very_many_dots_is_refused(path: Path) -> None:
    message = r"letterhead\.docx: the picture “logo\.png” has too many dots; compress it in Word"
    with pytest.raises(TemplateError, match=message):
        pictures(letterhead_parts() | {LOGO: a_png(8_000, 8_000)}, path)


def test_one_of_many_dots_is_taken(path: Path) -> None:
    data = a_png(4_000, 4_000)
    assert [picture.data for picture in pictures(letterhead_parts() | {LOGO: data}, path)] == [data]


def test_many_large_ones_are_refused_together(path: Path) -> None:
    parts = letterhead_parts()
    before, logo, after = _around_drawing(parts[HEADER])
    drawings = b""
    for number in range(20, 25):
        name = f"media/{number}.png"
        parts = related(parts, HEADER, f"rId{number}", IMAGE, name) | {f"word/{name}": a_png(4_000, 4_000)}
        drawings += logo.replace(_embed(logo), b'r:embed="rId%d"' % number)
    with pytest.raises(TemplateError, match=r"the picture “24\.png” has too many dots"):
        pictures(parts | {HEADER: before + drawings + after}, path)
    four = drawings[: len(drawings) * 4 // 5]
    assert len(pictures(parts | {HEADER: before + four + after}, path)) == 4


def test_what_is_no_picture_keeps_its_room(path: Path) -> None:
    found = pictures(letterhead_parts() | {LOGO: b"\1\0\0\0" + bytes(36) + b" EMF"}, path)
    assert len(found) == 1
    assert found[0].width > 0


@pytest.mark.parametrize(("size", "expected"), [(2**62, 31_680 * 635), (-5, 0)])
def test_its_measures_are_those_that_word_takes(path: Path, size: int, expected: int) -> None:
    parts = letterhead_parts()
    start = parts[HEADER].index(b"<wp:extent ")
    end = parts[HEADER].index(b"/>", start)
    extent = b'<wp:extent cx="%d" cy="%d"' % (size, size)
    parts[HEADER] = parts[HEADER][:start] + extent + parts[HEADER][end:]
    assert [(picture.width, picture.height) for picture in pictures(parts, path)] == [(expected, expected)]


def _around_drawing(header: bytes) -> tuple[bytes, bytes, bytes]:
    """The header in front of the run with the logo, that run, and the rest."""
    at = header.index(b"<w:drawing>")
    start = max(header.rfind(b"<w:r>", 0, at), header.rfind(b"<w:r ", 0, at))
    end = header.index(b"</w:r>", at) + len(b"</w:r>")
    return header[:start], header[start:end], header[end:]


def _embed(drawing: bytes) -> bytes:
    start = drawing.index(b"r:embed=")
    return drawing[start : drawing.index(b'"', start + 9) + 1]
