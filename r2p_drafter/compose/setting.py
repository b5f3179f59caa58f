"""What paragraphs of a template inherit from the elements around them."""

from collections.abc import Mapping

from msgspec import Struct

from r2p_drafter.compose.tags import Tag

_STYLES: Mapping[str, str] = {
    "h1": "Heading 1",
    "h2": "Heading 2",
    "h3": "Heading 3",
    "blockquote": "Quote",
}


class Setting(Struct, frozen=True):
    """The style, part of the letter and keeping together of a paragraph."""

    style: str = "Body Text"
    part: str = ""
    keep_next: bool = False

    def inside(self, tag: Tag) -> "Setting":
        """Return what holds inside an element."""
        return Setting(
            style=tag.attributes.get("class", _STYLES.get(tag.name, self.style)),
            part=tag.attributes.get("data-part", self.part),
            keep_next=self.keep_next or "data-keep" in tag.attributes,
        )
