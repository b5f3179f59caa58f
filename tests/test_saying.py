import pytest

from r2p_drafter.saying import saying_in, says, short, verbatim


def test_a_saying_is_english_with_its_values_in_their_places() -> None:
    saying = says("The salutation is to “{}”, but the addressee is {}.").of("Ban", "Ana Díaz")

    assert str(saying) == "The salutation is to “Ban”, but the addressee is Ana Díaz."


def test_a_value_may_be_a_saying_or_a_number() -> None:
    assert str(says("End it with {}").of(says("a semicolon"))) == "End it with a semicolon"
    assert str(says("“{}” and {} more").of("the", 2)) == "“the” and 2 more"


def test_the_same_words_can_have_other_values() -> None:
    twice = says("{} signs twice.")

    assert twice.of("Noor") != twice.of("Ana") == twice.of("Ana")


def test_values_and_what_has_no_translation_are_left_as_they_are() -> None:
    assert str(says("It says {}.").of("{{ addressee.name }} {0}")) == "It says {{ addressee.name }} {0}."
    assert str(verbatim("There is no {{ addressee.pots }}.")) == "There is no {{ addressee.pots }}."


def test_what_an_error_was_raised_with_can_stand_inside_a_sentence() -> None:
    longer = says("the text would be longer than {} characters").of("100,000")

    assert saying_in(ValueError(longer)) == longer
    assert str(ValueError(longer)) == "the text would be longer than 100,000 characters"
    assert saying_in(ValueError("Not a number {}.")) == verbatim("Not a number {}")
    assert saying_in(OSError(2, "No such file")) == verbatim("[Errno 2] No such file")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ana Díaz", "Ana Díaz"),
        ("{{ addressee.pots }}", "{{ addressee.pots }}"),
        ("two\nlines  and\ta tab", "two lines  and a tab"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ("x" * 100_000, "x" * 59 + "…"),
        ("one word and " * 9, "one word and one word and one word and one word and one wor…"),
        (" " * 100_000, "…"),
    ],
)
def test_a_message_quotes_of_a_text_what_can_be_read_at_a_glance(text: str, shown: str) -> None:
    assert short(text) == shown
