"""Who is in the address book already, and who is in it twice."""

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import a_contact, a_role
from inputs import InTime
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.matching import Matcher, duplicates
from strategies import contacts

CHILE = "Permanent Mission of Chile"


def somebody(given: str, family: str, organisation: str = "", email: str = "", **more: str) -> Contact:
    """Somebody who isn't in the library yet, with one role where there is something of it."""
    role = a_role(
        post=more.pop("post", ""), organisation=organisation, email=email, country=more.pop("country", "")
    )
    roles = (role,) if organisation or email else ()
    return a_contact(given_name=given, family_name=family, roles=roles, groups=(), **more)


def matches(one: Contact, other: Contact) -> str:
    """How sure it is that both are the same; it is as sure the other way round."""
    found, back = (
        Matcher([replace(other, id="other")]).find(one),
        Matcher([replace(one, id="one")]).find(other),
    )
    assert [match.certainty for match in found] == [match.certainty for match in back]
    return found[0].certainty if found else ""


GUTERRES = somebody("António", "Guterres", "United Nations")


class TestSame:
    @pytest.mark.parametrize(
        "other",
        [
            somebody("Antonio", "GUTERRES", "united nations"),
            somebody("Guterres", "António", "The United Nations"),
            somebody("Mr. António", "Guterres", "United Nations"),
            somebody("", "António Guterres", "United Nations"),
            somebody("António", "Guterres", "United Nations", country="Portugal"),
        ],
    )
    def test_of_one_name_at_one_organisation(self, other: Contact) -> None:
        assert matches(GUTERRES, other) == "same"

    def test_any_of_the_organisations_will_do(self) -> None:
        roles = (a_role(organisation="UNHCR", email=""), a_role(organisation="United Nations", email=""))
        assert matches(GUTERRES, replace(GUTERRES, roles=roles)) == "same"

    def test_of_one_name_of_whom_nothing_else_is_known(self) -> None:
        assert matches(somebody("Helen", "Clark"), somebody("Helen", "Clark")) == "same"

    @pytest.mark.parametrize(
        "other",
        [
            somebody("Ana", "Diaz", email="ANA@example.org "),
            somebody("A.", "Díaz", "Government of Chile", "ana@example.org"),
            somebody("Ana", "Díaz Soto", "Government of Chile", "ana@example.org"),
            somebody("", "", "", "ana@example.org"),
        ],
    )
    def test_of_one_e_mail_address_and_nearly_one_name(self, other: Contact) -> None:
        assert matches(somebody("Ana", "Díaz", CHILE, "ana@example.org"), other) == "same"

    def test_hyphens_make_no_difference(self) -> None:
        ban = somebody("Ki-moon", "Ban", "United Nations", family_first="yes")
        for names in (("Kimoon", "Ban"), ("Ban", "Ki Moon"), ("Ki moon", "BAN")):
            assert matches(ban, somebody(*names, "United Nations")) == "same"

    def test_organisations_of_one_name_in_one_country(self) -> None:
        ministry = somebody("", "", "Ministry of Foreign Affairs", country="Chile")
        assert (
            matches(ministry, somebody("", "", "The Ministry of Foreign Affairs", country="CHILE")) == "same"
        )
        assert matches(ministry, somebody("", "", "Ministry of Foreign Affairs", country="Peru")) == ""
        assert (
            matches(
                ministry, somebody("", "", "Ministry of Foreign Affairs", country="Chile", post="Minister")
            )
            == ""
        )


class TestLikely:
    @pytest.mark.parametrize(
        "other",
        [
            somebody("António", "Guterres", "UNHCR"),
            somebody("António", "Guterres"),
            somebody("António", "Guteres", "United Nations"),
            somebody("Antonoi", "Guterres", "United Nations"),
            somebody("António", "Guteres"),
            somebody("A.", "Guterres", "United Nations"),
            somebody("António Manuel", "Guterres", "United Nations"),
            somebody("António", "Guterres Lopes", "United Nations"),
        ],
    )
    def test_of_one_name_elsewhere_or_nearly_so_at_one_organisation(self, other: Contact) -> None:
        assert matches(GUTERRES, other) == "likely"

    def test_who_has_another_family_name_now_has_the_same_e_mail_address(self) -> None:
        before, now = (
            somebody("Ana", "Díaz", CHILE, "ana@example.org"),
            somebody("Ana", "Soto", "", "ana@example.org"),
        )
        assert matches(before, now) == "likely"

    def test_organisations_with_a_slip(self) -> None:
        assert matches(somebody("", "", "Human Rights Watch"), somebody("", "", "Human Right Watch")) == ""
        both = (
            somebody("", "", "Human Rights Watch", "a@b.org"),
            somebody("", "", "Human Right Watch", "a@b.org"),
        )
        assert matches(*both) == "same"


