"""Which parts of a letterhead go along, and as what: told by what they are, never by what the file says."""

from collections.abc import Container, Iterator

from r2p_drafter.export.docx.ooxml import LINKS
from r2p_drafter.export.docx.package import Package, Relationship

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DOCUMENT_TYPE = f"{_WORD}.document.main+xml"
OF_THE_LOOK = ("styles", "numbering", "settings", "fontTable", "theme")
FURNITURE = ("header", "footer")
CONTENT_TYPES = {
    **{kind: f"{_WORD}.{kind}+xml" for kind in (*OF_THE_LOOK, *FURNITURE)},
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
}
_PICTURES = {
    b"\x89PNG\r\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"BM": "image/bmp",
    b"II*\0": "image/tiff",
    b"MM\0*": "image/tiff",
    b"\xd7\xcd\xc6\x9a": "image/x-wmf",
}
_EMF = slice(40, 44), b" EMF"


def picture_type(data: bytes) -> str:
    """Return the content type of a picture by its first bytes; nothing for what is none."""
    if data[_EMF[0]] == _EMF[1]:
        return "image/x-emf"
    return next((kind for start, kind in _PICTURES.items() if data.startswith(start)), "")


def parts_of_the_look(package: Package, main: str, used: Container[str | None]) -> Iterator[Relationship]:
    """Yield what the part `main` leads to and is of the look; of furniture, that whose id is `used`."""
    for found in package.relationships(main):
        if found.external or found.target not in package.parts:
            continue
        if found.type in OF_THE_LOOK or (found.type in FURNITURE and found.id in used):
            yield _plain(found)


def around_furniture(package: Package, part: str) -> list[Relationship]:
    """Return what a header leads to and may: its pictures, and links, which only a reader follows."""
    return [
        _plain(one)
        for one in package.relationships(part)
        if (one.type == "image" and not one.external and picture_type(package.parts.get(one.target, b"")))
        or (one.type == "hyperlink" and one.external and one.target.lower().startswith(LINKS))
    ]


def _plain(found: Relationship) -> Relationship:
    return found._replace(full_type=f"{OFFICE}/{found.type}")
