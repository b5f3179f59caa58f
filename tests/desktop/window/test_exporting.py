"""The letter leaves the window as Word, PDF, and text for e-mail: what is on the screen, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from builders import a_letter
from hands import ChosenFiles, action, button, click, names_in, press_keys
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.model import Text


class Desktop(QObject):
    """Stands in for the desktop, which would open files in other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """What the desktop is asked to open."""
    made = Desktop()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]  # the stubs say bytes
    yield made
    QDesktopServices.unsetUrlHandler("file")


def word_text(path: Path) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]


class TestWord:
    def test_it_holds_what_is_on_the_screen(
        self, window: LetterWindow, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        chosen.to_save = tmp_path / "out.docx"
        window.draft.set_value("salutation", "Dear Ms. Díaz,", "Change the salutation", typing=True)

        press_keys(window, "Ctrl+E")

        assert "Dear Ms. Díaz," in word_text(tmp_path / "out.docx")
        assert chosen.suggested == [("Letter to H.E. Ms. Ana Díaz, 5 March 2024.docx", None)]

    def test_a_saved_letter_suggests_its_own_name_and_folder(
        self, saved_window: LetterWindow, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        press_keys(saved_window, "Ctrl+E")

        assert chosen.suggested == [("ours.docx", our_letter.parent)]
        assert names_in(our_letter.parent) == ["ours.letter"]

    def test_afterwards_file_and_folder_can_be_opened(
        self, window: LetterWindow, chosen: ChosenFiles, tmp_path: Path, desktop: Desktop
    ) -> None:
        chosen.to_save = tmp_path / "out.docx"

        press_keys(window, "Ctrl+E")
        assert window.messages.text("export") == "Exported as “out.docx”."
        click(button("Open File", window.messages))
        press_keys(window, "Ctrl+E")
        click(button("Show in Folder", window.messages))

        assert desktop.opened == [str(tmp_path / "out.docx"), str(tmp_path)]
        assert window.messages.text("export") == ""

    def test_a_placeholder_that_was_not_filled_in_is_told(
        self, workplace: Workplace, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        window = workplace.show(a_letter(body=(Text(markdown="To {{ addressee.pots }}."),)))
        window.complete()
        chosen.to_save = tmp_path / "out.docx"

        window.exports.to_word()

        assert "could not be filled in" in window.messages.text("export")

    def test_a_place_that_can_not_be_written_is_told(
        self, window: LetterWindow, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        chosen.to_save = tmp_path / "nowhere" / "out.docx"
        press_keys(window, "Ctrl+E")
        assert "nowhere" in window.messages.text("export")

        (tmp_path / "out.docx").mkdir()
        chosen.to_save = tmp_path / "out.docx"
        press_keys(window, "Ctrl+E")
        assert "can’t be exported" in window.messages.text("export")

    def test_while_the_template_has_a_fault_nothing_is_written(
        self, workplace: Workplace, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        window = workplace.show(a_letter())
        window.complete()
        window.draft.set_value("template", "nobody-made-this", "Change the template")
        chosen.to_save = tmp_path / "out.docx"

        window.exports.to_word()

        assert "nobody-made-this" in window.messages.text("export")
        assert list(tmp_path.iterdir()) == []


def test_a_pdf_is_written(window: LetterWindow, chosen: ChosenFiles, tmp_path: Path) -> None:
    chosen.to_save = tmp_path / "out.pdf"

    press_keys(window, "Ctrl+Shift+E")

    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
    assert window.messages.text("export") == "Exported as “out.pdf”."


def test_the_text_is_copied_for_an_email(window: LetterWindow) -> None:
    action(window, "copy_text").trigger()

    text = QGuiApplication.clipboard().text()
    assert "We write about *all* the **people** at risk." in text
    assert text.index("Excellency,") < text.index("Sincerely,")
    assert "clipboard" in window.messages.text("export")
