"""Asking for files: the platform's dialogs, which open where the user was last."""

import os
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from r2p_drafter.desktop.settings import Settings
from r2p_drafter.desktop.window.questions import may_replace

LAST_FOLDER = "files/folder"
_LONGEST, _MOST_BYTES = 80, 200
"""Characters and bytes of a name that is suggested; file systems take 255 bytes, suffix and all."""
_LISTS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf *.vcard"
"""What can be imported."""
_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')

translate = QCoreApplication.translate


class FileDialogs:
    """Asks for the names of letters and of what they are exported to."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def letters_to_open(self, parent: QWidget) -> tuple[Path, ...]:
        """Ask for letters to open; none where the user thinks better of it."""
        dialog = self._dialog(parent, translate("FileDialogs", "Open Letters"), ".letter")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return self._answer(dialog)

    def letter_to_save(self, parent: QWidget, name: str, folder: Path | None) -> Path | None:
        """Ask where to save a letter; whether a file that is there may be replaced has been asked."""
        return self._file(parent, translate("FileDialogs", "Save Letter"), ".letter", name, folder)

    def file_to_export(self, parent: QWidget, suffix: str, name: str, folder: Path | None) -> Path | None:
        """Ask where to export a letter to, as `.docx` or `.pdf`."""
        return self._file(parent, translate("FileDialogs", "Export Letter"), suffix, name, folder)

    def templates_to_import(self, parent: QWidget) -> tuple[Path, ...]:
        """Ask for files with templates; none where the user thinks better of it."""
        dialog = self._dialog(parent, translate("FileDialogs", "Import Templates"), ".r2ptemplate")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return self._answer(dialog)

    def template_to_export(self, parent: QWidget, name: str) -> Path | None:
        """Ask where to export a template to."""
        return self._file(parent, translate("FileDialogs", "Export Template"), ".r2ptemplate", name, None)

    def list_to_import(self, parent: QWidget) -> Path | None:
        """Ask for an address book, or a table of texts, of another program."""
        dialog = self._dialog(parent, translate("FileDialogs", "Import"), ".csv")
        lists = translate("FileDialogs", "Address books and tables ({})").format(_LISTS)
        dialog.setNameFilters([lists, *dialog.nameFilters()[-1:]])
        return next(iter(self._answer(dialog)), None)

    def list_to_export(self, parent: QWidget, name: str, suffixes: tuple[str, ...]) -> Path | None:
        """Ask where to write a list to; the first of the suffixes is proposed."""
        dialog = self._dialog(parent, translate("FileDialogs", "Export"), *suffixes)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffixes[0].removeprefix("."))
        dialog.selectFile(file_name(name, suffixes[0]))
        for path in self._answer(dialog):
            return path if path.suffix.lower() in suffixes else _with_suffix(path, suffixes[0], parent)
        return None

    def _file(self, parent: QWidget, title: str, suffix: str, name: str, folder: Path | None) -> Path | None:
        dialog = self._dialog(parent, title, suffix)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        if folder is not None:
            dialog.setDirectory(str(folder))
        dialog.selectFile(file_name(name, suffix))
        for path in self._answer(dialog):
            return _with_suffix(path, suffix, parent)
        return None

    def _dialog(self, parent: QWidget, title: str, *suffixes: str) -> QFileDialog:
        dialog = QFileDialog(parent, title, str(self._folder()))
        dialog.setNameFilters([*map(_kind, suffixes), translate("FileDialogs", "All files (*)")])
        # Where the platform has no dialog of its own, Qt's is not translated whole.
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("FileDialogs", "&Look in:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("FileDialogs", "Files of &type:"))
        return dialog

    def _folder(self) -> Path:
        last = Path(self._settings.text(LAST_FOLDER))
        if last.is_absolute() and os.path.isdir(last):  # noqa: PTH112 (Path's raises for some)
            return last
        places = QStandardPaths.StandardLocation
        return Path(QStandardPaths.writableLocation(places.DocumentsLocation))

    def _answer(self, dialog: QFileDialog) -> tuple[Path, ...]:
        accepted = dialog.exec()
        paths = tuple(map(Path, dialog.selectedFiles())) if accepted else ()
        dialog.deleteLater()
        if paths:
            self._settings.set_text(LAST_FOLDER, str(paths[0].parent))
        return paths


def file_name(title: str, suffix: str) -> str:
    """Return a name that every system takes for a file: "Letter to Ms. Díaz, 5 March 2024.docx"."""
    short = " ".join(_UNFIT.sub(" ", title).split())[:_LONGEST]
    name = os.fsencode(short)[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    return f"{name or 'letter'}{suffix}"


def _kind(suffix: str) -> str:
    kinds = {
        ".letter": translate("FileDialogs", "Letters (*.letter)"),
        ".docx": translate("FileDialogs", "Word documents (*.docx)"),
        ".pdf": translate("FileDialogs", "PDF files (*.pdf)"),
        ".csv": translate("FileDialogs", "Tables as text (*.csv)"),
        ".xlsx": translate("FileDialogs", "Excel workbooks (*.xlsx)"),
        ".vcf": translate("FileDialogs", "vCards (*.vcf)"),
        ".r2ptemplate": translate("FileDialogs", "Templates (*.r2ptemplate)"),
    }
    return kinds[suffix]


def _with_suffix(path: Path, suffix: str, parent: QWidget) -> Path | None:
    """Return the path with the suffix; the dialog did not ask about a file that only this name meets."""
    if path.suffix.lower() == suffix:
        return path
    path = path.with_name(path.name + suffix)
    return path if not os.path.exists(path) or may_replace(path.name, parent) else None  # noqa: PTH110
