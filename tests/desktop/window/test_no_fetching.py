"""Nothing is fetched: neither by the preview nor by the editor, whatever a letter or a template says."""

import shutil
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPixmap,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import in_front, press_keys
from hostile_letterheads import hostile_letterheads
from r2p_drafter.assets import templates_folder
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.model import Text
from sight import point_of
from watching import OpenedFiles, WebSite, a_web_site
from wordfiles import a_word_file

SCHEMES = ("http", "https", "mailto", "file", "ftp", "javascript", "smb", "data")
PICTURE = "secret.png"
_connections: list[str] = []
"""What Python was asked to connect to; a hook of its own can't be taken away again."""


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        _connections.append(f"{event} {arguments}")


sys.addaudithook(_hear)


class Opened(QObject):
    """Stands in for the programs that open links, and notes what they would be given."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "open")  # type: ignore[arg-type]  # the stubs say bytes

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        """Note a link."""
        self.links.append(link.toString())

    def stop(self) -> None:
        """Let links be opened as ever."""
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def opened() -> Iterator[Opened]:
    """What is given to other programs to be opened."""
    made = Opened()
    yield made
    made.stop()


@pytest.fixture
def site() -> Iterator[WebSite]:
    """A web site that nobody may ask for anything."""
    with a_web_site() as made:
        _connections.clear()
        yield made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture on this computer that nobody may look at."""
    path = tmp_path / "pictures" / PICTURE
    path.parent.mkdir()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    return path


@pytest.fixture
def looked_at(picture: Path) -> Iterator[OpenedFiles]:
    """Which files in the picture's folder were opened."""
    made = OpenedFiles(picture.parent)
    yield made
    made.close()


def luring(site: WebSite, picture: Path) -> str:
    """A text in which there is everything that other programs fetch something for."""
    return f"""\
![picture]({site.address}/picture.png) ![file]({picture.as_uri()}) ![path]({picture})

![by name][n] <img src="{site.address}/img.png"> <img src="{picture.as_uri()}">

A [link]({site.address}/link) and [another](file://{picture}) and <{site.address}/plain> and
[run](javascript:alert(1)).

<link rel="stylesheet" href="{site.address}/sheet.css"><style>@import url({site.address}/import.css);</style>
<p style="background: url({site.address}/css.png)">styled</p>
<iframe src="{site.address}/frame"></iframe><object data="{picture.as_uri()}"></object>

[n]: {site.address}/name.png"""


@pytest.fixture
def letterhead_of_the_web(site: WebSite, tmp_path: Path) -> Path:
    """A folder with a template whose letterhead has a picture that lies on the web site."""
    folder = tmp_path / "templates" / "luring"
    shutil.copytree(templates_folder() / "letter", folder)
    parts = hostile_letterheads()["a picture by its address"].parts
    address, instead = b"http://zebra.example", site.address.encode()
    a_word_file(
        folder / "letterhead.docx", {name: data.replace(address, instead) for name, data in parts.items()}
    )
    return folder.parent


@pytest.fixture
def luring_window(
    workplace: Workplace,
    letterhead_of_the_web: Path,
    site: WebSite,
    picture: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> LetterWindow:
    """A window with a letter and a template that would have something fetched."""
    monkeypatch.setattr(workplace, "shelf", Shelf([letterhead_of_the_web, templates_folder()]))
    text = luring(site, picture)
    letter = a_letter(template="luring", subject=text.splitlines()[0], body=(Text(markdown=text),))
    return in_front(workplace.show(letter), qtbot)


def painted(window: LetterWindow) -> QPixmap:
    """The window as it is painted, the preview among it."""
    QTest.qWait(50)
    return window.grab()


def dropped(editor: MarkdownEditor, data: QMimeData) -> None:
    """Drag something into the text and let it fall there."""
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = editor.viewport().rect().center()
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(editor.viewport(), kind(at, action, data, button, none))
    QApplication.sendEvent(editor.viewport(), QDropEvent(QPointF(at), action, data, button, none))


def test_this_watch_hears_what_is_fetched(site: WebSite, picture: Path, looked_at: OpenedFiles) -> None:
    with pytest.raises(urllib.request.HTTPError):
        urllib.request.urlopen(f"{site.address}/picture.png")  # noqa: S310 (it is our own)
    page = QTextEdit()
    page.setHtml(f'<img src="{picture.as_uri()}">')
    page.grab()

    assert site.asked == ["/picture.png"]
    assert any("socket.connect" in each for each in _connections)
    assert PICTURE in looked_at.names()


def test_the_preview_fetches_nothing(
    luring_window: LetterWindow, site: WebSite, looked_at: OpenedFiles, opened: Opened
) -> None:
    painted(luring_window)
    pages = luring_window.page.view

    assert "Permanent Representative" in pages.text_in_sight()
    assert "alert" in pages.text_in_sight() or pages.page_in_sight[1] > 1
    assert (site.asked, _connections, looked_at.names(), opened.links) == ([], [], [], [])


@pytest.mark.parametrize("word", ["link", "another", "run", "picture"])
def test_a_click_on_a_link_leads_to_the_text_and_opens_nothing(
    word: str, luring_window: LetterWindow, site: WebSite, looked_at: OpenedFiles, opened: Opened
) -> None:
    painted(luring_window)
    view = luring_window.page.view
    point = point_of(view, word) + QPoint(2, 0)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + point.y() - 100)
    point = point_of(view, word) + QPoint(2, 0)

    QTest.mouseMove(view.viewport(), point)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, point)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QTest.qWait(20)

    assert luring_window.navigator.part.startswith(("body[0]", "subject"))
    assert (site.asked, _connections, looked_at.names(), opened.links) == ([], [], [], [])


@pytest.mark.parametrize("how", ["paste", "drop"])
def test_the_editor_fetches_nothing_of_what_is_pasted(
    how: str,
    luring_window: LetterWindow,
    site: WebSite,
    picture: Path,
    looked_at: OpenedFiles,
    opened: Opened,
) -> None:
    luring_window.navigator.go_to("body[0].markdown")
    editor = luring_window.findChild(MarkdownEditor, "body[0].markdown") or QApplication.focusWidget()
    assert isinstance(editor, MarkdownEditor)
    data = QMimeData()
    data.setHtml(f"<p>Pasted: {luring(site, picture)}</p>")
    looked_at.names()

    if how == "paste":
        QGuiApplication.clipboard().setMimeData(data)
        press_keys(editor, QKeySequence.StandardKey.Paste)
    else:
        dropped(editor, data)
    painted(luring_window)

    assert "Pasted:" in editor.text
    assert "\ufffc" not in editor.document().toRawText(), "a picture stands in the text"
    assert (site.asked, _connections, looked_at.names(), opened.links) == ([], [], [], [])
