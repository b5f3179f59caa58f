"""The page is there before all else: from what was kept at the start, and of a long letter its beginning."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import in_front, press_keys
from r2p_drafter.assets import templates_folder
from r2p_drafter.desktop.draft.composition import Composed
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import read_letter
from r2p_drafter.letter.model import Letter, Text

PARAGRAPH = "We write about the people who are at risk, and ask you to act in time. " * 8


@pytest.fixture
def long_letter() -> Letter:
    """A letter of some ten pages."""
    return a_letter(body=(Text(markdown="\n\n".join([PARAGRAPH] * 60)),))


def pages_shown(window: LetterWindow) -> int:
    label = window.page.findChild(QLabel, "page_number")
    assert label is not None
    return int(label.text().rpartition(" ")[2])


class TestStart:
    @pytest.fixture
    def next_start(self, workplace: Workplace, our_letter: Path) -> Workplace:
        """The program started again after our letter was open in it: no template is read yet."""
        window = workplace.open(our_letter)
        window.complete()
        window.close()
        again = Workplace(workplace.folders, workplace)
        assert not again.shelf.has_read("joint-letter")
        return again

    def test_the_page_is_there_before_the_template_is_read(
        self, next_start: Workplace, our_letter: Path, qtbot: QtBot
    ) -> None:
        window = next_start.open(our_letter)
        assert pages_shown(window) == 1
        assert not window.is_complete
        toolbar = window.bars.toolbar.height()
        assert not next_start.shelf.has_read("joint-letter")

        qtbot.waitUntil(lambda: window.is_complete)

        assert next_start.shelf.has_read("joint-letter")
        assert window.composition.latest is not None
        assert abs(window.bars.toolbar.height() - toolbar) <= 2, "nothing has jumped"
        window.close()

    def test_a_new_letter_needs_no_template_for_its_first_picture(
        self, workplace: Workplace, qtbot: QtBot
    ) -> None:
        first = workplace.open_blank()
        first.complete()
        first.close()
        again = Workplace(workplace.folders, workplace)

        window = again.open_blank()

        assert window.draft.letter == first.draft.letter
        assert pages_shown(window) == 1
        assert not again.shelf.has_read("joint-letter")
        qtbot.waitUntil(lambda: window.is_complete)
        assert window.composition.latest is not None
        window.close()

    def test_nor_does_the_example_of_a_new_user(self, workplace: Workplace) -> None:
        again = Workplace(workplace.folders, workplace)

        window = again.open_example()

        assert pages_shown(window) == 2
        assert not again.shelf.has_read("joint-letter")
        window.close()

    def test_the_example_in_a_template_of_the_users_own_is_composed(self, workplace: Workplace) -> None:
        own = workplace.folders.templates / "joint-letter"
        shutil.copytree(templates_folder() / "joint-letter", own)
        again = Workplace(workplace.folders, workplace)

        window = again.open_example()

        assert again.shelf.has_read("joint-letter")
        window.close()

    def test_all_of_it_works_then(self, next_start: Workplace, our_letter: Path, qtbot: QtBot) -> None:
        window = in_front(next_start.open(our_letter), qtbot)
        qtbot.waitUntil(lambda: window.is_complete)
        window.draft.set_value("subject", "Civilians", "Change the subject")

        press_keys(window, "Ctrl+S")

        assert read_letter(our_letter).subject == "Civilians"
        assert not window.isWindowModified()
        window.close()

    def test_closed_before_that_it_closes_well(self, next_start: Workplace, our_letter: Path) -> None:
        window = next_start.open(our_letter)

        assert window.close()

        assert next_start.windows == ()

    def test_a_letter_that_changed_meanwhile_is_composed_anew(
        self, next_start: Workplace, our_letter: Path
    ) -> None:
        our_letter.write_text(our_letter.read_text("utf-8").replace("Excellency", "Dear Madam"), "utf-8")

        window = next_start.open(our_letter)

        assert window.composition.latest is not None
        assert "Dear Madam," in [each.text for each in window.composition.latest.document.paragraphs()]
        window.close()

    def test_who_clears_the_recent_letters_clears_what_is_kept(
        self, workplace: Workplace, our_letter: Path
    ) -> None:
        workplace.open(our_letter).complete()
        kept = workplace.folders.cache / "documents"
        assert len(list(kept.iterdir())) == 1

        workplace.settings.clear_recent()

        assert list(kept.iterdir()) == []

    def test_what_is_not_saved_is_not_kept(self, workplace: Workplace) -> None:
        window = workplace.show(a_letter())
        window.complete()
        window.draft.set_value("subject", "Secret", "Change the subject")
        before = set((workplace.folders.cache / "documents").iterdir())

        window.draft.undo_stack.setClean()
        window.close()

        assert set((workplace.folders.cache / "documents").iterdir()) == before


class TestLongLetter:
    def test_its_first_pages_come_first_and_then_the_rest(
        self, workplace: Workplace, long_letter: Letter, qtbot: QtBot
    ) -> None:
        seen: list[int] = []
        window = workplace.show(long_letter)
        seen.append(pages_shown(window))

        qtbot.waitUntil(lambda: pages_shown(window) > seen[0])

        assert 2 <= seen[0] <= 4
        assert pages_shown(window) > 8

    def test_what_is_exported_or_printed_is_whole(self, workplace: Workplace, long_letter: Letter) -> None:
        window = workplace.show(long_letter)
        window.complete()

        composed = window.exports.on_screen()

        assert isinstance(composed, Composed)
        assert len(composed.pages.pages) > 8

    def test_typing_sets_all_of_it(self, workplace: Workplace, long_letter: Letter) -> None:
        window = workplace.show(long_letter)

        window.draft.set_value("subject", "Civilians", "Change the subject", typing=True)

        assert pages_shown(window) > 8

    def test_a_letter_of_two_pages_is_set_at_once(self, workplace: Workplace) -> None:
        window = workplace.show(workplace.example())

        assert pages_shown(window) == 2


def test_the_shelf_stays_inside_its_folders() -> None:
    shelf = Shelf([templates_folder()])

    assert shelf.stamp("joint-letter") != ()
    assert shelf.stamp("../templates/joint-letter") == ()
    assert shelf.stamp("nobody-made-this") == ()
    assert shelf.stamp("") == shelf.stamp("..") == ()
