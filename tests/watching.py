"""Whether anything is fetched: `with a_web_site() as site: ...; assert site.asked == []`."""

import ctypes
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

_OPENED = 0x20
"""IN_OPEN of inotify(7)."""
_EVENT = struct.Struct("iIII")


@dataclass
class WebSite:
    """A web site on this computer, which notes what it is asked for."""

    address: str
    asked: list[str] = field(default_factory=list)


@contextmanager
def a_web_site() -> Iterator[WebSite]:
    """Give a web site that answers each question with nothing."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(404)
            self.end_headers()

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815 (which the server looks for)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield WebSite(f"http://127.0.0.1:{server.server_port}", asked)
    server.shutdown()
    thread.join()
    server.server_close()


class OpenedFiles:
    """Notes which files of a folder are opened, by whatever code (inotify)."""

    def __init__(self, folder: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self._number = libc.inotify_init1(os.O_NONBLOCK)
        assert libc.inotify_add_watch(self._number, bytes(folder), _OPENED) > 0

    def names(self) -> list[str]:
        """Return what was opened since this was asked last."""
        found = []
        try:
            data = os.read(self._number, 65536)
        except BlockingIOError:
            return []
        while data:
            *_, length = _EVENT.unpack_from(data)
            found.append(data[_EVENT.size : _EVENT.size + length].rstrip(b"\0").decode())
            data = data[_EVENT.size + length :]
        return found

    def close(self) -> None:
        """Look no more."""
        os.close(self._number)
