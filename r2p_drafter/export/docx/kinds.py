"""Which parts of a letterhead go along, and as what: told by what they are, never by what the file says."""

import posixpath
from collections.abc import Container, Iterator, Sequence

from r2p_drafter.document.pictures import kind_of
from r2p_drafter.export.docx.ooxml import LINKS
from r2p_drafter.export.docx.package import Package, Relationship, relationship, relationships_xml

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DOCUMENT_TYPE = f"{_WORD}.document.main+xml"
OF_THE_LOOK = ("styles", "numbering", "settings", "fontTable", "theme")
FURNITURE = ("header", "footer")
CONTENT_TYPES = {
    **{kind: f"{_WORD}.{kind}+xml" for kind in (*OF_THE_LOOK, *FURNITURE)},
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
}
_WMF, _EMF = b"\xd7\xcd\xc6\x9a", (slice(40, 44), b" EMF")


def picture_type(data: bytes) -> str:
    """Return the content type of a picture by its first bytes; nothing for what is none."""
    kind = kind_of(data)
    if kind is not None:
        return f"image/{kind}"
    if data[_EMF[0]] == _EMF[1]:
        return "image/x-emf"
    return "image/x-wmf" if data.startswith(_WMF) else ""


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


def parts_around(
    package: Package, part: str, leads_to: Sequence[Relationship], kinds: dict[str, str]
) -> dict[str, bytes]:
    """Return a part's relationships and the pictures it leads to, whose content types go into `kinds`."""
    if not leads_to:
        return {}
    parts = {one.target: package.parts[one.target] for one in leads_to if one.type == "image"}
    kinds |= {name: picture_type(data) for name, data in parts.items()}
    folder, name = posixpath.split(part)
    entries = [relationship(one, folder) for one in leads_to]
    return parts | {posixpath.join(folder, "_rels", f"{name}.rels"): relationships_xml(entries)}


def _plain(found: Relationship) -> Relationship:
    return found._replace(full_type=f"{OFFICE}/{found.type}")
