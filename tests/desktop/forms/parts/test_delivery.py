"""The form for when and how the letter goes out."""

import datetime

import pytest
from PySide6.QtWidgets import QComboBox

from builders import a_letter
from forms_desk import Desk, copied
from r2p_drafter.desktop.forms.fields.suggest import SuggestInput
from r2p_drafter.desktop.forms.parts.delivery import date_forms
from r2p_drafter.letter.model import Delivery

DAY = datetime.date(2009, 9, 9)


@pytest.mark.parametrize(
    ("language", "form", "expected"),
    [
        (
            "en-US",
            "d MMMM y",
            "9 September 2009 | September 9, 2009 | Wednesday, September 9, 2009 | 9 Sep 2009 | 9/9/09",
        ),
        ("fr-FR", "d MMMM y", "9 septembre 2009 | mercredi 9 septembre 2009 | 9 sept. 2009 | 09/09/2009"),
        ("zh-CN", "long", "2009年9月9日 | 2009年9月9日星期三 | 2009/9/9"),
        ("es", "long", "9 de septiembre de 2009 | miércoles, 9 de septiembre de 2009 | 9 sept 2009 | 9/9/09"),
        (
            "de-DE",
            "d. MMM y",
            "9. September 2009 | Mittwoch, 9. September 2009 | 09.09.2009 | 09.09.09 | 9. Sept. 2009",
        ),
    ],
)
def test_forms_of_the_date_are_shown_as_the_letters_date_looks(
    language: str, form: str, expected: str
) -> None:
    found = date_forms(a_letter(date=DAY, language=language, date_form=form))
    assert " | ".join(text for _, text in found) == expected
    assert form in [each for each, _ in found]


def test_a_form_or_language_that_is_none_offers_what_can_be() -> None:
    assert date_forms(a_letter(date=DAY, language="xx")) == []
    assert len(date_forms(a_letter(date=DAY, date_form="'"))) == 5
    assert date_forms(a_letter(date=None))


def test_another_form_of_the_date_is_one_act(desk: Desk) -> None:
    before = desk.letter
    desk.open("date_form")
    assert desk.find(QComboBox, "date_form").currentText() == "5 March 2024"

    desk.press("Down")

    assert desk.letter.date_form == "MMMM d, y"
    assert desk.find(QComboBox, "date_form").currentText() == "March 5, 2024"
    desk.one_act_since(before, "Change the form of the date")


def test_a_delivery_is_added_and_filled_in(desk: Desk) -> None:
    desk.open("deliveries")
    desk.press("Space")
    assert desk.focused.objectName() == "delivery_method"
    combo = desk.find(SuggestInput, "delivery_method")
    assert [combo.itemText(row) for row in range(5)] == [
        "By Fax",
        "By E-mail",
        "By Hand",
        "By Pouch",
        "By Post",
    ]

    desk.press("Down")
    desk.press("Tab")
    desk.type("212-963-4879")

    assert desk.letter.deliveries == (Delivery(method="By Fax", detail="212-963-4879"),)
    assert desk.rows("deliveries") == ["By Fax: 212-963-4879"]


def test_deliveries_are_pasted_line_by_line(desk: Desk) -> None:
    desk.open("deliveries")
    desk.press("Space")
    before = desk.letter
    copied("By Fax: 1\nBy Hand")
    desk.open("deliveries[0]")
    desk.list_of("deliveries").view.setFocus()
    desk.press("Ctrl+V")

    assert desk.letter.deliveries[1:] == (Delivery(method="By Fax", detail="1"), Delivery(method="By Hand"))
    desk.one_act_since(before, "Paste deliveries")


def test_markings_are_offered_and_the_reference_typed(desk: Desk) -> None:
    desk.open("marking")
    desk.press("Down")
    desk.press("Down")
    desk.open("reference")
    desk.type("CW/2024/17")

    assert (desk.letter.marking, desk.letter.reference) == ("Confidential", "CW/2024/17")
