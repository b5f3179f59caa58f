"""Builds the letterheads of the template packs: `python tools/letterheads/build.py [FOLDER]`.

FOLDER is where the packs are, else `templates/` of this checkout.
"""

import sys
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(_CHECKOUT))  # a script finds only what lies beside it

from tools.letterheads.letterhead import letterhead  # noqa: E402
from tools.letterheads.packs import PACKS  # noqa: E402


def main() -> None:
    """Write every pack's letterhead into its folder."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else _CHECKOUT / "templates"
    for pack in PACKS:
        target = folder / pack.name / "letterhead.docx"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(letterhead(pack))
        print(target)


if __name__ == "__main__":
    main()
