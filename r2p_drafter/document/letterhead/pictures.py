"""The pictures of a letterhead: which may be used, and what is said of those that may not."""

from docx.opc.part import Part

from r2p_drafter.document.letterhead.limits import MOST_BYTES_OF_PICTURES, UnfitError
from r2p_drafter.document.pictures import MOST_BYTES, bytes_in_memory, is_svg
from r2p_drafter.saying import says, short

_SVG = says("the picture “{}” is an SVG drawing; save it as PNG and insert that in Word.")
_TOO_LARGE = says("the picture “{}” has too many dots; compress it in Word (Picture Format).")


class PictureShelf:
    """The pictures that a letterhead uses, each looked at once."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}
        self._left = MOST_BYTES_OF_PICTURES

    def data(self, part: Part) -> bytes:
        """Return a picture as it is in the file; one that is not drawn, such as an EMF, keeps its room.

        Raises:
            UnfitError: It is a drawing in SVG, or there are far more dots than can be printed.
        """
        name = str(part.partname)
        if name not in self._known:
            self._known[name] = self._looked_at(part.blob, short(part.partname.filename))
        return self._known[name]

    def _looked_at(self, data: bytes, name: str) -> bytes:
        if is_svg(data):
            raise UnfitError(_SVG.of(name))
        needed = bytes_in_memory(data)
        self._left -= needed
        if needed > MOST_BYTES or self._left < 0:
            raise UnfitError(_TOO_LARGE.of(name))
        return data
