"""People of a letter, to and from the address book."""

import datetime

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders import a_contact, a_letter, a_role
from r2p_drafter.letter.model import Addressee, CopyRecipient, Delivery, Person, Signatory
from r2p_drafter.library.blocks import (
    Difference,
    addressee_of,
    block_of,
    contact_from,
    copy_of,
    delivery_of,
    differences,
    role_of,
    salutation_of,
    signatory_of,
    updated,
)
from r2p_drafter.library.entries import Contact, Role
from strategies import contacts

TODAY = datetime.date(2026, 3, 5)
MINISTER = a_role(post="Minister for Foreign Affairs", organisation="Government of Chile", fax="", email="")
TEACHER = a_role(post="Professor", organisation="University of Chile", courtesy_title="")
DIAZ = a_contact(id="d1", version=3, roles=(a_role(), TEACHER))
BAN = a_contact(id="b2", version=1, given_name="Ki-moon", family_name="Ban", family_first=True, roles=())


class TestIntoALetter:
    def test_an_addressee_has_all_that_the_role_has(self) -> None:
        assert addressee_of(DIAZ) == Addressee(
            courtesy_title="H.E.",
            honorific="Ms.",
            name="Ana Díaz",
            post="Permanent Representative",
            organisation="Permanent Mission of Chile",
            address=("885 Second Avenue", "New York, NY 10017"),
            country="United States",
            contact="d1",
            contact_version=3,
        )

    def test_any_of_the_roles_can_be_taken(self) -> None:
        assert signatory_of(DIAZ, 1) == Signatory(
            honorific="Ms.",
            name="Ana Díaz",
            post="Professor",
            organisation="University of Chile",
            contact="d1",
            contact_version=3,
        )

    @pytest.mark.parametrize("role", [0, 1, 7, -1])
    def test_who_has_no_such_role_is_named_alone(self, role: int) -> None:
        expected = CopyRecipient(
            honorific="Ms.", name="Ban Ki-moon", sort_as="Ban Ki-moon", contact="b2", contact_version=1
        )
        assert copy_of(BAN, role) == expected

    def test_the_salutation_is_the_roles_own_or_a_usual_one(self) -> None:
        assert salutation_of(DIAZ, 0, "en-US") == "Excellency,"
        assert salutation_of(BAN, 0, "en-US") == "Dear Ms. Ban,"
        assert salutation_of(BAN, 0, "es") == "Estimada Ms. Ban:"

    @pytest.mark.parametrize(
        ("method", "detail"),
        [
            ("By Fax", "212-832-0236"),
            ("Par télécopie", "212-832-0236"),
            ("Por fax", "212-832-0236"),
            ("By E-mail", "chile@example.org"),
            ("email", "chile@example.org"),
            ("Par courriel", "chile@example.org"),
            ("Por correo electrónico", "chile@example.org"),
            ("Por correo", ""),
            ("By Hand", ""),
            ("", ""),
        ],
    )
    def test_a_delivery_has_the_number_or_the_address(self, method: str, detail: str) -> None:
        assert delivery_of(DIAZ, 0, method) == Delivery(method=method, detail=detail)
        assert delivery_of(BAN, 0, method) == Delivery(method=method)


class TestOutOfALetter:
    def test_a_block_becomes_a_contact(self) -> None:
        letter = a_letter(
            deliveries=(Delivery(method="By Hand"), Delivery(method="By Fax", detail="212-555"))
        )
        contact = contact_from(letter.addressee, "es", letter.deliveries, "Dear friend,")
        assert contact == Contact(
            honorific="Ms.",
            given_name="Ana",
            family_name="Díaz",
            languages=("es",),
            roles=(
                Role(
                    courtesy_title="H.E.",
                    post="Permanent Representative",
                    organisation="Permanent Mission of Chile",
                    address=("885 Second Avenue",),
                    country="United States",
                    fax="212-555",
                    salutation="Dear friend,",
                ),
            ),
        )

    def test_a_usual_salutation_is_not_kept(self) -> None:
        letter = a_letter()
        assert contact_from(letter.addressee, "en-US", (), "Excellency,").role.salutation == ""
        assert contact_from(letter.signatories[0], "en-US", (), "Excellency,").role.salutation == ""

    def test_a_name_alone_has_no_role(self) -> None:
        assert contact_from(CopyRecipient(name="Bono")) == Contact(family_name="Bono")
        assert contact_from(CopyRecipient()) == Contact()

    def test_a_surname_that_comes_first_stays_so(self) -> None:
        assert contact_from(addressee_of(BAN)) == replace(BAN, id="", version=0, groups=(), languages=())

    @given(contacts())
    def test_what_came_from_the_address_book_differs_in_nothing(self, contact: Contact) -> None:
        person = addressee_of(contact)
        again = contact_from(person)
        assert _plain(again.name) == _plain(contact.name)
        assert again.honorific == contact.honorific
        assert differences(person, replace(contact, roles=contact.roles[:1]), datetime.date.min) == ()


