"""What is left out of a letterhead from a stranger, in words: told by its relationships."""

from r2p_drafter.export.docx.package import Relationship
from r2p_drafter.saying import Saying, says

LIVE = says("fields and settings by which Word runs, fetches or changes something")
OTHER = says("parts that no letter has")
_MACROS = says("macros")
_OBJECTS = says("embedded objects")
_CONTROLS = says("controls")
_DATA = says("sources of data")
_ELSEWHERE = says("pictures that lie elsewhere")
_NO_PICTURES = says("pictures that are none")
_LINKS = says("links that lead neither to the web nor to an e-mail address")
_TEMPLATE = says("an attached template")
_MEDIA = says("sounds and films")
_BY_TYPE = {
    "vbaProject": _MACROS,
    "wordVbaData": _MACROS,
    "keyMapCustomizations": _MACROS,
    "attachedToolbars": _MACROS,
    "oleObject": _OBJECTS,
    "package": _OBJECTS,
    "aFChunk": _OBJECTS,
    "subDocument": _OBJECTS,
    "control": _CONTROLS,
    "activeXControlBinary": _CONTROLS,
    "attachedTemplate": _TEMPLATE,
    "mailMergeSource": _DATA,
    "mailMergeHeaderSource": _DATA,
    "recipientData": _DATA,
    "transform": _DATA,
    "audio": _MEDIA,
    "video": _MEDIA,
    "media": _MEDIA,
}


def what_went(relationship: Relationship, *, of_furniture: bool) -> Saying | None:
    """Return what goes with a relationship of a header or footer or of another part; None for mere text."""
    if relationship.type == "image":
        return _ELSEWHERE if relationship.external else (_NO_PICTURES if of_furniture else None)
    if relationship.type == "hyperlink":
        return _LINKS if of_furniture else None
    return _BY_TYPE.get(relationship.type)
