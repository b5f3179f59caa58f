"""Opens a library and saves contacts in it: `opener.py URL [COUNT]`; prints what came of it as JSON."""

import json
import sys

from builders import a_contact
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.opening import open_library


def main(url: str, count: int) -> None:
    """Print the kind of the error and its message; "none" where there was none."""
    try:
        open_library(url).save([a_contact() for _ in range(count)])
    except LibraryError as error:
        print(json.dumps([type(error).__name__, str(error)]))  # noqa: T201
    else:
        print(json.dumps(["none", ""]))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1)
