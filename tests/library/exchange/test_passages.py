"""Passages in tables of other people."""

from pathlib import Path

import pytest

from exchanged import SAMPLES, a_table
from r2p_drafter.library.entries import Passage
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.exchange.passages import read_passages


def passages_of(path: Path) -> list[Passage]:
    return [row.entry for row in read_passages(path)]


def test_a_table_in_french() -> None:
    first, second = passages_of(SAMPLES / "recommendations-fr.csv")

    assert first == Passage(
        text="Condamner sans équivoque les attaques contre les civils",
        language="fr",
        tags=("Protection", "Soudan"),
    )
    assert second.tags == ("Médiation",)


def test_a_list_without_headings() -> None:
    rows = read_passages(SAMPLES / "recommendations.txt")

    assert [row.number for row in rows] == [1, 2, 4]
    assert rows[0].entry == Passage(text="Speak out early where civilians are at risk")


def test_the_column_that_holds_most_is_the_text(tmp_path: Path) -> None:
    path = a_table(tmp_path, "1;Speak out early, always;x\n2;Act in time, and together;y\n")

    assert [passage.text for passage in passages_of(path)] == [
        "Speak out early, always",
        "Act in time, and together",
    ]


@pytest.mark.parametrize(
    ("kind", "found"),
    [("Passage", "passage"), ("texto", "passage"), ("", "recommendation"), ("x", "recommendation")],
)
def test_what_kind_it_is(kind: str, found: str, tmp_path: Path) -> None:
    assert passages_of(a_table(tmp_path, f"Texte,Type\nSpeak out,{kind}\n"))[0].kind == found


def test_a_language_that_is_not_known_is_left_out(tmp_path: Path) -> None:
    (row,) = read_passages(a_table(tmp_path, "Text,Language\nSpeak out,Quenya\n"))

    assert row.entry.language == "en-US"
    assert str(row.remarks[0]) == "“Quenya” is no language that is known; it was left out."


def test_lines_of_a_text_stay(tmp_path: Path) -> None:
    assert passages_of(a_table(tmp_path, 'Text\n" Speak\n\nout "\n'))[0].text == "Speak\n\nout"


def test_a_vcard_holds_none(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="tables are read from"):
        read_passages(a_table(tmp_path, "BEGIN:VCARD", "cards.vcf"))
