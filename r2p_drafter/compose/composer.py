"""Composes letters with one template: Letter to Document."""

import threading
from collections.abc import Sequence

from r2p_drafter.compose import program
from r2p_drafter.compose.context import body_of, names_of
from r2p_drafter.compose.fields import TemplateField, field_values
from r2p_drafter.compose.furniture import FurnitureFiller
from r2p_drafter.compose.layout import Layout
from r2p_drafter.compose.markdown import STYLES
from r2p_drafter.compose.meter import MAX_SECONDS, too_slow
from r2p_drafter.compose.placeholders import Placeholders
from r2p_drafter.compose.program import Program
from r2p_drafter.compose.scope import NameCheck
from r2p_drafter.compose.sections import BodyComposer
from r2p_drafter.compose.source import Source
from r2p_drafter.compose.words import Words, words_in
from r2p_drafter.document.blocks import Document
from r2p_drafter.document.stylesheet import Stylesheet
from r2p_drafter.errors import SlowTemplateError
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.names import full_name
from r2p_drafter.saying import says

_MAX_AUTHOR = 255
"""Characters that Word takes for a property."""


class Composer:
    """Composes letters; what has not changed since the last is the same object in the next Document."""

    def __init__(self, name: str, text: str, fields: Sequence[TemplateField], stylesheet: Stylesheet) -> None:
        """Compile the template `text` of the pack `name`.

        Raises:
            TemplateError: The template or the letterhead's furniture has a fault.
        """
        source = Source(f"{name}/{program.FILE}")
        letterhead = Source(f"{name}/letterhead.docx", has_lines=False)
        styles = frozenset(stylesheet.styles)
        for style in STYLES:
            if style not in styles:
                lacking = says("it has no style “{}”, which text of a letter may need")
                raise letterhead.fault(0, lacking.of(style))
        own = [field.name for field in fields]
        self._source = source
        self._fields = fields
        self._at_work = threading.Lock()
        self._program = Program(text, source, styles, own)
        self._layout = Layout(source, styles)
        self._placeholders = Placeholders(self._program.sandbox)
        self._furniture = FurnitureFiller(
            stylesheet.furniture,
            self._placeholders,
            NameCheck(self._program.sandbox, letterhead, own),
            letterhead,
        )

    def compose(self, letter: Letter, seconds: float = MAX_SECONDS) -> Document:
        """Return the composed letter; one thread at a time composes.

        Raises:
            SlowTemplateError: The template takes more than so many seconds, or another thread is at work as
                long.
            TemplateError: The template fails on this letter; the message names its line.
            DrafterError: The language, the form of the date or a value of the letter is not one.
        """
        if not self._at_work.acquire(timeout=seconds):
            raise self._source.fault(0, too_slow(seconds), SlowTemplateError)
        try:
            return self._compose(letter, seconds)
        finally:
            self._at_work.release()

    def _compose(self, letter: Letter, seconds: float) -> Document:
        words = words_in(letter.language)
        values = field_values(self._fields, letter.values, letter.date_form, letter.language)
        names = names_of(letter, words, values)
        composer = BodyComposer(self._placeholders, names, words)
        views, ready = body_of(composer.compose(letter.body))
        markup = self._program.run({**names, "body": views}, seconds)
        return Document(
            blocks=self._layout.blocks(markup, ready),
            language=letter.language,
            title=letter.subject or _title(letter, words, names["date"]),
            author=_author(letter),
            subject=letter.subject,
            furniture=self._furniture.filled(names),
            mistakes=tuple(composer.mistakes),
        )


def _title(letter: Letter, words: Words, date: str) -> str:
    name = full_name(letter.addressee) or letter.addressee.organisation
    to = words.letter_to.replace("{name}", name) if name else words.letter
    return f"{to}, {date}" if date else to


def _author(letter: Letter) -> str:
    """Return the signatories' organisations, or names, as many as Word has room for."""
    authors = list(dict.fromkeys(each.organisation or each.name for each in letter.signatories))
    found = ""
    for author in filter(None, authors):
        longer = f"{found}; {author}" if found else author
        if len(longer) > _MAX_AUTHOR - len("; …"):
            return f"{found}; …" if found else author[:_MAX_AUTHOR]
        found = longer
    return found
