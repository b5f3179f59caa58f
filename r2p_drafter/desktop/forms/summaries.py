"""What the parts of the letter say, in a few words each."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from r2p_drafter.compose.dates import date_text
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.forms.places import FormName
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.names import full_name

_BETWEEN = " · "


def form_title(form: FormName) -> str:
    """Return what a part of the letter is called."""
    titles = {
        "template": _tr("Template"),
        "delivery": _tr("Date & delivery"),
        "addressee": _tr("Addressee"),
        "salutation": _tr("Subject & salutation"),
        "body": _tr("Body"),
        "signatories": _tr("Signatories"),
        "enclosures": _tr("Enclosures"),
        "copies": _tr("Cc"),
    }
    return titles[form]


def summary(form: FormName, letter: Letter, shelf: Shelf) -> str:
    """Return what is in a part of the letter: "9 September 2009 · By Fax"."""
    if form == "template":
        return _template(letter, shelf)
    return _OF[form](letter) or _tr("nothing yet")


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
    return _count(len(letter.body), _tr("1 section"), _tr("{} sections"))


def _signatories(letter: Letter) -> str:
    return _count(len(letter.signatories), _tr("1 signatory"), _tr("{} signatories"))


def _enclosures(letter: Letter) -> str:
    return _count(len(letter.enclosures), _tr("1 enclosure"), _tr("{} enclosures"))


def _copies(letter: Letter) -> str:
    return _count(len(letter.copies), _tr("1 copy"), _tr("{} copies"))


def _count(count: int, one: str, several: str) -> str:
    if count == 0:
        return _tr("none")
    return one if count == 1 else several.format(count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Parts", text)


_OF: Mapping[FormName, Callable[[Letter], str]] = {
    "delivery": _delivery,
    "addressee": _addressee,
    "salutation": _salutation,
    "body": _body,
    "signatories": _signatories,
    "enclosures": _enclosures,
    "copies": _copies,
}
