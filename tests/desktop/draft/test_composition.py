"""The pages of the letter in hand."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

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


def composed_with(pack: Path) -> tuple[Draft, Composition]:
    """A letter with that template, composed as far as the window waits for it."""
    draft = Draft(a_letter(template="ours"))
    composition = Composition(draft, Shelf([pack.parent]), draft)
    composition.refresh()
    return draft, composition


def test_a_template_that_is_changed_while_the_letter_is_open_shows_on_refresh(own_pack: Path) -> None:
    _, composition = composed_with(own_pack)
    wording = own_pack / "letter.html.jinja"

    wording.write_text('<p class="Body Text">Our own wording.</p>', encoding="utf-8")
    os.utime(wording, (1, 1))
    composition.refresh()

    assert composition.latest is not None
    assert text_of(composition.latest) == "Our own wording."


def test_a_fault_of_the_template_leaves_the_last_pages_and_says_what_is_wrong(own_pack: Path) -> None:
    draft, composition = composed_with(own_pack)
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


def looping(tests: int) -> str:
    """A template that makes so many tests in each of its 185,000 turns, and prints the subject."""
    loops = "{% for a in range(430) %}{% for b in range(430) %}"
    test = "{% if " + " or ".join(["subject is none"] * tests) + " %}{% endif %}"
    return f"""{loops}{test}{{% endfor %}}{{% endfor %}}<p class="Body Text">{{{{ subject }}}}</p>"""


SLOW, ENDLESS = looping(4), looping(100)


@pytest.fixture
def slow_pack(own_pack: Path) -> Path:
    (own_pack / "letter.html.jinja").write_text(SLOW, encoding="utf-8")
    return own_pack


@contextmanager
def heartbeat() -> Iterator[list[float]]:
    """Collect the seconds between two turns of the window's events."""
    gaps: list[float] = []
    last = time.monotonic()

    def beat() -> None:
        nonlocal last
        now = time.monotonic()
        gaps.append(now - last)
        last = now

    timer = QTimer(interval=10)
    timer.timeout.connect(beat)
    timer.start()
    yield gaps
    timer.stop()


def test_while_a_template_takes_long_the_window_goes_on(slow_pack: Path, qtbot: QtBot) -> None:
    draft, composition = composed_with(slow_pack)
    assert not composition.is_settled

    with heartbeat() as gaps:
        for subject in ("N", "No", "Now"):
            draft.set_value("subject", subject, "Change", typing=True)
            qtbot.wait(50)
        qtbot.waitUntil(lambda: composition.is_settled, timeout=20_000)

    assert composition.latest is not None
    assert composition.latest.letter is draft.letter
    assert text_of(composition.latest) == "Now"
    assert len(gaps) > 20
    assert max(gaps) < 0.5


def test_one_that_takes_too_long_is_told_without_keeping_the_window_waiting(
    slow_pack: Path, qtbot: QtBot
) -> None:
    (slow_pack / "letter.html.jinja").write_text(ENDLESS, encoding="utf-8")
    draft = Draft(a_letter(template="ours"))
    composition = Composition(draft, Shelf([slow_pack.parent]), draft)

    with heartbeat() as gaps:
        composition.refresh()
        qtbot.waitUntil(lambda: bool(composition.fault), timeout=20_000)

    assert "ours/letter.html.jinja" in composition.fault
    assert "2 seconds" in composition.fault
    assert max(gaps) < 0.8


def test_who_needs_all_pages_waits_for_a_slow_template(slow_pack: Path) -> None:
    draft, composition = composed_with(slow_pack)
    draft.set_value("subject", "Then", "Change")

    composition.settle()

    assert composition.is_settled
    assert composition.latest is not None
    assert text_of(composition.latest) == "Then"


def test_a_template_that_became_fast_is_run_at_once_again(slow_pack: Path, qtbot: QtBot) -> None:
    draft, composition = composed_with(slow_pack)
    wording = slow_pack / "letter.html.jinja"
    wording.write_text('<p class="Body Text">{{ subject }}</p>', encoding="utf-8")
    os.utime(wording, (1, 1))

    composition.refresh()
    qtbot.waitUntil(lambda: composition.is_settled, timeout=20_000)
    draft.set_value("subject", "Now", "Change")

    assert composition.is_settled
    assert composition.latest is not None
    assert text_of(composition.latest) == "Now"


def test_a_letter_that_is_closed_while_its_template_runs_leaves_nothing_behind(
    slow_pack: Path, qtbot: QtBot
) -> None:
    draft, composition = composed_with(slow_pack)

    draft.deleteLater()
    qtbot.wait(1500)

    assert not shiboken6.isValid(composition)
