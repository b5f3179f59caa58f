import tomllib
from pathlib import Path

import pytest

from r2p_drafter.assets import resources_folder
from r2p_drafter.compose.words import Words, words_in

FILES = sorted((resources_folder() / "words").glob("*.toml"))


@pytest.mark.parametrize(
    ("tag", "cc"), [("en", "Cc:"), ("en-US", "Cc:"), ("fr-CA", "Copie\u00a0:"), ("zh-Hant-TW", "抄送：")]
)
def test_the_words_are_those_of_the_language(tag: str, cc: str) -> None:
    assert words_in(tag).cc == cc


@pytest.mark.parametrize("tag", ["sw", "", "../en", "en/../fr", "x\n"])
def test_where_there_are_none_they_are_english(tag: str) -> None:
    assert words_in(tag) == words_in("en")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_language_has_every_word(file: Path) -> None:
    words = tomllib.loads(file.read_text(encoding="utf-8"))

    assert set(words) == set(Words.__struct_fields__)
    assert all(words.values())
    assert "{name}" in words["letter_to"]
