"""A template from a file: looked at, and asked about before it is taken in."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from archives import an_archive, template_files
from builders import a_letter
from hands import button, child, click, free_what_is_closed, in_front
from hostile_letterheads import hostile_letterheads
from r2p_drafter.compose.packs import load_template
from r2p_drafter.desktop.dialogs.import_template import ImportTemplate, TemplateImports
from r2p_drafter.desktop.dialogs.template_deeds import Done
from r2p_drafter.library.templates.keeping import TemplateKeeper
from wordfiles import a_word_file


class Desk:
    """Where files are imported, and what came of it."""

    def __init__(self, keeper: TemplateKeeper, parent: QWidget) -> None:
        self.imports = TemplateImports(keeper, a_letter(), parent)
        self.done: list[Done] = []
        self.refused: list[str] = []
        self.imports.imported.connect(self.done.append)
        self.imports.refused.connect(self.refused.append)
        self._parent = parent

    def dialogs(self) -> list[ImportTemplate]:
        free_what_is_closed()
        return [each for each in self._parent.findChildren(ImportTemplate) if each.isVisible()]

    def dialog(self) -> ImportTemplate:
        (found,) = self.dialogs()
        return found


@pytest.fixture
def desk(keeper: TemplateKeeper, qtbot: QtBot) -> Desk:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return Desk(keeper, parent)


def file_named(tmp_path: Path, name: str) -> Path:
    return an_archive(tmp_path / f"{name}.r2ptemplate", template_files("open-letter", name))


def words(dialog: ImportTemplate, name: str) -> str:
    label = child(dialog, QLabel, name)
    assert label.textFormat() == Qt.TextFormat.PlainText
    return label.text()


def test_it_is_shown_before_it_is_taken_in(desk: Desk, tmp_path: Path, own: Path) -> None:
    desk.imports.take([file_named(tmp_path, "new")])

    dialog = desk.dialog()
    assert words(dialog, "import_title") == "Open letter"
    assert words(dialog, "import_description").startswith("A public letter with a headline")
    assert words(dialog, "import_file") == "From the file new.r2ptemplate"
    picture = next(label for label in dialog.findChildren(QLabel) if not label.pixmap().isNull())
    assert picture.pixmap().toImage().allGray() is False
    assert dialog.findChildren(QRadioButton) == []
    assert [path.name for path in own.iterdir()] == ["ours"]

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert load_template(own / "new").title == "Open letter"
    assert [done.folder for done in desk.done] == [own / "new"]


def test_nothing_is_taken_in_if_the_user_thinks_better_of_it(desk: Desk, sent: Path, own: Path) -> None:
    desk.imports.take([sent])
    click(button("Cancel", desk.dialog()))

    assert desk.done == []
    assert [path.name for path in own.iterdir()] == ["ours"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ours", "Replace yours, which goes to the bin"),
        ("appeal", "Use it instead of your team’s"),
        ("letter", "Use it instead of the built-in one"),
    ],
)
@pytest.mark.parametrize("replace", [False, True])
def test_where_the_name_is_taken_the_user_decides(
    desk: Desk, tmp_path: Path, own: Path, name: str, text: str, replace: bool, qtbot: QtBot
) -> None:
    desk.imports.take([file_named(tmp_path, name)])
    dialog = in_front(desk.dialog(), qtbot)
    assert words(dialog, "import_taken") == f"There is a template “{name}” already."
    choice = child(dialog, QRadioButton, "replace")
    assert choice.text().replace("&", "") == text
    assert child(dialog, QRadioButton, "keep_both").isChecked()

    if replace:
        child(dialog, QRadioButton, "keep_both").setFocus()
        QTest.keyClick(child(dialog, QRadioButton, "keep_both"), Qt.Key.Key_Down)
        assert choice.isChecked()
    click(button("Import", dialog))

    made = own / (name if replace else f"{name}-2")
    assert load_template(made).title == "Open letter"
    assert (load_template(own / "ours").title == "Open letter") == (replace and name == "ours")


def test_several_are_asked_about_one_after_the_other(desk: Desk, tmp_path: Path, own: Path) -> None:
    bad = tmp_path / "bad.r2ptemplate"
    bad.write_text("no archive")
    desk.imports.take([file_named(tmp_path, "one"), bad])
    desk.imports.take([file_named(tmp_path, "two")])

    for name in ("one", "two"):
        assert words(desk.dialog(), "import_file") == f"From the file {name}.r2ptemplate"
        assert desk.refused == []
        click(button("Import", desk.dialog()))

    assert desk.dialogs() == []
    assert sorted(path.name for path in own.iterdir()) == ["one", "ours", "two"]
    assert [text.partition(":")[0] for text in desk.refused] == [str(bad)]


def test_what_fails_then_is_told_in_the_dialog(
    desk: Desk, sent: Path, own: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    desk.imports.take([sent])
    dialog = in_front(desk.dialog(), qtbot)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr("os.replace", refuse)
        click(button("Import", dialog))

    assert "No space left" in child(dialog, QLabel, "notice").text()
    assert dialog.isVisible()
    assert [path.name for path in own.iterdir()] == ["ours"]


def test_one_that_fails_on_its_own_beginning_says_so(desk: Desk, tmp_path: Path) -> None:
    files = template_files("open-letter", "new")
    files["new/letter.html.jinja"] = b"<p class='Date'>{{ signatories[7].name }}</p>"
    desk.imports.take([an_archive(tmp_path / "new.r2ptemplate", files)])

    assert "letter.html.jinja" in child(desk.dialog(), QLabel, "notice").text()


def test_what_was_left_out_of_its_letterhead_is_said(desk: Desk, tmp_path: Path) -> None:
    hostile = hostile_letterheads()["data to be merged"]
    letterhead = a_word_file(tmp_path / "letterhead.docx", hostile.parts).read_bytes()
    files = template_files("letter", "new") | {"new/letterhead.docx": letterhead}
    desk.imports.take([an_archive(tmp_path / "new.r2ptemplate", files)])

    assert words(desk.dialog(), "import_left_out") == (
        "Left out of its letterhead, so that no letter runs or fetches anything: fields and settings by which"
        " Word runs, fetches or changes something; sources of data."
    )


def test_where_nothing_had_to_go_nothing_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.imports.take([file_named(tmp_path, "new")])

    assert desk.dialog().findChild(QLabel, "import_left_out") is None