class TestUpdate:
    def test_the_same_post_is_filled_in(self) -> None:
        block = Addressee(
            courtesy_title="The Honourable",
            name="Ana Díaz Soto",
            post="permanent representative",
            organisation="Permanent Mission of Chile",
            address=("1 Main Street",),
        )
        new = updated(DIAZ, block, TODAY)
        assert (new.given_name, new.family_name, new.honorific) == ("Ana Díaz", "Soto", "Ms.")
        assert new.roles == (
            replace(
                a_role(),
                courtesy_title="The Honourable",
                post="permanent representative",
                address=("1 Main Street",),
            ),
            TEACHER,
        )
        assert (new.id, new.version, new.groups, new.languages) == ("d1", 3, DIAZ.groups, DIAZ.languages)

    def test_what_a_block_leaves_out_stays(self) -> None:
        assert updated(DIAZ, CopyRecipient(name="Ana Díaz"), TODAY) == DIAZ
        assert updated(DIAZ, CopyRecipient(organisation="University of Chile"), TODAY) == DIAZ
        assert updated(DIAZ, CopyRecipient(post="Permanent Representative"), TODAY) == DIAZ

    def test_another_post_at_the_organisation_comes_first_and_has_its_address(self) -> None:
        block = Signatory(name="Ana Díaz", post="Ambassador", organisation="Permanent Mission of Chile")
        new = updated(DIAZ, block, TODAY)
        assert new.roles == (
            a_role(post="Ambassador", salutation="", since=None),
            a_role(until=TODAY),
            TEACHER,
        )

    def test_another_organisation_comes_first_with_what_is_said_of_it(self) -> None:
        block = CopyRecipient(name="Ana Díaz", post="Director", organisation="Aid First")
        assert updated(DIAZ, block, TODAY).roles == (
            Role(post="Director", organisation="Aid First"),
            a_role(until=TODAY),
            TEACHER,
        )
        assert updated(BAN, block, TODAY).roles == (Role(post="Director", organisation="Aid First"),)

    def test_a_post_that_had_ended_keeps_its_day(self) -> None:
        ended = replace(DIAZ, roles=(a_role(until=datetime.date(2025, 1, 1)),))
        block = CopyRecipient(name="Ana Díaz", post="Director", organisation="Aid First")
        assert updated(ended, block, TODAY).roles[1].until == datetime.date(2025, 1, 1)

    @given(contacts(), contacts())
    def test_then_nothing_differs_that_the_block_says(self, contact: Contact, other: Contact) -> None:
        block = block_of(Addressee, other)
        new = updated(contact, block, TODAY)
        for difference in differences(block, new, TODAY):
            assert difference.field in ("name", "sort_as") or not difference.old.strip()
        assert updated(new, block, TODAY) == new


class TestDifferences:
    def test_there_are_none_in_what_was_just_taken(self) -> None:
        for kind in (Addressee, Signatory, CopyRecipient):
            for role in (0, 1):
                assert differences(block_of(kind, DIAZ, role), DIAZ, TODAY) == ()

    def test_each_field_has_the_old_text_and_the_new(self) -> None:
        block = replace(addressee_of(DIAZ), honorific="Dr.", name="Ana Diaz", address=("885 Second Avenue",))
        assert differences(block, DIAZ, TODAY) == (
            Difference("honorific", "Dr.", "Ms."),
            Difference("name", "Ana Diaz", "Ana Díaz"),
            Difference("address", "885 Second Avenue", "885 Second Avenue\nNew York, NY 10017"),
        )

    def test_blanks_and_other_ways_to_sort_alike_are_none(self) -> None:
        block = replace(copy_of(DIAZ), name=" Ana  Díaz", sort_as="Díaz")
        assert differences(block, DIAZ, TODAY) == ()
        assert differences(replace(copy_of(BAN), sort_as="Ban, Ki-moon"), BAN, TODAY) == ()

    def test_another_surname_is_one(self) -> None:
        block = replace(copy_of(BAN), sort_as="")
        assert differences(block, BAN, TODAY) == (Difference("sort_as", "", "Ban Ki-moon"),)

    def test_a_post_that_ended_gives_way_to_the_first(self) -> None:
        moved = updated(DIAZ, replace(copy_of(DIAZ), post="Director", organisation="Aid First"), TODAY)
        fields = [difference.field for difference in differences(copy_of(DIAZ), moved, TODAY)]
        assert fields == ["post", "organisation"]
        assert differences(copy_of(DIAZ, 1), moved, TODAY) == ()


class TestRole:
    @pytest.mark.parametrize(
        ("post", "organisation", "role"),
        [
            ("Permanent Representative", "Permanent Mission of Chile", 0),
            ("Professor", "University of Chile", 1),
            ("Lecturer", "university of chile", 1),
            ("Minister", "Government of Chile", 0),
            ("", "", 0),
        ],
    )
    def test_is_that_of_the_same_organisation_or_else_the_first(
        self, post: str, organisation: str, role: int
    ) -> None:
        assert role_of(DIAZ, Person(post=post, organisation=organisation), TODAY) == role

    def test_one_that_ended_is_none(self) -> None:
        ended = replace(DIAZ, roles=(MINISTER, replace(TEACHER, until=TODAY)))
        assert role_of(ended, signatory_of(DIAZ, 1), TODAY) == 0
        assert role_of(ended, signatory_of(DIAZ, 1), TODAY - datetime.timedelta(days=1)) == 1


def _plain(name: str) -> list[str]:
    return sorted(name.replace(",", " ").split())
