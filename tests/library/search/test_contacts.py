"""People found in the address book as they are typed."""

import datetime
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import a_contact, a_role
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.search.contacts import ContactIndex
from r2p_drafter.library.search.folding import words_in
from strategies import contacts


def a_person(given: str, family: str, post: str = "", organisation: str = "", **more: Any) -> Contact:
    """Somebody in the library, whose id is the name."""
    role = a_role(post=post, organisation=organisation, country=more.pop("country", ""))
    parts = {"id": f"{given} {family}".strip(), "version": 1, "groups": (), "roles": (role,)}
    return a_contact(given_name=given, family_name=family, **(parts | more))


GUTERRES = a_person("António", "Guterres", "Secretary-General", "United Nations")
BAN = a_person("Ki-moon", "Ban", "Secretary-General", "United Nations", id="Ban Ki-moon", family_first=True)
LE_ROY = a_person("Alain", "Le Roy", "Under-Secretary-General", "Department of Peacekeeping Operations")
O_BRIEN = a_person("Patricia", "O’Brien", "Legal Counsel", "U.N. Office of Legal Affairs", honorific="Judge")
LUCZAK = a_person("Zoë", "Łuczak", "Director", "Aid First", country="Côte d’Ivoire", groups=("Donors 2026",))
EMBASSY = a_person("", "", "", "Embassy of Norway", id="Embassy")
PEOPLE = (GUTERRES, BAN, LE_ROY, O_BRIEN, LUCZAK, EMBASSY)


def found(text: str, people: Sequence[Contact] = PEOPLE, limit: int = 12) -> list[str]:
    return [hit.contact.id for hit in ContactIndex(people).find(text, limit)]


class TestAnyPart:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("guterres", "António Guterres"),
            ("antonio", "António Guterres"),
            ("Gut", "António Guterres"),
            ("terr", "António Guterres"),
            ("ban ki-moon", "Ban Ki-moon"),
            ("moon ban", "Ban Ki-moon"),
            ("kimoon", "Ban Ki-moon"),
            ("leroy", "Alain Le Roy"),
            ("roy alain", "Alain Le Roy"),
            ("obrien", "Patricia O’Brien"),
            ("O'Brien", "Patricia O’Brien"),
            ("brien", "Patricia O’Brien"),
            ("un legal", "Patricia O’Brien"),
            ("judge", "Patricia O’Brien"),
            ("luczak", "Zoë Łuczak"),
            ("zoe", "Zoë Łuczak"),
            ("ivoire", "Zoë Łuczak"),
            ("donors", "Zoë Łuczak"),
            ("2026 zoe", "Zoë Łuczak"),
            ("aid dir", "Zoë Łuczak"),
            ("norway", "Embassy"),
            ("peacekeeping", "Alain Le Roy"),
        ],
    )
    def test_of_any_word_finds(self, text: str, expected: str) -> None:
        assert found(text) == [expected]

    def test_all_words_have_to_be_there(self) -> None:
        assert found("alain guterres") == []
        assert found("secretary general") == ["António Guterres", "Ban Ki-moon", "Alain Le Roy"]

    @pytest.mark.parametrize(
        "text", ["Dr. Łuczak", "H.E. Ms. Zoë Łuczak", "Mme Luczak", "zoe luczak, director"]
    )
    def test_titles_before_a_name_do_not_matter(self, text: str) -> None:
        assert found(text) == ["Zoë Łuczak"]

    def test_without_words_all_are_found(self) -> None:
        assert found("") == found(" –, ") == [person.id for person in PEOPLE]

    def test_a_word_that_nobody_has_finds_nobody(self) -> None:
        assert found("xyzzy") == found("guterres xyzzy") == []


class TestSlips:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("guteres", "António Guterres"),
            ("gutterres", "António Guterres"),
            ("guterers", "António Guterres"),
            ("guterrez", "António Guterres"),
            ("uterres", "António Guterres"),
            ("ugterres", "António Guterres"),
            ("futerres", "António Guterres"),
            ("gueter", "António Guterres"),
            ("gutteres antnio", "António Guterres"),
            ("antonio gutteres", "António Guterres"),
            ("ban ki mon", "Ban Ki-moon"),
            ("bna ki moon", "Ban Ki-moon"),
            ("o'brian patrica", "Patricia O’Brien"),
            ("lucsak", "Zoë Łuczak"),
            ("norwya embasy", "Embassy"),
        ],
    )
    def test_are_passed_over(self, text: str, expected: str) -> None:
        assert found(text) == [expected]

    def test_few_letters_have_none(self) -> None:
        assert found("xe") == []

    def test_who_is_written_so_comes_before_who_is_written_nearly_so(self) -> None:
        gutierrez, guterez = a_person("Ana", "Gutiérrez", uses=9), a_person("Ana", "Guterez")
        assert found("guterez", [GUTERRES, gutierrez, guterez])[0] == "Ana Guterez"

    def test_where_enough_are_written_so_no_others_are_looked_for(self) -> None:
        mar = [a_person(given, "Marin") for given in ("Ana", "Bea", "Cleo")]
        assert found("marin", [*mar, a_person("Dora", "Martin")]) == ["Ana Marin", "Bea Marin", "Cleo Marin"]

    def test_a_page_that_is_pasted_is_looked_for_by_its_beginning(self) -> None:
        assert found("Dear Mr. Guterres, " + "we write to you about people at risk. " * 500) == []
        assert found("guterres " + "antonio " * 500) == ["António Guterres"]
        assert found("guterres" * 5_000) == []


