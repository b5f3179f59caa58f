import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import a_letter
from preflight import found, mended, parts
from r2p_drafter.letter.checks.order import longest_rising
from r2p_drafter.letter.model import CopyRecipient, Letter

SORTED = ("Helen Clark", "Francis Deng", "John Holmes", "Alain Le Roy", "Edward Luck", "Robert Orr")
LONG = (*SORTED, "Lynn Pascoe", "Navi Pillay", "Ana Quiroga")


def copied_to(*names: str, **changes: str) -> Letter:
    return a_letter(copies=tuple(CopyRecipient(name=name) for name in names), **changes)


def moved(names: tuple[str, ...], *moves: tuple[int, int]) -> tuple[str, ...]:
    moving = list(names)
    for start, end in moves:
        moving.insert(end, moving.pop(start))
    return tuple(moving)


def test_one_out_of_place_is_sorted() -> None:
    letter = copied_to(*moved(SORTED, (1, 4)))

    assert parts(letter, "copies-out-of-order") == ["copies"]
    assert mended(letter, "copies-out-of-order") == copied_to(*SORTED)


def test_two_out_of_place_in_a_long_list_are_sorted() -> None:
    letter = copied_to(*moved(LONG, (1, 6), (7, 0)))

    assert mended(letter, "copies-out-of-order") == copied_to(*LONG)


@pytest.mark.parametrize(
    "names",
    [
        SORTED,
        SORTED[:4],
        moved(SORTED[:4], (0, 2)),  # too few to tell
        moved(SORTED, (0, 3), (5, 1)),
        tuple(reversed(LONG)),
        (),
    ],
)
def test_a_list_in_order_or_in_another_order_stays(names: tuple[str, ...]) -> None:
    assert found(copied_to(*names), "copies-out-of-order") == []


def test_what_is_sorted_by_the_program_needs_no_hint() -> None:
    assert found(copied_to(*moved(SORTED, (1, 4)), copy_order="surname"), "copies-out-of-order") == []


@pytest.mark.parametrize("sort_as", ["", "Won-soo", "Won-soo Kim", "Kim Won-soo"])
def test_a_name_may_be_filed_by_its_first_or_its_last_word(sort_as: str) -> None:
    letter = copied_to(*LONG, "Kim Won-soo")
    kim = replace(letter.copies[-1], sort_as=sort_as)

    assert found(replace(letter, copies=(*letter.copies[:-1], kim)), "copies-out-of-order") == []


def test_a_surname_that_comes_first_may_be_filed_so_without_being_told() -> None:
    assert found(copied_to(*LONG, "Xi Jinping"), "copies-out-of-order") == []


def test_organisations_stand_among_people() -> None:
    copies = [CopyRecipient(name=name) for name in SORTED]
    copies.insert(3, CopyRecipient(organisation="Kenya Mission"))

    assert found(a_letter(copies=tuple(copies)), "copies-out-of-order") == []


def test_a_line_that_is_still_empty_may_stand_last() -> None:
    assert found(copied_to(*SORTED, ""), "copies-out-of-order") == []


def test_the_same_person_twice_is_no_matter_of_order() -> None:
    assert found(copied_to(*SORTED[:3], SORTED[2], *SORTED[3:]), "copies-out-of-order") == []


def test_few_lists_in_no_order_are_taken_for_sorted() -> None:
    chance = random.Random(2009)  # noqa: S311  # so that the same lists are drawn each time
    shuffled = [chance.sample(LONG, len(LONG)) for _ in range(200)]

    assert sum(len(found(copied_to(*names), "copies-out-of-order")) for names in shuffled) < 20


@given(st.lists(st.integers(0, 30), max_size=12))
def test_the_longest_rising_is_the_longest_of_all(ranks: list[int]) -> None:
    longest = [0] * len(ranks)
    for at, rank in enumerate(ranks):
        longest[at] = 1 + max((longest[before] for before in range(at) if ranks[before] < rank), default=0)

    assert longest_rising(ranks) == max(longest, default=0)
