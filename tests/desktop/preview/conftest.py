"""A view of pages."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.preview.page_view import PageView
from r2p_drafter.typeset.typesetter import Typesetter
from sight import PagesOf


@pytest.fixture
def pages_of(qapp: QApplication, shelf: Shelf) -> PagesOf:  # noqa: ARG001
    """Sets letters one after the other, as a window does."""
    template = shelf.template("joint-letter")
    typesetter = Typesetter(template.stylesheet)
    return lambda letter: typesetter.set(template.composer.compose(letter))


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    """A window that shows about half a page."""
    shown = PageView()
    qtbot.addWidget(shown)
    shown.resize(640, 480)
    shown.show()
    return shown
