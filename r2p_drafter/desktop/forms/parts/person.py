"""What the forms of people have in common."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.fields.line import LineField
from r2p_drafter.desktop.forms.fields.suggest import SuggestField
from r2p_drafter.desktop.forms.lists.detail import Detail
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.letter.customs import customs_in
from r2p_drafter.letter.model import Letter

translate = QCoreApplication.translate


class PersonDetail(Detail):
    """The person chosen in a list."""

    def __init__(self, models: Models, name: str, *, sorted_under: bool = False) -> None:
        """Make the form; with `sorted_under`, it asks as what the person is sorted."""
        super().__init__(models, name)
        honorific = self.bind(honorific_field(models, self), ".honorific")
        person = self._line("name", self.tr("Change the name"), "Helen Clark")
        self.add_beside((self.tr("Hono&rific"), honorific), (self.tr("&Name"), person), stretches=(1, 2))
        post = self._line("post", self.tr("Change the post"), self.tr("Executive Director"))
        self.add(self.tr("&Post"), post)
        organisation = self._line("organisation", self.tr("Change the organisation"), "Human Rights Watch")
        self.add(self.tr("&Organisation"), organisation)
        title = self.bind(title_field(models, self), ".courtesy_title")
        if sorted_under:
            what = self.tr("Change what the person is sorted under")
            sort_as = self._line("sort_as", what, "Kim Won-soo")
            self.add_beside((self.tr("Courtesy &title"), title), (self.tr("Sorted &under"), sort_as))
        else:
            self.add(self.tr("Courtesy &title"), title)

    def _line(self, name: str, what: str, shown: str) -> LineField:
        field = LineField(self.models, self, "", what, example(shown))
        self.bind(field, f".{name}")
        return field


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
