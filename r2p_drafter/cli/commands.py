"""The commands.

They import what they need when they run, so that `--help` answers at once.
"""

import contextlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from r2p_drafter import __version__
from r2p_drafter.cli.library import library
from r2p_drafter.cli.lines import check_free, plain
from r2p_drafter.cli.window import has_display, open_window
from r2p_drafter.errors import DrafterError, LetterFileError, TemplateError

if TYPE_CHECKING:
    from r2p_drafter.letter.model import Letter

STANDARD_OUTPUT = Path("-")
BAD_INPUT = 2
INTERRUPTED = 130
HINT = """\
The window needs a display, and there is none here; the rest works from the command line. `r2p-drafter new
--template joint-letter my.letter` starts a letter, `r2p-drafter check my.letter` says what it lacks,
`r2p-drafter export my.letter my.docx my.pdf` writes it, and `r2p-drafter --help` tells more."""
_file = click.Path(path_type=Path)
_force = click.option("--force", is_flag=True, help="Replace a file that is there already.")


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal may lack letters that a name has
    try:
        status = commands.main(list(arguments), prog_name="r2p-drafter", standalone_mode=False)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except click.ClickException as error:
        return refuse(error.format_message())
    except DrafterError as error:
        return refuse(str(error))
    except OSError as error:
        return refuse(_in_words(error))
    return status if isinstance(status, int) else 0


def _in_words(error: OSError) -> str:
    if error.filename:
        return f"{error.filename}: {error.strerror}."
    # Whatever is done with a file names it; what is left is what the commands print.
    _print_no_more()
    return f"The standard output can't be written to: {error.strerror or error}."


def _print_no_more() -> None:
    """Have what could not be printed go nowhere: at its end Python would try once more, and fail."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def refuse(message: str) -> int:
    """Tell bad input on standard error, and return the status for it."""
    click.echo(f"r2p-drafter: {plain(message)}", err=True)
    return BAD_INPUT


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="r2p-drafter", message="%(prog)s %(version)s")
@click.pass_context
def commands(context: click.Context) -> None:
    """Draft formal letters to the United Nations, governments and missions.

    Without a command the window opens.
    """
    if context.invoked_subcommand is None:
        context.exit(_open_window(()))


commands.add_command(library)


@commands.command("open")
@click.argument("letters", metavar="[LETTER]...", type=_file, nargs=-1)
def open_letters(letters: tuple[Path, ...]) -> int:
    """Open each LETTER in a window; without any, a new one. A .r2ptemplate is imported, if you agree."""
    return _open_window(letters)


@commands.command("export")
@click.argument("letter", type=_file)
@click.argument("outs", metavar="OUT...", type=_file, nargs=-1, required=True)
@_force
def export_letter(letter: Path, outs: tuple[Path, ...], force: bool) -> None:
    """Write LETTER to each OUT, as .docx, .pdf or .txt by its name; - is text on standard output."""
    from r2p_drafter.compose.packs import find_template
    from r2p_drafter.export.files import export, text_bytes
    from r2p_drafter.letter.file import read_letter

    files = [out for out in outs if out != STANDARD_OUTPUT]
    check_free(files, force)
    content = read_letter(letter)
    template = find_template(content.template, _template_folders())
    document = export(content, template, files)
    if len(files) < len(outs):
        click.echo(text_bytes(document, template), nl=False)
    for mistake in document.mistakes:
        click.echo(f"warning: {_line(mistake.part, mistake.message, mistake.line)}", err=True)


@commands.command("check")
@click.argument("letter", type=_file)
@click.pass_context
def check_letter(context: click.Context, letter: Path) -> None:
    """Print what is wrong with LETTER and what it lacks; the status is 1 where there are errors."""
    from r2p_drafter.letter.checks import check
    from r2p_drafter.letter.file import read_letter

    content = read_letter(letter)
    problems = [(p.severity, _line(p.part, p.message)) for p in check(content)]
    problems += [("error", line) for line in _faults(content)]
    for severity, line in problems:
        click.echo(f"{severity}: {line}")
    if not problems:
        click.echo("No problems.")
    context.exit(int(any(severity == "error" for severity, _ in problems)))


@commands.command("templates")
def show_templates() -> None:
    """List the templates that letters can be written with, and where each is."""
    from r2p_drafter.compose.packs import FaultyTemplate, list_templates

    found = list_templates(_template_folders())
    width = max((len(template.name) for template in found), default=0)
    for template in found:
        if isinstance(template, FaultyTemplate):
            says = f"can't be used: {template.message}"
        else:
            says = template.title
        click.echo(f"{plain(template.name):{width}}  {plain(says)}  {plain(str(template.folder))}")


@commands.command("new")
@click.option(
    "--template", "name", required=True, metavar="NAME", help="As `r2p-drafter templates` lists it."
)
@click.argument("out", metavar="OUT.letter", type=_file)
@_force
def new_letter(name: str, out: Path, force: bool) -> None:
    """Start a letter from what its template begins with."""
    from msgspec.structs import replace

    from r2p_drafter.compose.packs import find_template
    from r2p_drafter.letter.file import write_letter

    if out.suffix.lower() != ".letter":
        raise LetterFileError(f"{out}: the name of a letter ends in .letter.")
    check_free([out], force)
    template = find_template(name, _template_folders())
    write_letter(replace(template.defaults, template=template.name), out)


def _open_window(letters: Sequence[Path]) -> int:
    if has_display():
        return open_window(letters)
    click.echo(HINT)
    return 0


def _template_folders() -> tuple[Path, ...]:
    from r2p_drafter.assets import template_places
    from r2p_drafter.cli.remembered import team_templates
    from r2p_drafter.paths import user_folders

    return template_places(user_folders().templates, team_templates())


def _faults(letter: "Letter") -> list[str]:
    """Return what shows only when the letter is composed: faults of its template, mistakes in its text."""
    from r2p_drafter.compose.compose import compose
    from r2p_drafter.compose.packs import find_template

    try:
        document = compose(letter, find_template(letter.template, _template_folders()))
    except TemplateError as error:
        return [_line("template", str(error))]
    return [_line(mistake.part, mistake.message, mistake.line) for mistake in document.mistakes]


def _line(part: str, message: str, line: int | None = None) -> str:
    """Return where and what as one line: "body[0], line 3: ..."."""
    where = part if line is None else f"{part}, line {line}"
    return plain(f"{where}: {message}" if where else message)
