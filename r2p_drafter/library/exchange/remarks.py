"""Why something of a file was left out."""

from r2p_drafter.saying import Saying, says

_SHOWN = 60
"""Characters of a text that are said again."""

PICTURE = says("Its picture was left out.")
INNER_CARD = says("A card inside it, such as that of an assistant, was left out.")
NO_END = says("The card has no end; the file may be cut off.")


def no_email(text: str) -> Saying:
    """Say that there is no e-mail address in `text`."""
    return says("“{}” is no e-mail address; it was left out.").of(_start(text))


def more_emails(addresses: list[str]) -> Saying:
    """Say that one address is kept, and these are not."""
    return says("There is place for one e-mail address only; left out: {}.").of(_start(", ".join(addresses)))


def no_date(text: str) -> Saying:
    """Say that `text` is no date."""
    return says("“{}” is no date such as 2024-03-05; it was left out.").of(_start(text))


def no_language(text: str) -> Saying:
    """Say that `text` is no language."""
    return says("“{}” is no language that is known; it was left out.").of(_start(text))


def no_id(text: str) -> Saying:
    """Say that `text` is no id that a library gives."""
    return says("“{}” is no ID of a library; it was left out.").of(_start(text))


def no_number(text: str) -> Saying:
    """Say that `text` is no whole number."""
    return says("“{}” is no whole number; it was left out.").of(_start(text))


def no_property(text: str) -> Saying:
    """Say that a line of a card can't be read."""
    return says("A line that can’t be read was left out: “{}”.").of(_start(text))


def too_long(name: Saying | str) -> Saying:
    """Say that a field, or a property of a card, is longer than anybody writes."""
    return says("“{}” is too long; it was left out.").of(name if isinstance(name, Saying) else _start(name))


def _start(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
