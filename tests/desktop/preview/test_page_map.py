"""What stands where, and from which part it comes."""

import pytest

from builders import a_letter, a_rich_letter
from r2p_drafter.desktop.preview.page_map import PageMap, nearest_parts, text_between, text_on
from r2p_drafter.letter.model import Letter
from sight import PagesOf

THERE = frozenset(
    {
        "date",
        "deliveries[0]",
        "deliveries[1]",
        "addressee",
        "body[0]",
        "body[1].lead_in",
        "body[1].items[0]",
        "body[1].items[1]",
        "body[1].items[10]",
        "signatories[0]",
        "signatories[1]",
    }
)


@pytest.mark.parametrize(
    ("part", "found"),
    [
        ("date", {"date"}),
        ("addressee.name", {"addressee"}),
        ("body[0].markdown", {"body[0]"}),
        ("body[1].items[1]", {"body[1].items[1]"}),
        ("body[1].items", {"body[1].items[0]", "body[1].items[1]", "body[1].items[10]"}),
        ("body[1]", {"body[1].lead_in", "body[1].items[0]", "body[1].items[1]", "body[1].items[10]"}),
        ("deliveries", {"deliveries[0]", "deliveries[1]"}),
        ("deliveries[1].detail", {"deliveries[1]"}),
        ("signatories[1].post", {"signatories[1]"}),
        ("body[1].items[2]", set()),
        ("body[1].marker", set()),
        ("subject", set()),
        ("dat", set()),
        ("", set()),
        ("no part!", set()),
    ],
)
def test_the_part_at_hand_is_found_on_paper_as_near_as_may_be(part: str, found: set[str]) -> None:
    assert nearest_parts(part, THERE) == found


def test_a_coarse_part_on_paper_is_not_meant_where_a_finer_one_is_there() -> None:
    assert nearest_parts("addressee.name", frozenset({"addressee", "addressee.name"})) == {"addressee.name"}


def test_all_of_a_part_is_found_in_order(pages_of: PagesOf) -> None:
    found = texts(pages_of, a_rich_letter(), "signatories[0]")
    assert found == ["Dr. Noor Haddad", "Director", "Civil Watch"]


def test_a_page_that_stays_is_taken_apart_once(pages_of: PagesOf) -> None:
    taken = PageMap()
    taken.take(pages_of(a_letter()))
    before = taken.sheets
    taken.take(pages_of(a_letter()))
    assert taken.sheets[0] is before[0]
    taken.take(pages_of(a_letter(close="Yours,")))
    assert taken.sheets[0] is not before[0]


def test_the_text_of_a_page_is_told_with_the_markers_of_its_lists(pages_of: PagesOf) -> None:
    taken = PageMap()
    taken.take(pages_of(a_letter()))
    lines = text_on(taken.sheets[0]).splitlines()
    assert {"5 March 2024", "We urge you to:", "• speak out;", "• act in time.", "Sincerely,"} <= set(lines)


def test_positions_that_qt_counts_are_found_behind_characters_of_two_units() -> None:
    assert text_between("a🕊b\u2028c", 0, 3) == "a🕊"
    assert text_between("a🕊b\u2028c", 3, 6) == "b\nc"


def texts(pages_of: PagesOf, letter: Letter, part: str) -> list[str]:
    taken = PageMap()
    taken.take(pages_of(letter))
    found = taken.stretches_from(taken.nearest_parts(part))
    return [stretch.set.paragraph.text for _, stretch in found]
