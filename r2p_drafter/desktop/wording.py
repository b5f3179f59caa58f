"""What the core says of a letter, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from r2p_drafter.saying import Saying


def in_words(saying: Saying) -> str:
    """Return a saying translated, and with it the values that are sayings; in English where it has none."""
    values = (in_words(value) if isinstance(value, Saying) else value for value in saying.values)
    return QCoreApplication.translate("", saying.wording).format(*values)
