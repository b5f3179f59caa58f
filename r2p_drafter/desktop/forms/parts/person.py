"""What the forms of people have in common."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.contacts.bar import ContactBar
from r2p_drafter.desktop.forms.contacts.filling import filled
from r2p_drafter.desktop.forms.contacts.type_ahead import TypeAhead
from r2p_drafter.desktop.forms.fields.line import LineField
from r2p_drafter.desktop.forms.fields.suggest import SuggestField
from r2p_drafter.desktop.forms.lists.detail import Detail
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.name_order import NamingField
from r2p_drafter.letter.customs import customs_in
from r2p_drafter.letter.model import Letter
from r2p_drafter.library.search.contacts import Hit

translate = QCoreApplication.translate


class PersonDetail(Detail):
    """The person chosen in a list."""

    def __init__(self, models: Models, name: str, *, sorted_under: bool = False) -> None:
        """Make the form; with `sorted_under`, it asks as what the person is sorted."""
        super().__init__(models, name)
        self._add_naming()
        title = self.bind(title_field(models, self), ".courtesy_title")
        if sorted_under:
            what = self.tr("Change what the person is sorted under")
            sort_as = self._line("sort_as", what, "Kim Won-soo")
            self.add_beside((self.tr("Courtesy &title"), title), (self.tr("Sorted &under"), sort_as))
        else:
            self.add(self.tr("Courtesy &title"), title)
        self._bar = ContactBar(models, self)
        self.layout_.addWidget(self._bar)

    def _add_naming(self) -> None:
        honorific = self.bind(honorific_field(self.models, self), ".honorific")
        person = self._line("name", self.tr("Change the name"), "Helen Clark", NamingField)
        post = self._line("post", self.tr("Change the post"), self.tr("Executive Director"))
        what = self.tr("Change the organisation")
        organisation = self._line("organisation", what, "Human Rights Watch", NamingField)
        self.add_beside((self.tr("Hono&rific"), honorific), (self.tr("&Name"), person), stretches=(1, 2))
        self.add(self.tr("&Post"), post)
        self.add(self.tr("&Organisation"), organisation)
        for field in (person, post, organisation):
            TypeAhead(field.line, self.models.library, self._fill)

    def _line(self, name: str, what: str, shown: str, kind: type[LineField] = LineField) -> LineField:
        field = kind(self.models, self, "", what, example(shown))
        self.bind(field, f".{name}")
        return field

    def _fill(self, hit: Hit) -> None:
        """Fill the form in with a contact, as one act."""
        self.models.draft.pause()
        what = self.tr("Fill in a person from the address book")
        self.models.draft.change(filled(self.models.letter, self.part, hit), what, self.part)
        self.models.draft.pause()

    def show_item(self, part: str) -> None:
        super().show_item(part)
        self._bar.show_part(part)


def title_field(models: Models, parent: QWidget, part: str = "") -> SuggestField:
    """Return the input for "H.E."."""
    return SuggestField(
        models,
        parent,
        part,
        translate("Person", "Change the courtesy title"),
        _courtesy_titles,
        example(translate("Person", "H.E.")),
    )


def honorific_field(models: Models, parent: QWidget, part: str = "") -> SuggestField:
    """Return the input for "Mr."."""
    return SuggestField(
        models,
        parent,
        part,
        translate("Person", "Change the honorific"),
        _honorifics,
        example(translate("Person", "Mr.")),
    )


def example(text: str) -> str:
    """Return what an empty input shows."""
    return translate("Person", "e.g. {}").format(text)


def _courtesy_titles(letter: Letter) -> Sequence[str]:
    return customs_in(letter.language).courtesy_titles


def _honorifics(letter: Letter) -> Sequence[str]:
    return customs_in(letter.language).honorifics
