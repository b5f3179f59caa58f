"""Text of files that don't say how it is encoded."""

import codecs
import re
from collections.abc import Sequence
from itertools import islice

UNKNOWN = ""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks; that of UTF-32 begins as that of UTF-16 does."""
_START = 4096
_LINES, _EVIDENCE = 200, 64 * 1024
"""So many lines with more than ASCII in them, and bytes of them, tell the encoding."""
_MANY, _FEW = 0.3, 0.05
_LATIN = ("cp1252", "mac_roman")
_OTHERS = ("cp1251", "cp1253", "cp1255", "cp1256", "gb18030", "big5", "cp932", "cp949")
"""Cyrillic, Greek, Hebrew, Arabic, Chinese, Japanese and Korean, as Windows has them."""
_HIGH = re.compile(rb"[\x80-\xff]")
_AT_A_LETTER = re.compile(rb"(?<=[A-Za-z])[\x80-\xff]|[\x80-\xff](?=[A-Za-z])")
_MAC = re.compile(
    rb"(?<=[A-Za-z])[\x80-\x91\x93-\x9b\x9d-\x9f](?=[A-Za-z])"
    rb"|[\x81\x8d\x8f\x90\x9d]|(?<=[a-z])[\x83\x86-\x8b\x8e\x98\x99\x9e]"
)
"""Accented letters of Mac Roman where Windows-1252 has signs that don't stand in or at the end of words."""
_WINDOWS = re.compile(
    rb"(?<=[A-Za-z])[\xc0-\xd4\xd6\xd8-\xf6\xf8-\xff](?=[A-Za-z])|(?<=[a-z])[\xe0-\xf6\xf8-\xff]"
)
"""The same the other way round; the apostrophes of both (92, D5) stand in words as well."""
ENCODINGS = ("utf-8", "utf-16", *_LATIN, "cp1250", *_OTHERS)
"""What can be chosen where the guess is wrong."""


def encoding_of(data: bytes) -> str:
    """Return the encoding, as Python calls it, that `data` seems to have; empty where it is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if b"\0" in data:
        return _wide(data[:_START])
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _narrow(data)
    return "utf-8"


def _wide(start: bytes) -> str:
    """Tell UTF-16 by the zero beside each Latin letter."""
    even, odd = (start[at::2].count(0) * 2 / len(start) for at in (0, 1))
    if odd > _MANY and even < _FEW:
        return "utf-16-le"
    return "utf-16-be" if even > _MANY and odd < _FEW else UNKNOWN


def _narrow(data: bytes) -> str:
    """Tell encodings with a byte for a letter by the lines that differ in them."""
    telling = islice((line for line in data.splitlines() if not line.isascii()), _LINES)
    lines = b"\n".join(telling)[:_EVIDENCE]
    # Accented letters stand among plain ones; in another script all letters of a word are high.
    if len(_AT_A_LETTER.findall(lines)) * 2 <= len(_HIGH.findall(lines)):
        return _guessed(lines, _OTHERS)
    mac, windows = len(_MAC.findall(lines)), len(_WINDOWS.findall(lines))
    if mac == windows:
        return _guessed(lines, _LATIN)
    return "mac_roman" if mac > windows else "cp1252"


def _guessed(lines: bytes, encodings: Sequence[str]) -> str:
    from charset_normalizer import from_bytes  # 30 ms, which a file in UTF-8 need not wait for

    best = from_bytes(lines, cp_isolation=list(encodings)).best()
    return best.encoding if best else "cp1252"
