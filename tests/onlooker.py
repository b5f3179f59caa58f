"""What a screen reader is told of a program that is running: `Onlooker(bus).shown()`.

See the AT-SPI interfaces, https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QRect

_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_FOCUSED, _SHOWING = 12, 25
"""Bits of a state, as AtspiStateType numbers them."""
_LABELLED_BY = 2
"""As AtspiRelationType numbers it."""


@dataclass(frozen=True)
class Thing:
    """Something that is shown: a button, an input, an entry of a list."""

    role: str
    name: str
    """What it is called; of a box with choices, what its label says."""
    is_focused: bool
    program: str
    """Its name on the bus."""
    path: str
    """Where the program has it on the bus."""


class GoneError(Exception):
    """What was asked about is no longer there."""


class Onlooker:
    """Looks at the programs that tell screen readers of themselves."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = session.send_and_get_reply(new_method_call(address, "GetAddress"))
        self._bus: DBusConnection = open_dbus_connection(reply.body[0])

    def close(self) -> None:
        """Look no more."""
        self._bus.close()

    def shown(self) -> Iterator[Thing]:
        """Look through all that is shown now; what is inside something comes after it."""
        return self._inside(_REGISTRY, _ROOT, 0)

    def inside(self, thing: Thing) -> Iterator[Thing]:
        """Look through what is shown of something: itself, and what is inside of it."""
        return self._inside(thing.program, thing.path, 2)

    def place(self, thing: Thing) -> QRect:
        """Return where on the screen something is, in pixels.

        Raises:
            GoneError: It is no longer there.
        """
        return QRect(*self._ask(thing.program, thing.path, "Component", "GetExtents", "u", 0))

    def _inside(self, program: str, path: str, depth: int) -> Iterator[Thing]:
        try:
            if depth > 1:  # neither the list of programs nor a program itself is to be seen
                states = self._states(program, path)
                if not states & 1 << _SHOWING:
                    return
                yield self._thing(program, path, states)
            for child_program, child in self._ask(program, path, "Accessible", "GetChildren"):
                yield from self._inside(child_program, child, depth + 1)
        except GoneError:
            return

    def _thing(self, program: str, path: str, states: int) -> Thing:
        role = self._ask(program, path, "Accessible", "GetRoleName")
        name = self._name(program, path)
        if role == "combo box":  # Qt gives its value as its name, and names it by its label
            name = self._label(program, path) or name
        return Thing(role, name, bool(states & 1 << _FOCUSED), program, path)

    def _states(self, program: str, path: str) -> int:
        low, high = self._ask(program, path, "Accessible", "GetState")
        return int(low | high << 32)

    def _name(self, program: str, path: str) -> str:
        _, name = self._ask(program, path, "Properties", "Get", "ss", "org.a11y.atspi.Accessible", "Name")
        return str(name)

    def _label(self, program: str, path: str) -> str:
        for relation, targets in self._ask(program, path, "Accessible", "GetRelationSet"):
            if relation == _LABELLED_BY:
                return self._name(*targets[0])
        return ""

    def _ask(self, program: str, path: str, interface: str, method: str, types: str = "", *given: Any) -> Any:
        """Return the one value of a reply."""
        home = "org.freedesktop.DBus" if interface == "Properties" else "org.a11y.atspi"
        address = DBusAddress(path, program, f"{home}.{interface}")
        reply = self._bus.send_and_get_reply(new_method_call(address, method, types or None, given))
        if reply.header.message_type != MessageType.method_return:
            raise GoneError(path)
        return reply.body[0]
