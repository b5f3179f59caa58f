from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from builders import a_letter
from r2p_drafter.desktop.editor.context_menu import made_menu
from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor
from r2p_drafter.desktop.editor.personal_words import WORD_LIST
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.letter.model import Signatory
from r2p_drafter.paths import user_folders

WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


def underlined(editor: MarkdownEditor) -> list[str]:
    """The words under a wave, in order."""
    found, block = [], editor.document().firstBlock()
    while block.isValid():
        found += [
            block.text()[f.start : f.start + f.length]
            for f in block.layout().formats()
            if QTextCharFormat(f.format).underlineStyle() == WAVE
        ]
        block = block.next()
    return found


def unknown(spelling: Spelling, line: str) -> list[str]:
    return [word for _, word in spelling.unknown_in(line)]


def test_without_a_dictionary_every_word_is_known(qtbot: QtBot, spelling: Spelling) -> None:
    with qtbot.assertNotEmitted(spelling.changed, wait=50):
        assert spelling.is_known("goverment")
    assert spelling.suggestions("goverment") == ()


def test_it_is_read_only_after_the_first_picture(spelling: Spelling, tmp_path: Path) -> None:
    spelling.use([tmp_path])

    assert spelling.is_known("goverment")
    assert not spelling.is_ready


@pytest.mark.parametrize(
    "text",
    [
        "The Secretary-General’s high-level group and the Secretariat’s 2005 commitment.",
        "UN, NGOs’ and the UNHCR’s COVID-19 plans for R2P in Room S-3800, 38th Floor; p. 5a.",
        "See https://example.org/goverment, www.goverment.org or goverment@example.org.",
        "To {{ addressee.post|defalt }}: [here](https://example.org/goverment).",
        "un*forget*table **peace**building _peace_",
        "multilateralism, peacebuilding, naïve, refoulement, Rohingya, Kyiv",
        "שלום Україна «مرحبا»",
    ],
)
def test_words_of_letters_pass(dictionary: Spelling, text: str) -> None:
    assert unknown(dictionary, text) == []


def test_slips_are_found_where_they_are(dictionary: Spelling) -> None:
    assert dictionary.unknown_in("A *goverment* recieved the high-levle “attrocities”.") == [
        (3, "goverment"),
        (14, "recieved"),
        (32, "levle"),
        (39, "attrocities"),
    ]
    assert unknown(dictionary, "a gоvernment with a Cyrillic o") == ["gоvernment"]
    assert dictionary.suggestions("goverment")[0] == "government"


def test_each_language_has_its_words(qtbot: QtBot, dictionary: Spelling) -> None:
    assert unknown(dictionary, "colour organisation color organization") == ["colour", "organisation"]
    for tag, line, slips in (
        ("en-GB", "colour organisation color organization programme operationalisation", ["color"]),
        ("fr-FR", "l’État d’atrocités aujourd’hui l’ONU résolution resolution", ["resolution"]),
        ("es", "protección proteccion señor", ["proteccion"]),
    ):
        dictionary.set_language(tag)
        with qtbot.waitSignal(dictionary.changed):
            dictionary.is_known("word")
        assert unknown(dictionary, line) == slips, tag


def test_the_names_in_the_letter_are_known(dictionary: Spelling, qtbot: QtBot) -> None:
    line = "We met Dr. Coomaraswamy-Łuczak and Nambiar’s staff."
    assert unknown(dictionary, line) == ["Coomaraswamy", "Łuczak", "Nambiar’s"]

    signatories = (Signatory(name="Radhika Coomaraswamy"), Signatory(organisation="Łuczak & Nambiar"))
    with qtbot.waitSignal(dictionary.changed):
        dictionary.follow(a_letter(signatories=signatories))

    assert unknown(dictionary, line) == []


