"""Templates whose letterhead runs, fetches or embeds something: what is imported, or packed, does not."""

import io
import re
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from archives import an_archive, template_files
from hostile_letterheads import Hostile, hostile_letterheads
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import load_template
from r2p_drafter.errors import TemplateError
from r2p_drafter.library.templates.archive import (
    PackedTemplate,
    pack_archive,
    read_archive,
    tried_archive,
    unpack_archive,
)
from r2p_drafter.library.templates.bin import TemplateBin
from r2p_drafter.library.templates.keeping import TemplateKeeper
from wordfiles import Parts, a_word_file, letterhead_parts

HOSTILE = hostile_letterheads()
LETTERHEAD = "letterhead.docx"


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    return tmp_path / "sent.r2ptemplate"


def an_archive_with(hostile: Hostile, path: Path) -> Path:
    """The archive of a template with that letterhead, as somebody makes it by hand."""
    letterhead = a_word_file(path.with_name(LETTERHEAD), hostile.parts).read_bytes()
    return an_archive(path, template_files() | {f"letter/{LETTERHEAD}": letterhead})


def everything_in(letterhead: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(letterhead)) as archive:
        return b"\n".join(name.encode() + archive.read(name) for name in archive.namelist()).lower()


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_what_is_imported_has_nothing_of_it(hostile: Hostile, sent: Path, tmp_path: Path) -> None:
    an_archive_with(hostile, sent)
    keeper = TemplateKeeper(tmp_path / "own", templates_folder(), TemplateBin(tmp_path / "bin"))

    unpacked = unpack_archive(sent, tmp_path / "unpacked")
    packed, _ = tried_archive(sent)
    added = keeper.add(packed, replace=True)

    for folder in (unpacked, added.folder):
        found = everything_in((folder / LETTERHEAD).read_bytes())
        assert not [sign for sign in ("zebra", *hostile.signs) if sign.lower().encode() in found]
        assert load_template(folder).title == "Letter"


def test_nobody_is_sent_what_the_own_letterhead_has(sent: Path, tmp_path: Path) -> None:
    own = unpack_archive(an_archive(sent, template_files()), tmp_path / "own")
    a_word_file(own / LETTERHEAD, HOSTILE["a template attached by its path"].parts)

    pack_archive(own, sent)

    assert b"zebra" not in sent.read_bytes()
    assert b"zebra" not in everything_in(read_archive(sent).files[LETTERHEAD])
    with zipfile.ZipFile(sent) as archive:
        assert b"zebra" not in everything_in(archive.read(f"letter/{LETTERHEAD}"))


def test_a_letterhead_for_macros_is_refused_by_the_name_of_the_archive(sent: Path) -> None:
    parts = HOSTILE["macros"].parts
    types = parts["[Content_Types].xml"].replace(
        b"vnd.openxmlformats-officedocument.wordprocessingml.document.main",
        b"vnd.ms-word.document.macroEnabled.main",
    )
    an_archive_with(Hostile(parts | {"[Content_Types].xml": types}), sent)

    with pytest.raises(TemplateError, match="is a Word document for macros") as caught:
        read_archive(sent)

    assert str(caught.value).startswith(f"{sent / LETTERHEAD}: ")


def without_a_page(parts: Parts) -> Parts:
    """A letterhead that Word opens and that has no size of paper."""
    sections = re.sub(rb"<w:pgSz[^>]*/>", b'<w:pgSz w:w="wide"/>', parts["word/document.xml"])
    return parts | {"word/document.xml": sections}


FAULTS: dict[str, Callable[[Parts], Parts | bytes]] = {
    "no Word file": lambda _: b"no Word file",
    "without its styles": lambda parts: {name: parts[name] for name in parts if name != "word/styles.xml"},
    "without a page": without_a_page,
    "a style that is none": lambda parts: parts | {"word/styles.xml": b"<a/>"},
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_with_the_name_of_the_archive(
    fault: Callable[[Parts], Parts | bytes], sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "for a moment").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "for a moment"))
    made = fault(letterhead_parts())
    letterhead = made if isinstance(made, bytes) else a_word_file(tmp_path / LETTERHEAD, made).read_bytes()
    an_archive(sent, template_files() | {f"letter/{LETTERHEAD}": letterhead})

    for act in (lambda: tried_archive(sent), lambda: unpack_archive(sent, tmp_path / "own")):
        with pytest.raises(TemplateError) as caught:
            act()
        assert str(caught.value).startswith((f"{sent / LETTERHEAD}: ", f"letter/{LETTERHEAD}: "))
        assert "for a moment" not in str(caught.value)
        assert ".~" not in str(caught.value)


def test_a_fault_of_what_was_read_already_is_told_with_the_place_it_was_to_have(
    sent: Path, tmp_path: Path
) -> None:
    packed, _ = tried_archive(an_archive(sent, template_files()))
    broken = PackedTemplate(packed.name, packed.files | {LETTERHEAD: b"no Word file"})
    keeper = TemplateKeeper(tmp_path / "own", templates_folder(), TemplateBin(tmp_path / "bin"))

    with pytest.raises(TemplateError) as caught:
        keeper.add(broken, replace=True)

    assert str(caught.value).startswith(f"{tmp_path / 'own' / 'letter' / LETTERHEAD}: ")
