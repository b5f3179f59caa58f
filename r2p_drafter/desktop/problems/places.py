"""Parts of a letter in the words of whoever drafts it: "Recommendation 3", "Signatory 2"."""

from PySide6.QtCore import QCoreApplication

from r2p_drafter.letter.parts import steps_of

translate = QCoreApplication.translate


def place_name(part: str) -> str:
    """Return what a part is called in the window; empty for the letter as a whole."""
    if not part:
        return ""
    first, *inner = steps_of(part)
    number = next((step + 1 for step in inner if isinstance(step, int)), 0)
    if first == "body":
        return _in_body(number, list(inner[1:]))
    names = _numbered() if number else _plain()
    return names.get(str(first), str(first)).format(number)


def _in_body(section: int, inner: list[str | int]) -> str:
    if not section:
        return translate("Places", "Body")
    if inner[:1] == ["items"] and len(inner) > 1:
        return translate("Places", "Section {}, item {}").format(section, int(inner[1]) + 1)
    return translate("Places", "Section {}").format(section)


def _plain() -> dict[str, str]:
    return {
        "template": translate("Places", "Template"),
        "language": translate("Places", "Language"),
        "date": translate("Places", "Date"),
        "date_form": translate("Places", "Form of the date"),
        "reference": translate("Places", "Reference"),
        "marking": translate("Places", "Marking"),
        "deliveries": translate("Places", "Delivery"),
        "addressee": translate("Places", "Addressee"),
        "salutation": translate("Places", "Salutation"),
        "subject": translate("Places", "Subject"),
        "close": translate("Places", "Close"),
        "signatories": translate("Places", "Signatories"),
        "enclosures": translate("Places", "Enclosures"),
        "copies": translate("Places", "Cc"),
        "values": translate("Places", "Template"),
    }


def _numbered() -> dict[str, str]:
    return {
        "deliveries": translate("Places", "Delivery {}"),
        "addressee": translate("Places", "Addressee"),
        "signatories": translate("Places", "Signatory {}"),
        "enclosures": translate("Places", "Enclosure {}"),
        "copies": translate("Places", "Cc {}"),
    }
