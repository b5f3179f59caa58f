"""Some recommendations and passages, as a bank has them."""

from builders import a_passage
from r2p_drafter.library.entries import Passage

SPEAK = a_passage(id="a" * 32, version=1, uses=3)
ASSEMBLY = a_passage(
    id="b" * 32, version=1, text="Deliver a *public statement* at the Assembly;", tags=("assembly",)
)
AGREED = a_passage(
    id="c" * 32,
    version=1,
    kind="passage",
    text="All governments agreed on it at the World Summit of 2005.",
    language="en-GB",
    tags=("history",),
)
PASSAGES: tuple[Passage, ...] = (SPEAK, ASSEMBLY, AGREED)
