"""One file for a whole template: there and back, and what strangers send under its name."""

import io
import os
import stat
import struct
import tempfile
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archives import an_archive, encrypted, template_files, with_link
from builders import a_letter
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import load_template
from r2p_drafter.errors import TemplateError
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.templates.archive import (
    MAX_SIZE,
    MIME_TYPE,
    pack_archive,
    read_archive,
    tried_archive,
    unpack_archive,
)
from wordfiles import declaring

LETTER = template_files()
WORDING = "letter/letter.html.jinja"
DESCRIPTION = "letter/template.toml"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sent.r2ptemplate"


@pytest.fixture
def packed(path: Path) -> Path:
    """A template that ships, as one file."""
    pack_archive(templates_folder() / "letter", path)
    return path


def refused(path: Path, into: Path, why: str) -> None:
    """See that a file is refused, with its name, and that nothing of it is there afterwards."""
    with pytest.raises(TemplateError, match=why) as caught:
        unpack_archive(path, into)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)
    assert not into.exists()


class TestThereAndBack:
    def test_a_template_comes_back_the_same(self, packed: Path, own: Path) -> None:
        folder = unpack_archive(packed, own)

        shipped = templates_folder() / "letter"
        assert folder == own / "letter"
        assert {file.name: file.read_bytes() for file in folder.iterdir()} == {
            file.name: file.read_bytes() for file in shipped.iterdir()
        }
        assert load_template(folder).title == "Letter"

    def test_it_can_be_tried_before_it_is_kept(
        self, packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "for a moment").mkdir()
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "for a moment"))

        found, template = tried_archive(packed)

        assert found == read_archive(packed)
        assert compose(a_letter(template="letter"), template).blocks
        assert list((tmp_path / "for a moment").iterdir()) == []

    def test_under_another_name(self, packed: Path, own: Path) -> None:
        assert load_template(unpack_archive(packed, own, "ours")).name == "ours"

    def test_what_else_lies_in_the_folder_does_not_go_out(self, ours: Path, path: Path) -> None:
        (ours / "notes.txt").write_text("private")
        pack_archive(ours, path)
        with zipfile.ZipFile(path) as archive:
            assert sorted(archive.namelist()) == [
                "mimetype",
                "ours/letter.html.jinja",
                "ours/letterhead.docx",
                "ours/template.toml",
            ]

    def test_it_is_known_by_how_it_begins(self, packed: Path) -> None:
        assert packed.read_bytes()[30:].startswith(f"mimetype{MIME_TYPE}".encode())

    def test_the_same_template_makes_the_same_file(self, packed: Path) -> None:
        before = packed.read_bytes()
        pack_archive(templates_folder() / "letter", packed)
        assert packed.read_bytes() == before

    def test_a_name_that_is_not_for_every_system_is_changed(self, ours: Path, path: Path) -> None:
        pack_archive(ours.rename(ours.with_name("What? Ours")), path)
        assert read_archive(path).name == "what-ours"

    def test_one_that_was_packed_by_hand_is_taken(self, path: Path, own: Path) -> None:
        an_archive(path, {"letter/": b"", **LETTER})
        assert unpack_archive(path, own).is_dir()

    def test_one_with_a_fault_does_not_go_out(self, ours: Path, path: Path) -> None:
        (ours / "letter.html.jinja").write_text("{{ nobody }}")
        with pytest.raises(TemplateError, match="nobody"):
            pack_archive(ours, path)
        assert not path.exists()

    def test_nor_does_one_that_would_not_be_taken_back(self, ours: Path, path: Path) -> None:
        with (ours / "template.toml").open("a") as file:
            file.write(f"\n# {os.urandom(300_000).hex()}\n")
        with pytest.raises(TemplateError, match="unpacks to more than a template ever has"):
            pack_archive(ours, path)
        assert not path.exists()

    def test_where_it_can_not_be_written(self, tmp_path: Path) -> None:
        path = tmp_path / "nowhere" / "ours.r2ptemplate"
        with pytest.raises(LibraryError, match="the file can't be written: No such file"):
            pack_archive(templates_folder() / "letter", path)

    def test_one_of_that_name_stays(self, packed: Path, ours: Path) -> None:
        with pytest.raises(LibraryError, match="“ours” already"):
            unpack_archive(packed, ours.parent, "ours")
        assert [each.name for each in ours.parent.iterdir()] == ["ours"]


