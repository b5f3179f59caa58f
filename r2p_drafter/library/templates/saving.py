"""Saves a letter as a template: what is the same in all letters of its kind is kept, the rest left open."""

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.assets import DESCRIPTION
from r2p_drafter.compose.composer import Composer
from r2p_drafter.compose.fields import TemplateField
from r2p_drafter.compose.packs import Template
from r2p_drafter.letter.model import Letter, cleaned
from r2p_drafter.library.templates.changing_words import ChangingWords, with_placeholders
from r2p_drafter.library.templates.descriptions import description, toml_of
from r2p_drafter.library.templates.open_parts import opened
from r2p_drafter.library.templates.pack_files import WORDING, put_files, read_files


class Wish(Struct, frozen=True):
    """What a letter that is saved as a template becomes."""

    title: str
    about: str = ""
    """A sentence on what the template is for."""
    open_parts: tuple[str, ...] = ()
    """Parts of the letter in which the template has nothing."""
    changing: tuple[ChangingWords, ...] = ()
    """Words of the text that the template has placeholders for."""


def saved_template(letter: Letter, template: Template, wish: Wish, into: Path, name: str) -> Path:
    """Save a letter, whose template `template` is, in a folder of templates; return where it is.

    Wording and letterhead are copied, so that the new template stands by itself.

    Raises:
        TemplateError: The letter's own template can't be read any more.
        DrafterError: A value of the letter is not of its field's kind.
        LibraryError: There is a template `name` already, or it can't be written.
    """
    begun, fields = beginning(letter, template, wish)
    content = description(_line(wish.title), _line(wish.about), begun, fields)
    files = read_files(template.folder) | {DESCRIPTION: toml_of(content).encode()}
    return put_files(files, into, name, template.folder)


def as_template(letter: Letter, template: Template, wish: Wish) -> Template:
    """Return the template that a letter would be saved as, of which nothing is written.

    Raises:
        TemplateError: The letter's own template can't be read any more.
        DrafterError: A value of the letter is not of its field's kind.
    """
    begun, fields = beginning(letter, template, wish)
    wording = read_files(template.folder)[WORDING].decode("utf-8-sig")
    composer = Composer(template.name, wording, fields, template.stylesheet)
    return replace(
        template, title=wish.title, description=wish.about, fields=fields, defaults=begun, composer=composer
    )


def beginning(letter: Letter, template: Template, wish: Wish) -> tuple[Letter, tuple[TemplateField, ...]]:
    """Return what letters with the new template begin as, and the fields that they are asked for.

    Raises:
        DrafterError: A value of the letter is not of its field's kind.
    """
    begun = opened(letter, wish.open_parts)
    kept = tuple(replace(field, default=field.value_in(begun.values)) for field in template.fields)
    # Answers are the fields' defaults now; and what other templates asked is of no use here.
    begun, asked = with_placeholders(replace(begun, values={}), wish.changing, template.fields)
    return begun, (*kept, *asked)


def _line(text: str) -> str:
    return " ".join(cleaned(text).split())
