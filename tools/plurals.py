"""Fills in the English plurals of the interface: "%n word" and "%n words" for "%n word(s)".

Where an ending changes, both are given: "%n copy" and "%n copies" for "%n cop(y/ies)". What is
unfinished in the translation file that is given is filled in; what somebody has written stays.
"""

import re
import sys
from pathlib import Path

from lxml import etree

_ENDING = re.compile(r"(?<=\w)\((?:(\w+)/)?(\w+)\)")


def forms(source: str) -> tuple[str, str]:
    """Return what is said of one and what of several.

    Raises:
        ValueError: No word has its ending in brackets.
    """
    one, count = _ENDING.subn(r"\1", source)
    if not count:
        raise ValueError(f"“{source}” has no ending in brackets, as “%n word(s)” has")
    return one, _ENDING.sub(r"\2", source)


def fill_in(path: Path) -> None:
    """Write the forms of each unfinished plural into a Qt translation file (.ts)."""
    tree = etree.parse(path)
    for message in tree.iterfind(".//message[@numerus='yes']"):
        for translation in message.iterfind("translation[@type='unfinished']"):
            texts = forms(message.findtext("source", ""))
            for form, text in zip(translation.iterfind("numerusform"), texts, strict=True):
                form.text = text
            del translation.attrib["type"]
    path.write_bytes(etree.tostring(tree, encoding="utf-8", xml_declaration=True) + b"\n")


if __name__ == "__main__":
    fill_in(Path(sys.argv[1]))
