"""What a screen reader is told of the pages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import a_letter, a_rich_letter
from r2p_drafter.desktop.preview.page_view import PageView
from sight import PagesOf


@pytest.fixture
def reader() -> Iterator[None]:
    """Somebody listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("reader")
def test_the_page_in_sight_is_told_with_its_text(view: PageView, pages_of: PagesOf, qtbot: QtBot) -> None:
    view.set_pages(pages_of(a_rich_letter()))
    qtbot.waitUntil(lambda: "Page 1 of 2" in view.accessibleDescription())
    assert "Excellency," in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "Page 2 of 2" in view.accessibleDescription())
    assert "Noor Haddad" in view.accessibleDescription()
    view.set_pages(pages_of(a_letter()))
    qtbot.waitUntil(lambda: "Page 1 of 1" in view.accessibleDescription())


def test_nothing_is_told_where_nobody_listens(view: PageView, pages_of: PagesOf) -> None:
    view.set_pages(pages_of(a_letter()))
    assert not view.accessibleDescription()
