"""What goes wrong with disks and folders, made to happen and put right again."""

import ctypes
import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import NoReturn
from unittest import mock

import pytest

Mishap = Callable[[Path], AbstractContextManager[None]]
"""Happens in a folder, and is over afterwards."""

_SIZE = 4 * 1024 * 1024
"""Bytes of a small disk."""
_HEADER = 0x20080522
"""Of capget and capset: version 3, with two words for each set (linux/capability.h)."""
_EVERYBODYS_FILES = 0b110
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH, which let root do what permission bits forbid."""
_FULL = 10
"""Bytes that a file may have where a disk of our own can't be had to be filled."""


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Give a folder that is a small disk of its own, where this user may make one."""
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount, "-t", "tmpfs", "-o", f"size={_SIZE},mode=755", "none", folder]
    is_disk = mount is not None and _succeeds([part for part in command if part is not None])
    try:
        yield folder
    finally:
        if is_disk:
            _succeeds(["umount", "--lazy", folder])


def _succeeds(command: Sequence[str | Path]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@contextmanager
def full_disk(folder: Path) -> Iterator[None]:
    """Leave no room on the small disk of a folder; elsewhere, let no file become larger than some bytes."""
    if shutil.disk_usage(folder).total > _SIZE:
        with only_small_files():
            yield
        return
    filler = folder / ".filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def only_small_files() -> Iterator[None]:
    """Let no file that this program writes become larger than some bytes."""
    import resource  # there is none on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_FULL, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nobody write to a folder, not even root."""
    mode = folder.stat().st_mode
    folder.chmod(0o555)
    try:
        with as_ordinary_user():
            yield
    finally:
        folder.chmod(mode)


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Have permission bits count for root too, in this thread and those that it starts."""
    if os.geteuid() != 0:
        yield
        return
    before = _capabilities()
    _set_capabilities(before & ~_EVERYBODYS_FILES)
    try:
        yield
    finally:
        _set_capabilities(before)


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _Sets(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("effective", "permitted", "inheritable")]


def _call(name: str, sets: "ctypes.Array[_Sets]") -> None:
    system = ctypes.CDLL(None, use_errno=True)
    if getattr(system, name)(ctypes.byref(_Header(_HEADER, 0)), sets) != 0:
        raise OSError(ctypes.get_errno(), name)


def _sets() -> "ctypes.Array[_Sets]":
    sets = (_Sets * 2)()
    _call("capget", sets)
    return sets


def _capabilities() -> int:
    return int(_sets()[0].effective)


def _set_capabilities(capabilities: int) -> None:
    sets = _sets()
    sets[0].effective = capabilities
    _call("capset", sets)


@contextmanager
def removed(folder: Path) -> Iterator[None]:
    """Have a folder gone; what was in it, and nothing else, is there again afterwards."""
    aside = folder.rename(folder.with_name(f"{folder.name} (gone)"))
    try:
        yield
    finally:
        if folder.exists():
            shutil.rmtree(folder)
        aside.rename(folder)


@contextmanager
def broken_call(name: str) -> Iterator[None]:
    """Have a call of the system fail as on a network that went away."""

    def fail(*_: object) -> NoReturn:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with mock.patch.object(os, name, fail):
        yield


def contents(folder: Path) -> dict[str, bytes]:
    """Return what lies in a folder, however deep, but for the locks of letters that are open."""
    found = (path for path in sorted(folder.rglob("*")) if not path.name.startswith(".~lock."))
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b"no file" for path in found
    }


def limited_files(_: Path) -> AbstractContextManager[None]:
    """Let no file grow, wherever it is."""
    return only_small_files()


def broken(call: str) -> Mishap:
    """Have a call fail, wherever the file is."""
    return lambda _: broken_call(call)


_FULL_SAID = "No space left on device|File too large"
MISHAPS: Mapping[str, tuple[Mishap, str]] = {
    "a full disk": (full_disk, _FULL_SAID),
    "a limit on files": (limited_files, _FULL_SAID),
    "a read-only folder": (read_only, "Permission denied"),
    "a folder that is gone": (removed, "No such file or directory|is not there"),
    "a disk that fails": (broken("replace"), "Input/output error"),
}
UNSYNCED: Mapping[str, tuple[Mishap, str]] = {
    "a disk that can't be reached": (broken("fsync"), "Input/output error")
}
"""What befalls those who wait until the disk has it."""


def mishaps(more: Mapping[str, tuple[Mishap, str]] = {}, but: Sequence[str] = ()) -> pytest.MarkDecorator:
    """Runs a test with one mishap after the other, and what the system says of it."""
    found = {name: mishap for name, mishap in {**MISHAPS, **more}.items() if name not in but}
    return pytest.mark.parametrize(("mishap", "reason"), found.values(), ids=found)
