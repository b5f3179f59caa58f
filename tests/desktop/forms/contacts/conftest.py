"""An address book with some people in it, and somebody at the forms."""

from collections.abc import Callable

import pytest

from builders import a_letter
from forms_desk import Desk
from library_in_hand import LibraryInHand
from r2p_drafter.letter.model import Addressee, Letter
from some_people import PEOPLE


@pytest.fixture
def library(library: LibraryInHand) -> LibraryInHand:
    """An address book with three people and an organisation."""
    library.hold(*PEOPLE)
    return library


@pytest.fixture
def empty(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The form of an addressee that nothing is known of, the keyboard in its name."""
    desk = desk_of(a_letter(addressee=Addressee(), salutation=""))
    desk.open("addressee.name")
    return desk
