"""The import of an address book, or of a table of texts: read, matched, looked at, accepted."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.errands import Errands
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.edits import new_id
from r2p_drafter.desktop.library_window.importing.columns_page import ColumnsPage
from r2p_drafter.desktop.library_window.importing.reading import (
    Plan,
    Reading,
    TableRead,
    has_columns,
    plan_file,
    plan_table,
    read_columns,
)
from r2p_drafter.desktop.library_window.importing.verdicts_page import VerdictsPage
from r2p_drafter.desktop.library_window.naming import changed
from r2p_drafter.desktop.log import note, note_fault
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError
from r2p_drafter.library.entries import AnyEntry, Contact, Passage


class ImportWizard(QDialog):
    """Takes the user from a file to what is written: nothing before he accepts it, then all or nothing."""

    accepted_entries = Signal(object)
    """What is to be written, as one act."""

    def __init__(
        self,
        path: Path,
        desk: LibraryDesk,
        kind: type[Contact] | type[Passage] = Contact,
        parent: QWidget | None = None,
    ) -> None:
        """Begin to read a file of contacts, or of passages."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self._path = path
        self._kind = kind
        self._desk = desk
        self._plan: Plan | None = None
        self._has_columns = kind is Contact and has_columns(path)
        self._errands = Errands("import", self)
        self._told = QLabel(self)
        self._told.setObjectName("import_told")
        self._told.setWordWrap(True)
        self._columns = ColumnsPage(self)
        self._verdicts = VerdictsPage(desk.groups, self)
        self._waiting = self._made_waiting()
        self._stack = QStackedWidget(self)
        for page in (self._waiting, self._columns, self._verdicts):
            self._stack.addWidget(page)
        self._back = self._made_button(self.tr("&Back"), "import_back", self._go_back)
        self._next = self._made_button(self.tr("&Next"), "import_next", self._go_on)
        self._accept = self._made_button("", "import_accept", self.accept)
        self._cancel = self._made_button(self.tr("Cancel"), "import_cancel", self.reject)
        self._lay_out()
        self._columns.reading_asked.connect(self._read)
        self._verdicts.decided.connect(self._count)
        self.finished.connect(self._leave)
        self._begin()

    # How it is built

    def _made_waiting(self) -> QWidget:
        page = QWidget(self)
        bar = QProgressBar(page)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        layout = QVBoxLayout(page)
        layout.addWidget(bar)
        layout.addStretch()
        return page

    def _made_button(self, text: str, name: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self._back, self._next, self._accept, self._cancel):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self._told)
        layout.addWidget(self._stack, stretch=1)
        layout.addLayout(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 150, metrics.lineSpacing() * 36)

    # Reading

    def _begin(self) -> None:
        if self._has_columns:
            self._read(Reading())
        else:
            self._wait(self.tr("Reading {}…").format(self._path.name))
            errand = partial(plan_file, self._path, self._kind, self._desk.everything())
            self._errands.send(errand, self._show_plan, self._fail)

    def _read(self, reading: Reading) -> None:
        self._wait(self.tr("Reading {}…").format(self._path.name))
        self._errands.send(partial(read_columns, self._path, reading), self._show_columns, self._fail)

    def _wait(self, text: str) -> None:
        self._say(text)
        self._stack.setCurrentWidget(self._waiting)
        self._offer()

    def _fail(self, error: DrafterError) -> None:
        note_fault("list not imported", error)
        self._say(in_words(error.saying))
        self._waiting.hide()
        self._offer()

    # Columns

    def _show_columns(self, read: TableRead) -> None:
        self._columns.show_read(read)
        count = len(read.table.rows)
        self._say(self.tr("{} has %n row(s).", "", count).format(self._path.name))
        self._stack.setCurrentWidget(self._columns)
        self._offer()
        self._columns.begin()

    def _go_on(self) -> None:
        read = self._columns.read
        if read is not None:
            self._wait(self.tr("Comparing with the library…"))
            errand = partial(plan_table, read.table, self._columns.columns, self._desk.everything())
            self._errands.send(errand, self._show_plan, self._fail)

    def _go_back(self) -> None:
        if self._columns.read is not None:
            self._show_columns_again()

    def _show_columns_again(self) -> None:
        self._stack.setCurrentWidget(self._columns)
        self._say(self.tr("{}: what do the columns hold?").format(self._path.name))
        self._offer()

    # What would come of it

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._verdicts.show_plan(plan, with_group=self._kind is Contact)
        self._stack.setCurrentWidget(self._verdicts)
        self._count()

    def _count(self) -> None:
        entries = self._entries()
        added = sum(entry.version == 0 for entry in entries)
        self._say(
            self.tr("Nothing is written yet. To be added: {}, updated: {}, left out: {}.").format(
                added, len(entries) - added, self._left_out()
            )
        )
        self._accept.setText(self.tr("&Import %n entr(y/ies)", "", len(entries)))
        self._offer()

    def _left_out(self) -> int:
        model, plan = self._verdicts.model, self._plan
        return sum(model.decision(row) == "skip" for row in plan.rows) if plan else 0

    def _entries(self) -> tuple[AnyEntry, ...]:
        return self._plan.entries(self._verdicts.model.decisions) if self._plan is not None else ()

    def _offer(self) -> None:
        """Show the buttons of the step at hand."""
        page = self._stack.currentWidget()
        self._back.setVisible(self._has_columns and page is self._verdicts)
        self._next.setVisible(self._has_columns and page is not self._verdicts)
        self._next.setEnabled(page is self._columns)
        self._accept.setVisible(page is self._verdicts)
        self._accept.setEnabled(bool(self._entries()))
        (self._accept if page is self._verdicts else self._next).setDefault(True)

    def _say(self, text: str) -> None:
        self._told.setText(text)

    # The end

    def accept(self) -> None:
        """Tell what is to be written."""
        group = " ".join(self._verdicts.group.currentText().replace(",", " ").split())
        names = {group} - {""} if self._kind is Contact else set()
        entries = [changed(entry, names, ()) for entry in self._entries()]
        note("list imported", kind=self._kind.__name__.lower(), entries=len(entries))
        super().accept()
        self.accepted_entries.emit(
            tuple(entry if entry.id else replace(entry, id=new_id()) for entry in entries)
        )

    def _leave(self) -> None:
        self._errands.abandon()
        self.deleteLater()
