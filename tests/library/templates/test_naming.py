from pathlib import Path

import pytest

from r2p_drafter.library.templates.naming import folder_name, free_name, is_fit


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Note to the Missions", "note-to-the-missions"),
        ("  Lettre à l’Élysée — 2024 ", "lettre-a-l-elysee-2024"),
        ("Письмо", "письмо"),
        ("致秘书长", "致秘书长"),
        ("각서", "각서"),
        ("../../etc/passwd", "etc-passwd"),
        ("con", "template-con"),
        ("?!", "template"),
        ("", "template"),
        ("word " * 40, "word-" * 11 + "word"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert folder_name(title)[: len(name)] == name
    assert is_fit(folder_name(title))
    assert len(folder_name(title)) <= 60


@pytest.mark.parametrize("name", ["note-to-mission", "Note (2), of 2024", "Ours & theirs", "a.b", "x", "è"])
def test_names_that_people_give_are_fit(name: str) -> None:
    assert is_fit(name)


@pytest.mark.parametrize(
    "name",
    [
        "", ".", "..", ".x", "a/b", "a\\b", "a:b", "a\x00", "a\n", "a ", " a", "a.", "-", "NUL", "com1.txt",
        "~x", "a*", "a\u202eb", "a" * 101,
    ],
)  # fmt: skip
def test_others_are_not(name: str) -> None:
    assert not is_fit(name)


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    own, shipped = tmp_path / "own", tmp_path / "shipped"
    (own / "letter-2").mkdir(parents=True)
    (shipped / "letter").mkdir(parents=True)

    assert free_name("letter", [own, shipped]) == "letter-3"
    assert free_name("letter", [own]) == "letter"
    assert free_name("letter", [tmp_path / "nowhere"]) == "letter"
