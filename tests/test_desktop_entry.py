"""What makes the program the one that opens letters on a Linux desktop."""

import configparser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from r2p_drafter.assets import resources_folder
from r2p_drafter.desktop.app import DESKTOP_FILE
from r2p_drafter.letter.file import letter_bytes
from r2p_drafter.letter.model import Letter

FOLDER = resources_folder() / "linux"
INFO = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    """The desktop entry."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(FOLDER / f"{DESKTOP_FILE}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def kind() -> ElementTree.Element:
    """The kind of file that a letter is."""
    found = ElementTree.parse(FOLDER / f"{DESKTOP_FILE}.xml").find(f"{INFO}mime-type")  # noqa: S314
    assert found is not None
    return found


def test_the_entry_opens_letters(entry: configparser.SectionProxy) -> None:
    assert entry["Type"] == "Application"
    assert entry["Exec"] == "r2p-drafter open %F"
    assert entry["Name"] == "R2P Drafter"


def test_its_icon_ships(entry: configparser.SectionProxy) -> None:
    assert (resources_folder() / "icons" / f"{entry['Icon']}.svg").is_file()


def test_entry_and_kind_name_the_same_type(
    entry: configparser.SectionProxy, kind: ElementTree.Element
) -> None:
    assert entry["MimeType"] == f"{kind.get('type')};"


def test_a_letter_is_known_by_its_name_and_by_how_it_begins(kind: ElementTree.Element) -> None:
    (glob,) = kind.iter(f"{INFO}glob")
    (match,) = kind.iter(f"{INFO}match")
    first, _, last = match.get("offset", "").partition(":")

    assert Path("our.letter").match(glob.get("pattern", ""))
    start = letter_bytes(Letter()).find(match.get("value", "").encode())
    assert int(first) <= start <= int(last)
