"""Which column holds what."""

import pytest

from r2p_drafter.library.exchange.columns import (
    COLUMNS,
    Column,
    contact_columns,
    guess_columns,
    own_columns,
)


def fields(headers: str, *rows: str) -> list[str]:
    """The fields guessed for columns with bars between them; `-` for none."""
    cells = [row.split("|") for row in rows]
    return [column.field if column else "-" for column in guess_columns(headers.split("|"), cells)]


class TestByHeadings:
    def test_in_english(self) -> None:
        found = fields("Name|Title|Organisation|Fax", "Helen Clark|Administrator|UNDP|212-906-5778")

        assert found == ["name", "post", "organisation", "fax"]

    def test_in_french(self) -> None:
        found = fields("Civilité|Nom|Prénom|Fonction|Société|Courriel|Pays", "Mme|Lefèvre|Zoé|||z@x.example|")

        assert found == ["honorific", "family_name", "given_name", "post", "organisation", "email", "country"]

    def test_in_spanish(self) -> None:
        found = fields("Nombre|Apellidos|Cargo|Institución|Correo electrónico", "Ana|Díaz|||a@x.example")

        assert found == ["given_name", "family_name", "post", "organisation", "email"]

    @pytest.mark.parametrize(("heading", "field"), [("Nom", "name"), ("Nombre", "name")])
    def test_one_name_alone_is_all_of_it(self, heading: str, field: str) -> None:
        assert fields(f"{heading}|Fax", "Ana Díaz|1") == [field, "fax"]

    def test_a_title_is_what_its_cells_say(self) -> None:
        assert fields("Title|Name|Title", "Ms.|Helen Clark|Administrator") == ["honorific", "name", "post"]
        assert fields("Titre|Nom|Titre", "Mme|Zoé Lefèvre|Directrice") == ["honorific", "name", "post"]

    def test_a_job_title_comes_before_a_title(self) -> None:
        assert fields("Title|Job Title", "Head|Administrator") == ["-", "post"]

    def test_a_salutation_may_be_a_title(self) -> None:
        assert fields("Salutation|Name", "Mr.|Ban Ki-moon") == ["honorific", "name"]
        assert fields("Salutation|Name", "Dear Ban,|Ban Ki-moon") == ["salutation", "name"]

    def test_the_office_comes_before_the_home(self) -> None:
        assert fields("Home Fax|Business Fax", "1|2") == ["-", "fax"]

    def test_the_home_is_taken_where_there_is_no_office(self) -> None:
        assert fields("Home Fax|Business Fax", "1|") == ["fax", "-"]

    def test_an_address_may_have_several_columns(self) -> None:
        assert fields("Address 1|Address 2|City", "1 Street|Floor 2|London") == ["address", "address", "city"]

    def test_parts_of_a_name_come_before_the_whole(self) -> None:
        headers = "Name|Given Name|Family Name"

        assert fields(headers, "Helen Clark|Helen|Clark") == ["-", "given_name", "family_name"]
        assert fields(headers, "Helen Clark||") == ["name", "-", "-"]


class TestByLooks:
    def test_cells_tell_where_no_heading_does(self) -> None:
        rows = (
            "Mr. Ban Ki-moon|Secretary-General|United Nations|United States|sg@un.example|x",
            "Ms. Helen Clark|Administrator|UNDP|États-Unis|h@undp.example|y",
        )

        assert fields("A|B|C|D|E|F", *rows) == ["name", "post", "organisation", "country", "email", "-"]

    def test_a_strange_heading_among_known_ones(self) -> None:
        assert fields("Name|Elektropost|Land", "Ana Díaz|a@x.example|Chile") == ["name", "email", "country"]

    def test_titles_have_a_column(self) -> None:
        assert fields("x|Name", "H.E. Ms.|Ana Díaz", "Mr.|Ban Ki-moon")[0] == "honorific"

    def test_a_few_do_not_make_a_column(self) -> None:
        assert fields("Name|x", "a|a@x.example", "b|none", "c|-", "d|?") == ["name", "-"]

    def test_headings_that_are_known_leave_no_room_for_guesses(self) -> None:
        assert fields("Name|Web", "Ana Díaz|www.human-rights.example") == ["name", "-"]


class TestOwnColumns:
    HEADERS = tuple(str(column.label) for column in contact_columns(2))

    def test_they_are_known_by_their_headings(self) -> None:
        assert own_columns(self.HEADERS) == contact_columns(2)
        assert guess_columns(self.HEADERS, []) == contact_columns(2)

    def test_those_of_a_second_role_are_numbered(self) -> None:
        assert "Post 2" in self.HEADERS
        assert Column("post", 1) in contact_columns(2)

    def test_without_id_and_version_it_is_another_programs_table(self) -> None:
        assert own_columns(self.HEADERS[:-1]) == ()


def test_what_there_is_to_choose_has_names_of_its_own() -> None:
    labels = [str(column.label) for column in COLUMNS]

    assert len(set(labels)) == len(labels)
    assert {"Name", "Post", "Organisation", "Fax", "E-mail"} <= set(labels)
    assert "Version" not in labels
