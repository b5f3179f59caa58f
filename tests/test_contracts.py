"""The contracts between the folders (in `pyproject.toml`), and that they would catch an offence."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = "import sys; from importlinter.cli import lint_imports_command as run; run(['--no-cache'])"
    command = [sys.executable, "-c", program]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_contracts_are_kept() -> None:
    done = lint_imports(CHECKOUT)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("letter/offence.py", "import r2p_drafter.document.blocks", "Imports never go back BROKEN"),
        ("letter/offence.py", "import r2p_drafter.paths", "Imports never go back BROKEN"),
        ("document/offence.py", "import r2p_drafter.compose.compose", "Imports never go back BROKEN"),
        ("export/offence.py", "import r2p_drafter.cli", "Imports never go back BROKEN"),
        ("unplaced.py", "", "Imports never go back BROKEN"),
        ("compose/offence.py", "import PySide6.QtGui", "setting, painting and showing BROKEN"),
        ("compose/offence.py", "import docx", "Word files BROKEN"),
        ("typeset/offence.py", "import docx", "Word files BROKEN"),
        ("export/offence.py", "import markdown_it", "read in compose BROKEN"),
        ("export/offence.py", "import jinja2", "read in compose BROKEN"),
        ("compose/offence.py", "import nameparser", "taken apart in letter BROKEN"),
        ("desktop/offence.py", "import hunspell", "Words are checked in the editor BROKEN"),
        ("compose/offence.py", "import tomlkit", "written in the library BROKEN"),
        ("desktop/offence.py", "import sqlalchemy", "Databases are the library's BROKEN"),
        ("cli/offence.py", "import alembic.command", "Databases are the library's BROKEN"),
        ("export/offence.py", "import psycopg", "Databases are the library's BROKEN"),
        ("library/offence.py", "import r2p_drafter.desktop", "Imports never go back BROKEN"),
        ("library/offence.py", "import xlsxwriter", "read and written in the exchange BROKEN"),
        ("compose/offence.py", "import appdirs", "worked out in paths BROKEN"),
    ],
)
def test_an_offence_is_caught(module: str, line: str, contract: str, tmp_path: Path) -> None:
    shutil.copytree(CHECKOUT / "r2p_drafter", tmp_path / "r2p_drafter")
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    (tmp_path / "r2p_drafter" / module).write_text(f'"""An offence."""\n{line}\n')

    done = lint_imports(tmp_path)

    assert done.returncode == 1
    assert contract in done.stdout, done.stdout
