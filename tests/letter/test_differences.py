"""What changed between two versions of a letter."""

import time

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders import a_letter
from r2p_drafter.letter.differences import Difference, Piece, differences, pieces_between
from r2p_drafter.letter.model import CopyRecipient, Letter, Recommendations, Text
from strategies import letters


def shown(found: tuple[Difference, ...]) -> list[str]:
    """Each difference as "part: same -gone- +new+"."""
    marks = {"same": "", "gone": "-", "new": "+"}
    return [
        f"{each.part}: " + "".join(f"{marks[p.kind]}{p.text}{marks[p.kind]}" for p in each.pieces)
        for each in found
    ]


def asking(*items: str) -> Letter:
    return a_letter(body=(Recommendations(items=items),))


def test_a_letter_does_not_differ_from_itself() -> None:
    assert differences(a_letter(), a_letter()) == ()


def test_words_that_were_changed() -> None:
    old = a_letter(body=(Text(markdown="We urge all States to act in time."),))
    new = a_letter(body=(Text(markdown="We urge every State to act in time."),))

    assert shown(differences(old, new)) == [
        "body[0].markdown: We urge -all States -+every State +to act in time."
    ]


def test_an_item_that_was_put_in_changes_no_other() -> None:
    old, new = asking("Act.", "Speak."), asking("Listen.", "Act.", "Speak.")

    assert shown(differences(old, new)) == ["body[0].items[0]: +Listen.+"]


def test_an_item_that_is_gone_is_where_it_was() -> None:
    assert shown(differences(asking("Act.", "Speak."), asking("Act."))) == ["body[0].items[1]: -Speak.-"]


def test_what_is_chosen_and_not_written_is_told_too() -> None:
    old, new = a_letter(copy_order="typed"), a_letter(copy_order="surname")

    assert shown(differences(old, new)) == ["copy_order: +surname+"]


def test_the_place_in_the_address_book_is_nothing_that_a_reader_sees() -> None:
    clark = CopyRecipient(name="Helen Clark")

    found = differences(a_letter(copies=(clark,)), a_letter(copies=(replace(clark, contact="0" * 32),)))

    assert found == ()


@given(letters(), letters())
def test_the_pieces_are_both_letters(old: Letter, new: Letter) -> None:
    for found in differences(old, new):
        assert found.pieces
        assert all(piece.text for piece in found.pieces)
        assert any(piece.kind != "same" for piece in found.pieces)


@pytest.mark.parametrize(
    ("old", "new"),
    [("", "a b"), ("a b", ""), ("a  b", "a b"), ("a b c", "c b a"), ("x " * 3000, "x " * 2999 + "y ")],
)
def test_no_word_is_lost(old: str, new: str) -> None:
    pieces = pieces_between(old, new)

    assert "".join(piece.text for piece in pieces if piece.kind != "new") == old
    assert "".join(piece.text for piece in pieces if piece.kind != "gone") == new


def test_a_paragraph_of_a_megabyte_is_compared_in_no_time() -> None:
    sentences = [f"This is sentence {number} of a very long paragraph. " for number in range(20_000)]
    old = "".join(sentences)
    sentences[10_000] = "This is another sentence. "
    began = time.perf_counter()

    pieces = pieces_between(old, "".join(sentences))

    assert time.perf_counter() - began < 2
    assert [piece for piece in pieces if piece.kind == "new"] == [Piece("new", "another sentence. ")]
