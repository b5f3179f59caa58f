"""The library as it was seen last, in a file: there at once at the next start, and while it is offline."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

import msgspec
from msgspec import Struct

from r2p_drafter.letter.atomic import write_atomically
from r2p_drafter.letter.regular import open_regular
from r2p_drafter.library.entries import Content
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.saying import says

VERSION: Final = 2
"""Goes up when a copy that an older program wrote can't be read any more."""
PIECE: Final = 200
"""Entries that are read without a pause, which takes some milliseconds."""
_LENGTH: Final = 4
"""Bytes that tell how long a part of the file is."""


class CopyError(LibraryError):
    """A copy that is not there, or not whole, or another program's."""

    def __init__(self) -> None:
        super().__init__(says("There is no copy of the library that can be read."))


class _Head(Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    revision: int
    pieces: int


def read_pieces(path: Path) -> Iterator[Content]:
    """Yield what a file holds piece by piece; only the last, which may be empty, has the revision.

    Raises:
        CopyError: There is none that can be read, or it ends too early; what was yielded until then is good.
    """
    try:
        with open_regular(path) as file:
            head = msgspec.msgpack.decode(_part_of(file), type=_Head)
            if head.version != VERSION:
                raise CopyError
            for _ in range(head.pieces):
                yield msgspec.msgpack.decode(_part_of(file), type=Content)
            yield Content(head.revision)
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise CopyError from error


def write_copy(path: Path, content: Content) -> None:
    """Write the content to a file in one step; it isn't waited for the disk, as it can be asked for again.

    Raises:
        OSError: It can't be written.
    """
    pieces = [*_pieces_of(content)]
    head = _Head(VERSION, content.revision, len(pieces))
    parts = [msgspec.msgpack.encode(part) for part in (head, *pieces)]
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    data = b"".join(len(part).to_bytes(_LENGTH, "big") + part for part in parts)
    write_atomically(path, data, durable=False)


def _pieces_of(content: Content) -> Iterator[Content]:
    for start in range(0, len(content.contacts), PIECE):
        yield Content(contacts=content.contacts[start : start + PIECE])
    for start in range(0, len(content.passages), PIECE):
        yield Content(passages=content.passages[start : start + PIECE])


def _part_of(file: BinaryIO) -> bytes:
    length = int.from_bytes(file.read(_LENGTH), "big")
    if not 0 < length < os.fstat(file.fileno()).st_size:  # room for 4 GB would be made at once
        raise CopyError
    part = file.read(length)
    if len(part) < length:
        raise CopyError
    return part
