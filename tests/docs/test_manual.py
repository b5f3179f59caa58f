"""What `docs/manual.md` says of menus, keys, labels and folders is what the window has."""

import datetime
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from lxml import etree
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from builders import a_letter
from documents import CHECKOUT, Document, as_pattern
from r2p_drafter.assets import resources_folder
from r2p_drafter.cli import main
from r2p_drafter.cli.commands import commands
from r2p_drafter.compose.meter import MAX_SECONDS
from r2p_drafter.desktop.dialogs.preferences import PreferencesDialog
from r2p_drafter.desktop.draft.draft import MAX_ACTS
from r2p_drafter.desktop.editor.names import names_of_acts
from r2p_drafter.desktop.forms.fields.typed_dates import typed_date
from r2p_drafter.desktop.forms.lists.editor import ListEditor
from r2p_drafter.desktop.forms.places import FORMS
from r2p_drafter.desktop.look.translation import install
from r2p_drafter.desktop.settings import MAX_RECENT
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.model import CopyRecipient
from r2p_drafter.letter.people import people_in
from r2p_drafter.paths import user_folders

MANUAL = Document(CHECKOUT / "docs" / "manual.md")
_OTHER_SYSTEMS = {"Copy", "Cut", "Paste", "Shift+Ins", "Ctrl+Ins", "Shift+Del"}
PORTABLE = QKeySequence.SequenceFormat.PortableText


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[LetterWindow]:
    """The window that the manual tells of, in English."""
    install("en")
    workplace = Workplace(user_folders())
    made = workplace.show(a_letter())
    qtbot.waitExposed(made)
    made.complete()
    yield made
    made.draft.undo_stack.setClean()
    made.close()
    workplace.deleteLater()


