"""Opens the window, where there is a display for it."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from r2p_drafter.errors import DrafterError

_UNSEEN = frozenset({"offscreen", "minimal"})
"""Platforms of Qt's on which nobody sees a window."""


def has_display() -> bool:
    """Tell whether a window could be seen."""
    platform = os.environ.get("QT_QPA_PLATFORM")
    if platform:
        return platform.partition(":")[0] not in _UNSEEN
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(named) or not sys.platform.startswith("linux")


def open_window(letters: Sequence[Path]) -> int:
    """Run the program with its window until that is closed; return the exit status.

    Raises:
        DrafterError: Qt does not start.
    """
    gc.disable()  # nothing is garbage while modules and widgets are made; the program collects it later
    try:
        return _program()(letters)
    finally:
        gc.enable()


def _program() -> Callable[[Sequence[Path]], int]:
    try:
        from r2p_drafter.desktop.app import run
    except ImportError as error:
        raise DrafterError(f"The window can't open, as Qt does not start here: {error}.") from error
    return run
