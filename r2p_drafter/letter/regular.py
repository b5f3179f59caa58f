"""Files that may be anything, opened so that none keeps the program waiting: a pipe or device is refused."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

_WITHOUT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
"""Opens a pipe although nobody writes to it, and a terminal without making it ours; Windows has neither."""


def open_regular(path: Path) -> BinaryIO:
    """Open a file for reading, whatever links lead to it.

    Raises:
        OSError: It can't be opened, or is a folder, a pipe, a socket or a device.
    """
    try:
        return open(path, "rb", opener=_opened)
    except ValueError as error:  # there is a NUL in it
        raise OSError(errno.EINVAL, "no file can have this name", str(path)) from error


def read_regular(path: Path, most: int = -1) -> bytes:
    """Return what is in a file: all of it, or no more than `most` bytes.

    Raises:
        OSError: It can't be read, or is a folder, a pipe, a socket or a device.
    """
    with open_regular(path) as file:
        return file.read(most)


def _opened(name: str, flags: int) -> int:
    try:
        number = os.open(name, flags | _WITHOUT_WAITING)
    except BlockingIOError:  # no pipe: a server has lent the file to another computer, and asks for it back
        number = os.open(name, flags)
    kind = os.fstat(number).st_mode
    if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):  # of a folder, `open` itself tells
        os.close(number)
        raise OSError(errno.EINVAL, "this is no file", name)
    return number