def plain(text: str) -> str:
    """A label as it is read: without mnemonic and dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def entries(window: LetterWindow) -> dict[tuple[str, str], QAction]:
    """All entries of the menus, by menu and text."""
    found = {}
    for menu in window.bars.menus.values():
        for action in menu.actions():
            if not action.isSeparator():
                found[plain(menu.title()), plain(action.text())] = action
    return found


def test_the_keys_of_the_menus(window: LetterWindow) -> None:
    shown = {(menu, entry): keys for menu, entry, keys in MANUAL.table("All keys of the menus").rows}
    with_keys = {place for place, action in entries(window).items() if action.shortcuts()}

    assert set(shown) == with_keys - {("Edit", "Preferences")}  # which has keys on some systems
    for place, keys in shown.items():
        known = [each.toString(PORTABLE) for each in entries(window)[place].shortcuts()]
        assert keys in known, place


def test_the_entries_that_are_named(window: LetterWindow) -> None:
    named = re.findall(r"\*(File|Edit|View|Letter|Library|Help) → ([^*]+)\*", MANUAL.text)
    known = set(entries(window))

    assert len(named) > 12
    assert {(menu, plain(entry)) for menu, entry in named} <= known


def test_the_parts_of_the_letter(window: LetterWindow) -> None:
    model = window.forms.parts_list.model()
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]

    assert [row[0] for row in MANUAL.table("Filling in the parts").rows] == titles
    assert len(titles) == len(FORMS) == 8


def test_the_keys_of_lists(window: LetterWindow) -> None:
    window.navigator.go_to("copies")
    editor = next(each for each in window.forms.stack.findChildren(ListEditor) if each.isVisible())
    known = {keys.toString(PORTABLE) for verb in editor.acts.verbs for keys in verb.keys}
    shown = {
        QKeySequence(keys).toString(PORTABLE)
        for row in MANUAL.table("Lists").rows
        for keys in row[0].split(", ")
    }

    assert shown - known == {"Enter", "F2"}  # the view's own
    assert known - shown <= {"Ctrl+Enter", *_OTHER_SYSTEMS}


def test_the_keys_of_writing() -> None:
    known = {QKeySequence(keys).toString(PORTABLE) for _, _, keys in names_of_acts().values() if keys}
    shown = [row[0] for row in MANUAL.table("Writing text").rows]

    assert set(shown) == known | {"Return", "Shift+Return", "Tab", "Shift+Tab"}


def test_what_is_in_italics_is_a_label_of_the_window() -> None:
    sources = etree.parse(resources_folder() / "translations" / "r2p_drafter_fr.ts").iterfind(".//source")
    known = {plain(source.text or "").rstrip(":") for source in sources}
    named = [name for name in MANUAL.emphasised() if " → " not in name]

    assert len(named) > 20
    for name in dict.fromkeys(named):
        pattern = as_pattern(plain(name)).replace(".*", "(.*)")
        assert any(re.fullmatch(pattern, each) for each in known), name


def test_the_preferences(window: LetterWindow) -> None:
    dialog = PreferencesDialog(window.workplace.settings, window)
    rows = {name.strip("*"): choices for name, choices in MANUAL.table("Preferences").rows}
    boxes = {plain(box.text()) for box in dialog.findChildren(QCheckBox)}
    choices = dialog.findChildren(QComboBox)

    assert boxes == {name for name, choices in rows.items() if choices == "on, off"}
    lines = [line for line in dialog.findChildren(QLineEdit) if not isinstance(line.parent(), QComboBox)]
    assert len(rows) == len(boxes) + len(choices) + len(lines)
    for box, said in zip(choices, rows.values(), strict=False):
        for row in range(box.count()):
            assert box.itemText(row).lower() in said.lower()
    dialog.deleteLater()


def test_dates_can_be_typed_as_is_said() -> None:
    (sentence,) = re.findall(r"\*\*A date\*\* may be typed .*?\.", MANUAL.text, re.DOTALL)
    typed = re.findall(r"`(.*?)`", sentence)
    today = datetime.date(2009, 1, 1)

    assert len(typed) == 4
    for text in typed:
        assert typed_date(text, ["en-GB"], today, finished=True) == datetime.date(2009, 9, 9), text


def test_a_person_that_is_pasted_is_taken_apart() -> None:
    (line,) = re.findall(r"“(Ms\. [^”]*)”", MANUAL.text)

    assert people_in(" ".join(line.split()), CopyRecipient) == (
        CopyRecipient(honorific="Ms.", name="Helen Clark", post="Administrator", organisation="UNDP"),
    )


def test_how_many_letters_are_remembered() -> None:
    assert MAX_RECENT == 12
    assert "the last twelve" in MANUAL.text


def test_how_many_steps_can_be_taken_back() -> None:
    assert f"The last {MAX_ACTS:,} steps" in MANUAL.text


def test_after_how_long_a_template_is_stopped() -> None:
    assert MAX_SECONDS == 2
    assert re.search(r"takes more than two\s+seconds is\s+stopped", MANUAL.text)


def test_the_commands() -> None:
    context = click.Context(commands)

    assert set(MANUAL.table("The command line").names()) - {".docx"} == set(commands.list_commands(context))


def test_the_commands_print_what_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for command in re.split(r"^\$ r2p-drafter ", MANUAL.fence("console"), flags=re.MULTILINE)[1:]:
        line, _, expected = command.partition("\n")
        main(shlex.split(line))
        assert re.fullmatch(as_pattern(expected), capfd.readouterr().out), line

    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".docx", ".letter", ".pdf", ".txt"]


def test_where_things_are_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("R2P_DRAFTER_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    folders = user_folders()
    shown = [Path(name).expanduser() for name in MANUAL.table("Where things are kept").names(1)]

    assert shown == [
        folders.templates,
        folders.templates_bin,
        folders.library,
        folders.versions,
        folders.spelling,
        folders.config / "settings.ini",
        folders.state / "journal",
        folders.log,
    ]


def test_the_table_of_contents() -> None:
    contents = [link.removeprefix("#") for link in MANUAL.links() if link.startswith("#")]
    chapters = MANUAL.headings()[1:]

    assert len(dict.fromkeys(contents)) == len(chapters)
    assert not set(contents) - MANUAL.anchors()