class TestFiles:
    @pytest.mark.parametrize(
        "name",
        [
            "../evil.txt", "letter/../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "..\\evil.txt",
            "letter\\evil.txt", "letter/evil.txt", "evil.txt", "letter//template.toml", "other/template.toml",
            "letter/a/", "/", ".", "letter", "letter/.", "letter/template.toml/x",
        ],
    )  # fmt: skip
    def test_any_other_file_is_refused(self, path: Path, own: Path, name: str) -> None:
        refused(an_archive(path, {**LETTER, name: b"evil"}), own, "just the three files of one template")
        assert not list(path.parent.rglob("evil*"))

    def test_a_file_that_is_there_twice(self, path: Path, own: Path) -> None:
        an_archive(path, LETTER)
        with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(DESCRIPTION, b"title = 'Another'")
        refused(path, own, "just the three files of one template")

    @pytest.mark.parametrize("missing", LETTER)
    def test_one_that_is_not_there(self, path: Path, own: Path, missing: str) -> None:
        an_archive(path, {name: data for name, data in LETTER.items() if name != missing})
        refused(path, own, "just the three files of one template")

    def test_none_at_all(self, path: Path, own: Path) -> None:
        refused(an_archive(path, {}), own, "just the three files of one template")
        refused(an_archive(path, {"mimetype": b"x"}), own, "just the three files of one template")

    def test_two_templates(self, path: Path, own: Path) -> None:
        refused(
            an_archive(path, LETTER | template_files("open-letter")),
            own,
            "just the three files of one template",
        )

    @pytest.mark.parametrize("name", ["..", ".", ".hidden", "nul", "a:b", "~", "a ", "a\u202eb"])
    def test_a_folder_that_no_system_should_have(self, path: Path, own: Path, name: str) -> None:
        refused(an_archive(path, template_files(folder=name)), own, "can't be the name of a template")

    def test_a_name_that_ends_early(self, path: Path, own: Path) -> None:
        an_archive(path, template_files(folder="letterX"))
        path.write_bytes(path.read_bytes().replace(b"letterX", b"letter\x00"))
        refused(path, own, "can't be the name of a template")

    @pytest.mark.parametrize("name", LETTER)
    def test_a_link_is_refused(self, path: Path, own: Path, name: str) -> None:
        refused(with_link(path, LETTER, name, "/etc/passwd"), own, f"{name}: this is no file, but a link")

    @pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFBLK, stat.S_IFDIR])
    def test_so_is_whatever_is_no_file(self, path: Path, own: Path, kind: int) -> None:
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in LETTER.items():
                entry = zipfile.ZipInfo(name)
                entry.external_attr = (kind | 0o644) << 16
                archive.writestr(entry, data)
        refused(path, own, "this is no file")

    def test_one_that_is_encrypted(self, path: Path, own: Path) -> None:
        refused(encrypted(an_archive(path, LETTER)), own, "this is encrypted")

    @pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
    def test_one_that_is_packed_in_another_way(self, path: Path, own: Path, kind: int) -> None:
        refused(an_archive(path, LETTER, kind), own, "packed in a way that is not known")


