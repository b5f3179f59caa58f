"""What an entry of the library is with what a file says of it."""

from typing import Any

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders import a_contact, a_passage, a_role
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.exchange.planning.updating import contradictions, updated
from strategies import contacts

KNOWN = a_contact(id="a" * 32, version=3, uses=2)


def said(**changes: Any) -> Contact:
    """What another program's file says: a name, a post, an organisation, with `changes`."""
    role = a_role(courtesy_title="", address=(), country="", fax="", email="", salutation="", since=None)
    parts: dict[str, Any] = {"given_name": "Ana", "family_name": "Díaz", "roles": (role,)}
    return Contact(**(parts | changes))


class TestBesides:
    def test_what_is_there_already_changes_nothing(self) -> None:
        assert updated(KNOWN, said(), is_whole=False) == KNOWN

    def test_what_is_new_is_added(self) -> None:
        new = said(groups=("GRULAC",), languages=("en-US", "fr"), notes="Met in Geneva.")

        found = updated(KNOWN, new, is_whole=False)

        assert found.groups == ("GRULAC", "Missions", "Security Council 2026")
        assert found.languages == ("es", "en-US", "fr")
        assert found.notes == "Met in Geneva."
        assert (found.id, found.version, found.uses) == (KNOWN.id, 3, 2)

    def test_what_a_role_lacks_is_filled_in(self) -> None:
        known = replace(KNOWN, roles=(a_role(fax="", email=""),))

        assert updated(known, said(roles=(a_role(),)), is_whole=False).roles == (a_role(),)

    def test_what_it_says_otherwise_is_replaced(self) -> None:
        new = said(honorific="Dr.", roles=(a_role(fax="1-800"),))

        found = updated(KNOWN, new, is_whole=False)

        assert found.honorific == "Dr."
        assert found.roles == (a_role(fax="1-800"),)

    def test_a_post_that_is_not_there_comes_first(self) -> None:
        minister = a_role(post="Minister", organisation="Ministry of Foreign Affairs")

        assert updated(KNOWN, said(roles=(minister,)), is_whole=False).roles == (minister, *KNOWN.roles)

    @pytest.mark.parametrize("name", [("Ana", "DIAZ"), ("Díaz", "Ana"), ("ana", "diaz")])
    def test_a_name_keeps_its_spelling(self, name: tuple[str, str]) -> None:
        given, family = name

        assert updated(KNOWN, said(given_name=given, family_name=family), is_whole=False) == KNOWN

    def test_a_deleted_one_comes_back(self) -> None:
        deleted = replace(KNOWN, deleted=True)

        assert updated(deleted, said(), is_whole=False) == KNOWN

    def test_a_passage_gets_more_tags(self) -> None:
        known = a_passage(id="b" * 32, version=1, deleted=True)

        found = updated(known, a_passage(tags=("Sudan",)), is_whole=False)

        assert found == replace(known, tags=("Sudan", "early warning", "protection"), deleted=False)

    @given(contacts(), contacts())
    def test_any_two_can_be_joined_and_once_is_enough(self, known: Contact, new: Contact) -> None:
        known = replace(known, id="a" * 32, version=1)

        found = updated(known, new, is_whole=False)

        assert (found.id, found.version) == (known.id, 1)
        assert set(new.groups) <= set(found.groups)


class TestInstead:
    def test_all_is_as_the_file_says(self) -> None:
        new = a_contact(id="b" * 32, version=1, honorific="", groups=(), roles=())

        assert updated(KNOWN, new, is_whole=True) == replace(new, id=KNOWN.id, version=3, uses=2)


class TestContradictions:
    def test_more_is_none(self) -> None:
        assert contradictions(KNOWN, said(groups=("GRULAC",), notes="x")) == ()

    def test_another_spelling_is_none(self) -> None:
        role = a_role(
            post="permanent representative",
            fax="212 832.0236",
            address=("885 second avenue new york, NY 10017",),
        )

        assert contradictions(KNOWN, said(honorific="Ms", roles=(role,))) == ()

    def test_another_number_is_one(self) -> None:
        assert contradictions(KNOWN, said(roles=(a_role(fax="1-800", email="ana@x.example"),))) == (
            "fax",
            "email",
        )

    def test_an_address_of_e_mail_is_compared_dot_by_dot(self) -> None:
        assert contradictions(KNOWN, said(roles=(a_role(email="chi.le@example.org"),))) == ("email",)
        assert contradictions(KNOWN, said(roles=(a_role(email="Chile@Example.org"),))) == ()

    def test_another_post_is_one(self) -> None:
        assert contradictions(KNOWN, said(roles=(a_role(post="Minister"),))) == ("post",)

    def test_another_name_is_one(self) -> None:
        assert contradictions(KNOWN, said(given_name="Eva", honorific="Mr.")) == ("name", "honorific")
