"""The log tells how many entries came in and went out, and nothing that is in them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from hands import ChosenFiles, child, click
from librarian import Librarian
from noted import all_of, noted
from r2p_drafter.desktop.library_window.importing.wizard import ImportWizard

Lines = Callable[[], list[str]]

LIST = "First name,Last name,Organization\nZebra,Zebra,Zebra Watch\nAna,Zebra,Zebra Watch\n"


@pytest.fixture
def lines(tmp_path: Path) -> Iterator[Lines]:
    """What the log has, which is open."""
    with noted(tmp_path / "log") as found:
        yield found


def opened(librarian: Librarian, chosen: ChosenFiles, path: Path) -> ImportWizard:
    chosen.to_open = (path,)
    librarian.do("import")
    return librarian.dialog(ImportWizard)


def test_lists_that_come_in_and_go_out(
    librarian: Librarian, chosen: ChosenFiles, lines: Lines, tmp_path: Path
) -> None:
    path = tmp_path / "zebra.csv"
    path.write_text(LIST, encoding="utf-8")
    wizard = opened(librarian, chosen, path)
    librarian.qtbot.waitUntil(child(wizard, QPushButton, "import_next").isEnabled)
    click(child(wizard, QPushButton, "import_next"))
    librarian.qtbot.waitUntil(child(wizard, QPushButton, "import_accept").isVisible)
    click(child(wizard, QPushButton, "import_accept"))
    librarian.settle()
    shown = librarian.page.listing.model.rowCount()

    chosen.to_save = tmp_path / "zebra.vcf"
    librarian.do("export")
    librarian.qtbot.waitUntil(lambda: "zebra.vcf" in librarian.window.messages.text("exported"))

    assert [each for each in lines() if each.startswith("list ")] == [
        "list imported kind=contact entries=2",
        f"list exported kind=.vcf entries={shown}",
    ]
    assert "zebra" not in all_of(tmp_path / "log").lower()


def test_lists_that_can_not_be_read_or_written(
    librarian: Librarian, chosen: ChosenFiles, lines: Lines, tmp_path: Path
) -> None:
    path = tmp_path / "zebra.xlsx"
    path.write_bytes(b"PK\x03\x04 zebra")
    wizard = opened(librarian, chosen, path)
    librarian.qtbot.waitUntil(lambda: "list not imported" in lines())
    assert "zebra" in child(wizard, QLabel, "import_told").text()
    wizard.reject()
    chosen.to_save = tmp_path / "nowhere" / "zebra.vcf"
    librarian.do("export")
    librarian.qtbot.waitUntil(lambda: bool(librarian.window.messages.text("exported")))

    assert [each for each in lines() if each.startswith("list ")] == [
        "list not imported",
        "list not exported",
    ]
    assert "zebra" not in all_of(tmp_path / "log").lower()