class TestOthers:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (GUTERRES, somebody("António", "Guteres", "UNHCR")),
            (GUTERRES, somebody("Maria", "Guterres", "United Nations")),
            (GUTERRES, somebody("António", "Gomes", "United Nations")),
            (GUTERRES, somebody("", "", "United Nations")),
            (somebody("Won-soo", "Oh", CHILE), somebody("Won-soo", "Ri", CHILE)),
            (somebody("Ana", "Díaz", CHILE, "m@example.org"), somebody("José", "Rojas", "", "m@example.org")),
            (somebody("Ana", "Díaz", CHILE, "m@example.org"), somebody("", "", CHILE, "m@example.org")),
            (somebody("A.", "B.", CHILE), somebody("Ana", "Bello", CHILE)),
            (somebody("", ""), somebody("", "")),
        ],
    )  # fmt: skip
    def test_have_too_little_in_common(self, one: Contact, other: Contact) -> None:
        assert matches(one, other) == ""


class TestManyContacts:
    """More than are compared one by one."""

    OTHERS = tuple(
        replace(
            somebody(f"Ana{number}", f"Soto{number % 50}", CHILE, f"{number}@example.org"), id=str(number)
        )
        for number in range(400)
    )

    def find(self, contact: Contact, *known: Contact) -> list[tuple[str, str]]:
        stored = [replace(each, id=f"known{number}") for number, each in enumerate(known)]
        found = Matcher([*self.OTHERS, *stored]).find(contact)
        return [(match.contact.id, match.certainty) for match in found]

    def test_the_same_come_first_then_the_most_used(self) -> None:
        known = (
            somebody("António", "Guterres", "UNHCR"),
            replace(somebody("António", "Guterres", "OHCHR"), uses=2),
            GUTERRES,
        )
        assert self.find(GUTERRES, *known) == [("known2", "same"), ("known1", "likely"), ("known0", "likely")]

    @pytest.mark.parametrize(
        ("contact", "certainty"),
        [
            (somebody("Antonio", "Guterres", "United Nations"), "same"),
            (somebody("Guterres", "Antonio", "United Nations"), "same"),
            (somebody("Antonio", "Guteres", "United Nations"), "likely"),
            (somebody("Antoni", "Guterres", "United Nations"), "likely"),
            (somebody("Antonio", "Guteres"), "likely"),
            (somebody("A.", "Guterres"), "likely"),
            (somebody("Antonio", "Guterres", "UNHCR"), "likely"),
        ],
    )
    def test_they_are_found_as_among_few(self, contact: Contact, certainty: str) -> None:
        assert self.find(contact, GUTERRES) == [("known0", certainty)]
        assert matches(contact, GUTERRES) == certainty

    def test_by_e_mail_address(self) -> None:
        assert self.find(somebody("Ana7", "Sotto7", "UNHCR", "7@EXAMPLE.org")) == [("7", "same")]

    def test_an_entry_is_not_like_itself_and_deleted_ones_are_gone(self) -> None:
        seventh = self.OTHERS[7]
        assert self.find(seventh) == []
        assert self.find(replace(seventh, id="")) == [("7", "same")]
        assert Matcher([replace(seventh, deleted=True)]).find(replace(seventh, id="")) == ()

    def test_an_organisation_is_found(self) -> None:
        assert self.find(somebody("", "", "the aid first"), somebody("", "", "Aid First")) == [
            ("known0", "same")
        ]


