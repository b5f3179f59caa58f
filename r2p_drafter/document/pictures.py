"""Pictures of strangers, known by what they begin with, never by what they are called."""

import struct
from collections.abc import Iterator
from typing import Literal

PictureKind = Literal["png", "jpeg", "gif", "bmp", "tiff"]
MOST_BYTES = 64 * 1024 * 1024
"""That a picture may take in memory: 16 million dots, 4,096 by 4,096."""

_BEGINNINGS: dict[bytes, PictureKind] = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff": "jpeg",
    b"GIF87a": "gif",
    b"GIF89a": "gif",
    b"BM": "bmp",
    b"II*\0": "tiff",
    b"MM\0*": "tiff",
}
_LOOKED_AT = 4096
_MOST_ENTRIES = 1_000
"""Segments or tags that are looked at in front of a picture's dots; real ones have some hundred."""
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""Markers of a JPEG that its height and width stand behind (ITU-T T.81, table B.1)."""
_ROW_BY_ROW = (0xC0, 0xC1)
"""The frames that can be read row by row, where all colours are in one scan (B.2.2)."""
_SCAN = 0xDA
_WIDTH, _HEIGHT, _BITS, _SHORT = 256, 257, 258, 3
"""Tags of a TIFF, and the type of a number of 16 bits (TIFF 6.0, section 8)."""


def kind_of(data: bytes) -> PictureKind | None:
    """Return what kind of picture it is, None for one that is not drawn, such as an EMF."""
    return next((kind for start, kind in _BEGINNINGS.items() if data.startswith(start)), None)


def is_svg(data: bytes) -> bool:
    """Return whether it is a drawing in SVG, a text that may have a reader fetch files and addresses."""
    # Without the zeros, it is found in UTF-16 too.
    return kind_of(data) is None and b"<svg" in data[:_LOOKED_AT].replace(b"\0", b"").lower()


def bytes_in_memory(data: bytes) -> int:
    """Return what a picture takes at the most while it is drawn; 0 for one that is damaged or not drawn."""
    kind = kind_of(data)
    if kind is None:
        return 0
    try:
        width, height, size = _MEASURES[kind](data)
    except (struct.error, LookupError):
        return 0
    return width * height * size


_Measures = tuple[int, int, int]
"""Width and height, and the bytes that a dot takes in memory."""


def _png(data: bytes) -> _Measures:
    width, height, bits = struct.unpack_from(">IIB", data, 16)
    return width, height, _size(bits)


def _gif(data: bytes) -> _Measures:
    width, height = struct.unpack_from("<HH", data, 6)
    return width, height, 4


def _bmp(data: bytes) -> _Measures:
    (header,) = struct.unpack_from("<I", data, 14)
    width, height = struct.unpack_from("<HH" if header == 12 else "<ii", data, 18)
    return abs(width), abs(height), 4


def _jpeg(data: bytes) -> _Measures:
    """Return the measures, a byte for a dot where the picture can be made smaller as it is read."""
    segments = dict(_segments(data))
    frame = next((marker for marker in segments if marker in _FRAMES), -1)
    height, width, colours = struct.unpack_from(">HHB", data, segments[frame] + 5)
    in_one_scan = _SCAN in segments and data[segments[_SCAN] + 4] == colours
    return width, height, 1 if frame in _ROW_BY_ROW and in_one_scan else 4


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the markers of a JPEG and where they stand, up to its dots (T.81, B.1.1)."""
    at = 2
    for _ in range(_MOST_ENTRIES):
        marker, length = struct.unpack_from(">xBH", data, at)
        if marker == 0xFF:  # a filling
            at += 1
            continue
        yield marker, at
        if marker == _SCAN:
            return
        at += 2 + length


def _tiff(data: bytes) -> _Measures:
    order = "<" if data.startswith(b"II") else ">"
    (at,) = struct.unpack_from(f"{order}I", data, 4)
    (count,) = struct.unpack_from(f"{order}H", data, at)
    found = dict(_tag(data, order, at + 2 + 12 * number) for number in range(min(count, _MOST_ENTRIES)))
    return found.get(_WIDTH, 0), found.get(_HEIGHT, 0), _size(found.get(_BITS, 1))


def _tag(data: bytes, order: str, at: int) -> tuple[int, int]:
    """Return a tag and its value, the first where there are more (TIFF 6.0, section 2)."""
    tag, kind, count, value = struct.unpack_from(f"{order}HHII", data, at)
    if kind == _SHORT:
        (value,) = struct.unpack_from(f"{order}H", data, at + 8 if count <= 2 else value)
    return tag, value


def _size(bits: int) -> int:
    """Return the bytes of a dot whose colours have so many bits each."""
    return 4 if bits <= 8 else bits // 2


_MEASURES = {"png": _png, "gif": _gif, "bmp": _bmp, "jpeg": _jpeg, "tiff": _tiff}
