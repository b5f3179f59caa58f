"""A running QGuiApplication, which Qt wants before it gives out fonts."""

import functools
import os
import sys

from PySide6.QtCore import QCoreApplication, QLoggingCategory
from PySide6.QtGui import QGuiApplication


def qt_application() -> QCoreApplication:
    """Return the running application, or start one; without a display on Linux, one off screen."""
    return QCoreApplication.instance() or _started()


@functools.cache  # Qt may be started only once in a process, and stops when nothing holds it.
def _started() -> QGuiApplication:
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # It tells of each script that a font lacks, for which it then takes another font.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    return QGuiApplication(["r2p-drafter"])
