"""Modules of the benchmarks run in processes of their own, with windows that nobody sees."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from r2p_drafter.paths import HOME_VARIABLE

_PROJECT = Path(__file__).resolve().parent.parent


def told_by(
    module: str, *arguments: object, home: Path | str = "", variables: Mapping[str, str] | None = None
) -> Any:
    """Run `python -m benchmarks.{module}` and return what it prints as JSON.

    `home` is where the program has its folders; without one they are the user's own.
    """
    command = [sys.executable, "-m", f"benchmarks.{module}", *map(str, arguments)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **(variables or {})}
    if home:
        environment[HOME_VARIABLE] = str(home)
    done = subprocess.run(
        command, cwd=_PROJECT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
    )
    return json.loads(done.stdout)
