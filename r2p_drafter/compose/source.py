"""Where in a template pack a fault is."""

from msgspec import Struct

from r2p_drafter.errors import TemplateError
from r2p_drafter.saying import TOLD, Saying, says, short, verbatim


class Source(Struct, frozen=True):
    """A file of a template pack."""

    name: str
    """The pack and the file in it: "joint-letter/letter.html.jinja"."""
    has_lines: bool = True

    def fault(
        self, line: int, message: Saying | str, kind: type[TemplateError] = TemplateError
    ) -> TemplateError:
        """Return the error for a fault in a line, from 1; 0 where the line is not known."""
        place = says("{}, line {}").of(self.name, line) if line and self.has_lines else self.name
        said = message if isinstance(message, Saying) else verbatim(short(message.rstrip("."), TOLD))
        return kind(says("{}: {}.").of(place, said))
