"""Makes `word/theme/theme1.xml`: the pack's font and colour in Word's menus; no style refers to it."""

from lxml import etree
from lxml.etree import _Element

_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PLAIN_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_PLAIN_LINE = f'<a:ln w="9525">{_PLAIN_FILL}</a:ln>'
_NO_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
_COLOURS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "404040", "lt2": "F2F2F2", "accent1": "{accent}",
    "accent2": "595959", "accent3": "7F7F7F", "accent4": "6F8AAE", "accent5": "8C6D46", "accent6": "7A2E2E",
    "hlink": "{accent}", "folHlink": "595959",
}  # fmt: skip


def theme(font: str, accent: str) -> _Element:
    """Return the root of the theme (20.1.6.9): `font` for text and headings, `accent` (RRGGBB) first."""
    return etree.fromstring(
        f'<a:theme xmlns:a="{_SPACE}" name="R2P Drafter"><a:themeElements>'
        f'<a:clrScheme name="R2P Drafter">{_colours(accent)}</a:clrScheme>'
        f'<a:fontScheme name="R2P Drafter">{_fonts("major", font)}{_fonts("minor", font)}</a:fontScheme>'
        f'<a:fmtScheme name="R2P Drafter"><a:fillStyleLst>{_PLAIN_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_PLAIN_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_NO_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_PLAIN_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def _colours(accent: str) -> str:
    return "".join(
        f'<a:{name}><a:srgbClr val="{colour.format(accent=accent)}"/></a:{name}>'
        for name, colour in _COLOURS.items()
    )


def _fonts(kind: str, font: str) -> str:
    empty = '<a:ea typeface=""/><a:cs typeface=""/>'
    return f'<a:{kind}Font><a:latin typeface="{font}"/>{empty}</a:{kind}Font>'
