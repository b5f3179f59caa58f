"""The file that the log is, and those before it."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path


class LogFile(RotatingFileHandler):
    """Lets the program go on where the log can't be written; the file is made with the first line."""

    def __init__(self, path: Path, most_bytes: int, before: int) -> None:
        """Write to `path`, up to so many bytes, and keep so many files of before."""
        super().__init__(path, maxBytes=most_bytes, backupCount=before, encoding="utf-8", delay=True)
        self.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(message)s"))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002
        return

    def _open(self) -> object:  # type: ignore[override]
        Path(self.baseFilename).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return super()._open()
