"""The list of the letter's parts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from builders import a_letter, a_rich_letter
from forms_desk import Desk, click_row
from r2p_drafter.desktop.forms.delegate import MARK, SECOND_LINE
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts_model import PartsModel
from r2p_drafter.letter.model import Letter

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(models: Models) -> PartsModel:
    """The parts of a letter with something in every field."""
    models.draft.replace_all(a_rich_letter(), None)
    return PartsModel(models)


def said(model: PartsModel) -> dict[str, str]:
    rows = [model.index(row) for row in range(model.rowCount())]
    return {index.data(): index.data(SECOND_LINE) for index in rows}


def test_it_keeps_the_rules_of_models(model: PartsModel, models: Models) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    models.draft.set_value("date", None, "Change")
    models.watcher.look_through()
    tester.deleteLater()


def test_it_says_what_is_in_each(model: PartsModel) -> None:
    assert said(model) == {
        "Template": "Joint letter",
        "Date & delivery": "5 March 2024 · By E-mail · By Hand",
        "Addressee": "H.E. Ms. Ana Díaz",
        "Subject & salutation": "Protection of civilians · Excellency,",
        "Body": "6 sections",
        "Signatories": "3 signatories",
        "Enclosures": "2 enclosures",
        "Cc": "2 copies",
    }


def test_it_says_what_is_missing(model: PartsModel, models: Models) -> None:
    models.draft.replace_all(Letter(template="nobody-made-this", language="xx-YY"), None)

    assert list(said(model).values()) == [
        "nobody-made-this", "nothing yet", "nothing yet", "nothing yet", "nothing yet", "nothing yet",
        "none", "none",
    ]  # fmt: skip


def test_a_change_is_told_of_its_row_alone(model: PartsModel, models: Models) -> None:
    told: list[int] = []
    model.dataChanged.connect(lambda first, _: told.append(first.row()))

    models.draft.set_value("addressee.name", "Eva Soto", "Change")
    models.draft.set_value("body[5].markdown", "Goodbye.", "Change")

    assert told == [2]


def test_what_needs_attention_is_marked_and_read_out(model: PartsModel, models: Models) -> None:
    models.draft.replace_all(a_letter(date=None, signatories=(), close=""), None)
    models.watcher.look_through()

    marks = {model.index(row).data(): model.index(row).data(MARK) for row in range(model.rowCount())}

    assert marks["Date & delivery"].count == 1
    assert (marks["Signatories"].severity, marks["Signatories"].count) == ("error", 2)
    assert marks["Addressee"] is None
    assert model.index(1).data(ACCESSIBLE) == "Date & delivery, nothing yet, 1 problem"
    assert model.index(5).data(ACCESSIBLE) == "Signatories, nothing yet, 2 problems"


def test_a_click_shows_the_form(desk: Desk) -> None:
    click_row(desk.panel.parts_list, 4)

    assert desk.form.objectName() == "body_form"
    assert desk.models.navigator.part == "body"
    assert desk.panel.parts_list.hasFocus()


def test_the_arrow_keys_show_the_forms_and_enter_leads_into_one(desk: Desk) -> None:
    click_row(desk.panel.parts_list, 1)
    desk.press("Down")
    assert desk.form.objectName() == "addressee_form"
    assert desk.models.navigator.part == "addressee"
    desk.press("Down")

    desk.press("Return")

    assert desk.focused.objectName() == "salutation"


def test_it_follows_the_part_at_hand(desk: Desk) -> None:
    desk.open("copies[0].name")
    assert desk.panel.parts_list.currentIndex().data() == "Cc"

    desk.open("subject")
    assert desk.panel.parts_list.currentIndex().data() == "Subject & salutation"
    assert not desk.panel.parts_list.hasFocus()


def test_it_can_be_painted_with_marks_in_any_direction(desk_of: Callable[[Letter], Desk]) -> None:
    desk = desk_of(a_letter(signatories=(), close=""))
    view = desk.panel.parts_list
    plain = view.grab().toImage()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = view.grab().toImage()

    assert plain != mirrored
    desk.models.draft.replace_all(a_letter(), None)
    desk.models.watcher.look_through()
    assert view.grab().toImage() != mirrored
