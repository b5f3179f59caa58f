"""The list of the bank beside the letter."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel

from builders import a_letter, a_passage
from forms_desk import Desk, click_row
from hands import child, click
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.forms.bank.mime import passages_in
from r2p_drafter.desktop.forms.bank.model import PassagesModel
from r2p_drafter.desktop.forms.bank.panel import BankPanel
from r2p_drafter.desktop.forms.delegate import SECOND_LINE
from r2p_drafter.letter.model import Letter, Recommendations
from some_passages import AGREED, ASSEMBLY, PASSAGES, SPEAK

URGE = Recommendations(items=("a", "b"))


@pytest.fixture
def desk(desk_of: Callable[[Letter], Desk]) -> Desk:
    """A letter with two recommendations, the first being at hand."""
    desk = desk_of(a_letter(body=(URGE,)))
    desk.open("body[0].items[0]", 0)
    return desk


@pytest.fixture
def panel(desk: Desk, library: LibraryInHand) -> Iterator[BankPanel]:
    """The bank beside it."""
    columns = desk.panel.stack.parentWidget()
    made = BankPanel(desk.panel.bank, library, columns)
    made.show()
    yield made
    made.deleteLater()


def rows(panel: BankPanel) -> list[str]:
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def choose(panel: BankPanel, name: str, text: str) -> None:
    """Choose something in one of the filters."""
    box = child(panel, QComboBox, f"bank_{name}")
    box.setFocus()
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


class TestFinding:
    def test_what_is_used_most_comes_first(self, panel: BankPanel) -> None:
        assert rows(panel)[0] == "speak out early where civilians are at risk;"
        assert (
            panel.model.index(0)
            .data(SECOND_LINE)
            .startswith("early warning, protection · en-US · in 3 letter")
        )
        assert len(rows(panel)) == 3

    def test_words_narrow_it_down(self, panel: BankPanel, desk: Desk) -> None:
        QTest.keyClicks(panel.search, "summit")
        desk.qtbot.waitUntil(lambda: rows(panel) == [AGREED.text])
        QTest.keyClicks(panel.search, " nothing of the kind")
        desk.qtbot.waitUntil(lambda: rows(panel) == [])

        assert "Nothing in the bank fits this." in [each.text() for each in panel.findChildren(QLabel)]
        assert not panel.insert_button.isEnabled()

    @pytest.mark.parametrize(
        ("name", "text", "found"),
        [("kind", "Passages", [AGREED]), ("language", "en-GB", [AGREED]), ("tag", "assembly", [ASSEMBLY])],
    )
    def test_kind_language_and_tag_do_too(
        self, panel: BankPanel, name: str, text: str, found: list[object]
    ) -> None:
        choose(panel, name, text)
        assert list(panel.model.passages) == found

    def test_what_is_new_in_the_bank_is_there(
        self, panel: BankPanel, desk: Desk, library: LibraryInHand
    ) -> None:
        choose(panel, "tag", "history")
        library.hold(a_passage(id="d" * 32, version=1, text="Act now.", tags=("haste", "history")))

        desk.qtbot.waitUntil(lambda: len(rows(panel)) == 2)
        tags = child(panel, QComboBox, "bank_tag")
        assert tags.currentText() == "history"
        assert tags.findText("haste") >= 0

    def test_an_empty_bank_says_how_it_is_filled(
        self, panel: BankPanel, desk: Desk, library: LibraryInHand
    ) -> None:
        library.hold(*(replace(each, deleted=True, version=2) for each in PASSAGES))
        desk.qtbot.waitUntil(lambda: rows(panel) == [])

        texts = [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]
        assert any(text.startswith("The bank is empty.") for text in texts)


class TestInserting:
    def test_a_double_click_puts_it_behind_the_one_at_hand(self, panel: BankPanel, desk: Desk) -> None:
        before = desk.letter
        row = panel.list.visualRect(panel.model.index(0)).center()
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
        QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row)

        assert desk.letter.body == (Recommendations(items=("a", SPEAK.text, "b")),)
        desk.one_act_since(before, "Insert from the bank")

    def test_one_after_the_other_stays_in_order_and_in_the_bank(self, panel: BankPanel, desk: Desk) -> None:
        panel.search.setFocus()
        for words in ("early", "statement"):
            panel.search.selectAll()
            QTest.keyClicks(panel.search, words)
            QTest.keyClick(panel.search, Qt.Key.Key_Return)  # however fast

        assert desk.letter.body == (Recommendations(items=("a", SPEAK.text, ASSEMBLY.text, "b")),)
        assert desk.focused is panel.search
        assert desk.list_of("body[0].items").view.rows == [2]

    def test_several_are_one_act(self, panel: BankPanel, desk: Desk) -> None:
        choose(panel, "kind", "Recommendations")
        before = desk.letter
        click_row(panel.list, 0)
        click_row(panel.list, 1, Qt.KeyboardModifier.ControlModifier)
        click(panel.insert_button)

        assert desk.letter.body == (Recommendations(items=("a", SPEAK.text, ASSEMBLY.text, "b")),)
        desk.one_act_since(before, "Insert from the bank")

    def test_the_arrows_of_the_search_go_through_the_list(self, panel: BankPanel, desk: Desk) -> None:
        QTest.keyClick(panel.search, Qt.Key.Key_Down)
        QTest.keyClick(panel.search, Qt.Key.Key_Return)

        expected = panel.model.passages[1]
        assert expected.text in str(desk.letter.body)

    def test_from_another_form_it_shows_where_it_went(self, panel: BankPanel, desk: Desk) -> None:
        desk.open("salutation")
        click_row(panel.list, 0)
        click(panel.insert_button)

        assert desk.panel.parts_list.current == "body"
        assert desk.list_of("body[0].items").view.rows == [2]


def test_it_is_dragged_as_what_it_is(panel: BankPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    carried: list[object] = []

    def let_go(drag: QDrag, _: Qt.DropAction) -> Qt.DropAction:
        assert drag.pixmap().rect() != QRect()
        carried.append(passages_in(drag.mimeData()))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", let_go)
    click_row(panel.list, 0)
    panel.list.startDrag(Qt.DropAction.CopyAction)

    assert carried == [(SPEAK,)]


def test_the_rows_are_a_proper_model() -> None:
    model = PassagesModel()
    QAbstractItemModelTester(model)
    model.show([SPEAK])
    model.show([SPEAK, AGREED])

    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) == AGREED.text
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Passage, All governments")
