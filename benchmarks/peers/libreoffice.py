"""LibreOffice turning Word files into PDFs."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from r2p_drafter.errors import DrafterError


class LibreOffice:
    """LibreOffice with a profile of its own, so that one that is running does not get in the way."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @staticmethod
    def program() -> str | None:
        """Return where it is, if it is installed."""
        return shutil.which("soffice")

    def to_pdf(self, files: Sequence[Path]) -> list[Path]:
        """Convert the files in one call.

        Raises:
            DrafterError: It makes no PDF of one of them.
        """
        profile = f"-env:UserInstallation={(self._folder / 'profile').as_uri()}"
        program = self.program() or "soffice"
        command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(self._folder)]
        done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)
        pdfs = [self._folder / f"{file.stem}.pdf" for file in files]
        missing = [pdf.name for pdf in pdfs if not pdf.exists()]
        if missing:
            raise DrafterError(f"LibreOffice did not make {', '.join(missing)}: {done.stdout}{done.stderr}")
        return pdfs
