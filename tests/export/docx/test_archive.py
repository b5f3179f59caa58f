"""Archives that begin alike, read back by the standard library."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.export.docx.archive import EACH_TIME, ONCE, Archive


def parts_in(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


names = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=20)


@given(st.lists(st.dictionaries(names, st.binary(max_size=2_000), max_size=4), max_size=3))
def test_what_is_packed_can_be_read(steps: list[dict[str, bytes]]) -> None:
    archive, expected = Archive(), dict[str, bytes]()
    for number, step in enumerate(steps):
        parts = {f"{number}/{name}": data for name, data in step.items()}
        archive = archive.with_parts(parts, EACH_TIME)
        expected |= parts
    assert parts_in(archive.to_bytes()) == expected


def test_what_is_added_to_one_letter_is_not_in_the_next() -> None:
    common = Archive().with_parts({"[Content_Types].xml": b"<Types/>", "word/styles.xml": b"s" * 9_000}, ONCE)
    one, other = (common.with_parts({"word/document.xml": text}, EACH_TIME) for text in (b"one", b"other"))
    assert parts_in(one.to_bytes())["word/document.xml"] == b"one"
    assert parts_in(other.to_bytes())["word/document.xml"] == b"other"
    assert list(parts_in(common.to_bytes())) == ["[Content_Types].xml", "word/styles.xml"]


@pytest.mark.parametrize("name", ["word/document.xml", "word/média/人.xml"])
def test_no_entry_has_a_date_and_each_is_deflated(name: str) -> None:
    data = Archive().with_parts({name: b"text " * 100}, EACH_TIME).to_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entry = archive.getinfo(name)
    assert entry.date_time == (1980, 1, 1, 0, 0, 0)
    assert entry.compress_type == zipfile.ZIP_DEFLATED
    assert entry.compress_size < entry.file_size == 500
