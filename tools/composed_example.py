"""Composes the example letter once for all who start the program for the first time: `make example`."""

import msgspec

from r2p_drafter.assets import resources_folder, templates_folder
from r2p_drafter.compose.packs import find_template
from r2p_drafter.desktop.draft.kept_documents import KeptDocument
from r2p_drafter.desktop.window.workplace import COMPOSED_EXAMPLE, EXAMPLE
from r2p_drafter.letter.file import read_letter


def composed_example() -> KeptDocument:
    """Return what the example says and how it looks, as composed now."""
    letter = read_letter(resources_folder() / EXAMPLE)
    template = find_template(letter.template, [templates_folder()])
    return KeptDocument(template.composer.compose(letter), template.stylesheet)


if __name__ == "__main__":
    (resources_folder() / COMPOSED_EXAMPLE).write_bytes(msgspec.msgpack.encode(composed_example()))
