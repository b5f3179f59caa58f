"""Several contacts made one."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import a_contact, a_role
from r2p_drafter.library.entries import Contact, Role
from r2p_drafter.library.merging import merged
from strategies import contacts

KEEP, OTHER, THIRD = (digit * 32 for digit in "abc")


def kept(keep: Contact, *others: Contact) -> Contact:
    """The contact that stays of several."""
    return merged(keep, [replace(other, id=OTHER) for other in others])[0]


def test_the_others_are_deleted_and_lead_to_the_one_that_stays() -> None:
    keep, other, third = (a_contact(id=each, version=3) for each in (KEEP, OTHER, THIRD))

    assert merged(keep, [other, third]) == (
        keep,
        replace(other, deleted=True, merged_into=KEEP),
        replace(third, deleted=True, merged_into=KEEP),
    )


def test_it_is_not_merged_with_itself() -> None:
    keep = a_contact(id=KEEP, version=3)

    assert merged(keep, [keep]) == (keep,)


def test_what_it_says_itself_stays() -> None:
    keep = a_contact(id=KEEP)
    other = a_contact(honorific="Dr.", given_name="A.", family_name="Diaz", family_first=True)

    assert kept(keep, other) == keep


def test_what_it_lacks_is_filled_in() -> None:
    keep = Contact(id=KEEP)

    assert kept(keep, a_contact(family_first=True)) == a_contact(id=KEEP, family_first=True)


def test_groups_languages_and_notes_are_put_together() -> None:
    keep = a_contact(id=KEEP, groups=("B", "D"), languages=("fr", "en"), notes="Met in May.")
    other = a_contact(groups=("A", "B", "C"), languages=("en", "es"), notes="Likes tea.")

    both = kept(keep, other, other)

    assert both.groups == ("A", "B", "C", "D")
    assert both.languages == ("fr", "en", "es")
    assert both.notes == "Met in May.\n\nLikes tea."


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [
        ((a_role(),), (a_role(),), (a_role(),)),
        ((a_role(fax="", address=()),), (a_role(email="", since=None),), (a_role(),)),
        ((a_role(organisation="permanent  mission of CHILE", fax=""),), (a_role(),), None),
        ((a_role(post=""),), (a_role(),), (a_role(),)),
        ((), (a_role(),), (a_role(),)),
        ((a_role(),), (Role(),), (a_role(),)),
        ((Role(email="a@b"),), (Role(email="a@b"),), (Role(email="a@b"),)),
    ],
)
def test_a_role_that_both_have_is_one(
    mine: tuple[Role, ...], theirs: tuple[Role, ...], both: tuple[Role, ...] | None
) -> None:
    expected = (replace(mine[0], fax=a_role().fax),) if both is None else both

    assert kept(a_contact(id=KEEP, roles=mine), a_contact(roles=theirs)).roles == expected


@pytest.mark.parametrize(
    "theirs",
    [
        a_role(post="Minister"),
        a_role(organisation="Ministry of Foreign Affairs"),
        a_role(email="other@example.org"),
        a_role(address=("Elsewhere 1",)),
        a_role(since=datetime.date(2020, 1, 1)),
        Role(email="chile@example.org"),
    ],
)
def test_a_role_that_says_something_else_is_added(theirs: Role) -> None:
    both = kept(a_contact(id=KEEP), a_contact(roles=(theirs,)))

    assert both.roles == (a_role(), theirs)


@given(contacts(), st.lists(contacts(), max_size=3))
def test_nothing_is_lost(keep: Contact, others: list[Contact]) -> None:
    both = kept(replace(keep, id=KEEP), *others)

    for contact in (keep, *others):
        assert set(contact.groups) <= set(both.groups)
        assert set(contact.languages) <= set(both.languages)
        assert contact.notes.strip() in both.notes
        for role in contact.roles:
            assert any(_holds(one, role) for one in both.roles) or role == Role()


def _holds(one: Role, other: Role) -> bool:
    """Whether a role says all that another one does, capitals and blanks apart."""
    pairs = ((getattr(one, name), getattr(other, name)) for name in Role.__struct_fields__)
    return all(not theirs or _plain(mine) == _plain(theirs) for mine, theirs in pairs)


def _plain(value: object) -> object:
    return value.casefold().split() if isinstance(value, str) else value