class TestOrder:
    def test_whole_words_come_first_then_beginnings_then_parts(self) -> None:
        inner, begun, whole = a_person("Ana", "Urban"), a_person("Ana", "Bandele"), a_person("Ana", "Ban")
        assert found("ban", [inner, begun, whole]) == ["Ana Ban", "Ana Bandele", "Ana Urban"]

    def test_the_last_word_may_be_half_typed_where_the_others_are_whole(self) -> None:
        begun, whole = a_person("Banu", "Kimura"), a_person("Ban", "Kimura")
        assert found("ban kim", [begun, whole]) == ["Ban Kimura", "Banu Kimura"]

    def test_of_equally_good_ones_the_most_used_come_first(self) -> None:
        never, once, often = (
            a_person(name, "Ban", uses=uses) for name, uses in zip("ABC", (0, 1, 5), strict=True)
        )
        assert found("ban", [never, once, often]) == ["C Ban", "B Ban", "A Ban"]
        assert found("", [never, once, often]) == ["C Ban", "B Ban", "A Ban"]

    def test_of_equally_used_ones_the_last_used(self) -> None:
        days = (datetime.date(2024, 3, 5), datetime.date(2025, 3, 5))
        people = [a_person(f"{day:%Y}", "Ban", uses=2, last_used=day) for day in days]
        assert found("ban", people) == ["2025 Ban", "2024 Ban"]

    def test_of_those_never_used_who_is_called_so(self) -> None:
        works_there, is_called_so = (
            a_person("Ana", "Abe", organisation="Norway House"),
            a_person("Nora", "Lee"),
        )
        assert found("nor", [works_there, is_called_so]) == ["Nora Lee", "Ana Abe"]
        used = replace(works_there, uses=1)
        assert found("nor", [used, is_called_so]) == ["Ana Abe", "Nora Lee"]

    def test_no_more_are_found_than_are_asked_for(self) -> None:
        people = [a_person(str(number), "Ban", uses=number) for number in range(30)]
        assert found("ban", people, 3) == ["29 Ban", "28 Ban", "27 Ban"]
        assert len(found("", people)) == 12


class TestRoles:
    ROLES = (
        a_role(post="Minister for Foreign Affairs", organisation="Government of Chile"),
        a_role(post="Chair", organisation="Group of Friends of the Responsibility to Protect"),
    )

    @pytest.mark.parametrize(
        ("text", "role"),
        [("díaz", 0), ("minister", 0), ("friends", 1), ("chair diaz", 1), ("respnsibility", 1)],
    )
    def test_the_role_is_told_that_the_words_are_from(self, text: str, role: int) -> None:
        (hit,) = ContactIndex([a_contact(id="1", roles=self.ROLES)]).find(text)
        assert hit.role == role

    def test_who_has_no_role_is_found_by_name(self) -> None:
        (hit,) = ContactIndex([a_contact(id="1", roles=())]).find("diaz")
        assert hit.role == 0


