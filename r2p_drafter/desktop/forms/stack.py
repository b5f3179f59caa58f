"""The forms, one at a time, each made when it is first wanted."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from r2p_drafter.desktop.forms.form import Form, FormArea
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.addressee import AddresseeForm
from r2p_drafter.desktop.forms.parts.body import BodyForm
from r2p_drafter.desktop.forms.parts.copies import CopiesForm
from r2p_drafter.desktop.forms.parts.delivery import DeliveryForm
from r2p_drafter.desktop.forms.parts.enclosures import EnclosuresForm
from r2p_drafter.desktop.forms.parts.salutation import SalutationForm
from r2p_drafter.desktop.forms.parts.signatories import SignatoriesForm
from r2p_drafter.desktop.forms.parts.template import TemplateForm
from r2p_drafter.desktop.forms.places import FormName

_MAKERS: Mapping[FormName, Callable[[Models], Form]] = {
    "template": TemplateForm,
    "delivery": DeliveryForm,
    "addressee": AddresseeForm,
    "salutation": SalutationForm,
    "body": BodyForm,
    "signatories": SignatoriesForm,
    "enclosures": EnclosuresForm,
    "copies": CopiesForm,
}

_CHARACTERS, _LINES = 40, 8


class FormStack(QStackedWidget):
    """Shows the form of the part at hand."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("forms")
        self._models = models
        self._areas: dict[FormName, FormArea] = {}

    def minimumSizeHint(self) -> QSize:
        """Return what every form has room in; forms that are not made yet can't say what they need."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * _CHARACTERS, metrics.lineSpacing() * _LINES)

    def area(self, name: FormName) -> FormArea:
        """Return a form in what scrolls it; it is made now if it was never shown."""
        if name not in self._areas:
            area = FormArea(_MAKERS[name](self._models), self)
            area.setObjectName(f"{name}_form")
            self._areas[name] = area
            self.addWidget(area)
        return self._areas[name]

    def form(self, name: FormName) -> Form:
        """Return the form of that name."""
        return self.area(name).form

    def show_form(self, name: FormName) -> Form:
        """Show the form of that name, as the letter is now."""
        self.setCurrentWidget(self.area(name))
        return self.form(name)
