"""Template packs: folders with `template.toml`, `letter.html.jinja` and `letterhead.docx`."""

import re
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from r2p_drafter.assets import DESCRIPTION, is_template, templates_in
from r2p_drafter.compose import program
from r2p_drafter.compose.composer import Composer
from r2p_drafter.compose.fields import TemplateField, as_plain
from r2p_drafter.compose.source import Source
from r2p_drafter.document.letterhead import read_letterhead
from r2p_drafter.document.stylesheet import Stylesheet
from r2p_drafter.errors import TemplateError
from r2p_drafter.letter.faults import in_words
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.regular import read_regular
from r2p_drafter.saying import Saying, says, short

_LETTERHEAD = "letterhead.docx"
_DEEPEST = 32
"""Steps that a key may have, as `defaults.addressee` has two: tomllib takes minutes for one of very many."""
_DEEP_KEY = re.compile(
    r"""(?<![\w"'.-]) (?: (?: [\w-]++ | "[^"\n]*+" | '[^'\n]*+' ) [ \t]*+ \. [ \t]*+ )"""
    f"{{{_DEEPEST}}}",
    re.VERBOSE,
)
MAX_WORDING = 100_000
"""Bytes of `letter.html.jinja`; reading as many takes a second and a half."""
MAX_DESCRIPTION = 4_000_000
"""Bytes of `template.toml`, which holds the text of a letter where one was saved as a template."""
_TOML_LINE = re.compile(r" \(at line (\d+), column \d+\)$")


class Template(Struct, frozen=True, eq=False):
    """A template pack, read and checked."""

    name: str
    """The folder's name."""
    title: str
    description: str
    language: str
    """BCP 47"""
    folder: Path
    letterhead: Path
    fields: tuple[TemplateField, ...]
    defaults: Letter
    """What a new letter starts from."""
    stylesheet: Stylesheet
    composer: Composer


class FaultyTemplate(Struct, frozen=True):
    """A template pack that can't be used."""

    name: str
    folder: Path
    saying: Saying

    @property
    def message(self) -> str:
        """Why not, in English."""
        return str(self.saying)


class _Pack(Struct, frozen=True, forbid_unknown_fields=True):
    """What `template.toml` holds."""

    title: str
    description: str = ""
    language: str = "en-US"
    defaults: dict[str, Any] = {}
    fields: tuple[TemplateField, ...] = ()


def load_template(folder: Path) -> Template:
    """Return the template in a folder.

    Raises:
        TemplateError: A file is not there or has a fault; the message names the file and line.
    """
    name = folder.resolve().name
    pack, defaults = _description(folder / DESCRIPTION, name)
    text = _text(folder / program.FILE, Source(f"{name}/{program.FILE}"), MAX_WORDING)
    stylesheet = read_letterhead(folder / _LETTERHEAD)
    return Template(
        name=name,
        title=pack.title,
        description=pack.description,
        language=pack.language,
        folder=folder,
        letterhead=folder / _LETTERHEAD,
        fields=pack.fields,
        defaults=defaults,
        stylesheet=stylesheet,
        composer=Composer(name, text, pack.fields, stylesheet),
    )


def find_template(name: str, folders: Iterable[Path]) -> Template:
    """Return the template of that name in the first folder that has it.

    Raises:
        TemplateError: There is none, it has a fault, or the name is not that of a folder.
    """
    places = list(folders)
    # A letter names its template, and letters come from strangers: no way out of the folders.
    if name in _names(places):
        return load_template(next(place / name for place in places if name in _names([place])))
    known = ", ".join(_names(places)) or says("none")
    raise TemplateError(says("There is no template “{}”; there is: {}.").of(short(name), known))


def list_templates(folders: Iterable[Path]) -> tuple[Template | FaultyTemplate, ...]:
    """Return all templates of some folders by name; one in an earlier folder hides its namesakes."""
    places = list(folders)
    return tuple(_tried(name, places) for name in _names(places))


def _names(folders: Sequence[Path]) -> list[str]:
    return sorted({name for folder in folders for name in templates_in(folder)})


def _tried(name: str, folders: Sequence[Path]) -> Template | FaultyTemplate:
    try:
        return find_template(name, folders)
    except TemplateError as error:
        folder = next(folder / name for folder in folders if is_template(folder / name))
        return FaultyTemplate(name, folder, error.saying)


def _text(path: Path, source: Source, most: int) -> str:
    try:
        data = read_regular(path, most + 1)
        if len(data) > most:
            raise source.fault(0, says("it is longer than {} bytes").of(f"{most:,}"))
        return data.decode("utf-8-sig")
    except OSError as error:
        raise source.fault(0, says("the file can't be read: {}").of(str(error.strerror))) from error
    except UnicodeDecodeError as error:
        line = 1 + error.object[: error.start].count(b"\n")
        raise source.fault(line, says("this is not UTF-8 text")) from error


def _description(path: Path, name: str) -> tuple[_Pack, Letter]:
    source = Source(f"{name}/{DESCRIPTION}")
    data = _parsed(_text(path, source, MAX_DESCRIPTION), source)
    try:
        pack = msgspec.convert(_plain_defaults(data), _Pack)
        defaults = {"language": pack.language, **pack.defaults, "template": name}
        letter = _converted({"defaults": defaults})
    except msgspec.ValidationError as error:
        raise source.fault(0, in_words(str(error), data)) from error
    _check_fields(pack.fields, source)
    return pack, letter


def _parsed(text: str, source: Source) -> dict[str, Any]:
    if _DEEP_KEY.search(text):
        raise source.fault(0, says("it is nested too deeply"))
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise source.fault(0, says("it is nested too deeply")) from error
    except tomllib.TOMLDecodeError as error:
        line = _TOML_LINE.search(str(error))
        raise source.fault(int(line[1]) if line else 0, _TOML_LINE.sub("", str(error))) from error
    except ValueError as error:  # Python's own limit of digits
        raise source.fault(0, says("there is a number that no letter can hold")) from error


class _Defaults(Struct):
    defaults: Letter


def _converted(data: dict[str, Any]) -> Letter:
    return msgspec.convert(data, _Defaults).defaults


def _plain_defaults(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data with the fields' defaults as a letter would hold them."""
    fields = data.get("fields")
    if not isinstance(fields, list):
        return data
    plain = [
        {key: as_plain(value) for key, value in each.items()} if isinstance(each, dict) else each
        for each in fields
    ]
    return {**data, "fields": plain}


def _check_fields(fields: Sequence[TemplateField], source: Source) -> None:
    seen: set[str] = set()
    for number, each in enumerate(fields):
        twice = says("there are two fields “{}”").of(short(each.name)) if each.name in seen else None
        problem = twice or each.problem()
        if problem:
            raise source.fault(0, says("fields[{}]: {}").of(number, problem))
        seen.add(each.name)