class TestChanges:
    def test_a_contact_takes_the_place_of_what_it_was(self) -> None:
        index = ContactIndex(PEOPLE)
        index.put([replace(GUTERRES, family_name="Gomes", roles=(a_role(post="Envoy"),))])
        assert [hit.contact.id for hit in index.find("antonio gomes envoy")] == ["António Guterres"]
        assert index.find("guterres") == []

    def test_deleted_ones_are_not_found_until_they_are_back(self) -> None:
        index = ContactIndex(PEOPLE)
        index.put([replace(GUTERRES, deleted=True), replace(EMBASSY, deleted=True, merged_into=BAN.id)])
        assert index.find("guterres") == index.find("embassy") == []
        assert [hit.contact.id for hit in index.find("")] == [person.id for person in PEOPLE[1:5]]
        index.put([GUTERRES])
        assert [hit.contact.id for hit in index.find("guterres")] == ["António Guterres"]

    def test_use_changes_the_order(self) -> None:
        index = ContactIndex([GUTERRES, BAN])
        index.put([replace(BAN, uses=1)])
        assert [hit.contact.id for hit in index.find("secretary")] == ["Ban Ki-moon", "António Guterres"]

    def test_words_that_are_new_are_found_by_parts_and_with_slips(self) -> None:
        index = ContactIndex(PEOPLE)
        assert index.find("zapatero") == []
        index.put([a_person("José", "Zapatero")])
        for text in ("zapa", "apater", "zapatreo"):
            assert [hit.contact.id for hit in index.find(text)] == ["José Zapatero"]

    @given(st.lists(st.tuples(st.integers(0, 4), contacts(), st.booleans(), st.integers(0, 2)), max_size=12))
    def test_however_it_came_about_the_same_is_found(
        self, changes: list[tuple[int, Contact, bool, int]]
    ) -> None:
        index, left = ContactIndex(), dict[str, Contact]()
        for number, contact, deleted, uses in changes:
            entry = replace(contact, id=str(number), deleted=deleted, uses=uses)
            left |= {entry.id: entry}
            index.put([entry])
        people = [entry for entry in left.values() if not entry.deleted]
        fresh = ContactIndex(people)
        for word in {"", *(word for each in left.values() for word in words_in(each.name))}:
            assert _ids(index, word) == _ids(fresh, word)


class TestEverybody:
    """The many that the library window shows, and groups."""

    MANY = tuple(
        a_person(f"Ana{number}", "Abe", "Director" if number % 3 else "Chair", "Aid First", uses=number % 7)
        for number in range(7_000)
    )

    def test_all_who_have_the_words_are_found(self) -> None:
        index = ContactIndex(self.MANY)
        chairs = {person.id for person in self.MANY[::3]}
        assert {contact.id for contact in index.all_with("chair aid")} == chairs
        assert {hit.contact.id for hit in index.find("chair aid", 9_000)} == chairs
        assert sum(1 for _ in index.all_with("")) == 7_000
        assert {contact.id for contact in index.all_with("ana699")} == {
            "Ana699 Abe", *(f"Ana699{digit} Abe" for digit in range(10))
        }  # fmt: skip

    def test_with_slips_only_where_nobody_has_them(self) -> None:
        assert [contact.id for contact in ContactIndex(PEOPLE).all_with("guteres")] == ["António Guterres"]
        assert list(ContactIndex(PEOPLE).all_with("xyzzy")) == []

    @pytest.mark.parametrize("text", ["a", "ab", "dir", "abe director", "aid first d"])
    def test_of_many_the_most_used_come_first(self, text: str) -> None:
        hits = ContactIndex(self.MANY).find(text)
        assert len(hits) == 12
        assert {hit.contact.uses for hit in hits} == {6}

    @pytest.mark.parametrize("text", ["dirctor", "dirctor abe", "adi dirctor"])
    def test_what_many_have_is_found_with_slips(self, text: str) -> None:
        hits = ContactIndex(self.MANY).find(text)
        assert len(hits) == 12
        assert {hit.contact.role.post for hit in hits} == {"Director"}

    def test_words_of_many_that_few_have_together_are_found(self) -> None:
        both = a_person("Zoë", "Abe", "Director Chair", "Aid First")
        assert found("director chair", [*self.MANY, both]) == ["Zoë Abe"]

    def test_a_group_has_its_contacts(self) -> None:
        index = ContactIndex(PEOPLE)
        assert index.in_group("Donors 2026") == [LUCZAK]
        assert index.in_group("Donors") == index.in_group("Aid First") == []
        index.put([replace(LUCZAK, groups=()), replace(BAN, groups=("Donors 2026",))])
        assert [contact.id for contact in index.in_group("Donors 2026")] == ["Ban Ki-moon"]


@given(st.lists(contacts(), max_size=6), st.data())
def test_whatever_part_of_a_word_is_typed_the_contact_is_found(
    people: list[Contact], data: st.DataObject
) -> None:
    stored = [replace(person, id=str(number)) for number, person in enumerate(people)]
    index = ContactIndex(stored)
    for person in stored:
        words = words_in(f"{person.name} {' '.join(f'{role.post} {role.country}' for role in person.roles)}")
        if words:
            word = data.draw(st.sampled_from(words))
            start = data.draw(st.integers(0, len(word) - 1))
            part = word[start : data.draw(st.integers(start + 1, len(word)))]
            assert person.id in {contact.id for contact in index.all_with(part)}
            assert person.id in _ids(index, part)


def _ids(index: ContactIndex, text: str) -> set[str]:
    return {hit.contact.id for hit in index.find(text, 1_000)}
