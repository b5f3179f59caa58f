"""What the parts of the letter are called, and what they say in a few words each."""

from PySide6.QtCore import QObject

from r2p_drafter.compose.dates import date_text
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.forms.places import FormName
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.names import full_name

_BETWEEN = " · "


class Summaries(QObject):
    """Says what is in a letter, part by part."""

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf

    def titles(self) -> dict[FormName, str]:
        """Return what the parts are called."""
        return {
            "template": self.tr("Template"),
            "delivery": self.tr("Date & delivery"),
            "addressee": self.tr("Addressee"),
            "salutation": self.tr("Subject & salutation"),
            "body": self.tr("Body"),
            "signatories": self.tr("Signatories"),
            "enclosures": self.tr("Enclosures"),
            "copies": self.tr("Cc"),
        }

    def of(self, letter: Letter) -> dict[FormName, str]:
        """Return what is in each part: "9 September 2009 · By Fax", "2 signatories"."""
        said: dict[FormName, str] = {
            "template": self._template(letter),
            "delivery": _delivery(letter),
            "addressee": _addressee(letter),
            "salutation": _BETWEEN.join(filter(None, (letter.subject, letter.salutation))),
            **self._counts(letter),
        }
        return {form: text or self.tr("nothing yet") for form, text in said.items()}

    def _template(self, letter: Letter) -> str:
        try:
            return self._shelf.template(letter.template).title
        except DrafterError:
            return letter.template

    def _counts(self, letter: Letter) -> dict[FormName, str]:
        sections, people = len(letter.body), len(letter.signatories)
        papers, copies = len(letter.enclosures), len(letter.copies)
        return {
            "body": self.tr("%n section(s)", "", sections) if sections else "",
            "signatories": self.tr("%n signator(y/ies)", "", people) if people else "",
            "enclosures": self.tr("%n enclosure(s)", "", papers) if papers else self.tr("none"),
            "copies": self.tr("%n cop(y/ies)", "", copies) if copies else self.tr("none"),
        }


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
