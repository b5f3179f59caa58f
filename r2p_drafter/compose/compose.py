"""Composing: a Letter and a Template make a Document."""

from r2p_drafter.compose.packs import Template
from r2p_drafter.document.blocks import Document
from r2p_drafter.letter.model import Letter


def compose(letter: Letter, template: Template) -> Document:
    """Return what a letter says with a template.

    Raises:
        TemplateError: The template fails on this letter; the message names its file and line.
        DrafterError: The letter's language, form of date or a value of the template's fields is not one.
    """
    return template.composer.compose(letter)
