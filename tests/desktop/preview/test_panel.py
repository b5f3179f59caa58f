"""The right pane of a window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from builders import a_letter
from r2p_drafter.desktop.draft.composition import Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.preview.panel import PagePanel
from r2p_drafter.desktop.preview.zoom import Zoom
from r2p_drafter.desktop.settings import Settings
from r2p_drafter.letter.model import Text
from sight import is_seen, line_of, point_of

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, composition: Composition, navigator: Navigator, settings: Settings) -> PagePanel:
    shown = PagePanel(composition, navigator, settings)
    qtbot.addWidget(shown)
    shown.resize(640, 700)
    shown.show()
    return shown


def label(panel: PagePanel, name: str) -> QLabel:
    found = panel.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def button(panel: PagePanel, name: str) -> QToolButton:
    found = panel.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def level(panel: PagePanel) -> QPushButton:
    found = panel.findChild(QPushButton, "zoom_level")
    assert isinstance(found, QPushButton)
    return found


def fault_bar(panel: PagePanel) -> QWidget:
    found = panel.findChild(QWidget, "fault_bar")
    assert isinstance(found, QWidget)
    return found


def test_each_key_stroke_is_on_paper_at_once(draft: Draft, panel: PagePanel) -> None:
    for text in ("D", "De", "Dea", "Dear"):
        draft.set_value("salutation", text, "Change", typing=True)
        assert text in panel.view.text_in_sight().splitlines()


def test_a_click_on_paper_goes_to_the_field(panel: PagePanel, navigator: Navigator, qtbot: QtBot) -> None:
    for text, part, position in (
        ("Díaz", "addressee.name", len("Ana ")),
        ("people", "body[0].markdown", len("We write about *all* the **")),
        ("out;", "body[1].items[0]", len("speak ")),
        ("March", "date", -1),
    ):
        with qtbot.waitSignal(navigator.asked) as asked:
            QTest.mouseClick(panel.view.viewport(), CLICK, pos=point_of(panel.view, text))
        assert asked.args == [part, position]


def test_the_part_at_hand_is_shown(panel: PagePanel, navigator: Navigator) -> None:
    panel.resize(640, 300)
    navigator.arrive("copies[0].name")
    assert is_seen(panel.view, "Le Roy")


def test_a_panel_that_comes_later_shows_what_is_there(
    composition: Composition, navigator: Navigator, settings: Settings, qtbot: QtBot
) -> None:
    navigator.arrive("salutation")
    shown = PagePanel(composition, navigator, settings)
    qtbot.addWidget(shown)
    assert "Excellency," in shown.view.text_in_sight()


def test_before_anything_could_be_composed_there_is_no_page(
    draft: Draft, shelf: Shelf, navigator: Navigator, settings: Settings, qtbot: QtBot
) -> None:
    shown = PagePanel(Composition(draft, shelf, draft), navigator, settings)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.view.text_in_sight() == ""
    draft.set_value("close", "Yours,", "Change")
    assert "Yours," in shown.view.text_in_sight()


class TestFaults:
    def test_a_fault_is_told_over_the_last_good_page(self, draft: Draft, panel: PagePanel) -> None:
        assert fault_bar(panel).isHidden()
        draft.set_value("template", "no-such-template", "Change")
        assert fault_bar(panel).isVisible()
        assert "no-such-template" in label(panel, "fault").text()
        assert "Excellency," in panel.view.text_in_sight()
        assert paper(panel) < 255

    def test_it_goes_when_the_letter_can_be_composed_again(self, draft: Draft, panel: PagePanel) -> None:
        draft.set_value("template", "no-such-template", "Change")
        draft.undo_stack.undo()
        assert fault_bar(panel).isHidden()
        assert paper(panel) == 255

    def test_a_long_one_is_shown_whole_in_a_narrow_window(
        self, composition: Composition, panel: PagePanel
    ) -> None:
        panel.resize(300, 500)
        composition.failed.emit("The template has a fault. " * 8)
        bar, text = fault_bar(panel), label(panel, "fault")
        assert bar.width() == panel.view.viewport().width()
        assert text.height() >= text.heightForWidth(text.width())
        panel.resize(640, 500)
        assert bar.width() == panel.view.viewport().width()


class TestBar:
    def test_it_counts_the_pages(self, draft: Draft, panel: PagePanel) -> None:
        assert label(panel, "page_number").text() == "Page 1 of 1"
        draft.change(a_letter(body=(Text(markdown="We write.\n\n" * 25),)), "Change")
        assert label(panel, "page_number").text() == "Page 1 of 2"
        QTest.keyClick(panel.view, Qt.Key.Key_End)
        assert label(panel, "page_number").text() == "Page 2 of 2"

    def test_its_buttons_zoom(self, panel: PagePanel) -> None:
        QTest.mouseClick(button(panel, "fit_page"), CLICK)
        assert panel.view.zoom == Zoom("page")
        assert (button(panel, "fit_page").isChecked(), button(panel, "fit_width").isChecked()) == (
            True,
            False,
        )
        QTest.mouseClick(button(panel, "fit_width"), CLICK)
        assert panel.view.zoom == Zoom("width")
        assert level(panel).text() == f"{round(panel.view.percent)}%"
        panel.view.zoom_to(100)
        QTest.mouseClick(button(panel, "zoom_in"), CLICK)
        assert level(panel).text() == "110%"
        QTest.mouseClick(button(panel, "zoom_out"), CLICK)
        QTest.mouseClick(button(panel, "zoom_out"), CLICK)
        assert level(panel).text() == "90%"

    def test_a_button_that_is_pressed_again_stays_down(self, panel: PagePanel) -> None:
        QTest.mouseClick(button(panel, "fit_width"), CLICK)
        QTest.mouseClick(button(panel, "fit_width"), CLICK)
        assert button(panel, "fit_width").isChecked()

    def test_a_percentage_can_be_chosen(self, panel: PagePanel) -> None:
        menu = level(panel).menu()
        texts = [action.text() for action in menu.actions()]
        menu.actions()[texts.index("150%")].trigger()
        assert round(panel.view.percent) == 150
        assert [action.text() for action in menu.actions() if action.isChecked()] == ["150%"]
        panel.view.fit_width()
        assert not any(action.isChecked() for action in menu.actions())

    def test_at_the_ends_there_is_no_farther(self, panel: PagePanel) -> None:
        panel.view.zoom_to(400)
        assert (button(panel, "zoom_in").isEnabled(), button(panel, "zoom_out").isEnabled()) == (False, True)
        panel.view.zoom_to(25)
        assert (button(panel, "zoom_in").isEnabled(), button(panel, "zoom_out").isEnabled()) == (True, False)

    def test_the_percentage_follows_the_window(self, panel: PagePanel) -> None:
        before = level(panel).text()
        panel.resize(400, 700)
        assert level(panel).text() != before
        assert level(panel).text() == f"{round(panel.view.percent)}%"

    def test_every_button_has_a_name(self, panel: PagePanel) -> None:
        found = [*panel.findChildren(QToolButton), level(panel)]
        assert all(one.accessibleName() and one.toolTip() for one in found)
        assert panel.view.accessibleName()


def test_the_zoom_is_remembered(
    composition: Composition, navigator: Navigator, settings: Settings, panel: PagePanel, qtbot: QtBot
) -> None:
    panel.view.zoom_to(125)
    again = PagePanel(composition, navigator, settings)
    qtbot.addWidget(again)
    assert again.view.zoom == Zoom("percent", 125)
    panel.view.fit_page()
    last = PagePanel(composition, navigator, settings)
    qtbot.addWidget(last)
    assert last.view.zoom == Zoom("page")


def test_undo_leaves_the_eye_where_it_was(draft: Draft, panel: PagePanel, navigator: Navigator) -> None:
    panel.resize(640, 300)
    navigator.arrive("close")
    before = line_of(panel.view, "Sincerely,").top()
    draft.set_value("subject", "Protection of civilians", "Change")
    draft.undo_stack.undo()
    assert line_of(panel.view, "Sincerely,").top() == pytest.approx(before, abs=1)


def paper(panel: PagePanel) -> int:
    """How light the paper is, in its lower part."""
    view = panel.view
    return view.viewport().grab().toImage().pixelColor(60, view.viewport().height() - 40).lightness()
