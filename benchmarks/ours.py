"""R2P Drafter as a program that makes many letters uses it: a template loaded once, then each letter."""

from pathlib import Path

from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import Template, load_template
from r2p_drafter.export.files import export
from r2p_drafter.letter.file import letter_from


class LetterMaker:
    """Makes letters with one of the templates that ship."""

    def __init__(self, template: str = "joint-letter") -> None:
        self.template: Template = load_template(templates_folder() / template)

    def write(self, data: bytes, out: Path) -> None:
        """Write the letter that the bytes of a `.letter` file hold, the suffix of `out` saying the kind."""
        export(letter_from(data, out.name), self.template, [out])
