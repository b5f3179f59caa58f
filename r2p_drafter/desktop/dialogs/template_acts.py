"""The menu of the gallery: what can be done with templates besides beginning letters."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.dialogs.import_template import TemplateImports
from r2p_drafter.desktop.dialogs.rename_template import RenameTemplate
from r2p_drafter.desktop.dialogs.template_cards import AnyTemplate, title_of
from r2p_drafter.desktop.dialogs.template_deeds import Done, TemplateDeeds
from r2p_drafter.desktop.look.actions import Act, Key, fill
from r2p_drafter.desktop.look.icons import icon
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError
from r2p_drafter.library.templates.bin import Binned
from r2p_drafter.library.templates.keeping import TemplateKeeper

_Buttons = QMessageBox.StandardButton


class TemplateFiles(Protocol):
    """What asks for files of templates."""

    def templates_to_import(self, parent: QWidget) -> tuple[Path, ...]:
        """Ask for files to import; none where the user thinks better of it."""

    def template_to_export(self, parent: QWidget, name: str) -> Path | None:
        """Ask where to export a template to."""


class TemplateActs(QObject):
    """Acts on the template that is chosen; what was done is taken back again, the last first."""

    done = Signal(object)
    """The Done; templates are others now."""
    failed = Signal(str)

    def __init__(
        self, keeper: TemplateKeeper, files: TemplateFiles, imports: TemplateImports, gallery: QWidget
    ) -> None:
        super().__init__(gallery)
        self._keeper, self._files, self._imports, self._gallery = keeper, files, imports, gallery
        self._deeds = TemplateDeeds(keeper, self)
        self._template: AnyTemplate | None = None
        self._steps: list[Done] = []
        self.restore_menu = QMenu(self.tr("Re&store from Bin"), gallery)
        self.restore_menu.setIcon(icon("revert"))
        self.restore_menu.aboutToShow.connect(self._list_bin)
        self.restore_menu.triggered.connect(self._restore)
        self.menu = QMenu(gallery)
        self.actions = fill(self.menu, self._entries(), gallery)
        for action in self.actions.values():
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        gallery.addActions(list(self.actions.values()))
        imports.imported.connect(self.note)
        self.select(None)

    def _entries(self) -> list[Act | QAction | QMenu | None]:
        return [
            Act(
                "template_duplicate",
                self.tr("&Duplicate"),
                self._duplicate,
                keys=("Ctrl+D",),
                icon="duplicate",
            ),
            Act("template_rename", self.tr("&Rename…"), self._rename, keys=("F2",)),
            Act("template_customise", self.tr("&Customise"), self._customise, icon="fix"),
            Act("template_open_folder", self.tr("Open &Folder"), self._open_folder, icon="folder"),
            None,
            Act("template_import", self.tr("&Import…"), self._import, keys=("Ctrl+I",), icon="open"),
            Act("template_export", self.tr("&Export…"), self._export, keys=("Ctrl+E",), icon="save-as"),
            Act("template_share", self.tr("Copy to &Team"), self._share, icon="copy"),
            None,
            Act("template_undo", self.tr("&Undo"), self.undo, Key.Undo, icon="undo"),
            Act("template_delete", self.tr("De&lete"), self._delete, Key.Delete, icon="delete"),
            self.restore_menu,
        ]

    def select(self, template: AnyTemplate | None) -> None:
        """Act on that template from now on."""
        self._template = template
        folder = template.folder if template else None
        origin = self._keeper.origin(folder) if folder else None
        is_sound = isinstance(template, Template)
        may_change = folder is not None and self._keeper.may_change(folder)
        for name, can in {
            "duplicate": is_sound,
            "rename": is_sound and may_change,
            "customise": is_sound and origin != "own",
            "open_folder": folder is not None,
            "export": is_sound,
            "share": is_sound and origin == "own" and self._keeper.may_share(),
            "undo": bool(self._steps),
            "delete": may_change,
        }.items():
            self.actions[f"template_{name}"].setEnabled(can)

    def note(self, done: Done) -> None:
        """Tell what was done, and keep how it is taken back."""
        if done.take_back is not None:
            self._steps.append(done)
        self.done.emit(done)

    def undo(self) -> None:
        """Take back what was done last."""
        take_back = self._steps.pop().take_back if self._steps else None
        if take_back is not None:
            self._do(lambda: Done(self.tr("That was taken back."), take_back()))

    def _do(self, act: Callable[[], Done]) -> None:
        try:
            done = act()
        except DrafterError as error:
            self.failed.emit(in_words(error.saying))
        else:
            self.note(done)

    def _do_with_template(self, act: Callable[[Template], Done]) -> None:
        template = self._template
        if isinstance(template, Template):
            self._do(lambda: act(template))

    def _duplicate(self) -> None:
        self._do_with_template(self._deeds.duplicate)

    def _customise(self) -> None:
        self._do_with_template(self._deeds.customise)

    def _share(self) -> None:
        template = self._template
        if template is not None and self._may_share(template):
            self._do_with_template(self._deeds.share)

    def _may_share(self, template: AnyTemplate) -> bool:
        """Ask before others get another template in the place of one that they have."""
        if not self._keeper.team_has(template.name):
            return True
        question = self.tr("Your team has a template “{}” already. Do you want to replace it?").format(
            template.name
        )
        return self._is_agreed(self.tr("Replace Template?"), question, self.tr("&Replace"))

    def _rename(self) -> None:
        if isinstance(self._template, Template):
            dialog = RenameTemplate(self._template, self._deeds, self._gallery)
            dialog.renamed.connect(self.note)
            dialog.open()

    def _delete(self) -> None:
        template = self._template
        if template is not None and self._may_delete(template):
            self._do(lambda: self._deeds.delete(template))

    def _may_delete(self, template: AnyTemplate) -> bool:
        """Ask before others lose a template as well."""
        if self._keeper.origin(template.folder) == "own":
            return True
        question = self.tr("Do you want to delete “{}” for your whole team?").format(title_of(template))
        return self._is_agreed(self.tr("Delete Template?"), question, self.tr("&Delete"))

    def _import(self) -> None:
        self._imports.take(self._files.templates_to_import(self._gallery))

    def _export(self) -> None:
        template = self._template
        path = self._files.template_to_export(self._gallery, template.name) if template else None
        if path is not None:
            self._do_with_template(lambda template: self._deeds.export(template, path))

    def _open_folder(self) -> None:
        if self._template is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._template.folder)))

    def _list_bin(self) -> None:
        self.restore_menu.clear()
        binned = self._keeper.bin.templates()
        for each in binned:
            self.restore_menu.addAction(_label(each)).setData(each)
        self.restore_menu.addSeparator()
        empty = self.restore_menu.addAction(icon("delete"), self.tr("&Empty Bin…"), self._empty_bin)
        empty.setEnabled(bool(binned))

    def _restore(self, action: QAction) -> None:
        binned = action.data()
        if isinstance(binned, Binned):
            self._do(lambda: self._deeds.restore(binned))

    def _empty_bin(self) -> None:
        question = self.tr("Do you want to delete for good what is in the bin?")
        if self._is_agreed(self.tr("Empty Bin?"), question, self.tr("&Empty")):
            self._steps.clear()  # what they would take out of the bin is gone
            self._do(self._deeds.empty_bin)

    def _is_agreed(self, title: str, question: str, yes: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, title, question, _Buttons.Cancel, self._gallery)
        box.setTextFormat(Qt.TextFormat.PlainText)  # templates come from strangers
        agreed = box.addButton(_Buttons.Yes)
        agreed.setText(yes)
        box.setDefaultButton(_Buttons.Cancel)
        answer = box.exec()
        box.deleteLater()
        return answer == _Buttons.Yes


def _label(binned: Binned) -> str:
    """Return what a template in the bin is listed as: "Appeal — 3/5/24 2:30 PM"."""
    moment = QDateTime.fromSecsSinceEpoch(int(binned.when.timestamp()))
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    return f"{binned.title} — {when}".replace("&", "&&")
