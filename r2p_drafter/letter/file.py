"""Reading and writing `.letter` files: readable JSON, versioned, replaced in one step."""

import codecs
import json
import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from r2p_drafter.errors import LetterFileError
from r2p_drafter.letter.atomic import clear_leftovers, write_atomically
from r2p_drafter.letter.faults import in_words
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.regular import read_regular
from r2p_drafter.saying import Saying, saying_in, says, short

FORMAT = "r2p-letter"
VERSION = 2
MAX_SIZE = 64 * 1024 * 1024
"""Bytes; a letter of 200 pages has under one million."""

Migration = Callable[[dict[str, Any]], dict[str, Any]]


def _with_contacts(letter: dict[str, Any]) -> dict[str, Any]:
    """Return a letter of version 1 as it is: the fields that version 2 has more may be left out."""
    return letter


MIGRATIONS: Mapping[int, Migration] = {1: _with_contacts}
"""What makes the data of one version that of the next, by the version that it starts from."""


def read_letter(path: Path) -> Letter:
    """Return the letter in a file, which is left as it is.

    Raises:
        LetterFileError: It can't be read, is no letter, or of a version that is not known; the message
            names the file, the field and what was expected.
    """
    try:
        data = read_regular(path, MAX_SIZE + 1)
    except OSError as error:
        raise LetterFileError(
            says("{}: the letter can't be read: {}.").of(str(path), str(error.strerror))
        ) from error
    if len(data) > MAX_SIZE:
        raise LetterFileError(
            says("{}: this file is larger than any letter ({} bytes).").of(str(path), f"{MAX_SIZE:,}")
        )
    return letter_from(data, str(path))


def letter_from(data: bytes, name: str) -> Letter:
    """Return the letter that the bytes of a file hold; `name` is what messages call it.

    Raises:
        LetterFileError: They are no letter, or one of a version that is not known.
    """
    content = _migrated(_content(data, name), name)
    try:
        return msgspec.convert(content, Letter)
    except msgspec.ValidationError as error:
        raise LetterFileError(says("{}: {}.").of(name, in_words(str(error), content))) from error
    except UnicodeEncodeError as error:
        raise LetterFileError(
            says("{}: a name or a date in it holds half of a character.").of(name)
        ) from error


def letter_bytes(letter: Letter) -> bytes:
    """Return the letter as the bytes of a file: JSON in UTF-8, indented, a field that is empty left out."""
    content = {"format": FORMAT, "version": VERSION, "letter": msgspec.to_builtins(letter)}
    return (json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def write_letter(letter: Letter, path: Path) -> None:
    """Write the letter; the file that was there is replaced in one step, or stays as it was.

    Raises:
        LetterFileError: It can't be written.
    """
    try:
        data = letter_bytes(letter)
    except ValueError as error:
        raise LetterFileError(
            says("{}: the letter holds a number that no file can hold.").of(str(path))
        ) from error
    try:
        write_atomically(path, data)
        clear_leftovers(path.parent)
    except OSError as error:
        raise LetterFileError(
            says("{}: the letter can't be saved: {}.").of(str(path), str(error.strerror))
        ) from error


def _content(data: bytes, name: str) -> dict[str, Any]:
    try:
        content = _parsed(data)
    except (ValueError, RecursionError) as error:
        raise LetterFileError(says("{}: this is no letter: {}.").of(name, _broken(data, error))) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise LetterFileError(says("{}: this is no letter: its “format” is not “{}”.").of(name, FORMAT))
    return content


def _parsed(data: bytes) -> Any:
    try:
        return msgspec.json.decode(data.removeprefix(codecs.BOM_UTF8))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # The standard library takes four times as long, but tells where the fault is.
        text = data.decode("utf-8-sig")
        return json.loads(text, parse_int=_whole, parse_float=_number, parse_constant=_number)


def _whole(digits: str) -> int:
    try:
        return int(digits)
    except ValueError as error:  # Python's own limit of digits
        raise _no_number(digits) from error


def _number(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):  # JSON knows neither NaN nor Infinity, whatever Python takes
        raise _no_number(text)
    return number


def _no_number(text: str) -> ValueError:
    return ValueError(says("“{}” is no number that a letter can hold").of(text[:20]))


def _broken(data: bytes, error: Exception) -> Saying:
    if not data.strip():
        return says("the file is empty")
    if isinstance(error, json.JSONDecodeError):
        broken = says("its JSON is broken in line {}, column {} ({})")
        return broken.of(error.lineno, error.colno, error.msg)
    if isinstance(error, UnicodeDecodeError):
        return says("byte {} is not UTF-8").of(error.start + 1)
    if isinstance(error, RecursionError):
        return says("it is nested too deeply")
    return saying_in(error)


def _migrated(content: dict[str, Any], name: str) -> dict[str, Any]:
    version = content.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise LetterFileError(says("{}: `version`: a whole number from 1 is expected.").of(name))
    if version > VERSION:
        raise LetterFileError(
            says(
                "{}: this letter was written by a newer R2P Drafter (version {} of the format; this one knows"
                " versions up to {}). Please install the newer program to open it."
            ).of(name, version, VERSION)
        )
    for unknown in content.keys() - {"format", "version", "letter"}:
        raise LetterFileError(says("{}: there is no field “{}”.").of(name, short(unknown)))
    letter = content.get("letter")
    if not isinstance(letter, dict):
        raise LetterFileError(
            says("{}: `letter`: an object with the fields of a letter is expected.").of(name)
        )
    migrated: dict[str, Any] = letter
    for step in range(version, VERSION):
        migrated = MIGRATIONS[step](migrated)
    return migrated
