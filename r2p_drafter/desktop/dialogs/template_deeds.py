"""What the gallery does with templates: told in a sentence, and to be taken back."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject

from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.dialogs.template_cards import AnyTemplate, title_of
from r2p_drafter.library.templates.archive import PackedTemplate, pack_archive
from r2p_drafter.library.templates.bin import Binned
from r2p_drafter.library.templates.keeping import Put, TemplateKeeper


class Done(Struct, frozen=True):
    """Something that was done."""

    text: str
    folder: Path | None = None
    """The template that it was done with, where that is to be seen now."""
    take_back: Callable[[], Path | None] | None = None
    """What undoes it, and returns the template to be seen then."""


class TemplateDeeds(QObject):
    """Does what can be done with templates; each act raises a DrafterError where it can't be done."""

    def __init__(self, keeper: TemplateKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def duplicate(self, template: Template) -> Done:
        """Make a copy with a title of its own."""
        title = self.tr("{} (copy)").format(template.title)
        put = self._keeper.duplicate(template.folder, title)
        return self._put(self.tr("“{}” is among your templates.").format(title), put)

    def customise(self, template: Template) -> Done:
        """Make a copy that stands in for the template."""
        put = self._keeper.customise(template.folder)
        text = self.tr("You have a copy of “{}” to change. Letters with this template use your copy.")
        return self._put(text.format(template.title), put)

    def share(self, template: Template) -> Done:
        """Give a copy to the team."""
        put = self._keeper.share(template.folder)
        return self._put(self.tr("Your team has a copy of “{}”.").format(template.title), put)

    def add(self, packed: PackedTemplate, title: str, *, replace: bool) -> Done:
        """Take in a template that was imported."""
        put = self._keeper.add(packed, replace=replace)
        return self._put(self.tr("“{}” was imported.").format(title), put)

    def rename(self, template: Template, title: str, name: str) -> Done:
        """Give a template another title, and its folder another name."""
        before = template.folder
        after = self._keeper.rename(before, title, name)

        def take_back() -> Path:
            return self._keeper.rename(after, template.title, before.name)

        return Done(self.tr("“{}” is “{}” now.").format(template.title, title), after, take_back)

    def delete(self, template: AnyTemplate) -> Done:
        """Move a template to the bin."""
        binned = self._keeper.delete(template.folder)
        text = self.tr("“{}” is in the bin.").format(title_of(template))

        def take_back() -> Path:
            return self._keeper.bin.restore(binned)

        return Done(text, self._keeper.called(template.name), take_back)

    def restore(self, binned: Binned) -> Done:
        """Move a template out of the bin."""
        title = binned.title
        folder = self._keeper.bin.restore(binned)
        return self._put(self.tr("“{}” is back.").format(title), Put(folder))

    def export(self, template: Template, path: Path) -> Done:
        """Write a template as one file."""
        pack_archive(template.folder, path)
        return Done(self.tr("“{}” was exported to {}.").format(template.title, path), template.folder)

    def empty_bin(self) -> Done:
        """Delete what is in the bin."""
        self._keeper.bin.empty()
        return Done(self.tr("The bin is empty."))

    def _put(self, text: str, put: Put) -> Done:
        def take_back() -> Path | None:
            self._keeper.take_back(put)
            return self._keeper.called(put.folder.name)

        return Done(text, put.folder, take_back)
