"""The translations of the interface hold every text of the program, each finished and with its places."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree

from tools.plurals import fill_in, forms

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDER = CHECKOUT / "resources" / "translations"
LANGUAGES = ("en", "fr")

_PLACE = re.compile(r"\{\w*\}|%L?\d|%n")
_MNEMONIC = re.compile(r"&(\w)")


class Entry(NamedTuple):
    """A text of the program and what it is in another language, which plurals have more than one of."""

    context: str
    source: str
    translations: tuple[str, ...]
    note: str
    is_finished: bool


def entries(folder: Path, language: str) -> list[Entry]:
    tree = etree.parse(folder / f"r2p_drafter_{language}.ts")
    return [
        _entry(context.findtext("name", ""), message)
        for context in tree.iterfind("context")
        for message in context.iterfind("message")
    ]


def _entry(context: str, message: etree._Element) -> Entry:
    (translation,) = message.iterfind("translation")
    plurals = [form.text or "" for form in translation.iterfind("numerusform")]
    return Entry(
        context,
        message.findtext("source", ""),
        tuple(plurals or [translation.text or ""]),
        message.findtext("comment", ""),
        translation.get("type") is None,
    )


def places(text: str) -> list[str]:
    """The places for values in a text; those without a number are counted."""
    found = _PLACE.findall(text.replace("{{", "").replace("}}", ""))
    return sorted(
        f"{{{found[:at].count('{}')}}}" if place == "{}" else place for at, place in enumerate(found)
    )


def differ(entry: Entry) -> bool:
    """Whether a translation has other places for values than its source, or lacks its mnemonic."""
    mnemonics = len(_MNEMONIC.findall(entry.source.replace("&&", "")))
    return any(
        places(text) != places(entry.source) or len(_MNEMONIC.findall(text.replace("&&", ""))) != mnemonics
        for text in entry.translations
    )


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations with what the program says now."""
    folder = tmp_path_factory.mktemp("renewed") / "translations"
    shutil.copytree(FOLDER, folder)
    subprocess.run([CHECKOUT / "tools" / "translations.sh", folder], check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_hold_every_text_of_the_program_and_no_other(renewed: Path, language: str) -> None:
    ours, needed = (
        {(entry.context, entry.source, entry.note) for entry in entries(folder, language)}
        for folder in (FOLDER, renewed)
    )

    assert ours == needed, "make translations renews them"


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_are_finished(language: str) -> None:
    unfinished = [entry.source for entry in entries(FOLDER, language) if not entry.is_finished]

    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_for_values_and_mnemonics_are_those_of_the_source(language: str) -> None:
    finished = [entry for entry in entries(FOLDER, language) if entry.is_finished]

    assert [entry for entry in finished if differ(entry)] == []


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        ("{} signs twice.", "{} signe deux fois.", False),
        ("The {} of {}", "{1} : {0}", False),
        ("The {} of {}", "{} : {0}", True),
        ("The {} of {}", "{2} : {0}", True),
        ("{} signs twice.", "Signe deux fois.", True),
        ("Page %1 of %2", "Page %1 sur %1", True),
        ("%n word(s)", "mot", True),
        ("Write {{ date }}", "Écrivez {{ date }}", False),
        ("&Copy", "&Copier", False),
        ("&Copy", "Copier", True),
        ("Date & delivery", "Date et envoi", False),
        ("Date && delivery", "Date et envoi", False),
    ],
)
def test_where_they_differ_is_found(source: str, translation: str, expected: bool) -> None:
    assert differ(Entry("", source, (translation,), "", True)) is expected


def test_what_the_core_says_is_among_them_without_notes() -> None:
    core = {entry.source: entry.note for entry in entries(FOLDER, "fr") if not entry.context}

    assert "The letter has no date." in core
    assert set(core.values()) == {""}


def test_no_text_is_put_together_before_it_is_translated() -> None:
    """The places of an f-string would have names."""
    assert [
        entry.source for entry in entries(FOLDER, "fr") if re.search(r"(?<!\{)\{[^{}\d]", entry.source)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_made_of_them(tmp_path: Path, language: str) -> None:
    name = f"r2p_drafter_{language}"
    made = tmp_path / f"{name}.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")

    subprocess.run([lrelease, "-silent", FOLDER / f"{name}.ts", "-qm", made], check=True)

    assert made.read_bytes() == (FOLDER / f"{name}.qm").read_bytes(), "make translations renews it"


class TestPlurals:
    def test_follow_what_stands_in_brackets(self) -> None:
        assert forms("%n word(s)") == ("%n word", "%n words")
        assert forms("%n cop(y/ies)") == ("%n copy", "%n copies")
        assert forms("%n box(es) and %n word(s) (new)") == (
            "%n box and %n word (new)",
            "%n boxes and %n words (new)",
        )

    def test_can_not_be_told_without_brackets(self) -> None:
        with pytest.raises(ValueError, match="has no ending in brackets"):
            forms("%n word (new)")

    def test_are_filled_in_where_nobody_has_written_them(self, tmp_path: Path) -> None:
        path = tmp_path / "r2p_drafter_en.ts"
        path.write_text(
            '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS><context><name>Bar</name>'
            '<message numerus="yes"><source>%n page(s)</source><translation type="unfinished">'
            "<numerusform></numerusform><numerusform></numerusform></translation></message>"
            '<message numerus="yes"><source>%n person(s)</source><translation>'
            "<numerusform>%n person</numerusform><numerusform>%n people</numerusform></translation></message>"
            "</context></TS>\n"
        )

        fill_in(path)

        assert entries(tmp_path, "en") == [
            Entry("Bar", "%n page(s)", ("%n page", "%n pages"), "", True),
            Entry("Bar", "%n person(s)", ("%n person", "%n people"), "", True),
        ]
