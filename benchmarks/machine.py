"""What the figures depend on: the machine, the system, the versions of everything."""

import functools
import importlib.metadata
import os
import platform
import subprocess
from pathlib import Path

from benchmarks.peers.libreoffice import LibreOffice

_PACKAGES = (
    "r2p-drafter", "docxtpl", "python-docx", "lxml", "Jinja2", "MarkupSafe", "msgspec", "markdown-it-py",
    "babel", "nameparser", "rapidfuzz", "PySide6-Essentials",
)  # fmt: skip


def machine() -> dict[str, str]:
    """Return the processor, its cores, the memory and the system."""
    return {
        "Processor": _processor(),
        "Cores": str(os.cpu_count()),
        "Memory": _memory(),
        "System": platform.platform(),
        "Load before the run": _load(),
    }


def versions() -> dict[str, str]:
    """Return the version of Python and of each package and program that has a part in the figures."""
    found = {"Python": f"{platform.python_version()} ({platform.python_implementation()})"}
    found |= {name: importlib.metadata.version(name) for name in _PACKAGES}
    program = LibreOffice.program()
    found["LibreOffice"] = _version_of(program) if program else "not installed"
    return found


def _processor() -> str:
    about = Path("/proc/cpuinfo")
    lines = about.read_text(encoding="utf-8").splitlines() if about.is_file() else []
    named = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor() or platform.machine()


def _memory() -> str:
    pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    return f"{pages * size / 1024**3:.0f} GB"


def _load() -> str:
    return f"{os.getloadavg()[0]:.2f} in the last minute"


@functools.cache
def _version_of(program: str) -> str:
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    return done.stdout.strip().partition("\n")[0]
