"""Qt gives out fonts only where it runs."""

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(autouse=True)
def qt(qapp: QGuiApplication) -> QGuiApplication:
    return qapp
