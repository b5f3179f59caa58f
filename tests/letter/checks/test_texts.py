import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import a_letter
from r2p_drafter.letter.checks.texts import MASK, in_texts, place_of_text, words_of
from r2p_drafter.letter.model import CopyRecipient, Text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("{{ addressee.name }}", "{{ addressee.name }}"),
        ("see [the report](https://a.org/b(c)d), please", "(https://a.org/b(c)d)"),
        ("see <https://a.org>.", "<https://a.org>"),
        ("at https://a.org/b-c. Then", "https://a.org/b-c"),
        ("at www.a.org, then", "www.a.org"),
        ("to noor.haddad@civil-watch.org.", "noor.haddad@civil-watch.org"),
    ],
)
def test_what_is_not_words_is_masked(text: str, masked: str) -> None:
    assert words_of(text) == text.replace(masked, MASK * len(masked))


@pytest.mark.parametrize("text", ["a {b} [c] (d) <e> f", "{{ not closed", "[a] (b)", "@ 5", ""])
def test_words_stay(text: str) -> None:
    assert words_of(text) == text


@given(st.text(st.sampled_from("{}[]()<>@.:/aw \n"), max_size=40))
def test_places_stay(text: str) -> None:
    assert len(words_of(text)) == len(text)


LOOKED_AT: list[tuple[str, bool, str]] = []


def look(text: str, is_prose: bool, language: str) -> str | None:
    LOOKED_AT.append((text, is_prose, language))
    return text if "!" in text else None


def test_who_changes_one_text_has_that_one_looked_at() -> None:
    copies = tuple(CopyRecipient(name=f"Noor {at}!") for at in range(3))
    letter = a_letter(language="en-GB", copies=copies, body=(Text(markdown="Act!"),))

    assert list(in_texts(letter, look)) == [("body[0]", "Act!")] + [
        (f"copies[{at}].name", f"Noor {at}!") for at in range(3)
    ]
    assert ("Act!", True, "en") in LOOKED_AT
    assert ("Noor 0!", False, "en") in LOOKED_AT

    LOOKED_AT.clear()
    changed = replace(letter, copies=(*copies[:2], CopyRecipient(name="Ana!")))
    assert list(in_texts(changed, look))[-1] == ("copies[2].name", "Ana!")
    assert LOOKED_AT == [("Ana!", False, "en")]


@pytest.mark.parametrize(
    ("part", "place"),
    [
        ("body[0]", "body[0].markdown"),
        ("body[1].items[0]", "body[1].items[0]"),
        ("addressee.address[0]", "addressee.address[0]"),
        ("values.banner", "values.banner"),
        ("subject", "subject"),
    ],
)
def test_the_text_of_a_section_is_its_markdown(part: str, place: str) -> None:
    assert place_of_text(a_letter(values={"banner": ""}), part) == place
