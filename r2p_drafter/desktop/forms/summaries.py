"""What the parts of the letter say, in a few words each."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from r2p_drafter.compose.dates import date_text
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.forms.places import FormName
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.names import full_name

translate = QCoreApplication.translate

_BETWEEN = " · "


def form_title(form: FormName) -> str:
    """Return what a part of the letter is called."""
    titles = {
        "template": translate("Parts", "Template"),
        "delivery": translate("Parts", "Date & delivery"),
        "addressee": translate("Parts", "Addressee"),
        "salutation": translate("Parts", "Subject & salutation"),
        "body": translate("Parts", "Body"),
        "signatories": translate("Parts", "Signatories"),
        "enclosures": translate("Parts", "Enclosures"),
        "copies": translate("Parts", "Cc"),
    }
    return titles[form]


def summary(form: FormName, letter: Letter, shelf: Shelf) -> str:
    """Return what is in a part of the letter: "9 September 2009 · By Fax"."""
    if form == "template":
        return _template(letter, shelf)
    return _OF[form](letter) or translate("Parts", "nothing yet")


def _template(letter: Letter, shelf: Shelf) -> str:
    try:
        return shelf.template(letter.template).title
    except DrafterError:
        return letter.template


def _delivery(letter: Letter) -> str:
    methods = (delivery.method for delivery in letter.deliveries)
    return _BETWEEN.join(filter(None, (_date(letter), *methods)))


def _date(letter: Letter) -> str:
    try:
        return date_text(letter.date, letter.date_form, letter.language) if letter.date else ""
    except DrafterError:
        return ""


def _addressee(letter: Letter) -> str:
    addressee = letter.addressee
    return full_name(addressee) or addressee.post or addressee.organisation


def _salutation(letter: Letter) -> str:
    return _BETWEEN.join(filter(None, (letter.subject, letter.salutation)))


def _body(letter: Letter) -> str:
    return _count(translate("Parts", "%n section(s)", "", len(letter.body)), letter.body)


def _signatories(letter: Letter) -> str:
    count = len(letter.signatories)
    return _count(translate("Parts", "%n signator(y/ies)", "", count), letter.signatories)


def _enclosures(letter: Letter) -> str:
    return _count(translate("Parts", "%n enclosure(s)", "", len(letter.enclosures)), letter.enclosures)


def _copies(letter: Letter) -> str:
    return _count(translate("Parts", "%n cop(y/ies)", "", len(letter.copies)), letter.copies)


def _count(text: str, items: Sequence[object]) -> str:
    return text if items else translate("Parts", "none")


_OF: Mapping[FormName, Callable[[Letter], str]] = {
    "delivery": _delivery,
    "addressee": _addressee,
    "salutation": _salutation,
    "body": _body,
    "signatories": _signatories,
    "enclosures": _enclosures,
    "copies": _copies,
}
