"""A letter as several files at once."""

from pathlib import Path

import pytest

from builders import a_letter
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import find_template
from r2p_drafter.export.files import export

NAMES = ("our.docx", "our.pdf", "our.txt")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("bad", NAMES)
def test_where_one_can_not_be_replaced_none_is(tmp_path: Path, bad: str) -> None:
    outs = [tmp_path / name for name in NAMES]
    for out in outs:
        if out.name == bad:
            out.mkdir()
        else:
            out.write_bytes(b"old")

    with pytest.raises(IsADirectoryError, match=bad):
        export(a_letter(), find_template("joint-letter", [templates_folder()]), outs)

    assert sorted(tmp_path.iterdir()) == outs
    assert all(out.read_bytes() == b"old" for out in outs if out.name != bad)
