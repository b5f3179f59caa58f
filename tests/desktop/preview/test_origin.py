"""From text on paper back to what was typed."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import a_letter, a_rich_letter
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.preview.origin import Origin, caret_in, origin
from r2p_drafter.letter.file import read_letter
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.parts import value_at


def clicked(shelf: Shelf, letter: Letter, part: str, text: str) -> Origin:
    """Click right before a text that stands on paper of a part."""
    document = shelf.template(letter.template).composer.compose(letter)
    shown = "\n".join(found.text for found in document.paragraphs() if found.part == part)
    return origin(letter, document, part, shown.index(text))


def typed_at(letter: Letter, found: Origin) -> str:
    """What stands behind the caret in the field."""
    value = value_at(letter, found.part)
    text = "\n".join(value) if isinstance(value, tuple) else value
    assert isinstance(text, str)
    assert found.position >= 0
    return text[found.position :]


@pytest.mark.parametrize(
    ("part", "text", "field"),
    [
        ("salutation", "lency,", "salutation"),
        ("addressee", "Díaz", "addressee.name"),
        ("addressee", "Ms.", "addressee.honorific"),
        ("addressee", "Mission", "addressee.organisation"),
        ("addressee", "Second", "addressee.address"),
        ("addressee", "States", "addressee.country"),
        ("body[0]", "grave", "body[0].markdown"),
        ("body[0]", "report", "body[0].markdown"),
        ("body[0]", "Never", "body[0].markdown"),
        ("body[0]", "valley", "body[0].markdown"),
        ("body[1].lead_in", "you", "body[1].lead_in"),
        ("body[1].items[0]", "out", "body[1].items[0]"),
        ("body[2].items[1]", "report", "body[2].items[1]"),
        ("body[4].items[1]", "Without", "body[4].items[1]"),
        ("deliveries[0]", "office", "deliveries[0].detail"),
        ("deliveries[1]", "Hand", "deliveries[1].method"),
        ("signatories[0]", "Director", "signatories[0].post"),
        ("signatories[2]", "Peace", "signatories[2].organisation"),
        ("enclosures[1]", "Map", "enclosures[1].title"),
        ("copies[0]", "Le Roy", "copies[0].name"),
    ],
)
def test_a_click_on_text_finds_the_field_and_the_place(
    shelf: Shelf, part: str, text: str, field: str
) -> None:
    letter = a_rich_letter()
    found = clicked(shelf, letter, part, text)
    assert found.part == field
    assert typed_at(letter, found).startswith(text)


def test_where_somebody_was_picked_from_is_no_text_on_paper(shelf: Shelf) -> None:
    addressee = replace(a_letter().addressee, name="3", contact="e" * 32, contact_version=3)
    found = clicked(shelf, a_letter(addressee=addressee), "addressee", "3")
    assert found.part == "addressee.name"


def test_every_word_of_the_letter_of_2009_leads_to_itself(shelf: Shelf, example_2009: Path) -> None:
    letter = read_letter(example_2009)
    document = shelf.template(letter.template).composer.compose(letter)
    words = 0
    for part in dict.fromkeys(paragraph.part for paragraph in document.paragraphs()):
        if part in ("", "date"):
            continue
        shown = "\n".join(found.text for found in document.paragraphs() if found.part == part)
        for word in shown.replace("Cc:", "").replace("\t", " ").split():
            start = shown.index(word)
            found = origin(letter, document, part, start)
            assert typed_at(letter, found).startswith(word[:3].rstrip(":,"))
            words += 1
    assert words > 500


@pytest.mark.parametrize(
    ("typed", "shown", "before", "behind"),
    [
        ("one two", "one two", "two", "two"),
        ("*one* **two**", "one two", "two", "two**"),
        ("an **emphatic** word", "an emphatic word", "phatic", "phatic** word"),
        ("all for one, one for all", "all for one, one for all", "one for", "one for all"),
        ("a [b](https://c.example/d) d", "a b d", "d", "d"),
        ("To {{ addressee.post }}: act", "To Director: act", "act", "act"),
        ("# Head\n\ntext", "Head\ntext", "text", "text"),
    ],
)
def test_the_caret_finds_its_word_through_markup(typed: str, shown: str, before: str, behind: str) -> None:
    assert typed[caret_in(typed, shown, shown.index(before)) :] == behind


def test_inside_of_a_placeholder_the_caret_goes_behind_the_word_before() -> None:
    typed, shown = "To {{ addressee.post }}: act", "To Director: act"
    assert caret_in(typed, shown, shown.index("rector")) == len("To")


def test_at_the_end_of_a_text_the_caret_is_at_its_end() -> None:
    assert caret_in("one two", "one two.", len("one two.")) == len("one two")


@pytest.mark.parametrize(("typed", "shown"), [("", "21 May 2024"), ("{{ date }}", "21 May"), ("", "")])
def test_where_nothing_is_shared_the_caret_stays(typed: str, shown: str) -> None:
    assert caret_in(typed, shown, 3) == -1


def test_a_field_without_characters_is_found_without_a_place(shelf: Shelf) -> None:
    assert clicked(shelf, a_letter(), "date", "March") == Origin("date", -1)


def test_a_part_that_is_gone_is_asked_for_all_the_same(shelf: Shelf) -> None:
    document = shelf.template("joint-letter").composer.compose(a_letter())
    assert origin(a_letter(), document, "copies[7]", 0) == Origin("copies[7]", -1)