@pytest.mark.usefixtures("dictionary")
def test_unknown_words_are_underlined_and_the_one_being_typed_is_not(editor: MarkdownEditor) -> None:
    editor.show_text("A goverment ")
    editor.select(12, 12)

    QTest.keyClicks(editor, "recieved")
    assert underlined(editor) == ["goverment"]
    QTest.keyClicks(editor, " ")
    assert underlined(editor) == ["goverment", "recieved"]
    QTest.keyClicks(editor, "goed")
    QTest.keyClick(editor, Qt.Key.Key_Left)
    assert underlined(editor) == ["goverment", "recieved", "goed"]


@pytest.mark.usefixtures("dictionary")
def test_a_word_in_emphasis_keeps_its_look(editor: MarkdownEditor) -> None:
    editor.show_text("a **gover*ment***")

    assert underlined(editor) == []
    editor.show_text("a **goverment** b")
    made = [QTextCharFormat(f.format) for f in editor.document().firstBlock().layout().formats()]
    assert [each.fontWeight() for each in made if each.underlineStyle() == WAVE] == [700]


def menu_at(editor: MarkdownEditor, place: int) -> QMenu:
    editor.select(place, place)
    return made_menu(editor, editor.textCursor())


@pytest.mark.usefixtures("dictionary")
def test_the_menu_mends_a_word(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.show_text("🕊 A goverment acts.")
    menu = menu_at(editor, 8)

    with qtbot.waitSignal(editor.paused):
        menu.actions()[0].trigger()

    assert editor.text == "🕊 A government acts."
    assert underlined(editor) == []


@pytest.mark.usefixtures("dictionary")
def test_the_menu_adds_a_word_to_the_users_list(editor: MarkdownEditor) -> None:
    editor.show_text("Zoglian and ZOGLIAN zoglian goverment")

    action(menu_at(editor, 3), "A&dd “Zoglian” to the dictionary").trigger()

    assert underlined(editor) == ["zoglian", "goverment"]
    assert (user_folders().spelling / WORD_LIST).read_text(encoding="utf-8") == "Zoglian\n"


@pytest.mark.usefixtures("dictionary")
def test_the_menu_ignores_a_word_in_this_letter(editor: MarkdownEditor) -> None:
    editor.show_text("wrod wrod")

    action(menu_at(editor, 0), "&Ignore in this letter").trigger()

    assert underlined(editor) == []
    assert not user_folders().spelling.exists()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # the offscreen plugin has none
@pytest.mark.usefixtures("dictionary")
def test_a_right_click_puts_the_caret_there(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.show_text("one goverment")
    editor.select(9, 9)
    place = editor.cursorRect().center()
    editor.select(0, 0)

    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        editor.viewport(), QContextMenuEvent(reason, place, editor.viewport().mapToGlobal(place))
    )

    menu = editor.findChild(QMenu, "editor_menu")
    assert isinstance(menu, QMenu)
    assert action(menu, "government")
    assert editor.textCursor().position() == 9
    with qtbot.waitSignal(menu.destroyed):
        menu.close()


def test_the_menu_has_the_clipboard_and_the_acts(editor: MarkdownEditor) -> None:
    editor.show_text("one")
    texts = [each.text() for each in menu_at(editor, 1).actions() if each.text()]

    assert texts == [
        "Cu&t",
        "&Copy",
        "&Paste",
        "Paste &without emphasis",
        "&Emphasis and lists",
        "Select &all",
    ]


def test_spelling_can_be_switched_off_and_on(editor: MarkdownEditor, dictionary: Spelling) -> None:
    editor.show_text("goverment")

    dictionary.set_on(False)
    assert underlined(editor) == []
    dictionary.set_on(True)
    assert underlined(editor) == ["goverment"]


def test_a_list_that_can_not_be_written_is_told(dictionary: Spelling, qtbot: QtBot) -> None:
    user_folders().data.mkdir(parents=True)
    user_folders().spelling.write_text("in the way", encoding="utf-8")

    with qtbot.waitSignal(dictionary.failed) as told:
        dictionary.add("wrod")

    assert told.args is not None
    assert "could not be kept" in told.args[0]
    assert dictionary.is_known("wrod")


def action(menu: QMenu, text: str):  # type: ignore[no-untyped-def]  # noqa: ANN201
    return next(each for each in menu.actions() if each.text() == text)
