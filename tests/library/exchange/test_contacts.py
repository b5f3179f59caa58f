"""Contacts in tables of other programs, in several languages and encodings."""

import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings

from exchanged import SAMPLES, a_table, contacts_of, rows_of
from r2p_drafter.library.entries import Contact, Role
from r2p_drafter.library.exchange.columns import Column, guess_columns
from r2p_drafter.library.exchange.contacts import contacts_in
from r2p_drafter.library.exchange.limits import MAX_LINE
from r2p_drafter.library.exchange.tables import Table, read_table
from r2p_drafter.library.exchange.vocabulary import FIELDS
from strategies import texts

CLARK = Contact(
    honorific="Ms.",
    given_name="Helen Elizabeth",
    family_name="Clark",
    languages=("en",),
    groups=("Steering Committee", "UN system"),
    notes="Met in Geneva.\nPrefers e-mail.",
    roles=(
        Role(
            post="Administrator",
            organisation="Executive Office, UNDP",
            address=("One United Nations Plaza", "21st floor", "New York, NY 10017"),
            country="United States",
            fax="+1 212-906-5778",
            email="helen.clark@undp.example",
        ),
    ),
)
LEFEVRE = Contact(
    honorific="Mme",
    given_name="Zoé",
    family_name="Lefèvre",
    languages=("fr",),
    groups=("Conseil de sécurité", "Francophonie"),
    roles=(
        Role(
            post="Directrice générale",
            organisation="Direction des Nations Unies, Ministère des Affaires étrangères",
            address=("37, quai d’Orsay", "75007 Paris"),
            country="France",
            fax="+33 1 43 17 47 53",
            email="zoe.lefevre@diplomatie.example",
        ),
    ),
)
DIAZ = Contact(
    honorific="Sra.",
    given_name="María José",
    family_name="Díaz Núñez",
    languages=("es",),
    groups=("GRULAC", "Misiones"),
    notes="Habla francés.",
    roles=(
        Role(
            post="Embajadora",
            organisation="Misión Permanente de España",
            address=("245 East 47th Street", "Planta 36", "Nueva York, NY 10017"),
            country="Estados Unidos",
            fax="+1 212 949 7247",
            email="maria.diaz@maec.example",
        ),
    ),
)


@pytest.mark.parametrize(
    ("name", "first"), [("outlook-en.csv", CLARK), ("outlook-fr.csv", LEFEVRE), ("outlook-es.csv", DIAZ)]
)
def test_outlook(name: str, first: Contact) -> None:
    assert contacts_of(SAMPLES / name)[0] == first


def test_google() -> None:
    person, organisation = contacts_of(SAMPLES / "google.csv")

    assert person == Contact(
        honorific="Ms.",
        given_name="Helen Elizabeth",
        family_name="Clark",
        groups=("Steering Committee", "UN system"),
        notes="Met in Geneva.",
        roles=(
            Role(
                post="Administrator",
                organisation="UNDP",
                address=("One United Nations Plaza", "New York, NY 10017"),
                country="United States",
                email="helen.clark@undp.example",
            ),
        ),
    )
    assert organisation == Contact(
        roles=(Role(organisation="Global Centre for R2P", email="info@globalr2p.example"),)
    )


def test_a_french_list_of_excel() -> None:
    first, second = contacts_of(SAMPLES / "excel-fr.csv")

    assert first == Contact(
        given_name="Jean",
        family_name="Le Roy",
        groups=("Maintien de la paix",),
        roles=(
            Role(
                courtesy_title="S.E.M.",
                post="Secrétaire général adjoint",
                organisation="Nations Unies",
                address=("Bureau S-3600", "10017 New York"),
                country="États-Unis",
                fax="+1 212 963 4879",
                email="leroy@un.example",
            ),
        ),
    )
    assert (second.honorific, second.name) == ("Mme", "Aïssatou N’Diaye")
    assert second.role.address == ("238 East 68th Street", "2e étage", "10065 New York")


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("list-en.csv", ["Ban Ki-moon", "Helen Clark", "Kim Won-soo", ""]),
        ("list-es.txt", ["Ana Díaz", "Íñigo Muñoz"]),
        ("excel-unicode.txt", ["Ban Ki-moon", "Zoë Łuczak"]),
        ("mac-fr.csv", ["Zoé Lefèvre", "Hélène Garçon"]),
        ("no-headings.csv", ["Ban Ki-moon", "Helen Clark"]),
        ("russian.csv", ["Иван Петров", "Анна Смирнова"]),
    ],
)
def test_names_of_lists(name: str, people: list[str]) -> None:
    assert [contact.name for contact in contacts_of(SAMPLES / name)] == people


