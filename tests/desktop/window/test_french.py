"""The window in French: all its words, and keys that are each for one thing."""

import re
from collections.abc import Iterator

import pytest
from lxml import etree
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from builders import a_rich_letter
from hands import in_front
from r2p_drafter.assets import resources_folder
from r2p_drafter.desktop.forms.places import FORMS
from r2p_drafter.desktop.look.translation import install
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace

PARTS = [*FORMS, "body[1]", "signatories[0]", "copies[0]", "deliveries[0]", "enclosures[0]"]


@pytest.fixture
def french(workplace: Workplace, qtbot: QtBot) -> Iterator[LetterWindow]:
    """A French window with a letter that has something in every field."""
    install("fr")
    yield in_front(workplace.show(a_rich_letter()), qtbot)
    install("en")


def english_only() -> set[str]:
    """The program's English texts that read otherwise in French."""
    tree = etree.parse(resources_folder() / "translations" / "r2p_drafter_fr.ts")
    pairs = [
        (plain(each.findtext("source", "")), plain(each.findtext("translation", "")))
        for each in tree.iter("message")
    ]
    same = {source for source, translation in pairs if source == translation}
    return {source for source, _ in pairs} - same


def plain(text: str) -> str:
    return re.sub(r"&(?!&)", "", text)


def texts_in(widget: QWidget) -> list[str]:
    """What is read on or about the widgets that are seen, but for what the letter says."""
    seen = [each for each in widget.findChildren(QWidget) if each.isVisible()]
    written = [each.text() for each in seen if isinstance(each, QLabel | QAbstractButton)]
    told = (text for each in seen for text in (each.toolTip(), each.accessibleName()))
    return [*written, *told, *(each.property("placeholderText") or "" for each in seen)]


def keys_of(texts: list[str]) -> list[str]:
    """The letters that stand underlined in some texts."""
    return [key for text in texts if (key := QKeySequence.mnemonic(text).toString()[-1:].lower())]


@pytest.mark.parametrize("part", PARTS)
def test_nothing_is_left_in_english(french: LetterWindow, part: str) -> None:
    french.navigator.go_to(part)

    assert english_only() & {plain(text) for text in texts_in(french)} == set()


def test_no_entry_of_a_menu_is_left_in_english(french: LetterWindow) -> None:
    entries = {plain(act.text()) for menu in french.bars.menus.values() for act in menu.actions()}

    assert english_only() & entries == set()


def test_every_entry_of_a_menu_has_a_mnemonic_of_its_own(french: LetterWindow) -> None:
    for menu in (french.menuBar(), *french.bars.menus.values()):
        entries = [act.text() for act in menu.actions() if not act.isSeparator()]
        assert len(set(keys_of(entries))) == len(entries), entries


@pytest.mark.parametrize("part", PARTS)
def test_every_label_of_a_form_has_a_mnemonic_of_its_own(french: LetterWindow, part: str) -> None:
    french.navigator.go_to(part)
    seen = [each for each in french.forms.stack.findChildren(QWidget) if each.isVisible()]
    labels = [each.text() for each in seen if isinstance(each, QLabel) and each.buddy() is not None]
    keys = keys_of([*labels, *(each.text() for each in seen if isinstance(each, QAbstractButton))])

    assert len(set(keys)) == len(keys), keys
    assert not set(keys) & set(keys_of([act.text() for act in french.menuBar().actions()]))
