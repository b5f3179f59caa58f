"""Words inside a letter's text that change from letter to letter: a template has placeholders for them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.compose.fields import TemplateField
from r2p_drafter.letter.checks.texts import words_of
from r2p_drafter.letter.model import Letter, Section, Text
from r2p_drafter.letter.search import Query, found_in
from r2p_drafter.library.templates.naming import folder_name

_OF_ADDRESSEE = ("name", "post", "organisation")
_NO_NAME = re.compile(r"\W+", re.ASCII)


class ChangingWords(Struct, frozen=True):
    """Words of the text, and what a letter has in their place."""

    words: str
    """As they stand in the text, case and all."""
    label: str
    """What the drafter is asked for: "Country"."""
    part: str = ""
    """The part of the letter that answers, as "addressee.post"; empty for a field of the template's own."""


def words_of_addressee(letter: Letter) -> tuple[ChangingWords, ...]:
    """Return what the text says of the addressee in the addressee's own words."""
    said = ((name, getattr(letter.addressee, name)) for name in _OF_ADDRESSEE)
    found = (ChangingWords(words, name, f"addressee.{name}") for name, words in said if words)
    return tuple(each for each in found if occurrences(letter, each.words))


def occurrences(letter: Letter, words: str) -> int:
    """Return how often the text of a letter has these words, whole."""
    return sum(len(_places(text, words)) for section in letter.body for text in _texts(section))


def with_placeholders(
    letter: Letter, changing: Iterable[ChangingWords], known: Sequence[TemplateField] = ()
) -> tuple[Letter, tuple[TemplateField, ...]]:
    """Return the letter with placeholders for words of its text, and the fields that they need.

    A letter has the label in brackets, "[Country]", for as long as nobody answers. `known` are the fields
    that the template has already.
    """
    fields: list[TemplateField] = []
    # "Republic of Chad" goes before "Chad", which is part of it.
    for each in sorted(changing, key=lambda each: -len(each.words)):
        if not occurrences(letter, each.words):
            continue
        if not each.part:
            fields.append(_field(each.label, [*known, *fields]))
        placeholder = f"{{{{ {each.part or f'values.{fields[-1].name}'} }}}}"
        body = tuple(_filled(section, each.words, placeholder) for section in letter.body)
        letter = replace(letter, body=body)
    asked = {field.name: f"[{field.label}]" for field in fields}
    return replace(letter, values=letter.values | asked), tuple(fields)


def _field(label: str, known: Iterable[TemplateField]) -> TemplateField:
    taken = {field.name for field in known}
    plain = _NO_NAME.sub("_", folder_name(label)).strip("_")
    name = plain if plain.isidentifier() else f"words_{plain}".rstrip("_")
    names = (name, *(f"{name}_{number}" for number in range(2, len(taken) + 3)))
    return TemplateField(name=next(each for each in names if each not in taken), label=label)


def _texts(section: Section) -> Iterator[str]:
    if isinstance(section, Text):
        yield section.markdown
    else:
        yield from (section.lead_in, *section.items)


def _filled(section: Section, words: str, placeholder: str) -> Section:
    if isinstance(section, Text):
        return replace(section, markdown=_exchanged(section.markdown, words, placeholder))
    return replace(
        section,
        lead_in=_exchanged(section.lead_in, words, placeholder),
        items=tuple(_exchanged(item, words, placeholder) for item in section.items),
    )


def _exchanged(text: str, words: str, placeholder: str) -> str:
    for start, end in reversed(_places(text, words)):
        text = text[:start] + placeholder + text[end:]
    return text


def _places(text: str, words: str) -> tuple[tuple[int, int], ...]:
    # Neither inside another placeholder, nor in where a link leads.
    return found_in(words_of(text), Query(words, match_case=True, whole_words=True))
