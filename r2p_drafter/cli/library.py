"""The commands for the library: address book and bank, in, out, and searched."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from r2p_drafter.cli.lines import check_free, plain
from r2p_drafter.saying import says

if TYPE_CHECKING:
    from r2p_drafter.library.entries import Contact, Passage
    from r2p_drafter.library.exchange.plan import Decision, ImportPlan, ImportRow
    from r2p_drafter.library.exchange.rows import Row
    from r2p_drafter.library.store import Library

AnyEntry = TypeVar("AnyEntry", bound="Contact | Passage")

_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
_NOTHING = 1
"""The status of a search that finds nothing, and of an import that leaves rows out."""
_REPORTED = 200
"""Rows of a verdict that are reported one by one; nobody reads more, and a file may have a million."""
_file = click.Path(path_type=Path)
_url = click.option(
    "--url",
    default="",
    metavar="URL",
    help="Another library than that of the settings, as SQLAlchemy has it.",
)
_passages = click.option(
    "--passages", is_flag=True, help="The bank of recommendations and passages, not the address book."
)


@click.group()
def library() -> None:
    """Import, export and search the address book and the bank."""


@library.command("import")
@click.argument("file", type=_file)
@click.option("--dry-run", is_flag=True, help="Only say what an import would do.")
@click.option(
    "--doubtful",
    type=click.Choice(["skip", "update", "add"]),
    default="skip",
    show_default=True,
    help="What is done with rows that may be of somebody who is there.",
)
@click.option(
    "--encoding", default="", metavar="NAME", help="Of a text, such as cp1252, if the guess is wrong."
)
@click.option("--separator", type=click.Choice(list(_SEPARATORS)), help="Of a text, if the guess is wrong.")
@_passages
@_url
@click.pass_context
def import_file(
    context: click.Context,
    file: Path,
    dry_run: bool,
    doubtful: "Decision",
    encoding: str,
    separator: str | None,
    passages: bool,
    url: str,
) -> None:
    """Take in FILE (.csv, .tsv, .txt, .xlsx or .vcf), all that is accepted of it or nothing.

    The first 200 rows of each verdict are reported, the others counted. The status is 1 where rows were
    left out that may have been meant to be taken in.
    """
    from r2p_drafter.library.exchange.importing import plan_import, plan_passages
    from r2p_drafter.library.exchange.passages import read_passages

    between = _SEPARATORS.get(separator or "", "")
    if passages:
        texts = read_passages(file, encoding, between)
        with _opened(url) as opened:
            left_out = _accept(opened, plan_passages(texts, opened.content().passages), doubtful, dry_run)
    else:
        people = _contacts_in(file, encoding, between)
        with _opened(url) as opened:
            left_out = _accept(opened, plan_import(people, opened.content().contacts), doubtful, dry_run)
    context.exit(_NOTHING if left_out else 0)


@library.command("export")
@click.argument("file", type=_file)
@click.option("--group", default="", metavar="NAME", help="Only the contacts of a group.")
@click.option("--force", is_flag=True, help="Replace a file that is there already.")
@_passages
@_url
def export_file(file: Path, group: str, force: bool, passages: bool, url: str) -> None:
    """Write the address book to FILE, as .csv, .xlsx or .vcf by its name."""
    from r2p_drafter.library.exchange.exporting import write_contacts, write_passages

    check_free([file], force)
    with _opened(url) as opened:
        content = opened.content()
    if passages:
        write_passages(content.passages, file)
    else:
        write_contacts(_in_group(content.contacts, group), file)


@library.command("search")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many.")
@_passages
@_url
@click.pass_context
def search(context: click.Context, words: tuple[str, ...], limit: int, passages: bool, url: str) -> None:
    """Find WORDS in names, posts, organisations, countries and groups, whatever the accents.

    The most used come first. The status is 1 where nothing is found.
    """
    with _opened(url) as opened:
        content = opened.content()
    if passages:
        lines = _passages_found(content.passages, " ".join(words), limit)
    else:
        lines = _contacts_found(content.contacts, " ".join(words), limit)
    for line in lines:
        click.echo(line)
    context.exit(0 if lines else _NOTHING)


@contextmanager
def _opened(url: str) -> "Iterator[Library]":
    from r2p_drafter.cli.remembered import chosen_library
    from r2p_drafter.library.opening import library_url, open_library
    from r2p_drafter.paths import user_folders

    opened = open_library(library_url(url or chosen_library(), user_folders().library))
    try:
        yield opened
    finally:
        opened.close()


def _contacts_in(file: Path, encoding: str, separator: str) -> "Sequence[Row[Contact]]":
    from r2p_drafter.library.exchange.columns import guess_columns
    from r2p_drafter.library.exchange.contacts import contacts_in
    from r2p_drafter.library.exchange.tables import read_table
    from r2p_drafter.library.exchange.vcards import VCARDS, read_vcards

    if file.suffix.lower() in VCARDS:
        return read_vcards(file)
    table = read_table(file, encoding, separator)
    return contacts_in(table, guess_columns(table.headers, table.rows))


def _accept(opened: "Library", plan: "ImportPlan[AnyEntry]", doubtful: "Decision", dry_run: bool) -> bool:
    """Report a plan, write it, and tell whether doubtful or faulty rows were left out."""
    for line in _report(plan):
        click.echo(line)
    entries = plan.entries({row.number: doubtful for row in plan.rows if row.verdict == "doubtful"})
    if not dry_run:
        opened.save(entries)
    click.echo(_summary(plan, f"{len(entries)} {'would be written' if dry_run else 'written'}"))
    return plan.count("faulty") > 0 or (plan.count("doubtful") > 0 and doubtful == "skip")


def _summary(plan: "ImportPlan[AnyEntry]", written: str) -> str:
    count = plan.count
    found = f"{count('new')} new, {count('changed')} changed, {count('same')} the same"
    return f"{found}, {count('doubtful')} doubtful, {count('faulty')} faulty: {written}."


def _report(plan: "ImportPlan[AnyEntry]") -> Iterator[str]:
    """Yield a line for each row, in the order of the file, and how many more there are of each verdict."""
    counts: Counter[str] = Counter()
    for row in plan.rows:
        counts[row.verdict] += 1
        if counts[row.verdict] <= _REPORTED:
            yield _line(row)
    for verdict, count in counts.items():
        if count > _REPORTED:
            yield f"and {count - _REPORTED} more {verdict}."


def _line(row: "ImportRow[AnyEntry]") -> str:
    said = " ".join(map(str, row.sayings))
    return plain(f"{row.number}: {row.verdict}: {_called(row.entry)}{f' ({said})' if said else ''}")


def _called(entry: "Contact | Passage") -> str:
    from r2p_drafter.letter.lines import start_of
    from r2p_drafter.letter.names import one_line
    from r2p_drafter.library.blocks import copy_of
    from r2p_drafter.library.entries import Passage

    return start_of(entry.text) if isinstance(entry, Passage) else one_line(copy_of(entry))


def _in_group(contacts: "Sequence[Contact]", group: str) -> "Sequence[Contact]":
    """Return the contacts of a group; all of them where none is named."""
    if not group:
        return contacts
    from r2p_drafter.library.errors import LibraryError

    found = [contact for contact in contacts if group in contact.groups and not contact.deleted]
    if not found:
        raise LibraryError(says("Nobody of the address book is in the group “{}”.").of(group))
    return found


def _contacts_found(contacts: "Sequence[Contact]", text: str, limit: int) -> list[str]:
    from r2p_drafter.letter.names import one_line
    from r2p_drafter.library.blocks import copy_of
    from r2p_drafter.library.search.contacts import ContactIndex

    lines = []
    for hit in ContactIndex(contacts).find(text, limit):
        email = hit.contact.roles[hit.role].email if hit.contact.roles else ""
        lines.append(plain(", ".join(filter(None, (one_line(copy_of(hit.contact, hit.role)), email)))))
    return lines


def _passages_found(passages: "Sequence[Passage]", text: str, limit: int) -> list[str]:
    from r2p_drafter.library.search.passages import PassageIndex

    return [plain(passage.text) for passage in PassageIndex(passages).find(text, limit)]
