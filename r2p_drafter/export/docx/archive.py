"""Zip archives that begin alike (ECMA-376 part 2, annex B): what they have in common is packed once.

The standard library can add to an archive only by reading it again and going through all of its entries,
which takes as long as packing a letter.
"""

import struct
import zlib
from collections.abc import Mapping

from msgspec import Struct

# 4.3.7, 4.3.12 and 4.3.16 of PKWARE's APPNOTE.
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION, _DEFLATED, _UTF8, _MIDNIGHT, _FIRST_OF_1980 = 20, 8, 1 << 11, 0, 0x21

ONCE, EACH_TIME = 9, 3
"""Levels of deflate. From 4 on it takes twice as long, and makes a letter 1% smaller."""


class Archive(Struct, frozen=True):
    """Packed parts, without a date, to which others can be added."""

    entries: bytes = b""
    directory: bytes = b""
    count: int = 0

    def with_parts(self, parts: Mapping[str, bytes], level: int) -> "Archive":
        """Return an archive that has these parts as well, behind those of this one, which stay packed."""
        entries, directory, offset = [self.entries], [self.directory], len(self.entries)
        for part, data in parts.items():
            name, packed = part.encode(), zlib.compress(data, level, -zlib.MAX_WBITS)
            flags = 0 if part.isascii() else _UTF8
            about = (_VERSION, flags, _DEFLATED, _MIDNIGHT, _FIRST_OF_1980)
            sizes = (zlib.crc32(data), len(packed), len(data), len(name))
            directory += (_CENTRAL.pack(b"PK\1\2", _VERSION, *about, *sizes, 0, 0, 0, 0, 0, offset), name)
            entry = b"".join((_LOCAL.pack(b"PK\3\4", *about, *sizes, 0), name, packed))
            entries.append(entry)
            offset += len(entry)
        return Archive(b"".join(entries), b"".join(directory), self.count + len(parts))

    def to_bytes(self) -> bytes:
        """Return the archive as the bytes of a file."""
        sizes = (len(self.directory), len(self.entries))
        end = _END.pack(b"PK\5\6", 0, 0, self.count, self.count, *sizes, 0)
        return b"".join((self.entries, self.directory, end))
