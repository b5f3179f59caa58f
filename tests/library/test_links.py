"""Whether a person of a letter still is who was picked from the address book."""

import pytest
from msgspec.structs import replace

from builders import a_contact
from r2p_drafter.letter.model import Signatory
from r2p_drafter.library.links import contact_of, still_linked

ANA = a_contact(id="a" * 32)
KNOWN = {ANA.id: ANA}


def linked(name: str = "Ana Díaz", organisation: str = "") -> Signatory:
    return Signatory(name=name, organisation=organisation, contact=ANA.id, contact_version=1)


@pytest.mark.parametrize("name", ["Ana Díaz", "DIAZ, Ana", "Ana María Díaz-Soto", "Ms Diaz", ""])
def test_somebody_is_still_who_was_picked(name: str) -> None:
    assert contact_of(linked(name), KNOWN.get) == ANA


def test_under_another_name_it_is_somebody_else() -> None:
    assert contact_of(linked("Helen Clark"), KNOWN.get) is None


def test_who_was_typed_in_or_is_no_longer_known_is_nobody() -> None:
    assert contact_of(Signatory(name="Ana Díaz"), KNOWN.get) is None
    assert contact_of(linked(), lambda _: None) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ana Díaz", "Ana Diaz"),
        ("Ana Díaz", "Ana Dí"),
        ("Ana Díaz", "Díaz"),
        ("Ana Díaz", "Dr. Ana Soto"),
        ("UNICEF", "UNICE"),
        ("UNICE", "UNICEF"),
        ("Un", "U"),
    ],
)
def test_a_name_that_is_mended_stays_linked(old: str, new: str) -> None:
    assert still_linked(linked(old), linked(new)) == linked(new)


@pytest.mark.parametrize(
    ("old", "new"), [("Ana Díaz", ""), ("Ana Díaz", "A"), ("Ana Díaz", "Helen Clark"), ("UNICEF", "Oxfam")]
)
def test_a_name_that_is_typed_over_is_another_one(old: str, new: str) -> None:
    assert still_linked(linked(old), linked(new)) == Signatory(name=new)


def test_an_organisation_without_a_name_is_known_by_its_own() -> None:
    old = linked("", "Human Rights Watch")

    assert still_linked(old, linked("", "Human Rights Watch, Geneva")).contact == ANA.id
    assert still_linked(old, linked("", "Oxfam")).contact == ""
    assert still_linked(linked("Ana Díaz", "Oxfam"), linked("Ana Díaz", "UN")).contact == ANA.id


def test_who_is_not_linked_stays_as_he_is() -> None:
    new = Signatory(name="Helen Clark", contact_version=3)
    assert still_linked(replace(new, name="Ana"), new) is new
