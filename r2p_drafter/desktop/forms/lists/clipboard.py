"""Items on the clipboard: as lines for other programs, and whole for this one."""

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QMimeData

from r2p_drafter.desktop.forms.lists.kinds import ItemKind
from r2p_drafter.letter.model import Letter

WHOLE = "application/x-r2p-letter-items"


def mime_of(items: Sequence[Any], kind: ItemKind) -> QMimeData:
    """Return items as they go to the clipboard."""
    data = QMimeData()
    data.setText("\n".join(map(kind.text, items)))
    data.setData(WHOLE, msgspec.json.encode(list(items)))
    return data


def items_of(data: QMimeData, kind: ItemKind, letter: Letter) -> tuple[Any, ...]:
    """Return the items that the clipboard holds, read from its lines where it has no whole ones."""
    if data.hasFormat(WHOLE):
        try:
            return tuple(msgspec.json.decode(bytes(data.data(WHOLE).data()), type=kind.several))
        except (msgspec.MsgspecError, UnicodeError):
            pass  # items of another kind are taken by their lines, as from any program
    return tuple(kind.parse(data.text(), letter))
