"""The form for when and how the letter goes out."""

import datetime
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from r2p_drafter.compose.dates import date_text
from r2p_drafter.desktop.forms.fields.choice import ChoiceField
from r2p_drafter.desktop.forms.fields.date import DateField
from r2p_drafter.desktop.forms.fields.line import LineField
from r2p_drafter.desktop.forms.fields.suggest import SuggestField
from r2p_drafter.desktop.forms.form import Form
from r2p_drafter.desktop.forms.lists.detail import Detail
from r2p_drafter.desktop.forms.lists.editor import ListEditor
from r2p_drafter.desktop.forms.lists.kinds import Adder, ItemKind, ItemWords
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.person import example
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.customs import base_of, customs_in
from r2p_drafter.letter.lines import deliveries_in, delivery_line
from r2p_drafter.letter.model import Delivery, Letter

_ENGLISH_FORMS = ("d MMMM y", "MMMM d, y", "full", "d MMM y", "short")
_FORMS = ("long", "full", "medium", "short")
"""CLDR's, which are each language's own."""


class DeliveryForm(Form):
    """Date, reference, marking, and the ways that the letter is sent."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "", parent)
        self.set_title(self.tr("Date & delivery"))
        self.add(self.tr("&Date"), DateField(models, self, "date", self.tr("Change the date")))
        self.add(self.tr("Fo&rm of the date"), self._date_form())
        self.add_beside((self.tr("Refere&nce"), self._reference()), (self.tr("&Marking"), self._marking()))
        self.deliveries = ListEditor(models, "deliveries", self._kind(), DeliveryDetail(models), self)
        self.add_list(self.deliveries, self.deliveries)
        self.layout_.addStretch(1)
        self.watch()

    def _date_form(self) -> ChoiceField:
        what = self.tr("Change the form of the date")
        return ChoiceField(self.models, self, "date_form", what, self._date_forms)

    def _date_forms(self) -> list[tuple[str, str]]:
        return date_forms(self.models.letter)

    def _reference(self) -> LineField:
        what = self.tr("Change the reference")
        return LineField(self.models, self, "reference", what, example("CW/2009/17"))

    def _marking(self) -> SuggestField:
        what, shown = self.tr("Change the marking"), example(self.tr("Confidential"))
        return SuggestField(self.models, self, "marking", what, _markings, shown)

    def _kind(self) -> ItemKind:
        words = ItemWords(
            title=self.tr("Deliverie&s"),
            hint=self.tr("How does the letter go out? Add each way: by fax, by e-mail, by hand …"),
            unnamed=self.tr("(no method yet)"),
            remove=self.tr("Remove a delivery"),
            remove_several=self.tr("Remove deliveries"),
            duplicate=self.tr("Duplicate a delivery"),
            move=self.tr("Move a delivery"),
            paste=self.tr("Paste deliveries"),
        )
        adder = Adder(self.tr("&Add a delivery"), Delivery, name="add_delivery")
        return ItemKind(list[Delivery], words, [adder], delivery_line, delivery_line, _parsed)


class DeliveryDetail(Detail):
    """Method and detail of one delivery."""

    def __init__(self, models: Models) -> None:
        super().__init__(models, "delivery")
        what = self.tr("Change the delivery method")
        method = SuggestField(models, self, "", what, _methods, example(self.tr("By Fax")))
        what = self.tr("Change the delivery detail")
        detail = LineField(models, self, "", what, example("212-963-4879"))
        self.add_beside(
            (self.tr("Me&thod"), self.bind(method, ".method")),
            (self.tr("Deta&il"), self.bind(detail, ".detail")),
        )


def date_forms(letter: Letter) -> list[tuple[str, str]]:
    """Return the forms of the date that are offered, each as the letter's date looks in it."""
    date = letter.date or datetime.date.today()  # noqa: DTZ011 (the user's own)
    found: dict[str, str] = {}
    usual = _ENGLISH_FORMS if base_of(letter.language) == "en" else _FORMS
    for form in (*usual, letter.date_form):
        try:
            text = date_text(date, form, letter.language)
        except DrafterError:
            continue
        if text not in found or form == letter.date_form:
            found[text] = form
    return [(form, text) for text, form in found.items()]


def _parsed(text: str, _: Letter) -> Sequence[Delivery]:
    return deliveries_in(text)


def _methods(letter: Letter) -> Sequence[str]:
    return customs_in(letter.language).methods


def _markings(letter: Letter) -> Sequence[str]:
    return customs_in(letter.language).markings
