"""One running program for each user: a second start hands its letters to the first."""

import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal

from r2p_drafter.desktop.draft.lock_file import LockFile

_PATIENCE = 2000
"""Milliseconds that a second start waits for the first to answer; then it opens its letters itself."""
_LONGEST_ADDRESS = 100
"""Bytes that a socket's path may have on every Unix."""
_MOST = 1 << 20
"""Bytes of names that are taken."""
_TAKEN = b"taken\n"

# QtNetwork and json are imported when they are needed, for the first window need not wait for them.


class Instance(QObject):
    """This program among those that run for the same user, whose folder for state they share."""

    asked = Signal(list)
    """The paths of letters that a second start wants open; it may be empty."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = _address(folder)
        with contextlib.suppress(OSError):  # without a lock each start goes on by itself
            folder.mkdir(parents=True, exist_ok=True)
        self._lock = LockFile(folder / "instance.lock", is_private=True)
        self.is_first = self._lock.take()
        """Whether no other is running; a second may still have to go on by itself."""

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Give letters to the first; return whether it took them."""
        import json

        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n")
        answered = socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == _TAKEN
        socket.abort()
        return answered

    def listen(self) -> None:
        """Take letters from those that are started later."""
        from PySide6.QtNetwork import QLocalServer

        if not self.is_first:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        QLocalServer.removeServer(self._address)  # a crash leaves it, and the lock says that nobody has it
        self._server.listen(self._address)

    def _greet(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)

    def _read(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if socket.bytesAvailable() > _MOST:
            socket.abort()
        elif socket.canReadLine():
            paths = _paths(bytes(socket.readLine().data()))
            socket.write(_TAKEN)
            socket.flush()
            self.asked.emit(paths)


def _paths(line: bytes) -> list[Path]:
    import json

    try:
        names = json.loads(line)
    except ValueError:
        return []
    return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _address(folder: Path) -> str:
    """Return a socket in the user's own folder, which nobody else may write to; a name elsewhere."""
    path = str(folder / "instance")
    if sys.platform != "win32" and len(path.encode()) <= _LONGEST_ADDRESS:
        return path
    digest = QCryptographicHash.hash(path.encode(), QCryptographicHash.Algorithm.Sha256)
    return f"r2p-drafter-{bytes(digest.toHex().data()).decode()[:32]}"
