"""Builders of `.r2ptemplate` files as strangers send them: `an_archive(path, files | {"../x": b""})`."""

import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path

from r2p_drafter.assets import templates_folder

Entries = Mapping[str, bytes]


def template_files(pack: str = "letter", folder: str = "") -> dict[str, bytes]:
    """The files of a template that ships, under the names that they have in an archive."""
    files = sorted((templates_folder() / pack).iterdir())
    return {f"{folder or pack}/{file.name}": file.read_bytes() for file in files}


def an_archive(path: Path, entries: Entries, kind: int = zipfile.ZIP_DEFLATED) -> Path:
    """Write the entries as an archive, packed in that way; a name that ends in a slash is a folder."""
    with zipfile.ZipFile(path, "w", kind) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def with_link(path: Path, entries: Entries, name: str, target: str) -> Path:
    """Write the entries as an archive in which `name` is a symbolic link."""
    with zipfile.ZipFile(path, "w") as archive:
        for other, data in entries.items():
            if other != name:
                archive.writestr(other, data)
        link = zipfile.ZipInfo(name)
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, target)
    return path


def encrypted(path: Path) -> Path:
    """Make an archive say that its first file is encrypted (APPNOTE 4.4.4)."""
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    return path
