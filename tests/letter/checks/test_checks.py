"""The checks of a whole letter."""

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import a_letter
from r2p_drafter.letter.checks import check
from r2p_drafter.letter.file import read_letter
from r2p_drafter.letter.model import (
    Addressee,
    CopyRecipient,
    Delivery,
    Enclosure,
    Letter,
    Recommendations,
    Section,
    Signatory,
    Text,
)

# What rules look for, so that hypothesis finds more than plain words.
PIECES = st.sampled_from(
    ["'", '"', "’", "“", "”", "«", " ", "  ", "\n", "\n\n", "*", "_", "____", "(", ")", "[", "]", "[name]",
     "{{", "{{ a }}", "<name>", "XXX", "TBD", ";", ",", ".", " and", "etc.", "the", "The", "a", "Deliver",
     "delivering", "To", "5", "Mr.", "Ms.", "Dear", "Sir", "Excellency", "Ban", "Ki-moon", "ß", "İ", "ǆ",
     "人", "ſ", "- ", "1. ", "> ", "https://a.b/c", "](b)", "The enclosed report", "\u00a0", " ,", "\ufffc"]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=8).map("".join)
NAMES = (
    st.sampled_from(["", " ", "Ban Ki-moon", "Ana Díaz", "DIAZ Ana", "Le Roy", "Smith", "Mr. Ban", "潘基文"])
    | TEXTS
)
PERSON = {
    "honorific": st.sampled_from(["", "Mr.", "Ms."]),
    "name": NAMES,
    "post": TEXTS,
    "organisation": NAMES,
}
SECTIONS: st.SearchStrategy[Section] = st.builds(Text, markdown=TEXTS) | st.builds(
    Recommendations,
    lead_in=TEXTS,
    items=st.lists(TEXTS, max_size=5).map(tuple),
    continued=st.booleans(),
    punctuation=st.sampled_from(["typed", "series"]),
)
LETTERS = st.builds(
    Letter,
    language=st.sampled_from(["en-US", "fr", "es", "de", ""]),
    reference=TEXTS,
    deliveries=st.lists(st.builds(Delivery, method=TEXTS), max_size=3).map(tuple),
    addressee=st.builds(Addressee, courtesy_title=st.sampled_from(["", "H.E."]), **PERSON),
    salutation=TEXTS,
    subject=TEXTS,
    body=st.lists(SECTIONS, max_size=4).map(tuple),
    close=TEXTS,
    signatories=st.lists(st.builds(Signatory, **PERSON), max_size=4).map(tuple),
    enclosures=st.lists(st.builds(Enclosure, title=TEXTS), max_size=3).map(tuple),
    copies=st.lists(st.builds(CopyRecipient, **PERSON), max_size=8).map(tuple),
    values=st.dictionaries(NAMES, TEXTS | st.integers(), max_size=2),
)


def test_the_2009_letter_has_no_problems(example_2009: Path) -> None:
    letter = read_letter(example_2009)

    assert check(letter) == ()
    assert check(replace(letter, copy_order="typed")) == ()


@pytest.mark.parametrize("sort_as", ["", "Won-soo", "Kim Won-soo"])
def test_nor_has_it_any_with_its_last_copy_filed_otherwise(example_2009: Path, sort_as: str) -> None:
    letter = read_letter(example_2009)
    kim = replace(letter.copies[-1], sort_as=sort_as)

    assert check(replace(letter, copy_order="typed", copies=(*letter.copies[:-1], kim))) == ()


def test_its_third_recommendation_may_end_as_the_sentence_that_it_is(example_2009: Path) -> None:
    letter = read_letter(example_2009)
    urged = letter.body[1]
    assert isinstance(urged, Recommendations)
    third = urged.items[2].removesuffix(";") + "."
    items = (*urged.items[:2], third, urged.items[3])

    assert check(replace(letter, body=(letter.body[0], replace(urged, items=items), letter.body[2]))) == ()


def test_problems_come_in_the_order_of_the_letter() -> None:
    letter = a_letter(
        date=None,
        reference="XXX",
        deliveries=(Delivery(),),
        salutation="Dear  Sir,",
        subject="Peace.",
        body=(Text(markdown="the the"), Recommendations(items=("speak;", "", "act"))),
        close="",
        signatories=(Signatory(name="Noor Haddad"), Signatory()),
        copies=(CopyRecipient(name="Ana Díaz"),),
    )

    assert [(problem.part, problem.rule) for problem in check(letter)] == [
        ("date", "no-date"),
        ("reference", "unfilled"),
        ("deliveries[0]", "empty-delivery"),
        ("salutation", "salutation-honorific"),
        ("salutation", "double-blank"),
        ("subject", "subject-stop"),
        ("body[0]", "repeated-word"),
        ("body[1].items[1]", "empty-item"),
        ("body[1].items[2]", "item-ending"),
        ("close", "no-close"),
        ("signatories[1]", "empty-person"),
        ("copies[0]", "copy-to-addressee"),
    ]


