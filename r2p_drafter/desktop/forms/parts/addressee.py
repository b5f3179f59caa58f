"""The form for whom the letter goes to."""

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.contacts.bar import ContactBar
from r2p_drafter.desktop.forms.contacts.filling import filled
from r2p_drafter.desktop.forms.contacts.offers import Offers
from r2p_drafter.desktop.forms.contacts.type_ahead import TypeAhead
from r2p_drafter.desktop.forms.fields.line import LineField
from r2p_drafter.desktop.forms.fields.lines import LinesField
from r2p_drafter.desktop.forms.form import Form
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.name_order import AddresseeName, NamingField, SurnameFirst
from r2p_drafter.desktop.forms.parts.person import example, honorific_field, title_field
from r2p_drafter.library.search.contacts import Hit


class AddresseeForm(Form):
    """Title, name, post, organisation and address of the addressee."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "addressee", parent)
        self.set_title(self.tr("Addressee"))
        self._bar, self._offers = self._add_bar(), self._add_offers()
        self.add_beside(
            (self.tr("Courtesy &title"), title_field(models, self, "addressee.courtesy_title")),
            (self.tr("Hono&rific"), honorific_field(models, self, "addressee.honorific")),
        )
        self._add_naming()
        self.add(self.tr("&Address"), self._address())
        country = self._line("country", self.tr("Change the country"), self.tr("United States of America"))
        self.add(self.tr("&Country"), country)
        self.layout_.addStretch(1)
        self.watch()

    def _add_bar(self) -> ContactBar:
        bar = ContactBar(self.models, self, picks=True)
        bar.show_part("addressee")
        bar.pick_asked.connect(self.pick)
        self.layout_.addWidget(bar)
        return bar

    def _add_offers(self) -> Offers:
        offers = Offers(self.models, self)
        self.layout_.addWidget(offers)
        return offers

    def _add_naming(self) -> None:
        """Add what people are found by, in the order in which Tab goes through it."""
        what, shown = self.tr("Change the name"), example("Ban Ki-moon")
        name = AddresseeName(self.models, self, "addressee.name", what, shown)
        self.add(self.tr("&Name"), name)
        self.add("", self._surname_first())
        post = self._line("post", self.tr("Change the post"), self.tr("Secretary-General"))
        self.add(self.tr("&Post"), post)
        what, shown = self.tr("Change the organisation"), example(self.tr("United Nations"))
        organisation = NamingField(self.models, self, "addressee.organisation", what, shown)
        self.add(self.tr("&Organisation"), organisation)
        for field in (name, post, organisation):
            TypeAhead(field.line, self.models.library, self.fill)

    def _line(self, name: str, what: str, shown: str) -> LineField:
        return LineField(self.models, self, f"addressee.{name}", what, example(shown))

    def _surname_first(self) -> SurnameFirst:
        what, text = self.tr("Change the order of the name"), self.tr("The &surname comes first")
        field = SurnameFirst(self.models, self, what, text)
        field.input.setToolTip(self.tr("As in “Ban Ki-moon”, who is addressed as “Mr. Ban”"))
        return field

    def _address(self) -> LinesField:
        shown = example("Room S-3800, 38th Floor\nNew York, NY 10017")
        return LinesField(self.models, self, "addressee.address", self.tr("Change the address"), shown)

    def pick(self) -> bool:
        """Let the user pick an addressee from the address book."""
        from r2p_drafter.desktop.forms.contacts.picker import ContactPicker  # not needed before

        picker = ContactPicker(self.models.library, self.tr("Addressee from the Address Book"), self.window())
        picker.picked.connect(self._take)
        picker.open()
        return True

    def fill(self, hit: Hit) -> None:
        """Fill the form in with a contact, as one act, and offer what else there is."""
        self.models.draft.pause()
        letter = filled(self.models.letter, "addressee", hit)
        what = self.tr("Fill in the addressee from the address book")
        self.models.draft.change(letter, what, "addressee")
        self.models.draft.pause()
        self._offers.offer(hit)

    def _take(self, hits: list[Hit]) -> None:
        self.fill(hits[0])

    def refresh(self) -> None:
        super().refresh()
        self._bar.refresh()
        self._offers.refresh()
