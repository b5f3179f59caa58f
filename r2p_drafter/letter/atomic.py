"""Files replaced in one step, so that whoever looks finds the old one or the new one, whole."""

import contextlib
import errno
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

PREFIX, SUFFIX = ".~", ".tmp"
"""Of the names of temporary files and folders."""
_CAN_NOT_SYNC = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)
"""What file systems of networks say of folders that can't be synced."""
_LEFTOVER_AGE = 3600
"""Seconds after which a temporary file can't be one that is being written."""


def write_atomically(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Put `data` in the place of the file at `path`: a temporary sibling, fsync, replace.

    A symbolic link stays one and its target is replaced; permission bits are kept. `durable` waits until
    the disk has it, so that a power cut can't take it back.

    Raises:
        OSError: It can't be written; the file is as it was, or whole and new where only the folder could not
            be synced, and no temporary file is left.
    """
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    with _sibling(target) as (number, temporary):
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        _take_over_mode(target, temporary)
        os.replace(temporary, target)  # noqa: PTH105 (the errors of Path.replace lack the second name)
    if durable:
        sync_folder(target.parent)


def clear_leftovers(folder: Path) -> None:
    """Remove the temporary files and folders that a program left in a folder when it was killed."""
    for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
        try:
            status = path.lstat()
            if time.time() - status.st_mtime > _LEFTOVER_AGE:
                shutil.rmtree(path) if stat.S_ISDIR(status.st_mode) else path.unlink()
        except OSError:
            continue  # another program has just removed it, or it is not ours to remove


@contextlib.contextmanager
def _sibling(target: Path) -> Iterator[tuple[int, str]]:
    """Give an open temporary file beside `target`; it is gone afterwards unless it was moved."""
    try:
        number, temporary = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=target.parent)
    except OSError as error:
        error.filename = str(target)  # the user knows nothing of a temporary file
        raise
    try:
        yield number, temporary
    except BaseException as error:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)  # noqa: PTH108
        if isinstance(error, OSError):
            error.filename, error.filename2 = str(target), None
        raise


def _take_over_mode(target: Path, temporary: str) -> None:
    """Give the new file the mode of the old one, or that of any new file of this user."""
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mode = 0o666 & ~_umask()
    os.chmod(temporary, mode)  # noqa: PTH101


def _umask() -> int:
    # There is no other way to read it than to set it.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def sync_folder(folder: Path) -> None:
    """Make the new name last, where the system has such a thing for this folder.

    Raises:
        OSError: The disk fails; the name is the new one all the same, and may not last.
    """
    if os.name != "posix":
        return
    try:
        number = os.open(folder, os.O_RDONLY)
    except PermissionError:  # it may be written to, but not looked into
        return
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno not in _CAN_NOT_SYNC:
            raise
    finally:
        os.close(number)
