"""The form for how the letter begins: salutation and subject."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.fields.line import LineField
from r2p_drafter.desktop.forms.fields.suggest import SuggestField
from r2p_drafter.desktop.forms.form import Form
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.person import example
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.salutations import salutations


class SalutationForm(Form):
    """Salutation, with suggestions that fit the addressee, and subject."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "", parent)
        self.set_title(self.tr("Subject & salutation"))
        what, shown = self.tr("Change the salutation"), example(self.tr("Dear Mr. Secretary-General,"))
        self.add(
            self.tr("&Salutation"),
            SuggestField(models, self, "salutation", what, _suggested, shown),
            self.tr("The list offers what fits the addressee."),
        )
        what, shown = (
            self.tr("Change the subject"),
            example(self.tr("Implementing the responsibility to protect")),
        )
        self.add(
            self.tr("S&ubject"),
            LineField(models, self, "subject", what, shown),
            self.tr("Leave it empty for a letter without a subject line."),
        )
        self.layout_.addStretch(1)
        self.watch()


def _suggested(letter: Letter) -> Sequence[str]:
    return salutations(letter.addressee, letter.language)
