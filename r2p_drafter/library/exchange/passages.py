"""Passages in tables: each row is a recommendation or another piece of text."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from r2p_drafter.library.entries import Kind, Passage
from r2p_drafter.library.exchange.cells import parted
from r2p_drafter.library.exchange.rows import Row
from r2p_drafter.library.exchange.tables import Table, read_table
from r2p_drafter.library.exchange.values import Values
from r2p_drafter.library.search.folding import words_in

COLUMNS: Mapping[str, str] = {
    "Text": "text",
    "Kind": "kind",
    "Language": "language",
    "Tags": "tags",
    "Variant of": "variant_of",
    "Uses": "uses",
    "Last used": "last_used",
    "ID": "id",
    "Version": "version",
}
"""Fields by the headings that the library writes."""
_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "texts", "passage", "passages", "recommendation", "recommendations", "wording", "texte",
        "textes", "recommandation", "recommandations", "texto", "textos", "recomendacion", "recomendaciones",
        "pasaje",
    ),
    "kind": ("kind", "type", "genre", "tipo", "clase"),
    "language": ("language", "langue", "idioma", "lengua"),
    "tags": (
        "tag", "tags", "keywords", "topic", "topics", "theme", "themes", "etiquettes", "mots cles",
        "etiquetas", "tema", "temas",
    ),
}  # fmt: skip
"""What other people's headings are, without accents."""

_PASSAGE = ("passage", "pasaje", "text", "texte", "texto")
"""What a passage is called that is no recommendation."""


def read_passages(path: Path, encoding: str = "", separator: str = "") -> tuple[Row[Passage], ...]:
    """Return the passage in each row of a table that is not empty.

    Where no column is headed as text, texts are in the one that holds most, from the first row on.

    Raises:
        LibraryError: It can't be read, or is no table.
    """
    table = read_table(path, encoding, separator, has_headings=True)
    if set(COLUMNS) <= set(table.headers):
        return _rows(
            table, {field: table.headers.index(name) for name, field in COLUMNS.items()}, is_own=True
        )
    places = _guessed(table.headers)
    if "text" not in places:
        table = read_table(path, encoding, separator, has_headings=False)
        places = {"text": _fullest(table)}
    return _rows(table, places, is_own=False)


def _guessed(headers: Sequence[str]) -> dict[str, int]:
    folded = [" ".join(words_in(heading)) for heading in headers]
    places = {
        field: [folded.index(name) for name in names if name in folded] for field, names in _NAMES.items()
    }
    return {field: min(found) for field, found in places.items() if found}


def _fullest(table: Table) -> int:
    sizes = [sum(len(row[at]) for row in table.rows) for at in range(len(table.headers))]
    return sizes.index(max(sizes))


def _rows(table: Table, places: Mapping[str, int], *, is_own: bool) -> tuple[Row[Passage], ...]:
    read = _own if is_own else _foreign
    rows = []
    for number, cells in enumerate(table.rows, start=table.first):
        if any(map(str.strip, cells)):
            values = Values()
            passage = read({field: cells[at] for field, at in places.items()}, values)
            rows.append(Row(number, passage, tuple(values.remarks), is_own and not values.remarks))
    return tuple(rows)


def _own(cells: Mapping[str, str], values: Values) -> Passage:
    return Passage(
        id=values.id(cells["id"]),
        version=values.count(cells["version"]),
        uses=values.count(cells["uses"]),
        last_used=values.date(cells["last_used"]),
        kind=_kind(cells["kind"]),
        text=cells["text"],
        language=cells["language"],
        tags=parted(cells["tags"]),
        variant_of=cells["variant_of"],
    )


def _foreign(cells: Mapping[str, str], values: Values) -> Passage:
    named = values.languages([cells.get("language", "")])
    tags = (tag for each in parted(cells.get("tags", "")) for tag in each.split(","))
    passage = Passage(
        kind=_kind(cells.get("kind", "")),
        text=cells["text"].strip(),
        tags=tuple(sorted({" ".join(tag.split()) for tag in tags} - {""})),
    )
    return replace(passage, language=named[0]) if named else passage


def _kind(text: str) -> Kind:
    return "passage" if text.strip().casefold() in _PASSAGE else "recommendation"
