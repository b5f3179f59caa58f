"""What is remembered of texts, and how much of it."""

import threading
from collections.abc import Callable, Sequence

import pytest

from r2p_drafter.letter import remembering
from r2p_drafter.letter.remembering import ROOM, SHORT, remembered

LONG = "x" * (SHORT + 1)


class Reader:
    """A function that knows what it was asked to work out."""

    def __init__(self, most: int) -> None:
        self.read: list[str] = []
        self.words: Callable[[str], list[str]] = remembered(most)(self._words)

    def _words(self, text: str) -> list[str]:
        self.read.append(text)
        return text.split()


def asked(reader: Reader, texts: Sequence[str]) -> None:
    """Ask for the words of each text."""
    for text in texts:
        reader.words(text)


@pytest.mark.parametrize("text", ["a word", f"a {LONG}"])
def test_what_was_read_once_is_the_same_object_again(text: str) -> None:
    reader = Reader(10)
    assert reader.words(text) is reader.words(text)
    assert reader.read == [text]


@pytest.mark.parametrize("tail", ["", LONG], ids=["short", "long"])
def test_there_are_no_more_than_so_many(tail: str) -> None:
    reader = Reader(3)
    texts = [f"{number}{tail}" for number in range(4)]
    asked(reader, [*texts, *texts[1:]])
    assert reader.read == texts  # the last three were remembered
    reader.words(texts[0])
    assert reader.read == [*texts, texts[0]]


def test_long_texts_have_no_more_than_their_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembering, "ROOM", 3 * len(LONG))
    reader = Reader(1000)
    texts = [f"{number}{LONG[1:]}" for number in range(5)]
    asked(reader, [*texts, *texts[2:]])
    assert reader.read == texts
    reader.words(texts[1])
    assert reader.read == [*texts, texts[1]]


def test_the_latest_is_kept_however_long_it_is() -> None:
    reader = Reader(10)
    text = "x" * (ROOM + 1)
    asked(reader, [text, text])
    assert reader.read == [text]


def test_short_texts_take_nothing_from_long_ones() -> None:
    reader = Reader(2)
    asked(reader, [LONG, "a", "b", "c", LONG])
    assert reader.read == [LONG, "a", "b", "c"]


def test_more_arguments_count_as_well() -> None:
    @remembered(10)
    def cut(text: str, length: int) -> str:
        return text[:length]

    assert (cut(LONG, 1), cut(LONG, 2), cut("abc", 1), cut("abc", 2)) == ("x", "xx", "a", "ab")


def test_what_is_behind_an_argument_tells_its_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembering, "ROOM", 2 * len(LONG))
    read: list[tuple[str, ...]] = []

    @remembered(10, lambda texts: sum(map(len, texts)))
    def count(texts: tuple[str, ...]) -> int:
        read.append(texts)
        return len(texts)

    several = [(LONG, str(number)) for number in range(3)]
    assert [count(texts) for texts in (*several, several[2], several[0])] == [2] * 5
    assert read == [*several, several[0]]


def test_a_fault_is_not_remembered() -> None:
    faults = [ValueError("at first"), None]

    @remembered(10)
    def read(text: str) -> str:
        if fault := faults.pop(0):
            raise fault
        return text

    with pytest.raises(ValueError, match="at first"):
        read(LONG)
    assert read(LONG) == LONG


def test_two_threads_get_the_same() -> None:
    both = threading.Barrier(2)

    @remembered(10)
    def words(text: str) -> list[str]:
        both.wait(timeout=5)  # each has begun before either is ready
        return text.split()

    found: list[list[str]] = []
    threads = [threading.Thread(target=lambda: found.append(words(LONG))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found[0] is found[1]
