"""Messages at the head of the window: told once a topic, gone when they are over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hands import button, click
from r2p_drafter.desktop.status.messages import Messages, Offer


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window away from the mouse."""
    made = QWidget()
    made.move(400, 400)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def messages(window: QWidget) -> Messages:
    """Messages above a field that has the keyboard."""
    made = Messages(window)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(QLineEdit(window))
    window.show()
    return made


def shown_texts(messages: Messages) -> list[str]:
    return [label.text() for label in messages.findChildren(QLabel, "message") if label.isVisible()]


def test_nothing_is_shown_before_there_is_something_to_say(messages: Messages) -> None:
    assert messages.isHidden()


def test_a_newer_message_takes_the_place_of_the_older_on_its_topic(messages: Messages) -> None:
    messages.say("file", "First.", "error")
    messages.say("file", "Second.", "error")
    messages.say("disk", "Another.", "warning")

    assert shown_texts(messages) == ["Second.", "Another."]
    assert messages.text("file") == "Second."


def test_it_can_be_closed(messages: Messages) -> None:
    messages.say("file", "First.", "error")

    (close,) = messages.findChildren(QToolButton, "close_message")
    click(close)

    assert messages.isHidden()
    assert messages.text("file") == ""


def test_an_offer_is_taken_once_and_closes_it(messages: Messages) -> None:
    taken: list[str] = []
    messages.say("disk", "Changed.", "warning", [Offer("&Reload", lambda: taken.append("reload"))])

    click(button("Reload", messages))

    assert taken == ["reload"]
    assert messages.isHidden()


def test_an_offer_may_say_something_new_on_its_topic(messages: Messages) -> None:
    messages.say(
        "disk", "Changed.", "warning", [Offer("&Try", lambda: messages.say("disk", "Failed.", "error"))]
    )

    click(button("Try", messages))

    assert shown_texts(messages) == ["Failed."]


def test_good_news_goes_by_itself_and_bad_news_stays(
    messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_drafter.desktop.status.messages.LASTS", 20)
    messages.say("export", "Exported.", "done")
    messages.say("file", "Failed.", "error")

    qtbot.waitUntil(lambda: messages.text("export") == "")

    assert shown_texts(messages) == ["Failed."]


def test_a_name_of_a_file_is_no_markup(messages: Messages) -> None:
    messages.say("file", "<b>bold</b>.letter: gone", "error")

    (label,) = messages.findChildren(QLabel, "message")
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_every_button_can_be_reached_by_keyboard_and_has_a_name(messages: Messages) -> None:
    messages.say("disk", "Changed.", "warning", [Offer("&Reload", messages.hide)])

    (close,) = messages.findChildren(QToolButton, "close_message")
    assert close.accessibleName()
    for each in (close, button("Reload", messages)):
        assert each.focusPolicy() & Qt.FocusPolicy.TabFocus
