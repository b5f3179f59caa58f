"""What Word itself takes, and what a letterhead may come to; past that it is one made to do harm."""

from r2p_drafter.saying import Saying

LENGTHS = (-31_680, 31_680)
"""Twips: 22 inches, Word's largest indent, spacing, margin and sheet of paper."""
SPANS = (0, 31_680)
"""Twips, of what has no sign; also the 240ths of a line that text may be apart, which makes 132 lines."""
PAPER = (144, 31_680)
"""Twips: a tenth of an inch is Word's smallest sheet."""
LETTER_SPACINGS = (-1_440, 1_440)
"""Twips."""
SIZES = (1, 3_276)
"""Half points of a font."""
RULES = (0, 96)
"""Eighths of a point: how thick a rule may be (17.18.23)."""
RULE_SPACES = (0, 31)
"""Points between a rule and its text (17.3.1.24)."""
LEVELS = (0, 8)
"""Of a list (17.9.3)."""
OUTLINE = (0, 9)
"""Of a heading; 9 is text (17.3.1.20)."""
EXTENTS = (0, 31_680 * 635)
"""EMU of a picture."""

LEAST_ROOM = 720
"""Twips of a line or a page that are left for text; with less, each character might take a page."""
MOST_TABS = 64
"""Tab stops that Word takes in a paragraph."""
MOST_STYLES = 10_000
DEEPEST = 50
"""Styles between one and what all of its line is based on."""
MOST_PARAGRAPHS = 500
"""Of headers and footers together."""
MOST_CHARACTERS = 20_000
"""Of headers and footers together; a field or a picture counts as one."""
MOST_BYTES_OF_PICTURES = 256 * 1024 * 1024
"""That all pictures together may take in memory."""


class UnfitError(ValueError):
    """A letterhead that can be read but not be used; it is raised with a saying, which tells why not."""

    def __init__(self, why: Saying) -> None:
        """Keep why not, one whole sentence."""
        super().__init__(why)


def within(number: str | int, limits: tuple[int, int]) -> int:
    """Return the nearest whole number within the limits; a fraction, which Word forgives, is cut off.

    Raises:
        ValueError: It is no number.
    """
    least, most = limits
    value = float(number) if isinstance(number, str) else number
    return int(min(max(value, least), most))
