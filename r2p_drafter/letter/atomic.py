"""Files replaced in one step, so that whoever looks finds the old one or the new one, whole."""

import contextlib
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

PREFIX, SUFFIX = ".~", ".tmp"
"""Of the names of temporary files and folders."""
_LEFTOVER_AGE = 3600
"""Seconds after which a temporary file can't be one that is being written."""


def write_atomically(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Put `data` in the place of the file at `path`: a temporary sibling, fsync, replace.

    A symbolic link stays one and its target is replaced; permission bits are kept. `durable` waits until
    the disk has it, so that a power cut can't take it back.

    Raises:
        OSError: It can't be written; the file is as it was, and no temporary file is left.
    """
    target = _target(path)
    with _naming(target), _sibling(target, data, durable=durable) as temporary:
        os.replace(temporary, target)  # noqa: PTH105 (the errors of Path.replace lack the second name)
    if durable:
        with contextlib.suppress(OSError):  # many disks can't, and the file is there, whole, already
            sync_folder(target.parent)


def write_all_atomically(files: Mapping[Path, bytes]) -> None:
    """Put several files in their places as `write_atomically` does, not waiting for the disk: all or none.

    Raises:
        OSError: One can't be written; all files are as they were, and no temporary file is left.
    """
    with contextlib.ExitStack() as temporary_ones, contextlib.ExitStack() as backwards:
        made = []
        for target, data in ((_target(path), data) for path, data in files.items()):
            with _naming(target):
                made.append((target, temporary_ones.enter_context(_sibling(target, data, durable=False))))
        for number, (target, temporary) in enumerate(made, 1):
            with _naming(target):
                # The last needs no way back, as nothing comes after it that could fail.
                put_back = _way_back(target, temporary_ones) if number < len(made) else None
                os.replace(temporary, target)  # noqa: PTH105
            if put_back is not None:
                backwards.callback(put_back)
        backwards.pop_all()


def clear_leftovers(folder: Path) -> None:
    """Remove the temporary files and folders that a program left in a folder when it was killed."""
    for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
        try:
            status = path.lstat()
            if time.time() - status.st_mtime > _LEFTOVER_AGE:
                shutil.rmtree(path) if stat.S_ISDIR(status.st_mode) else path.unlink()
        except OSError:
            continue  # another program has just removed it, or it is not ours to remove


def _target(path: Path) -> Path:
    return Path(os.path.realpath(path)) if path.is_symlink() else path


@contextlib.contextmanager
def _naming(target: Path) -> Iterator[None]:
    """Have errors name the file that is written: the user knows nothing of a temporary one."""
    try:
        yield
    except OSError as error:
        error.filename, error.filename2 = str(target), None
        raise


@contextlib.contextmanager
def _sibling(target: Path, data: bytes, *, durable: bool) -> Iterator[str]:
    """Give a temporary file beside `target` that holds `data`; after an error it is gone."""
    number, temporary = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=target.parent)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        _take_over_mode(target, temporary)
        yield temporary
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)  # noqa: PTH108
        raise


def _way_back(target: Path, temporary_ones: contextlib.ExitStack) -> Callable[[], None]:
    """Keep the file at `target` aside, as long as other temporary ones; return what puts it back."""
    if not target.exists():
        return lambda: target.unlink(missing_ok=True)
    folder = tempfile.TemporaryDirectory(
        prefix=PREFIX, suffix=SUFFIX, dir=target.parent, ignore_cleanup_errors=True
    )
    aside = Path(temporary_ones.enter_context(folder), "old")
    try:
        aside.hardlink_to(target)
    except OSError:  # this disk has no such links
        shutil.copy2(target, aside)
    return lambda: os.replace(aside, target)  # noqa: PTH105


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
    """Make a new name in a folder last, where the system has such a thing.

    Raises:
        OSError: It can't be; the name is the new one all the same, and may not last.
    """
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
