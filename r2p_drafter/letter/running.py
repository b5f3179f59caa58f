"""Processes of this computer, such as those that locks and folders of temporary files name."""

import os


def is_running(process: int) -> bool:
    """Tell whether a process runs; for POSIX, as elsewhere to ask a process this way ends it."""
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # another user's
        return True
    return True
