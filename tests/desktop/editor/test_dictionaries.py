import sys
from pathlib import Path

import pytest

from r2p_drafter.assets import resources_folder
from r2p_drafter.desktop.editor.dictionaries import (
    Dictionary,
    dictionary_folders,
    find_dictionary,
    load_dictionary,
)
from r2p_drafter.desktop.editor.personal_words import PersonalWords
from r2p_drafter.desktop.editor.words import is_judged, parts_of, words_in
from r2p_drafter.paths import user_folders

SHIPPED = resources_folder() / "spelling"


def a_dictionary(folder: Path, name: str, *words: str) -> Path:
    """A small dictionary without affixes."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words]), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en-US", "en_US"),
        ("en-GB", "en_GB"),
        ("en-AU", "en_GB"),
        ("en", "en_GB"),
        ("fr-CH", "fr"),
        ("es-MX", "es"),
    ],
)
def test_the_nearest_dictionary_is_found(tag: str, name: str) -> None:
    assert find_dictionary(tag, [SHIPPED]) == SHIPPED / f"{name}.aff"


def test_there_is_none_for_some_languages() -> None:
    assert find_dictionary("ar", [SHIPPED]) is None
    assert find_dictionary("../en_US", [SHIPPED]) is None
    assert load_dictionary("ar", (SHIPPED,)) is None


def test_the_users_own_comes_first(tmp_path: Path) -> None:
    own = a_dictionary(tmp_path / "Łódź", "en_US", "zoglian")

    found = load_dictionary("en-US", (own, SHIPPED))

    assert found is not None
    assert found.knows("zoglian")
    assert not found.knows("government")


def test_another_region_does_where_there_is_no_other(tmp_path: Path) -> None:
    assert find_dictionary("pt-PT", [a_dictionary(tmp_path, "pt_BR")]) == tmp_path / "pt_BR.aff"


def test_half_a_dictionary_is_none(tmp_path: Path) -> None:
    (tmp_path / "it.aff").write_text("SET UTF-8\n", encoding="utf-8")

    assert find_dictionary("it", [tmp_path]) is None
    with pytest.raises(OSError, match="not found"):
        Dictionary(tmp_path / "it.aff")


def test_what_an_old_dictionary_can_not_write_is_not_judged(tmp_path: Path) -> None:
    folder = a_dictionary(tmp_path, "de", "Haus")
    (folder / "de.aff").write_text("SET ISO8859-1\n", encoding="latin-1")
    found = Dictionary(folder / "de.aff")

    assert found.knows("Łódź")
    assert found.suggestions("Łódź") == ()
    assert not found.knows("Hauss")


def test_very_long_words_are_not_looked_up() -> None:
    found = load_dictionary("en-US", (SHIPPED,))

    assert found is not None
    assert found.knows("x" * 100_000)


def test_folders_are_the_users_ours_and_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform, folder in (
        ("linux", "/usr/share/hunspell"),
        ("darwin", "/Library/Spelling"),
    ):
        monkeypatch.setattr(sys, "platform", platform)
        folders = dictionary_folders(user_folders())
        assert folders[:2] == (user_folders().spelling, SHIPPED)
        assert Path(folder) in folders


def test_each_shipped_dictionary_names_its_licence() -> None:
    readme = (SHIPPED / "README.md").read_text(encoding="utf-8")

    for file in SHIPPED.glob("*.dic"):
        assert f"`{file.stem}`" in readme
        assert (SHIPPED / f"LICENSE-{file.stem[:2]}.txt").is_file()


def test_the_words_of_the_field_are_in_order_and_in_no_dictionary_yet() -> None:
    words = (SHIPPED / "en.words").read_text(encoding="utf-8").split()
    american, british = (Dictionary(SHIPPED / f"{name}.aff") for name in ("en_US", "en_GB"))

    assert len(words) == len(set(words))
    assert [word for word in words if american.knows(word) and british.knows(word)] == []


def test_a_personal_list_is_one_word_a_line(tmp_path: Path) -> None:
    file = tmp_path / "new" / "words.txt"
    words = PersonalWords(file)
    for word in ("zoglian", "Ålesund", "Abe"):
        words.add(word)

    assert file.read_text(encoding="utf-8") == "Abe\nzoglian\nÅlesund\n"
    assert all(word in PersonalWords(file) for word in ("zoglian", "Zoglian", "ZOGLIAN", "Abe", "ABE"))
    assert "abe" not in PersonalWords(file)


def test_words_that_another_window_added_stay(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    one, other = PersonalWords(file), PersonalWords(file)
    assert "a" not in one

    other.add("zoglian")
    one.add("Abe")

    assert file.read_text(encoding="utf-8") == "Abe\nzoglian\n"


def test_a_list_of_another_program_is_read(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_bytes(b"\xef\xbb\xbfzoglian\r\n\r\n abe \r\n\xff\r\n")

    words = PersonalWords(tmp_path / "words.txt")

    assert all(word in words for word in ("zoglian", "abe"))


def test_only_words_are_judged() -> None:
    assert all(map(is_judged, ("we", "It’s", "McCarthy", "states’")))
    assert not any(map(is_judged, ("a", "UN", "NGOs", "UN’s", "R2P", "snake_case", "5th", "")))
    assert list(parts_of("high-level UN-led")) == [(0, "high"), (5, "level UN"), (14, "led")]
    assert list(words_in("“Don’t” - e-mail's, {{ x }}")) == [(1, "Don’t"), (10, "e-mail's")]
