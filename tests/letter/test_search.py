import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import a_letter, a_rich_letter
from r2p_drafter.letter.model import Letter, Recommendations, Text
from r2p_drafter.letter.parts import value_at
from r2p_drafter.letter.search import Match, Query, all_replaced, find, found_in, replaced, texts_of

SOME_PARTS = """addressee.address[0] salutation subject body[0].markdown body[1].lead_in body[1].items[1]
    close signatories[1].name enclosures[0].title copies[1].courtesy_title values.venue"""


def test_every_text_is_looked_through_in_the_letters_order() -> None:
    letter = a_rich_letter(values={"venue": "Geneva", "day": "2024-03-05", "count": 3, "is_open": True})
    parts = [part for part, text in texts_of(letter) if text]

    assert parts[:4] == ["reference", "marking", "deliveries[0].method", "deliveries[0].detail"]
    assert set(SOME_PARTS.split()) <= set(parts)
    assert not {"template", "language", "date_form", "body[1].marker", "values.day"} & set(parts)
    assert all(value_at(letter, part) == text for part, text in texts_of(letter))


def test_where_somebody_was_picked_from_is_not_looked_through() -> None:
    addressee = replace(a_letter().addressee, contact="cafe" * 8, contact_version=2)

    assert list(texts_of(a_letter(addressee=addressee))) == list(texts_of(a_letter()))


def test_matches_know_their_place() -> None:
    letter = a_letter(subject="People first", body=(Text(markdown="the people, the PEOPLE"),))

    assert find(letter, Query("people")) == (
        Match("subject", 0, 6),
        Match("body[0].markdown", 4, 10),
        Match("body[0].markdown", 16, 22),
    )
    assert find(letter, Query("")) == ()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query("un"), ["UN", "un", "un"]),
        (Query("UN", match_case=True), ["UN"]),
        (Query("un", whole_words=True), ["UN", "un"]),
        (Query("it's"), ["it’s"]),
        (Query("“it"), ["“it"]),
        (Query('"it'), ["“it"]),
        (Query("a b"), ["a\u00a0b"]),
        (Query("cafe"), []),
        (Query("cafe", ignore_accents=True), ["Café", "cafe\u0301"]),
        (Query("café"), ["Café", "cafe\u0301"]),
        (Query("strasse"), ["Straße"]),
        (Query("stras"), []),
        (Query("co-op"), ["co\u2011op"]),
        (Query("(a.b)*"), ["(a.b)*"]),
        (Query("xyz"), []),
    ],
)
def test_what_is_the_same(query: Query, found: list[str]) -> None:
    text = "The UN and un; fun “it’s” a\u00a0b Café cafe\u0301 Straße co\u2011op (a.b)*"

    assert [text[start:end] for start, end in found_in(text, query)] == found


def test_matches_do_not_overlap() -> None:
    assert found_in("aaaa", Query("aa")) == ((0, 2), (2, 4))


def test_one_match_is_replaced() -> None:
    letter = a_letter(body=(Recommendations(lead_in="We ask:", items=("act", "act now")),))

    changed = replaced(letter, Match("body[0].items[1]", 0, 3), "report")

    assert changed.body[0] == Recommendations(lead_in="We ask:", items=("act", "report now"))


def test_all_are_replaced_at_once() -> None:
    letter = a_letter(
        subject="act, ACT", body=(Text(markdown="act exactly"),), date=datetime.date(2024, 1, 2)
    )

    changed, count = all_replaced(letter, Query("act", whole_words=True), "react")

    assert count == 3
    assert (changed.subject, changed.body) == ("react, react", (Text(markdown="react exactly"),))
    assert all_replaced(letter, Query("nothing like it"), "x") == (letter, 0)


TEXTS = st.text("aAáÁß'’\" \u00a0e\u0301", max_size=12)


@given(TEXTS, TEXTS, st.booleans(), st.booleans(), st.booleans())
def test_what_is_found_is_found_again_by_itself(
    text: str, wanted: str, case: bool, words: bool, accents: bool
) -> None:
    query = Query(wanted, match_case=case, whole_words=words, ignore_accents=accents)
    found = found_in(text, query)

    for start, end in found:
        assert 0 <= start < end <= len(text)
        assert found_in(text[start:end], query) == ((0, end - start),)
    assert all(one[1] <= other[0] for one, other in pairwise(found))


@given(TEXTS.filter(str.strip), TEXTS)
def test_as_many_are_replaced_as_are_found(wanted: str, text: str) -> None:
    letter = Letter(subject=text)

    changed, count = all_replaced(letter, Query(wanted), "-")

    assert count == len(find(letter, Query(wanted)))
    assert (count == 0) == (changed == letter)