class TestManyNamesakes:
    """More than are compared one by one: those are, who have most in common."""

    NAMESAKES = tuple(
        replace(
            somebody("Ana", "Soto", f"Mission {number}", country="Chile"), id=str(number), uses=number % 7
        )
        for number in range(2_000)
    )

    def find(self, contact: Contact, *known: Contact) -> list[tuple[str, str]]:
        stored = [replace(each, id=f"known{number}") for number, each in enumerate(known)]
        found = Matcher([*self.NAMESAKES, *stored]).find(contact)
        return [(match.contact.id, match.certainty) for match in found]

    @pytest.mark.parametrize(
        ("contact", "known"),
        [
            (somebody("Ana", "Soto", "Mission 1999"), GUTERRES),
            (somebody("SOTO", "Ana", "The Mission", country="Peru"), somebody("Ana", "Soto", "Mission")),
            (somebody("Ana", "Soto", "Mission"), somebody("Ana", "Soto", "Mission", country="Peru")),
            (somebody("Ana", "Soto", "", "a@b.org"), somebody("Ana", "Soto", "UNHCR", "A@b.org")),
            (somebody("Ana", "Soto"), somebody("Ana", "Soto")),
        ],
    )
    def test_the_same_one_is_found(self, contact: Contact, known: Contact) -> None:
        (first, certainty), *others = self.find(contact, known)

        assert first == ("1999" if known is GUTERRES else "known0")
        assert certainty == "same"
        assert {certainty for _, certainty in others} == {"likely"}

    def test_else_the_most_used_are_likely(self) -> None:
        found = self.find(somebody("Ana", "Soto", "UNHCR"))

        assert {(int(number) % 7, certainty) for number, certainty in found} == {(6, "likely")}

    def test_with_an_entry_twice_the_other_one_is_found(self) -> None:
        alike = [replace(somebody("Ana", "Soto", "OHCHR"), id=f"alike{number}") for number in range(500)]
        found = Matcher([*self.NAMESAKES, *alike]).find_same(alike[0])

        assert [contact.id for contact in found] == ["alike1"]

    def test_of_names_that_share_words_with_all_of_them(self) -> None:
        asked = [
            somebody(given, family, "OHCHR") for given, family in combinations(("Ana", "Eva", "Soto"), 2)
        ]
        others = [replace(each, given_name="Ana Eva") for each in self.NAMESAKES]
        matcher = Matcher([*others, *(replace(each, id=each.name) for each in asked)])

        for each in asked:
            assert [contact.id for contact in matcher.find_same(each)] == [each.name]

    def test_one_with_a_slip_is_found_at_the_same_organisation(self) -> None:
        slip = somebody("Ana", "Sottomayor", "OHCHR")

        assert self.find(somebody("Ana", "Sotomayor", "OHCHR"), slip) == [("known0", "likely")]


class TestDuplicates:
    def find(self, people: Sequence[Contact]) -> list[set[str]]:
        stored = [replace(person, id=str(number)) for number, person in enumerate(people)]
        return [{contact.id for contact in group} for group in duplicates(stored)]

    def test_those_that_are_alike_are_together_the_surest_first(self) -> None:
        people = [
            somebody("Ana", "Díaz", CHILE),
            GUTERRES,
            somebody("Ana", "Diaz", "Government of Chile"),
            somebody("Helen", "Clark", "UNDP", "helen@example.org"),
            somebody("Antonio", "Guterres", "United Nations"),
            somebody("António", "Guteres", "United Nations"),
            somebody("H.", "Clark", "", "helen@example.org"),
            somebody("Bono", ""),
        ]
        assert self.find(people) == [{"1", "4", "5"}, {"3", "6"}, {"0", "2"}]

    def test_deleted_ones_and_colleagues_are_left_out(self) -> None:
        people = [
            GUTERRES,
            replace(GUTERRES, deleted=True),
            somebody("Ana", "Díaz", CHILE, "m@example.org"),
            somebody("José", "Díaz", CHILE, "m@example.org"),
            somebody("", "", CHILE, "m@example.org"),
        ]
        assert self.find(people) == []

    @given(st.lists(contacts(), max_size=6))
    def test_nobody_is_in_two_groups_and_copies_are_found(self, people: list[Contact]) -> None:
        groups = self.find([*people, *people])
        members = [number for group in groups for number in group]
        assert len(members) == len(set(members))
        for number, person in enumerate(people):
            if any(sign.isalpha() for sign in person.name):
                assert any({str(number), str(number + len(people))} <= group for group in groups)

    def test_of_very_many_of_one_name_the_nearest_are_compared(self) -> None:
        people = [somebody("Ana", "Soto") for _ in range(1_000)]
        people += [somebody("", "", f"Ministry {number}", "m@example.org") for number in range(400)]
        people += [somebody("", "", "Ministry 200", "M@example.org")]

        assert self.find(people) == [set(map(str, range(1_000))), {"1200", "1400"}]

    def test_of_one_name_at_one_organisation_with_many_addresses(self, in_time: InTime) -> None:
        people = [somebody("Ana", "Soto", CHILE, f"{number}@example.org") for number in range(5_000)]

        with in_time():
            assert self.find(people) == [set(map(str, range(5_000)))]