def test_an_organisation_has_no_name() -> None:
    organisation = contacts_of(SAMPLES / "list-en.csv")[-1]

    assert organisation.role == Role(organisation="Global Centre for the Responsibility to Protect")


def test_rows_have_the_numbers_that_a_spreadsheet_shows() -> None:
    assert [row.number for row in rows_of(SAMPLES / "list-en.csv")] == [4, 5, 6, 7]


def test_empty_rows_are_left_out(tmp_path: Path) -> None:
    rows = rows_of(a_table(tmp_path, "Name,Fax\nHelen Clark,1\n , \n\nBan Ki-moon,2\n"))

    assert [row.number for row in rows] == [2, 5]


def test_columns_can_be_chosen(tmp_path: Path) -> None:
    table = read_table(a_table(tmp_path, "x,y,z\nKim,Won-soo,KR\n"))
    chosen = (Column("family_name"), Column("given_name"), None)

    (row,) = contacts_in(table, chosen)

    assert row.entry == Contact(given_name="Won-soo", family_name="Kim")


class TestRemarks:
    def remarks(self, folder: Path, text: str) -> list[str]:
        (row,) = rows_of(a_table(folder, text))
        return list(map(str, row.remarks))

    def test_what_is_no_address_is_left_out(self, tmp_path: Path) -> None:
        said = self.remarks(tmp_path, "Name,E-mail\nHelen Clark,n/a\n")

        assert said == ["“n/a” is no e-mail address; it was left out."]

    def test_one_address_is_kept_of_several(self, tmp_path: Path) -> None:
        (row,) = rows_of(a_table(tmp_path, 'Name,E-mail\nHelen,"Helen <a@x.example>; mailto:b@x.example"\n'))

        assert row.entry.role.email == "a@x.example"
        assert "left out: b@x.example" in str(row.remarks[0])

    def test_a_language_that_is_not_known_is_left_out(self, tmp_path: Path) -> None:
        (row,) = rows_of(a_table(tmp_path, "Name,Language\nHelen,English; Quenya; fr-CA; FRANÇAIS\n"))

        assert row.entry.languages == ("en", "fr-CA", "fr")
        assert list(map(str, row.remarks)) == ["“Quenya” is no language that is known; it was left out."]

    def test_a_date_that_can_mean_two_is_left_out(self, tmp_path: Path) -> None:
        (row,) = rows_of(a_table(tmp_path, "Name,Since,Until\nHelen,2009-04-20,03/04/2017\n"))

        assert (row.entry.role.since, row.entry.role.until) == (datetime.date(2009, 4, 20), None)
        assert "“03/04/2017” is no date" in str(row.remarks[0])

    def test_a_line_that_nobody_wrote_is_left_out(self, tmp_path: Path) -> None:
        (row,) = rows_of(a_table(tmp_path, f"Name,Post\nHelen,{'x' * (MAX_LINE + 1)}\n"))

        assert row.entry.role == Role()
        assert str(row.remarks[0]) == "“Post” is too long; it was left out."


@settings(max_examples=100)
@given(texts())
def test_any_text_in_any_column_is_read(text: str) -> None:
    headers, row = tuple(FIELDS), tuple(text for _ in FIELDS)
    table = Table(headers, (row,))

    rows = contacts_in(table, [Column(field) for field in FIELDS])

    assert len(rows) == bool(text.strip())
    assert guess_columns(headers, table.rows)
