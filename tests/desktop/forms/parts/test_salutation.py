"""The form for salutation and subject."""

from collections.abc import Callable

from builders import a_letter
from forms_desk import Desk
from r2p_drafter.desktop.forms.fields.suggest import SuggestInput
from r2p_drafter.letter.model import Addressee, Letter


def offered(desk: Desk) -> list[str]:
    combo = desk.find(SuggestInput, "salutation")
    return [combo.itemText(row) for row in range(combo.count())]


def test_what_is_offered_fits_the_addressee(desk: Desk) -> None:
    desk.open("salutation")
    assert offered(desk)[:2] == ["Excellency,", "Your Excellency,"]

    desk.open("subject")
    desk.draft.set_value("addressee", Addressee(honorific="Mr.", name="A. Bo", post="President"), "Change")
    desk.open("salutation")

    assert offered(desk) == ["Dear Mr. President,", "Dear Mr. Bo,", "Dear Sir,", "Excellency,"]


def test_it_is_offered_in_the_letters_language(desk_of: Callable[[Letter], Desk]) -> None:
    addressee = Addressee(honorific="M.", name="Jean Le Roy", post="Secrétaire général")
    desk = desk_of(a_letter(language="fr-FR", addressee=addressee, salutation=""))
    desk.open("salutation")

    desk.press("Down")

    assert desk.letter.salutation == "Monsieur le Secrétaire général,"


def test_the_close_says_again_how_a_french_letter_begins(desk_of: Callable[[Letter], Desk]) -> None:
    desk = desk_of(a_letter(language="fr-FR", salutation="Madame la Présidente,", close=""))
    desk.open("close")

    desk.press("Down")

    assert desk.letter.close.startswith("Veuillez agréer, Madame la Présidente, l’expression")


def test_the_subject_is_typed(desk: Desk) -> None:
    before = desk.letter
    desk.open("subject")
    desk.type("Never again")

    assert desk.letter.subject == "Never again"
    desk.one_act_since(before, "Change the subject")
