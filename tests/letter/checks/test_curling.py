import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.letter.checks.curling import curled_doubles, curled_singles


@pytest.mark.parametrize(
    ("straight", "curly"),
    [
        ("the Secretariat's role", "the Secretariat’s role"),
        ("Member States' commitment", "Member States’ commitment"),
        ("don't, it's, O'Brien, Sana'a", "don’t, it’s, O’Brien, Sana’a"),
        ("the 1990's and the '90s", "the 1990’s and the ’90s"),
        ("'tis rock 'n' roll", "’tis rock ’n’ roll"),
        ("'all' of 'the people' here", "‘all’ of ‘the people’ here"),
        ("*'all'* ('some')", "*‘all’* (‘some’)"),
        ("“'all' of it”", "“‘all’ of it”"),
        ("the 'States' duty'", "the ‘States’ duty’"),
        ("'Abd al-Rahman", "’Abd al-Rahman"),
        ("{{ addressee.name }}'s report", "{{ addressee.name }}’s report"),
        ("{{ a['b'] }} and [x](https://a.org/b'c)", "{{ a['b'] }} and [x](https://a.org/b'c)"),
        ("5'10 and 38' long", "5'10 and 38' long"),
        ("a ' b", "a ' b"),
        (r"a \' b", r"a \' b"),
        ("the 'year 2009' and", "the ‘year 2009’ and"),
    ],
)
def test_english_singles(straight: str, curly: str) -> None:
    assert curled_singles(straight, "en") == curly


@pytest.mark.parametrize("language", ["fr", "es", "de"])
def test_elsewhere_only_what_stands_between_letters(language: str) -> None:
    assert curled_singles("l'État, d'{{ a }} 'mot' etc.", language) == "l’État, d’{{ a }} 'mot' etc."


@pytest.mark.parametrize(
    ("straight", "curly"),
    [
        ('the "responsibility to protect" is', "the “responsibility to protect” is"),
        ('"We will." (And "now"!)', "“We will.” (And “now”!)"),
        ('"*all*" and **"some"**', "“*all*” and **“some”**"),
        ('a word—"quoted"—and "cut off—" here', "a word—“quoted”—and “cut off—” here"),
        ('"{{ values.title }}"', "“{{ values.title }}”"),
        ('[x](https://a.org "title") "y"', '[x](https://a.org "title") “y”'),
        ('a 38" gun and the "class of 2009"', 'a 38" gun and the “class of 2009”'),
        ('a " b', 'a " b'),
        ("\"'All' of it\"", "“'All' of it”"),
        (r"a \"b\"", r"a \"b\""),
    ],
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_doubles(straight: str, curly: str, language: str) -> None:
    assert curled_doubles(straight, language) == curly


@pytest.mark.parametrize("language", ["fr", "de", "ru"])
def test_doubles_of_other_languages_are_left_alone(language: str) -> None:
    assert curled_doubles('das "Wort"', language) == 'das "Wort"'


QUOTED = st.text(st.sampled_from("'\"‘’“” a5.—(*_\\"), max_size=30)


@given(QUOTED, st.sampled_from(["en", "fr", "es"]))
def test_done_once_it_is_done(text: str, language: str) -> None:
    singles, doubles = curled_singles(text, language), curled_doubles(text, language)

    assert curled_singles(singles, language) == singles
    assert curled_doubles(doubles, language) == doubles
    assert len(singles) == len(doubles) == len(text)
