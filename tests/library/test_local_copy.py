"""The library as it was seen last, in a file."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_contact, a_passage
from r2p_drafter.library.entries import Contact, Content, Passage
from r2p_drafter.library.local_copy import PIECE, VERSION, CopyError, read_pieces, write_copy
from strategies import contacts, passages


def read(path: Path) -> Content:
    """All that a copy holds, put together."""
    *pieces, end = read_pieces(path)
    assert end == Content(end.revision)
    return Content(
        end.revision,
        contacts=tuple(contact for piece in pieces for contact in piece.contacts),
        passages=tuple(passage for piece in pieces for passage in piece.passages),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the copy is kept; the folder is not there yet."""
    return tmp_path / "library" / "own.copy"


@given(st.lists(contacts(), max_size=3), st.lists(passages(), max_size=3))
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, people: list[Contact], texts: list[Passage]
) -> None:
    path = tmp_path_factory.mktemp("copy") / "own.copy"
    content = Content(7, contacts=tuple(people), passages=tuple(texts))

    write_copy(path, content)

    assert read(path) == content


def test_many_are_read_piece_by_piece(path: Path) -> None:
    people = tuple(a_contact(family_name=f"Name {number}") for number in range(2 * PIECE + 1))
    content = Content(7, contacts=people, passages=(a_passage(),))

    write_copy(path, content)

    assert [len(piece.contacts) for piece in read_pieces(path)] == [PIECE, PIECE, 1, 0, 0]
    assert read(path) == content


def test_a_later_one_takes_its_place(path: Path) -> None:
    write_copy(path, Content(1, contacts=(a_contact(), a_contact())))
    write_copy(path, Content(2, passages=(a_passage(),)))

    assert read(path) == Content(2, passages=(a_passage(),))
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.usefixtures("patience")
def test_a_pipe_is_no_copy(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)

    with pytest.raises(CopyError):
        list(read_pieces(path))


def test_where_there_is_none_all_is_to_be_asked_for(path: Path) -> None:
    with pytest.raises(CopyError):
        read(path)


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:-1],
        lambda data: data.replace(bytes([VERSION, *b"\xa8revision"]), b"\x63\xa8revision", 1),
        lambda data: data.replace("Díaz".encode(), b"D\xff\xffaz"),
        lambda data: data.replace(b"notes", b"nutes"),
        lambda _: b"\x91" * 100_000,
        lambda _: b'{"version": 1}',
        lambda data: b"\xff" + data[1:],
    ],
    ids=["empty", "cut", "newer", "no text", "other fields", "nested", "other kind", "longer piece"],
)  # fmt: skip
def test_one_that_is_not_whole_is_no_copy(damage: Callable[[bytes], bytes], path: Path) -> None:
    write_copy(path, Content(1, contacts=(a_contact(notes="x"),)))
    data = path.read_bytes()

    path.write_bytes(damage(data))

    assert path.read_bytes() != data
    with pytest.raises(CopyError):
        read(path)
