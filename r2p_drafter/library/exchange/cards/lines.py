r"""The lines of vCards (RFC 6350 and 2426, section 3; vCard 2.1), taken apart without trusting any.

A line is looked at from its beginning to its end once, whatever is in it, and its value is kept only up to
a length: pictures can have any size.
"""

import quopri
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import BinaryIO

from msgspec import Struct

MAX_VALUE = 256 * 1024
"""Bytes of a line that are kept."""
_CHUNK = 64 * 1024
_PLAIN = re.compile(rb"[A-Za-z0-9-]+")
"""What most lines have before the colon."""
_NAME = re.compile(r"(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)")
_PARAMETER = re.compile(r';\s*([A-Za-z0-9-]+)(=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)?')
_PARAMETER_VALUE = re.compile(r'"([^"]*)"|([^",=]+)')
_CARETS = re.compile(r"\^([n^'])")
_CARET_FOR = {"n": "\n", "^": "^", "'": '"'}
"""RFC 6868"""
_QUOTED_PRINTABLE = re.compile(rb"[^:\"]*[;=]QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_CHARSET = re.compile(
    r"(?:utf-?8|us-ascii|iso-?8859-?\d+|(?:windows|cp)-?125\d|koi8-[ru]|gb\w+|big5|shift_jis|macintosh)",
    re.IGNORECASE,
)
"""Encodings of texts; Python has others, that decode what is no text."""
_MAX_PARAMETERS = 50
_ENCODINGS = frozenset({"quoted-printable", "base64", "b", "8bit", "7bit"})


class ContentLine(Struct, frozen=True):
    """A property of a card."""

    name: str
    """In capitals."""
    value: str
    """Escaped still."""
    group: str = ""
    """What stands before the name with a dot, in small letters."""
    parameters: Mapping[str, tuple[str, ...]] = {}
    """By their names in capitals."""
    is_cut: bool = False
    """Whether there was more than is kept."""

    @property
    def types(self) -> frozenset[str]:
        """Return what TYPE says, in small letters: "work", "fax", "pref"."""
        values = ",".join(self.parameters.get("TYPE", ())).lower().split(",")
        return frozenset(value.strip() for value in values)


class BrokenLine(Struct, frozen=True):
    """A line that is no property."""

    start: str
    """The first characters of it."""


def content_lines(file: BinaryIO) -> Iterator[ContentLine | BrokenLine]:
    """Yield the lines of a file, unfolded; those that are empty are left out."""
    for line, is_cut in _unfolded(file):
        if line.strip():
            yield _parsed(line, is_cut)


def _unfolded(file: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """Yield each line, and whether it was cut."""
    line, size, is_quoted = bytearray(), 0, False
    for piece, is_start in _pieces(file):
        kept = piece
        if is_start and is_quoted and line.endswith(b"="):
            del line[-1]
        elif is_start and piece[:1] in (b" ", b"\t"):
            kept = piece[1:]
        elif is_start:
            yield bytes(line), size > MAX_VALUE
            line, size, is_quoted = bytearray(), 0, _QUOTED_PRINTABLE.match(piece) is not None
        size += len(kept)
        line += kept[: max(MAX_VALUE - len(line), 0)]
    yield bytes(line), size > MAX_VALUE


def _pieces(file: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """Yield lines in pieces, each with whether a line starts with it."""
    is_start = True
    while piece := file.readline(_CHUNK):
        is_whole = piece.endswith(b"\n")
        yield (piece.rstrip(b"\r\n") if is_whole else piece), is_start
        is_start = is_whole


def _parsed(line: bytes, is_cut: bool) -> ContentLine | BrokenLine:
    head, colon, plain_value = line.partition(b":")
    if colon and _PLAIN.fullmatch(head):
        return ContentLine(head.decode().upper(), _decoded(plain_value), is_cut=is_cut)
    text = line.decode("latin-1")  # a character for each byte, so that places are the same in both
    name = _NAME.match(text)
    at = name.end() if name else 0
    parameters: dict[str, tuple[str, ...]] = {}
    for parameter in islice(_parameters_from(text, at), _MAX_PARAMETERS):
        at = parameter.end()
        _put(parameters, parameter[1].upper(), parameter[2])
    if name is None or text[at : at + 1] != ":":
        return BrokenLine(_decoded(line[:200]))
    value = _value(line[at + 1 :], parameters)
    return ContentLine(name[2].upper(), value, (name[1] or "").lower(), parameters, is_cut)


def _parameters_from(text: str, at: int) -> Iterator[re.Match[str]]:
    while parameter := _PARAMETER.match(text, at):
        yield parameter
        at = parameter.end()


def _put(parameters: dict[str, tuple[str, ...]], name: str, values: str | None) -> None:
    """Add a parameter; one without a value, as in vCard 2.1, is a type or an encoding."""
    if values is None:
        name, values = ("ENCODING" if name.lower() in _ENCODINGS else "TYPE"), name
    found = (quoted or plain for quoted, plain in _PARAMETER_VALUE.findall(values))
    texts = (
        _CARETS.sub(lambda caret: _CARET_FOR[caret[1]], _decoded(each.encode("latin-1"))) for each in found
    )
    parameters[name] = (*parameters.get(name, ()), *texts)


def _value(data: bytes, parameters: Mapping[str, tuple[str, ...]]) -> str:
    if not parameters:
        return _decoded(data)
    if "quoted-printable" in (encoding.lower() for encoding in parameters.get("ENCODING", ())):
        data = quopri.decodestring(data)
    charset = next(iter(parameters.get("CHARSET", ())), "utf-8")
    return _decoded(data, charset if _CHARSET.fullmatch(charset) else "utf-8")


def _decoded(data: bytes, charset: str = "utf-8") -> str:
    """Return text in the encoding that it says it has, or in that of Windows where it has not."""
    try:
        return data.decode(charset)
    except (UnicodeDecodeError, LookupError):
        return data.decode("cp1252", errors="replace")