@given(LETTERS)
@example(Letter(copies=(CopyRecipient(),) * 3, signatories=(Signatory(name="A"),) * 3))
@example(Letter(body=(Recommendations(items=("a;", "ß", "B;", "ſ.", "C.")),)))
def test_every_fix_mends_its_problem(letter: Letter) -> None:
    before = check(letter)
    counts = Counter(problem.rule for problem in before)

    for problem in before:
        assert problem.message
        if problem.fix is not None:
            fixed = problem.fix.apply(letter)
            after = check(fixed)
            assert sum(each.rule == problem.rule for each in after) < counts[problem.rule]
            takes_out = any(change.value is None for change in problem.fix.changes)
            # Where a line is taken out, the next one moves up into its place.
            assert takes_out or (problem.rule, problem.part) not in {(each.rule, each.part) for each in after}
            assert problem.fix.apply(letter) == fixed != letter


def long_letter(scale: int) -> Letter:
    """A letter of about 20 pages with 300 signatories, `scale` times."""
    words = "We call on all Member States’ delegations to protect civilians, and to do so in time. " * 8
    paragraphs = [f"{words}This is paragraph {number}." for number in range(60 * scale)]
    names = [f"{first}a {second}son" for first in "BCDFGHJKLM" for second in map(str, range(30 * scale))]
    return a_letter(
        body=(
            Text(markdown="\n\n".join(paragraphs)),
            Recommendations(items=(*(f"Deliver statement {at};" for at in range(20 * scale)), "Act.")),
        ),
        signatories=tuple(Signatory(name=f"Ana {name}", organisation=f"Watch {name}") for name in names),
        copies=tuple(CopyRecipient(honorific="Mr.", name=name) for name in names[: 50 * scale]),
        copy_order="surname",
    )


def with_a_key_stroke(letter: Letter, count: int) -> Letter:
    """The letter after `count` more letters in a paragraph and in a name."""
    text, signatory = letter.body[0], letter.signatories[7]
    assert isinstance(text, Text)
    typed = Text(markdown=f"{text.markdown[:500]}{'x' * count}{text.markdown[500:]}")
    named = replace(signatory, name="Noor" + "x" * count)
    signatories = (*letter.signatories[:7], named, *letter.signatories[8:])
    return replace(letter, body=(typed, *letter.body[1:]), signatories=signatories)


def cost(letter: Letter) -> float:
    """Milliseconds that a check takes."""
    start = time.perf_counter()
    assert check(letter) == ()
    return (time.perf_counter() - start) * 1000


def test_a_key_stroke_in_a_long_letter_costs_little_and_grows_with_its_length(
    record_property: Callable[[str, object], None],
) -> None:
    one, four = long_letter(1), long_letter(4)
    costs = [
        (cost(with_a_key_stroke(one, count)), cost(with_a_key_stroke(four, count))) for count in range(30)
    ]
    # The first pays for all that is remembered; of the others the best is what other programs disturb least.
    of_one, of_four = (min(each) for each in zip(*costs[1:], strict=True))

    record_property("figure", f"checks: {of_one:.2f} ms a key stroke at 20 pages, {of_four:.2f} ms at 80")
    assert of_one < 10
    assert of_four < 8 * of_one


@pytest.mark.parametrize(
    "piece",
    ["'a ", '"a ', "[name] ", "{{", "](", "](a", "<a", "a@", "a.", "a. A", "a  ", " ,", "a a ", "the report ",
     "_", "**", "X", "\n"],
)  # fmt: skip
def test_text_that_is_hard_to_read_does_not_hold_up_the_typing(piece: str) -> None:
    letter = a_letter(
        salutation=piece * 2000,
        subject=piece * 2000,
        body=(Text(markdown=piece * 20000), Recommendations(items=(piece * 2000,) * 3)),
    )

    start = time.perf_counter()
    check(letter)

    assert time.perf_counter() - start < 2  # ms would do; what grows with the square takes far longer
