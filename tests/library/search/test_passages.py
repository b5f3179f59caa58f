"""Passages of the bank found by their words."""

import subprocess
import sys

from msgspec.structs import replace

from builders import a_passage
from r2p_drafter.library.search.passages import PassageIndex

SPEAK = a_passage(id="speak", uses=3)
RATIFY = a_passage(id="ratify", text="ratify the *Arms Trade Treaty* without delay;", tags=("arms",), uses=1)
RATIFIER = a_passage(
    id="ratifier",
    text="de ratifier sans délai le Traité sur le commerce des armes ;",
    language="fr",
    tags=("arms",),
    variant_of="ratify",
)
OPENING = a_passage(
    id="opening", kind="passage", text="We write as a coalition of arms control groups.", tags=()
)
INDEX = PassageIndex([OPENING, RATIFIER, RATIFY, SPEAK])


def found(text: str, limit: int = 50, **filters: str) -> list[str]:
    return [passage.id for passage in INDEX.find(text, limit, **filters)]  # type: ignore[arg-type]


class TestWords:
    def test_of_text_and_tags_are_found_in_any_order(self) -> None:
        assert found("treaty arms") == ["ratify"]
        assert found("traite delai") == ["ratifier"]
        assert found("early warning") == ["speak"]

    def test_parts_and_slips_too(self) -> None:
        assert found("coalit") == ["opening"]
        assert found("tready armes") == ["ratify"]
        assert found("treatty") == ["ratify"]

    def test_the_most_used_come_first(self) -> None:
        assert found("") == ["speak", "ratify", "opening", "ratifier"]
        assert found("arms") == ["ratify", "ratifier", "opening"]
        assert found("", 1) == ["speak"]


class TestFilters:
    def test_leave_only_what_is_of_a_kind_a_language_or_has_a_tag(self) -> None:
        assert found("arms", kind="passage") == ["opening"]
        assert found("", language="fr") == ["ratifier"]
        assert found("", tag="arms") == ["ratify", "ratifier"]
        assert found("rati", language="en-US", tag="arms") == ["ratify"]
        assert found("rati", kind="passage") == []


def test_changes_are_found() -> None:
    index = PassageIndex([SPEAK])
    index.put([replace(SPEAK, text="stay silent;"), RATIFY])
    assert [passage.id for passage in index.find("silent")] == ["speak"]
    assert index.find("speak") == []
    index.put([replace(RATIFY, deleted=True)])
    assert index.find("ratify") == []


def test_finding_needs_neither_a_database_nor_a_window() -> None:
    program = (
        "import sys, r2p_drafter.library.search.contacts, r2p_drafter.library.search.passages,"
        "r2p_drafter.library.blocks, r2p_drafter.library.matching;"
        "print([name for name in ('sqlalchemy', 'PySide6', 'nameparser') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
