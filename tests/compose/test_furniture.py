"""Headers and footers of a letterhead, filled in for one letter."""

import shutil
from pathlib import Path

import docx
import pytest

from builders import a_letter
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import load_template
from r2p_drafter.document.blocks import Furniture, Run
from r2p_drafter.errors import TemplateError
from r2p_drafter.letter.model import Addressee


def a_pack(tmp_path: Path, header: list[str]) -> Path:
    """A copy of the joint letter's pack whose header has one paragraph in those runs."""
    pack = Path(shutil.copytree(templates_folder() / "joint-letter", tmp_path / "ours"))
    word = docx.Document(str(pack / "letterhead.docx"))
    paragraphs = word.sections[0].header.paragraphs
    for more in paragraphs[1:]:
        more._p.getparent().remove(more._p)
    for run in list(paragraphs[0].runs):
        run._r.getparent().remove(run._r)
    for text in header:
        paragraphs[0].add_run(text)
    paragraphs[0].runs[0].bold = True
    word.save(str(pack / "letterhead.docx"))
    return pack


def furniture(pack: Path, **changes: object) -> Furniture:
    return compose(a_letter(**changes), load_template(pack)).furniture


def test_the_head_of_further_pages_says_addressee_date_and_page() -> None:
    found = furniture(templates_folder() / "joint-letter").header

    assert [paragraph.text for paragraph in found] == ["H.E. Ms. Ana Díaz", "5 March 2024", "Page "]
    assert [run.field for run in found[2].runs if isinstance(run, Run)] == ["", "page"]


def test_a_placeholder_that_word_split_over_runs_is_one(tmp_path: Path) -> None:
    pack = a_pack(tmp_path, ["To {{ addr", "essee.na", "me }}!"])

    (paragraph,) = furniture(pack).header

    assert paragraph.runs == (Run("To Ana Díaz", bold=True), Run("!"))


def test_a_value_is_never_read_as_a_placeholder(tmp_path: Path) -> None:
    pack = a_pack(tmp_path, ["{{ addressee.name }} {{ date }}"])

    (paragraph,) = furniture(pack, addressee=Addressee(name="{{ date }} {% if %}")).header

    assert paragraph.text == "{{ date }} {% if %} 5 March 2024"


def test_what_does_not_change_is_made_once() -> None:
    template = load_template(templates_folder() / "joint-letter")

    one = compose(a_letter(), template).furniture
    other = compose(a_letter(subject="Another"), template).furniture

    assert one is other


@pytest.mark.parametrize(
    "typed", ["{{ nobody }}", "{{ addressee.nmae }}", "{{ date | shout }}", "{{ date date }}"]
)
def test_a_fault_is_found_when_the_pack_is_read(typed: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"ours/letterhead\.docx: "):
        load_template(a_pack(tmp_path, [typed]))


def test_a_value_that_can_not_be_printed_is_a_fault_of_the_letterhead(tmp_path: Path) -> None:
    pack = a_pack(tmp_path, ["{{ signatories }}"])

    with pytest.raises(TemplateError, match=r"ours/letterhead\.docx: \{\{ signatories \}\}"):
        furniture(pack)
