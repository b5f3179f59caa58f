"""What makes the program the one that opens letters and templates on a Linux desktop."""

import configparser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from r2p_drafter.assets import resources_folder, templates_folder
from r2p_drafter.desktop.app import DESKTOP_FILE
from r2p_drafter.letter.file import letter_bytes
from r2p_drafter.letter.model import Letter
from r2p_drafter.library.templates.archive import MIME_TYPE, pack_archive
from r2p_drafter.library.templates.naming import SUFFIX

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
def kinds() -> list[ElementTree.Element]:
    """The kinds of files that letters and templates are."""
    return ElementTree.parse(FOLDER / f"{DESKTOP_FILE}.xml").findall(f"{INFO}mime-type")  # noqa: S314


@pytest.fixture
def letter(kinds: list[ElementTree.Element]) -> ElementTree.Element:
    return kinds[0]


@pytest.fixture
def template(kinds: list[ElementTree.Element]) -> ElementTree.Element:
    return kinds[1]


def test_the_entry_opens_what_it_is_given(entry: configparser.SectionProxy) -> None:
    assert entry["Type"] == "Application"
    assert entry["Exec"] == "r2p-drafter open %F"
    assert entry["Name"] == "R2P Drafter"


def test_its_icon_ships(entry: configparser.SectionProxy) -> None:
    assert (resources_folder() / "icons" / f"{entry['Icon']}.svg").is_file()


def test_entry_and_kinds_name_the_same_types(
    entry: configparser.SectionProxy, kinds: list[ElementTree.Element]
) -> None:
    assert entry["MimeType"] == "".join(f"{kind.get('type')};" for kind in kinds)


def test_a_letter_is_known_by_its_name_and_by_how_it_begins(letter: ElementTree.Element) -> None:
    (glob,) = letter.iter(f"{INFO}glob")
    (match,) = letter.iter(f"{INFO}match")
    first, _, last = match.get("offset", "").partition(":")

    assert Path("our.letter").match(glob.get("pattern", ""))
    start = letter_bytes(Letter()).find(match.get("value", "").encode())
    assert int(first) <= start <= int(last)


def test_a_template_is_known_by_its_name_and_by_how_it_begins(
    template: ElementTree.Element, tmp_path: Path
) -> None:
    (glob,) = template.iter(f"{INFO}glob")
    pack_archive(templates_folder() / "letter", tmp_path / "ours.r2ptemplate")
    data = (tmp_path / "ours.r2ptemplate").read_bytes()

    assert template.get("type") == MIME_TYPE
    assert Path(f"ours{SUFFIX}").match(glob.get("pattern", ""))
    matches = list(template.iter(f"{INFO}match"))
    assert len(matches) == 2
    for match in matches:
        value = match.get("value", "").encode().decode("unicode_escape").encode("latin-1")
        assert data[int(match.get("offset", "")) :].startswith(value)
