"""The form for whom the letter goes to."""

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.fields.line import LineField
from r2p_drafter.desktop.forms.fields.lines import LinesField
from r2p_drafter.desktop.forms.form import Form
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.name_order import AddresseeName, SurnameFirst
from r2p_drafter.desktop.forms.parts.person import example, honorific_field, title_field


class AddresseeForm(Form):
    """Title, name, post, organisation and address of the addressee."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "addressee", parent)
        self.set_title(self.tr("Addressee"))
        self.add_beside(
            (self.tr("Courtesy &title"), title_field(models, self, "addressee.courtesy_title")),
            (self.tr("Hono&rific"), honorific_field(models, self, "addressee.honorific")),
        )
        self.add(self.tr("&Name"), self._name())
        self.add("", self._surname_first())
        post = self._line("post", self.tr("Change the post"), self.tr("Secretary-General"))
        self.add(self.tr("&Post"), post)
        organisation = self._line(
            "organisation", self.tr("Change the organisation"), self.tr("United Nations")
        )
        self.add(self.tr("&Organisation"), organisation)
        self.add(self.tr("&Address"), self._address())
        country = self._line("country", self.tr("Change the country"), self.tr("United States of America"))
        self.add(self.tr("&Country"), country)
        self.layout_.addStretch(1)
        self.watch()

    def _name(self) -> AddresseeName:
        what = self.tr("Change the name")
        return AddresseeName(self.models, self, "addressee.name", what, example("Ban Ki-moon"))

    def _surname_first(self) -> SurnameFirst:
        what, text = self.tr("Change the order of the name"), self.tr("The &surname comes first")
        field = SurnameFirst(self.models, self, what, text)
        field.input.setToolTip(self.tr("As in “Ban Ki-moon”, who is addressed as “Mr. Ban”"))
        return field

    def _line(self, name: str, what: str, shown: str) -> LineField:
        return LineField(self.models, self, f"addressee.{name}", what, example(shown))

    def _address(self) -> LinesField:
        shown = example("Room S-3800, 38th Floor\nNew York, NY 10017")
        return LinesField(self.models, self, "addressee.address", self.tr("Change the address"), shown)
