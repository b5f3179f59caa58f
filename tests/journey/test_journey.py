"""From the empty template to the joint letter of 2009 as a Word file, with real keys and a real mouse."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPoint

from letter_2009 import (
    ITALICS,
    STYLES,
    italics_of,
    lines_of_the_export,
    lines_of_the_letter,
    marked_lines,
    styles_of,
)
from r2p_drafter.letter.file import read_letter
from r2p_drafter.letter.model import Letter
from screen import a_screen, wait_for
from somebody import Somebody

pytestmark = pytest.mark.xdist_group("journey")

AT_MOST = 120
"""Seconds for all keys and clicks, and the waiting between them."""
LINES = marked_lines()
ITEMS = [line.removeprefix("- ") for line in LINES[12:16]]
COPIES = [line.removeprefix("Cc: ").replace("'", "’") for line in LINES[25:]]
SECTIONS, COPY_LIST = "Sections", "Copies go to"


@pytest.fixture
def goal(example_2009: Path) -> Letter:
    """The letter as it is to be."""
    return read_letter(example_2009)


@pytest.fixture
def somebody(user_home: Path, tmp_path: Path) -> Iterator[Somebody]:
    """Somebody before the program, which is there as it is at its first start."""
    with a_screen(tmp_path) as screen:
        yield Somebody(screen, user_home, tmp_path)


def test_the_letter_of_2009_is_drafted(
    somebody: Somebody, goal: Letter, record_property: Callable[[str, object], None]
) -> None:
    with somebody.step("see the window"):
        somebody.see("Parts of the letter")
    start = time.monotonic()
    for act in ACTS:
        with somebody.step(act.__name__.replace("_", " ")):
            act(somebody, goal)
    seconds = time.monotonic() - start
    record_property("figure", f"The letter of 2009 takes {seconds:.1f} s of keys and mouse.")
    with somebody.step("quit"):
        somebody.quit()

    assert seconds < AT_MOST
    assert read_letter(somebody.folder / "2009.letter") == goal
    word = docx.Document(str(somebody.folder / "2009.docx"))
    assert lines_of_the_export(word) == lines_of_the_letter()
    assert italics_of(word) == ITALICS
    assert styles_of(word) == STYLES


def begin_with_the_template(somebody: Somebody, _: Letter) -> None:
    somebody.screen.press("alt+f")
    somebody.see("New", "menu item")
    somebody.screen.press("n")
    somebody.click("Joint letter", "list item")
    somebody.screen.press("Return")
    somebody.see_no_more("Begin Letter")
    somebody.see("Addressee, nothing yet")


def write_date_and_delivery(somebody: Somebody, goal: Letter) -> None:
    somebody.go_to("Date", "ctrl+2")
    somebody.screen.type(LINES[0])
    somebody.go_to("Detail", "alt+i")
    somebody.screen.type(LINES[1].removeprefix("By Fax: "))
    somebody.see_kept(goal, "date", "deliveries")


def write_the_addressee(somebody: Somebody, goal: Letter) -> None:
    somebody.click("Addressee", "list item")
    somebody.be_in("Parts of the letter")
    somebody.go_to("Courtesy title", "Return")
    somebody.complete("H.E.", following="Honorific")
    somebody.complete("Mr.", following="Name")
    somebody.screen.type("Ban Ki-moon")
    somebody.go_to("The surname comes first", "Tab")
    somebody.screen.press("space")
    somebody.go_to("Post", "alt+p")
    somebody.screen.type("Secretary")
    somebody.go_to("Address", "alt+a")
    somebody.screen.type("\n".join(LINES[4:7]))
    somebody.see_kept(goal, "addressee.address")


def mend_the_post(somebody: Somebody, goal: Letter) -> None:
    """Click on the page, where the mistake is seen first."""
    page = somebody.place(somebody.see("Pages of the letter"))
    edge = page.width() // 12
    lines = somebody.screen.look().lines(page.adjusted(edge, edge // 2, -edge, -edge))
    somebody.screen.click(lines[LINES.index("Secretary-General")])
    somebody.be_in("Post")
    somebody.screen.press("ctrl+a")
    somebody.screen.type("Secretary-General")
    somebody.see_kept(goal, "addressee")


def write_the_salutation(somebody: Somebody, goal: Letter) -> None:
    somebody.go_to("Salutation", "ctrl+4")
    somebody.screen.press("ctrl+a")
    somebody.complete(LINES[7], following="Subject")
    somebody.see_kept(goal, "salutation")


def write_the_first_section(somebody: Somebody, goal: Letter) -> None:
    """Italics come once by keys, and once by asterisks."""
    somebody.go_to(SECTIONS, "ctrl+5")
    somebody.go_to("Text", "Return")
    before, title, after = LINES[8].split("*")
    somebody.screen.type(before)
    somebody.screen.press("ctrl+i")
    somebody.screen.type(title)
    somebody.screen.press("ctrl+i")
    somebody.screen.type("\n".join((after, *LINES[9:11])))
    somebody.see_kept(goal, "body[0]")


def write_the_recommendations(somebody: Somebody, goal: Letter) -> None:
    somebody.go_to(SECTIONS, "alt+s")
    somebody.choose(1, SECTIONS, "Down")
    somebody.go_to("Text of the recommendation", "alt+c")
    somebody.screen.type("\n".join(ITEMS))
    somebody.see_kept(goal, "body[1]")


def write_the_last_section(somebody: Somebody, goal: Letter) -> None:
    somebody.go_to(SECTIONS, "alt+s")
    somebody.choose(2, SECTIONS, "End")
    somebody.go_to("Text", "alt+x")
    somebody.screen.type("\n".join(LINES[16:18]))
    somebody.see_kept(goal, "body[2]")


def write_the_signatories(somebody: Somebody, goal: Letter) -> None:
    somebody.go_to("Add a signatory", "ctrl+6")
    somebody.go_to("Honorific", "space")
    somebody.go_to("Name", "Tab")
    type_fields(somebody, *LINES[19:22])
    somebody.go_to("Honorific", "ctrl+Return")
    somebody.complete("Dr.", following="Name")
    type_fields(somebody, LINES[22].removeprefix("Dr. "), *LINES[23:25])
    somebody.see_kept(goal, "signatories", "close")


def paste_the_copies(somebody: Somebody, goal: Letter) -> None:
    """Paste one line after another from elsewhere, the first two the wrong way round."""
    somebody.go_to("Add a copy", "ctrl+8")
    somebody.screen.copy("\n".join((COPIES[1], COPIES[0], *COPIES[2:])))
    somebody.go_to(COPY_LIST, "ctrl+v")
    somebody.see_kept(goal, f"copies[{len(goal.copies) - 1}]")


def sort_the_copies(somebody: Somebody, goal: Letter) -> None:
    somebody.choose(1, COPY_LIST, "Down")  # all that was pasted is selected
    first, second, *_ = map(somebody.place, somebody.rows(COPY_LIST))
    somebody.screen.drag(second, first.topLeft() + QPoint(second.width() // 2, 3))
    somebody.see_kept(goal, "copies")
    somebody.go_to("Order on the letter", "alt+d")
    somebody.screen.press("Down")
    somebody.see_kept(goal, "copy_order")


def save(somebody: Somebody, _: Letter) -> None:
    name_the_file(somebody, "ctrl+s", "2009.letter")
    somebody.see("2009.letter", "frame")
    wait_for(lambda: somebody.kept() is None, "the letter to be kept no more")


def export_to_word(somebody: Somebody, _: Letter) -> None:
    name_the_file(somebody, "ctrl+e", "2009.docx")
    somebody.see("Exported as “2009.docx”.")


ACTS: Sequence[Callable[[Somebody, Letter], None]] = (
    begin_with_the_template,
    write_date_and_delivery,
    write_the_addressee,
    mend_the_post,
    write_the_salutation,
    write_the_first_section,
    write_the_recommendations,
    write_the_last_section,
    write_the_signatories,
    paste_the_copies,
    sort_the_copies,
    save,
    export_to_word,
)


def type_fields(somebody: Somebody, *texts: str) -> None:
    """Type into the field that has the keyboard, and into those after it."""
    for at, text in enumerate(texts):
        if at:
            somebody.screen.press("Tab")
        somebody.screen.type(text)


def name_the_file(somebody: Somebody, keys: str, name: str) -> None:
    somebody.go_to("File name:", keys)
    somebody.screen.press("ctrl+a")
    somebody.screen.type(f"{name}\n")
    wait_for((somebody.folder / name).exists, f"{name} to be written")
