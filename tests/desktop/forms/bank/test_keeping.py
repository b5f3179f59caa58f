"""Texts of the letter put into the bank."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from builders import a_letter
from forms_desk import Desk
from hands import button, click
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor
from r2p_drafter.desktop.forms.bank.bar import BankBar
from r2p_drafter.desktop.forms.bank.keep_dialog import KeepDialog
from r2p_drafter.letter.model import Letter, Recommendations, Text
from r2p_drafter.library.entries import Passage
from r2p_drafter.library.errors import LibraryOffline
from r2p_drafter.saying import says
from some_passages import PASSAGES, SPEAK

DeskOf = Callable[[Letter], Desk]


@pytest.fixture
def desk(desk_of: DeskOf) -> Desk:
    """A letter with some text and three recommendations, of which the bank has one."""
    items = ("act in time", "report to us; and", f"{SPEAK.text} and")
    return desk_of(
        a_letter(language="en-GB", body=(Text(markdown="We write. We ask."), Recommendations(items=items)))
    )


def ask(desk: Desk) -> None:
    click(desk.find(QPushButton, "keep_text"))


def dialog_of(desk: Desk) -> KeepDialog:
    (dialog,) = (each for each in desk.window.findChildren(KeepDialog) if each.isVisible())
    return dialog


def confirm(desk: Desk, tags: str = "") -> None:
    dialog = dialog_of(desk)
    QTest.keyClicks(dialog.tags, tags)
    click(button("Add to Bank", dialog))


def said(desk: Desk) -> str:
    bars = desk.panel.stack.findChildren(BankBar)
    return " ".join(each.text() for bar in bars for each in bar.findChildren(QLabel) if each.isVisible())


def new_in(library: LibraryInHand) -> list[Passage]:
    before = {each.id for each in PASSAGES}
    return [passage for passage in library.passages.values() if passage.id not in before]


def test_a_recommendation_is_kept_with_its_tags(desk: Desk, library: LibraryInHand) -> None:
    before = desk.letter
    desk.open("body[1].items[1]")
    ask(desk)
    confirm(desk, " protection,early   warning, ")

    (kept,) = new_in(library)
    assert (kept.kind, kept.text, kept.language) == ("recommendation", "report to us; and", "en-GB")
    assert kept.tags == ("early warning", "protection")
    assert said(desk).startswith("1 text")
    assert desk.letter == before


def test_several_that_are_selected_are_kept_at_once_but_those_that_are_there(
    desk: Desk, library: LibraryInHand
) -> None:
    desk.open("body[1].items[0]")
    desk.choose_row("body[1].items", 0, 1, 2)
    ask(desk)
    confirm(desk)

    assert [passage.text for passage in new_in(library)] == ["act in time", "report to us; and"]


def test_one_that_is_there_already_is_not_kept_twice(desk: Desk, library: LibraryInHand) -> None:
    desk.open("body[1].items[2]")
    ask(desk)

    assert said(desk) == "This is in the bank already."
    assert new_in(library) == []
    desk.open("body[0].markdown")
    assert said(desk) == ""


def test_of_a_text_what_is_selected_is_kept(desk: Desk, library: LibraryInHand) -> None:
    desk.open("body[0].markdown")
    desk.find(MarkdownEditor, "section_markdown").select(0, 9)
    ask(desk)
    confirm(desk)
    desk.find(MarkdownEditor, "section_markdown").select(0, 0)
    ask(desk)
    confirm(desk)

    assert [(each.kind, each.text) for each in new_in(library)] == [
        ("passage", "We write."),
        ("passage", "We write. We ask."),
    ]


def test_without_text_there_is_nothing_to_keep(desk_of: DeskOf) -> None:
    desk = desk_of(a_letter(body=(Text(), Recommendations(items=(" ",)))))
    for part in ("body[0].markdown", "body[1].items[0]"):
        desk.open(part)
        ask(desk)
        assert "no text yet" in said(desk)


def test_why_it_was_not_kept_is_said(desk: Desk, library: LibraryInHand) -> None:
    library.refusal = LibraryOffline(says("The library is offline."))
    desk.open("body[1].items[0]")
    ask(desk)
    confirm(desk)

    assert said(desk) == "The library is offline."


def test_the_bank_is_asked_for_from_both_forms(desk: Desk, qtbot: QtBot) -> None:
    for part in ("body[0].markdown", "body[1].items[0]"):
        desk.open(part)
        with qtbot.waitSignal(desk.panel.bank.asked):
            click(desk.find(QPushButton, "show_bank"))


class TestDialog:
    @pytest.fixture
    def dialog(self, qtbot: QtBot) -> KeepDialog:
        made = KeepDialog(["*act*"], {"protection": 2, "early warning": 5, "aid": 2})
        qtbot.addWidget(made)
        made.show()
        return made

    def offers(self, dialog: KeepDialog) -> dict[str, QToolButton]:
        return {each.text(): each for each in dialog.findChildren(QToolButton)}

    def test_usual_tags_can_be_clicked(self, dialog: KeepDialog) -> None:
        assert list(self.offers(dialog)) == ["early warning", "aid", "protection"]
        QTest.keyClicks(dialog.tags, "new")
        click(self.offers(dialog)["aid"])
        click(self.offers(dialog)["protection"])
        click(self.offers(dialog)["aid"])

        assert dialog.chosen == ["new", "protection"]
        assert [text for text, each in self.offers(dialog).items() if each.isChecked()] == ["protection"]

    def test_typed_tags_are_shown_as_chosen(self, dialog: KeepDialog) -> None:
        QTest.keyClicks(dialog.tags, "aid, aid")

        assert dialog.chosen == ["aid"]
        assert self.offers(dialog)["aid"].isChecked()