class TestBombs:
    def test_one_that_unpacks_to_too_much(self, path: Path, own: Path) -> None:
        an_archive(path, LETTER | {"letter/letterhead.docx": bytes(MAX_SIZE + 1)})
        refused(path, own, "unpacks to more than a template ever has")

    def test_text_that_is_larger_than_text_ever_is(self, path: Path, own: Path) -> None:
        an_archive(path, LETTER | {WORDING: os.urandom(60_000).hex().encode()})
        refused(path, own, f"{WORDING}: this unpacks to more")

    def test_one_that_is_denser_than_anything_that_says_something(self, path: Path, own: Path) -> None:
        an_archive(path, LETTER | {"letter/letterhead.docx": bytes(20_000_000)})
        refused(path, own, "unpacks to more than a template ever has")

    @pytest.mark.parametrize("size", [0, 100, 60_000, 2**31])
    def test_one_that_lies_about_its_size(self, path: Path, own: Path, size: int) -> None:
        declaring(an_archive(path, LETTER | {WORDING: bytes(100_000_000)}), WORDING, size)
        tracemalloc.start()
        refused(path, own, "it is damaged|unpacks to more")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < MAX_SIZE + 4_000_000, "more than room for the file itself"

    def test_a_directory_without_end(self, path: Path, own: Path) -> None:
        entry = b"PK\x01\x02" + bytes(42)
        many = 300_000
        end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(entry) * many, 0, 0)
        path.write_bytes(entry * many + end)
        start = time.perf_counter()
        refused(path, own, "larger than any template")
        assert time.perf_counter() - start < 0.5

    def test_a_file_that_is_too_large_is_not_read_to_its_end(self, path: Path, own: Path) -> None:
        with path.open("wb") as file:
            file.truncate(8 * 1024**3)
        refused(path, own, "larger than any template \\(32 MB\\)")


class TestDamage:
    @pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.7", b"PK\x05\x06" + bytes(18), b"{}"])
    def test_what_is_no_archive(self, path: Path, own: Path, data: bytes) -> None:
        path.write_bytes(data)
        refused(path, own, "this is no template that can be imported")

    def test_what_is_not_there_or_a_folder(self, path: Path, own: Path) -> None:
        refused(path, own, "the file can't be read: No such file")
        path.mkdir()
        refused(path, own, "the file can't be read: Is a directory")

    @pytest.mark.usefixtures("patience")
    def test_a_pipe(self, path: Path, own: Path) -> None:
        os.mkfifo(path)

        refused(path, own, "the file can't be read: this is no file")

    @given(data=st.data())
    def test_no_damage_stops_the_program(
        self, data: st.DataObject, any_archive: bytes, any_path: Path
    ) -> None:
        damaged = bytearray(any_archive)
        for _ in range(data.draw(st.integers(1, 3))):
            # Most of an archive is packed text: the interesting bytes are at its head and in its directory.
            at = data.draw(st.integers(0, 200) | st.integers(len(damaged) - 400, len(damaged) - 1))
            damaged[at] = data.draw(st.integers(0, 255))
        any_path.write_bytes(damaged)
        try:
            found = read_archive(any_path)
        except TemplateError:
            return
        assert set(found.files) == {"template.toml", "letter.html.jinja", "letterhead.docx"}

    def test_nor_does_one_that_is_cut_off(self, any_archive: bytes, path: Path) -> None:
        for length in range(0, len(any_archive), 97):
            path.write_bytes(any_archive[:length])
            with pytest.raises(TemplateError):
                read_archive(path)

    def test_a_template_with_a_fault_is_refused_as_a_whole(self, path: Path, own: Path) -> None:
        an_archive(path, LETTER | {WORDING: b"{% include '/etc/passwd' %}"})
        with pytest.raises(
            TemplateError, match=r"letter/letter\.html\.jinja, line 1: a template can't take in"
        ):
            unpack_archive(path, own)
        assert list(own.iterdir()) == []

    @pytest.mark.parametrize(
        "description",
        [
            b"a" + b".a" * 100_000 + b" = 1",
            b"a = " + b"[" * 100_000,
            b"[" + b"'a' . " * 5_000 + b"a]",
            b"title = 1",
        ],
    )
    def test_a_description_that_would_take_for_ever(self, path: Path, own: Path, description: bytes) -> None:
        an_archive(path, LETTER | {DESCRIPTION: description}, zipfile.ZIP_STORED)
        start = time.perf_counter()
        with pytest.raises(TemplateError, match=r"letter/template\.toml"):
            unpack_archive(path, own)
        assert time.perf_counter() - start < 1
        assert list(own.iterdir()) == []


@pytest.fixture(scope="module")
def any_archive() -> bytes:
    """An archive with little in it, to be damaged."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in LETTER.items():
            archive.writestr(name, data[:100])
    return buffer.getvalue()


@pytest.fixture(scope="module")
def any_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where one archive after the other is written."""
    return tmp_path_factory.mktemp("archives") / "any.r2ptemplate"
