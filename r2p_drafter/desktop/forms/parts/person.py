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


class PersonDetail(Detail):
    """The person chosen in a list."""

    def __init__(self, models: Models, name: str, *, sorted_under: bool = False) -> None:
        """Make the form; with `sorted_under`, it asks as what the person is sorted."""
        super().__init__(models, name)
        self.add_beside(
            (_tr("Hono&rific"), self.bind(honorific_field(models, self), ".honorific")),
            (_tr("&Name"), self._line("name", _tr("Change the name"), "Helen Clark")),
            stretches=(1, 2),
        )
        self.add(_tr("&Post"), self._line("post", _tr("Change the post"), _tr("Executive Director")))
        self.add(
            _tr("&Organisation"),
            self._line("organisation", _tr("Change the organisation"), "World Federalist Movement"),
        )
        title = (_tr("Courtesy &title"), self.bind(title_field(models, self), ".courtesy_title"))
        if sorted_under:
            what = _tr("Change what the person is sorted under")
            self.add_beside(title, (_tr("Sorted &under"), self._line("sort_as", what, "Kim Won-soo")))
        else:
            self.add(*title)

    def _line(self, name: str, what: str, shown: str) -> LineField:
        field = LineField(self.models, self, "", what, example(shown))
        self.bind(field, f".{name}")
        return field


def title_field(models: Models, parent: QWidget, part: str = "") -> SuggestField:
    """Return the input for "H.E."."""
    return SuggestField(
        models, parent, part, _tr("Change the courtesy title"), _courtesy_titles, example("H.E.")
    )


def honorific_field(models: Models, parent: QWidget, part: str = "") -> SuggestField:
    """Return the input for "Mr."."""
    return SuggestField(models, parent, part, _tr("Change the honorific"), _honorifics, example("Mr."))


def example(text: str) -> str:
    """Return what an empty input shows."""
    return _tr("e.g. {}").format(text)


def _courtesy_titles(letter: Letter) -> Sequence[str]:
    return customs_in(letter.language).courtesy_titles


def _honorifics(letter: Letter) -> Sequence[str]:
    return customs_in(letter.language).honorifics


def _tr(text: str) -> str:
    return QCoreApplication.translate("Person", text)
