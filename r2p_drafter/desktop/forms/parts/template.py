"""The form for the template, the language, and what the template asks for."""

from PySide6.QtWidgets import QPushButton, QWidget

from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.forms.fields.choice import ChoiceField
from r2p_drafter.desktop.forms.form import Form
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.languages import language_choices
from r2p_drafter.desktop.forms.parts.template_choice import TemplateChoice
from r2p_drafter.desktop.forms.parts.template_fields import TemplateFields
from r2p_drafter.errors import TemplateError


class TemplateForm(Form):
    """Template, language, and the template's own fields."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, "", parent)
        self.set_title(self.tr("Template"))
        self._choice = TemplateChoice(models, self, self.tr("Change the template"))
        self._row = self.add(self.tr("&Template"), self._choice)
        self.about_button = self._about_button()
        self._row.add_below(self.about_button)
        self.add(self.tr("Lan&guage of the letter"), self._language())
        self.fields = TemplateFields(models, self)
        self.add_list(self.fields, self.fields)
        self.layout_.addStretch(1)
        self.watch()

    def _language(self) -> ChoiceField:
        what = self.tr("Change the language")
        return ChoiceField(self.models, self, "language", what, language_choices())

    def _about_button(self) -> QPushButton:
        button = QPushButton(self.tr("A&bout this template…"), self)
        button.setObjectName("about_template")
        button.clicked.connect(self.show_about)
        return button

    def refresh(self) -> None:
        super().refresh()
        template = self._template()
        self._row.set_help(template.description if template else "")
        self.about_button.setEnabled(template is not None)
        self.fields.show_fields(template.fields if template else ())

    def show_about(self) -> None:
        """Say what the letter's template is, and where its files are."""
        from r2p_drafter.desktop.forms.parts.template_about import TemplateAbout  # seldom wanted

        template = self._template()
        if template is not None:
            TemplateAbout(template, self.window()).open()

    def _template(self) -> Template | None:
        try:
            return self.models.shelf.template(self.models.letter.template)
        except TemplateError:
            return None
