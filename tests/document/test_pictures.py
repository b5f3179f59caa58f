"""Pictures, known by what is in them."""

import struct
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from r2p_drafter.document.pictures import bytes_in_memory, is_svg, kind_of

SVG = '<?xml version="1.0"?><!-- a logo --><svg xmlns="http://www.w3.org/2000/svg"/>'
MEGABYTES = 1024 * 1024


def a_picture(kind: str, size: int = 60, format_: Any = QImage.Format.Format_RGB32) -> bytes:
    """A picture of `size` by half as many dots."""
    image = QImage(size, size // 2, format_)
    image.fill(0xFF336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]  # Qt's stubs want bytes
    return bytes(buffer.data().data())


def a_gif(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)


def a_jpeg(frame: int, colours_in_scan: int) -> bytes:
    """What stands in front of the dots of a JPEG of 4,000 by 3,000."""
    size = struct.pack(">BBHBHHB", 0xFF, frame, 17, 8, 3000, 4000, 3) + bytes(9)
    return b"\xff\xd8\xff\xe0\0\4ab" + size + struct.pack(">BBHB", 0xFF, 0xDA, 12, colours_in_scan)


class TestKind:
    @pytest.mark.parametrize("kind", ["png", "jpeg", "bmp", "tiff"])
    def test_is_told_by_how_it_begins(self, kind: str) -> None:
        assert kind_of(a_picture(kind)) == kind

    def test_of_a_gif(self) -> None:
        assert kind_of(a_gif(9, 9)) == "gif"

    @pytest.mark.parametrize("data", [b"", b"x", SVG.encode(), b"/* XPM */", b"\0\0\1\0", b"P5 9 9 255\n"])
    def test_there_is_none_of_what_is_not_drawn(self, data: bytes) -> None:
        assert kind_of(data) is None


class TestSvg:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
    def test_is_known_in_any_encoding(self, encoding: str) -> None:
        assert is_svg(SVG.encode(encoding))

    def test_is_no_picture_that_mentions_it(self) -> None:
        assert not is_svg(a_picture("png") + SVG.encode())
        assert not is_svg(b"<html/>")


class TestMemory:
    @pytest.mark.parametrize("kind", ["png", "bmp", "tiff"])
    def test_is_four_bytes_for_each_dot(self, kind: str) -> None:
        assert bytes_in_memory(a_picture(kind)) == 60 * 30 * 4

    def test_of_a_gif(self) -> None:
        assert bytes_in_memory(a_gif(60_000, 50_000)) == 60_000 * 50_000 * 4

    @pytest.mark.parametrize("kind", ["png", "tiff"])
    def test_is_twice_as_much_where_colours_are_finer(self, kind: str) -> None:
        assert bytes_in_memory(a_picture(kind, format_=QImage.Format.Format_RGBA64)) == 60 * 30 * 8

    def test_is_little_for_a_jpeg_that_is_read_row_by_row(self) -> None:
        assert bytes_in_memory(a_picture("jpeg")) == 60 * 30
        assert bytes_in_memory(a_jpeg(0xC0, colours_in_scan=3)) == 12_000_000

    @pytest.mark.parametrize(("frame", "colours"), [(0xC2, 3), (0xC0, 1)])
    def test_is_more_for_a_jpeg_that_comes_in_several_scans(self, frame: int, colours: int) -> None:
        assert bytes_in_memory(a_jpeg(frame, colours)) == 48_000_000

    @pytest.mark.parametrize("kind", ["png", "jpeg", "bmp", "tiff"])
    def test_is_none_for_what_is_cut_off(self, kind: str) -> None:
        data = a_picture(kind)
        assert [bytes_in_memory(data[:size]) for size in range(14)] == [0] * 14

    def test_of_a_jpeg_without_end_is_looked_for_not_long(self) -> None:
        assert bytes_in_memory(b"\xff\xd8" + b"\xff" * (8 * MEGABYTES)) == 0
