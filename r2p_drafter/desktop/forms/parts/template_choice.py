"""The choice of the letter's template."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.draft.shelf import Stamp
from r2p_drafter.desktop.forms.fields.choice import ChoiceField, Choices
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.errors import TemplateError

_WANTED = (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress)


class TemplateChoice(ChoiceField):
    """Binds the template; the others are read only when somebody turns to the list of them."""

    def __init__(self, models: Models, parent: QWidget, what: str) -> None:
        self._all: Choices | None = None
        self._stamps: dict[Path, Stamp] = {}
        super().__init__(models, parent, "template", what, self._known)

    def _known(self) -> Choices:
        """Return the templates that were read, each with its title."""
        if self._all is not None:
            return self._all
        name = self._models.letter.template
        try:
            return [(name, self._models.shelf.template(name).title)]
        except TemplateError:
            return [(name, self.tr("{} (not there)").format(name))]

    def _read_all(self) -> None:
        """Read all templates, if there are others now or a file of theirs changed."""
        stamps = self._models.shelf.stamps()
        if self._all is not None and stamps == self._stamps:
            return
        self._stamps = stamps
        templates = self._models.shelf.templates()
        self._all = [(each.name, each.title) for each in templates if isinstance(each, Template)]
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WANTED:
            self._read_all()
        return super().eventFilter(watched, event)
