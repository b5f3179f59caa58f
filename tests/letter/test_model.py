"""What is cleaned as it enters a letter."""

import re
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from builders import a_letter
from r2p_drafter.letter.model import Addressee, Delivery, Letter, Recommendations, Signatory, Text, cleaned
from strategies import HOSTILE, letters, texts


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Zoë\t人權\n🕊 شكرا\xa0\u200b\ue000", "Zoë\t人權\n🕊 شكرا\xa0\u200b\ue000"),
        ("a\r\nb\rc\x0bd\x0ce\u2028f\u2029g\x85h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a\r\r\nb\n\rc", "a\n\nb\n\nc"),
        ("a\x00b\x01c\x08d\x0ee\x1bf\x1fg\ufffeh\uffffi\x7fj\x80k\x9fl", "abcdefghijkl"),
        ("a\ud800b\udfffc", "a\ufffdb\ufffdc"),
        ("", ""),
    ],
)
def test_a_text_is_without_what_no_word_file_can_hold(typed: str, kept: str) -> None:
    assert cleaned(typed) == kept


def test_a_clean_text_is_the_same_object() -> None:
    text = "".join(HOSTILE["scripts"])
    assert cleaned(text) is text


@given(st.text(st.characters()))
def test_any_text_can_stand_in_xml_and_comes_back(text: str) -> None:
    element = etree.Element("t")
    element.text = cleaned(text)

    again = etree.fromstring(etree.tostring(element, encoding="utf-8"))

    assert (again.text or "") == element.text
    assert cleaned(element.text) == element.text


NASTY = "a\x00b\x0bc\ud800"
CLEAN = "ab\nc\ufffd"


def test_every_text_of_a_letter_is_cleaned() -> None:
    letter = a_letter(
        subject=NASTY,
        addressee=Addressee(name=NASTY, address=("clean", NASTY)),
        deliveries=(Delivery(method=NASTY, detail=NASTY),),
        body=(Text(markdown=NASTY), Recommendations(lead_in=NASTY, items=(NASTY, "clean"))),
        signatories=(Signatory(organisation=NASTY),),
        values={NASTY: NASTY, "number": 7, "yes": True},
    )
    assert letter.subject == CLEAN
    assert letter.addressee == Addressee(name=CLEAN, address=("clean", CLEAN))
    assert letter.deliveries == (Delivery(method=CLEAN, detail=CLEAN),)
    assert letter.body == (Text(markdown=CLEAN), Recommendations(lead_in=CLEAN, items=(CLEAN, "clean")))
    assert letter.signatories == (Signatory(organisation=CLEAN),)
    assert letter.values == {CLEAN: CLEAN, "number": 7, "yes": True}


def test_a_change_is_cleaned_too() -> None:
    assert msgspec.structs.replace(a_letter(), subject=NASTY).subject == CLEAN


def strings_in(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [found for item in data.items() for part in item for found in strings_in(part)]
    if isinstance(data, (list, tuple)):
        return [found for item in data for found in strings_in(item)]
    return [data] if isinstance(data, str) else []


@given(letters())
def test_no_letter_holds_a_character_that_no_word_file_can_hold(letter: Letter) -> None:
    text = "".join(strings_in(msgspec.to_builtins(letter)))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", text)


@given(st.lists(texts(), max_size=4), texts())
def test_cleaning_a_list_cleans_each(lines: list[str], text: str) -> None:
    assert Addressee(address=tuple(lines), country=text).address == tuple(map(cleaned, lines))


def test_letters_are_alike_when_they_say_the_same_and_can_not_be_changed() -> None:
    assert a_letter() == a_letter()
    assert a_letter(subject="x") != a_letter()
    with pytest.raises(AttributeError):
        a_letter().subject = "x"  # type: ignore[misc]
