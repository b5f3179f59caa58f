"""What can be done in a list, for its buttons, its menu and its keys alike."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtGui import QKeyEvent, QKeySequence


class Verb(Struct, frozen=True):
    """An act that the user can choose."""

    name: str
    """The object name of its button."""
    text: str
    """With a mnemonic."""
    icon: str
    do: Callable[[], None]
    can: Callable[[], bool]
    keys: Sequence[QKeySequence] = ()
    """The first is shown."""
    everywhere: bool = False
    """Whether the keys count in the item's form as well, and not in the list alone."""

    @property
    def shortcut(self) -> str:
        """The keys as the platform writes them."""
        return self.keys[0].toString(QKeySequence.SequenceFormat.NativeText) if self.keys else ""


def verb_for(event: QKeyEvent, verbs: Sequence[Verb]) -> Verb | None:
    """Return the act that a key is for."""
    pressed = QKeySequence(event.keyCombination())
    return next((verb for verb in verbs if pressed in verb.keys), None)
