"""The problems of the letter, told while it is written."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import child
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.problems.model import FIX, MESSAGE, PLACE, ProblemModel
from r2p_drafter.desktop.problems.panel import ProblemsPanel
from r2p_drafter.desktop.problems.places import place_name
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.letter.model import Text


@pytest.fixture
def panel(qtbot: QtBot, watcher: ProblemWatcher, navigator: Navigator) -> ProblemsPanel:
    shown = ProblemsPanel(watcher, navigator)
    qtbot.addWidget(shown)
    shown.resize(700, 200)
    shown.show()
    return shown


def rows(model: ProblemModel) -> list[tuple[str, str, str]]:
    return [
        tuple(model.index(row, column).data() for column in (MESSAGE, PLACE, FIX))
        for row in range(model.rowCount())
    ]


def click(panel: ProblemsPanel, row: int, column: int) -> None:
    at: QPoint = panel.view.visualRect(panel.model.index(row, column)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_they_are_found_while_the_letter_is_written(
    qtbot: QtBot, draft: Draft, watcher: ProblemWatcher
) -> None:
    assert not watcher.problems

    with qtbot.waitSignal(watcher.changed):
        draft.set_value("date", None, "Change the date")

    assert [each.part for each in watcher.problems] == ["date"]


def test_a_mistake_in_a_placeholder_and_a_missing_template_are_problems(
    draft: Draft, watcher: ProblemWatcher
) -> None:
    draft.set_value("body", (Text(markdown="To {{ addressee.pots }}."),), "Change")
    watcher.look_through()
    assert [(found.rule, found.part) for found in watcher.problems] == [("placeholder", "body[0]")]

    draft.set_value("template", "nobody-made-this", "Change the template")
    watcher.look_through()
    assert watcher.problems[0].rule == "template-fault"


def test_those_of_a_part_and_inside_it_can_be_asked_for(draft: Draft, watcher: ProblemWatcher) -> None:
    draft.set_value("copies", (*draft.letter.copies, *draft.letter.copies), "Add")
    watcher.look_through()

    assert watcher.of_part("copies")
    assert watcher.of_part("copies") == watcher.of_part("copies[1]")
    assert watcher.of_part("copies[0]") == ()
    assert watcher.of_part("cop") == ()


def test_the_model_keeps_the_rules_of_models_while_problems_come_and_go(
    draft: Draft, watcher: ProblemWatcher
) -> None:
    model = ProblemModel(watcher)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for part in ("salutation", "close"):
        draft.set_value(part, "", "Change")
        watcher.look_through()
    draft.set_value("date", None, "Change the date")
    watcher.look_through()
    assert [place for _, place, _ in rows(model)] == ["Date", "Salutation", "Close"]

    draft.set_value("salutation", "Excellency,", "Change")
    watcher.look_through()
    assert [place for _, place, _ in rows(model)] == ["Date", "Close"]
    assert tester.model() is model


def test_a_click_leads_to_the_field(
    qtbot: QtBot, panel: ProblemsPanel, draft: Draft, watcher: ProblemWatcher, navigator: Navigator
) -> None:
    draft.set_value("close", "", "Change")
    watcher.look_through()

    with qtbot.waitSignal(navigator.asked) as asked:
        click(panel, 0, MESSAGE)
    assert asked.args == ["close", -1]

    panel.view.setFocus()
    with qtbot.waitSignal(navigator.asked):
        QTest.keyClick(panel.view, Qt.Key.Key_Return)


def test_one_click_mends_what_can_be_mended_as_one_act(
    panel: ProblemsPanel, draft: Draft, watcher: ProblemWatcher
) -> None:
    before = a_letter(body=(Text(markdown="We  write about the people at risk."),))
    draft.replace_all(before, None)
    watcher.look_through()
    assert rows(panel.model)[0][FIX]

    click(panel, 0, FIX)

    assert draft.letter.body == (Text(markdown="We write about the people at risk."),)
    assert watcher.problems == ()
    draft.undo_stack.undo()
    assert draft.letter == before


def test_the_button_mends_the_current_problem(
    panel: ProblemsPanel, draft: Draft, watcher: ProblemWatcher
) -> None:
    draft.replace_all(a_letter(date=None, body=(Text(markdown="We  write about the people."),)), None)
    watcher.look_through()
    button = child(panel, QPushButton, "fix_problem")

    panel.view.setCurrentIndex(panel.model.index(0, 0))
    assert not button.isEnabled()
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert [each.part for each in watcher.problems] == ["date"]


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("", ""),
        ("addressee.name", "Addressee"),
        ("body", "Body"),
        ("body[0].markdown", "Section 1"),
        ("body[1].lead_in", "Section 2"),
        ("body[1].items[2]", "Section 2, item 3"),
        ("signatories", "Signatories"),
        ("signatories[0].name", "Signatory 1"),
        ("copies[4]", "Cc 5"),
        ("values.banner", "Template"),
    ],
)
def test_places_are_called_what_the_window_calls_them(part: str, name: str) -> None:
    assert place_name(part) == name


def test_nothing_needs_attention_is_said(panel: ProblemsPanel) -> None:
    assert not panel.view.isVisible()
