"""The pages of the letter in hand."""

import os
import shutil
from pathlib import Path

import pytest

from builders import a_letter
from r2p_drafter.assets import templates_folder
from r2p_drafter.desktop.draft.composition import Composed, Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.shelf import Shelf


def text_of(composed: Composed) -> str:
    return "\n".join(paragraph.text for paragraph in composed.document.paragraphs())


def test_pages_follow_every_change(draft: Draft, composition: Composition) -> None:
    told: list[Composed] = []
    composition.changed.connect(told.append)

    draft.set_value("salutation", "Dear Ms. Díaz,", "Change", typing=True)

    assert "Dear Ms. Díaz," in text_of(told[0])
    assert told[0] is composition.latest
    assert told[0].letter is draft.letter


def test_what_did_not_change_is_not_set_again(draft: Draft, composition: Composition) -> None:
    assert composition.latest is not None
    before = composition.latest.pages.pages[0].body

    draft.set_value("close", "Yours sincerely,", "Change")

    after = composition.latest.pages.pages[0].body
    changed = [new for old, new in zip(before, after, strict=True) if new.box is not old.box]
    assert len(changed) == 1


@pytest.fixture
def own_pack(tmp_path: Path) -> Path:
    """A template of the user's own."""
    return Path(shutil.copytree(templates_folder() / "letter", tmp_path / "templates" / "ours"))


def test_a_template_that_is_changed_while_the_letter_is_open_shows_on_refresh(own_pack: Path) -> None:
    draft = Draft(a_letter(template="ours"))
    composition = Composition(draft, Shelf([own_pack.parent]), draft)
    composition.refresh()
    wording = own_pack / "letter.html.jinja"

    wording.write_text('<p class="Body Text">Our own wording.</p>', encoding="utf-8")
    os.utime(wording, (1, 1))
    composition.refresh()

    assert composition.latest is not None
    assert text_of(composition.latest) == "Our own wording."


def test_a_fault_of_the_template_leaves_the_last_pages_and_says_what_is_wrong(own_pack: Path) -> None:
    draft = Draft(a_letter(template="ours"))
    composition = Composition(draft, Shelf([own_pack.parent]), draft)
    composition.refresh()
    good = composition.latest
    told: list[str] = []
    composition.failed.connect(told.append)
    wording = own_pack / "letter.html.jinja"
    whole = wording.read_text(encoding="utf-8")

    wording.write_text("{% if date %}", encoding="utf-8")
    composition.refresh()
    draft.set_value("subject", "Now", "Change")
    assert composition.latest is good
    assert "letter.html.jinja" in composition.fault

    wording.write_text(whole, encoding="utf-8")
    composition.refresh()
    assert composition.fault == ""
    assert told == [told[0], ""]


def test_a_letter_whose_template_is_not_there_says_so(shelf: Shelf) -> None:
    draft = Draft(a_letter(template="nobody-made-this"))
    composition = Composition(draft, shelf, draft)

    composition.refresh()

    assert composition.latest is None
    assert "nobody-made-this" in composition.fault
