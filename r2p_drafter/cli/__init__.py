"""The command line. A start that only opens the window does without the library for commands."""

import sys
from collections.abc import Sequence
from pathlib import Path

from r2p_drafter.cli.window import has_display, open_window
from r2p_drafter.errors import DrafterError

__all__ = ["has_display", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0, 1 for a letter with errors, 2 for bad input.

    Bad input is told in one plain line on standard error.
    """
    given = sys.argv[1:] if arguments is None else arguments
    letters = _to_open(given)
    if letters is None or not has_display():
        from r2p_drafter.cli.commands import run

        return run(given)
    try:
        return open_window(letters)
    except DrafterError as error:
        from r2p_drafter.cli.commands import refuse

        return refuse(str(error))


def _to_open(given: Sequence[str]) -> list[Path] | None:
    """Return the letters that a start without options wants in windows; None where it is another command."""
    if not given:
        return []
    command, *names = given
    is_plain = command == "open" and not any(name.startswith("-") for name in names)
    return [Path(name) for name in names] if is_plain else None
