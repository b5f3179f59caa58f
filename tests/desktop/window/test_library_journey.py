"""A letter made of what the library has, as a person goes: with the real library behind it."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import a_contact, a_passage, a_role
from hands import ChosenFiles, child, click, in_front, press_keys
from r2p_drafter.desktop.forms.bank.panel import BankPanel
from r2p_drafter.desktop.forms.contacts.picker import ContactPicker
from r2p_drafter.desktop.forms.contacts.suggestions import Suggestions
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.model import Recommendations
from r2p_drafter.library.opening import library_url, open_library
from r2p_drafter.library.store import Library

GUTERRES = a_contact(
    honorific="Mr.",
    given_name="António",
    family_name="Guterres",
    groups=(),
    roles=(
        a_role(
            post="Secretary-General", organisation="United Nations", salutation="Dear Mr. Secretary-General,"
        ),
    ),
)
COUNCIL = tuple(
    a_contact(given_name=given, family_name=family, groups=("Security Council 2026",))
    for given, family in (("Ana", "Díaz"), ("Asha", "Rao"), ("Noor", "Haddad"))
)
RECOMMENDATIONS = tuple(
    a_passage(text=text, tags=())
    for text in (
        "Speak out early;",
        "Send an envoy there;",
        "Report to the Council.",
        "Wait and see.",
    )
)


@pytest.fixture
def stored(workplace: Workplace) -> Iterator[Library]:
    """The library as it is stored: some people and recommendations."""
    library = open_library(library_url("", workplace.folders.library))
    library.save((GUTERRES, *COUNCIL, *RECOMMENDATIONS))
    yield library
    library.close()


@pytest.fixture
def window(workplace: Workplace, stored: Library, qtbot: QtBot) -> Iterator[LetterWindow]:  # noqa: ARG001
    """A new letter, the library being at hand."""
    window = in_front(workplace.open_blank(), qtbot)
    window.complete()
    workplace.library.start()
    qtbot.waitUntil(lambda: len(workplace.library.contacts) == 4, timeout=20_000)
    yield window
    workplace.library.close()


def keyboard() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def pick_the_addressee(window: LetterWindow, qtbot: QtBot) -> None:
    """Type a name, wrongly, and take the one that is offered."""
    window.navigator.go_to("addressee.name")
    QTest.keyClicks(keyboard(), "guteres")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(Suggestions)))
    QTest.keyClick(keyboard(), Qt.Key.Key_Down)
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)


def send_copies_to_the_council(window: LetterWindow, qtbot: QtBot) -> None:
    """Pick a whole group in the dialog."""
    press_keys(window, "Ctrl+8")
    press_keys(window, "Ctrl+Shift+A")
    (picker,) = window.findChildren(ContactPicker)
    picker.groups.choose("Security Council 2026")
    click(child(picker, QCheckBox, "check_all"))
    click(picker.add_button)
    in_front(window, qtbot)


def recommend(window: LetterWindow, qtbot: QtBot) -> None:
    """Find three recommendations in the bank, each by a word of it."""
    press_keys(window, "Ctrl+5")
    press_keys(window, "F7")
    panel = child(window.bank, BankPanel)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4)
    for word in ("early", "envoy", "council"):
        press_keys(keyboard(), "Ctrl+A")
        QTest.keyClicks(keyboard(), word)
        QTest.keyClick(keyboard(), Qt.Key.Key_Return)


def test_from_the_library_to_the_letter_and_back(
    window: LetterWindow,
    stored: Library,
    chosen: ChosenFiles,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    before = window.draft.letter
    pick_the_addressee(window, qtbot)
    send_copies_to_the_council(window, qtbot)
    recommend(window, qtbot)
    letter = window.draft.letter

    assert (letter.addressee.name, letter.addressee.post) == ("António Guterres", "Secretary-General")
    assert [copy.name for copy in letter.copies] == ["Ana Díaz", "Noor Haddad", "Asha Rao"]
    lists = [section for section in letter.body if isinstance(section, Recommendations)]
    assert lists[-1].items[-3:] == tuple(passage.text for passage in RECOMMENDATIONS[:3])
    chosen.to_save = tmp_path / "out.docx"
    press_keys(window, "Ctrl+E")

    text = "\n".join(paragraph.text for paragraph in docx.Document(str(chosen.to_save)).paragraphs)
    for said in ("António Guterres", "Asha Rao", "Send an envoy there;"):
        assert said in text
    assert "Wait and see." not in text
    qtbot.waitUntil(lambda: sorted(used_in(stored)) == sorted(expected()), timeout=20_000)
    (use, *_) = {use for entry in stored.content().contacts for use in stored.uses_of(entry.id)}
    assert use.date == (letter.date or datetime.date.today())  # noqa: DTZ011 (the user's own)
    for _ in range(window.draft.undo_stack.index()):
        press_keys(keyboard(), "Ctrl+Z")
    assert window.draft.letter == before


def expected() -> list[str]:
    return [
        "António Guterres",
        "Ana Díaz",
        "Asha Rao",
        "Noor Haddad",
        *(each.text for each in RECOMMENDATIONS[:3]),
    ]


def used_in(library: Library) -> list[str]:
    """What was used once, by its name or text."""
    content = library.content()
    people = [contact.name for contact in content.contacts if contact.uses == 1]
    return [*people, *(passage.text for passage in content.passages if passage.uses == 1)]


def test_somebody_typed_in_is_there_the_next_time(
    window: LetterWindow, stored: Library, workplace: Workplace, qtbot: QtBot
) -> None:
    window.navigator.go_to("addressee.name")
    QTest.keyClicks(keyboard(), "Helen Clark")
    click(child(window.forms.stack, QPushButton, "keep_contact"))
    qtbot.waitUntil(lambda: window.draft.letter.addressee.contact != "", timeout=20_000)

    (helen,) = (each for each in stored.content().contacts if each.name == "Helen Clark")
    assert window.draft.letter.addressee.contact == helen.id
    assert workplace.library.find_contacts("helen")[0].contact == helen


def test_what_somebody_else_changes_is_told_here(
    window: LetterWindow, stored: Library, workplace: Workplace, qtbot: QtBot
) -> None:
    pick_the_addressee(window, qtbot)
    before = window.draft.letter
    contact = workplace.library.contacts[before.addressee.contact]
    stored.save([replace(contact, roles=(a_role(post="Former Secretary-General"),))])
    workplace.library.ask()
    qtbot.waitUntil(lambda: bool(window.watcher.of_part("addressee")), timeout=20_000)

    assert window.draft.letter == before
