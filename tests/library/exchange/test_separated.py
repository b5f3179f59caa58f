"""The separator of a table, told by what is in it."""

import pytest

from r2p_drafter.library.exchange.separated import declared_in, rows_in, separator_of


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("Name,Title\nClark,Administrator\n", ","),
        ("Nom;Fonction\nLe Roy;Conseiller, Nations Unies\nGarçon;Président, Paix, Genève\n", ";"),
        ("Name\tNotes\nClark\ta, b; c\n", "\t"),
        ("Nombre|Cargo\nDíaz|Embajadora\n", "|"),
        ('Name,Address\nClark,"1 Street;\n2nd floor; x; y"\nBan,"a;b"\n', ","),
        ("Name;Title, Post\nClark;Administrator, UNDP\n", ";"),
        ("one column\nonly\n", ","),
        ("", ","),
    ],
)
def test_the_separator_makes_rows_even(text: str, separator: str) -> None:
    assert separator_of(text) == separator


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sep=;\nName,Title\n", (";", "Name,Title\n")),
        ("SEP=|\r\nName\r\n", ("|", "Name\r\n")),
        ("sep=x\nName\n", ("", "sep=x\nName\n")),
        ("Name;Title\n", ("", "Name;Title\n")),
    ],
)
def test_a_first_line_may_declare_it(text: str, found: tuple[str, str]) -> None:
    assert declared_in(text) == found


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_rows_end_as_on_any_system(end: str) -> None:
    assert list(rows_in(f'a,"b{end}c"{end}d,e{end}', ",")) == [["a", f"b{end}c"], ["d", "e"]]
