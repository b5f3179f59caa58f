"""Items on the clipboard."""

import pytest
from PySide6.QtCore import QMimeData

from builders import a_letter, a_rich_letter
from r2p_drafter.desktop.forms.lists.clipboard import WHOLE, items_of, mime_of
from r2p_drafter.desktop.forms.lists.kinds import ItemKind
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.body import BodyForm
from r2p_drafter.desktop.forms.parts.copies import CopiesForm
from r2p_drafter.desktop.forms.parts.enclosures import EnclosuresForm
from r2p_drafter.desktop.forms.parts.signatories import SignatoriesForm
from r2p_drafter.letter.model import CopyRecipient, Enclosure, Signatory

LETTER = a_rich_letter()


@pytest.fixture
def kinds(models: Models) -> dict[str, ItemKind]:
    """The kinds of items by the part of the letter that has them."""
    return {
        "body": BodyForm(models).sections.kind,
        "signatories": SignatoriesForm(models).signatories.kind,
        "copies": CopiesForm(models).copies.kind,
        "enclosures": EnclosuresForm(models).enclosures.kind,
    }


@pytest.mark.parametrize("part", ["body", "signatories", "copies", "enclosures"])
def test_items_come_back_whole(kinds: dict[str, ItemKind], part: str) -> None:
    items = getattr(LETTER, part)
    assert items_of(mime_of(items, kinds[part]), kinds[part], LETTER) == items


def test_other_programs_get_lines(kinds: dict[str, ItemKind]) -> None:
    people = (
        Signatory(honorific="Dr.", name="Noor Haddad", post="Director"),
        Signatory(organisation="Aid First"),
    )
    assert mime_of(people, kinds["signatories"]).text() == "Dr. Noor Haddad, Director\nAid First"


def test_who_was_picked_from_the_address_book_still_is(kinds: dict[str, ItemKind]) -> None:
    data = mime_of([Signatory(name="Noor Haddad", contact="a" * 32, contact_version=2)], kinds["signatories"])

    (copy,) = items_of(data, kinds["copies"], LETTER)
    assert copy == CopyRecipient(name="Noor Haddad", contact="a" * 32, contact_version=2)
    assert data.text() == "Noor Haddad"


def test_signatories_may_be_pasted_as_copies(kinds: dict[str, ItemKind]) -> None:
    data = mime_of([Signatory(name="Kim Won-soo", sort_as="Kim")], kinds["signatories"])
    assert items_of(data, kinds["copies"], LETTER) == (CopyRecipient(name="Kim Won-soo", sort_as="Kim"),)


def test_items_of_quite_another_kind_are_taken_by_their_lines(kinds: dict[str, ItemKind]) -> None:
    data = mime_of(LETTER.enclosures, kinds["enclosures"])
    assert items_of(data, kinds["copies"], LETTER) == (
        CopyRecipient(name="Report of the inquiry"),
        CopyRecipient(name="Map"),
    )


@pytest.mark.parametrize("whole", [b"", b"[", b"{}", b'[{"title": 3}]', b"\xff"])
def test_what_is_no_item_is_passed_over(kinds: dict[str, ItemKind], whole: bytes) -> None:
    data = QMimeData()
    data.setData(WHOLE, whole)
    data.setText("1. Map")
    assert items_of(data, kinds["enclosures"], a_letter()) == (Enclosure(title="Map"),)
