import pytest

from r2p_drafter.compose.writing.quotes import curled, is_verbatim
from r2p_drafter.compose.writing.writing import Writing


def typed(text: str, language: str) -> str:
    """What becomes of a text that is typed letter by letter."""
    writing = Writing("", 0, 0)
    for letter in text:
        writing = writing.typed(curled(writing, letter, language))
    return writing.text


@pytest.mark.parametrize(
    ("text", "language", "curly"),
    [
        ('He said "it\'s \'fine\'," (a "b").', "en-US", "He said “it’s ‘fine’,” (a “b”)."),
        ("the States' and the People's", "en-GB", "the States’ and the People’s"),
        ('"e"—"f"\n"g"', "en", "“e”—“f”\n“g”"),
        ('*"a"* "*b*" **"c"**', "en", "*“a”* “*b*” **“c”**"),
        ("l'État \"d'abord\"", "fr-FR", "l’État «\u00a0d’abord\u00a0»"),
        ("\"a 'b' c\"", "de-DE", "„a ‚b‘ c“"),
        ('"a"', "ru", "«a»"),
        ('"a"', "es", "“a”"),
    ],
)
def test_quotes_curl_by_the_letters_language(text: str, language: str, curly: str) -> None:
    assert typed(text, language) == curly


@pytest.mark.parametrize(
    "text",
    [
        '{{ subject|default("none") }}',
        '[a](https://a.b/"c")',
        'https://a.b/?q="c"',
        "www.a.b/it's",
        '<https://a.b/"',
    ],
)
def test_quotes_stay_straight_in_placeholders_and_addresses(text: str) -> None:
    assert typed(text, "en") == text


def test_they_curl_again_behind_them() -> None:
    assert typed('{{ x }} "a" https://a.b "c"', "en") == "{{ x }} “a” https://a.b “c”"
    assert not is_verbatim("see [a](https://a.b) ")
