"""Every link in the written documents leads somewhere."""

from pathlib import Path

import pytest

from documents import CHECKOUT, Document

DOCUMENTS = [CHECKOUT / "README.md", CHECKOUT / "CONTRIBUTING.md", *sorted((CHECKOUT / "docs").glob("*.md"))]
LINKS = [(path, link) for path in DOCUMENTS for link in dict.fromkeys(Document(path).links())]


@pytest.mark.parametrize(("path", "link"), LINKS, ids=[f"{path.name}: {link}" for path, link in LINKS])
def test_a_link_leads_somewhere(path: Path, link: str) -> None:
    file, _, anchor = link.partition("#")
    target = path.parent / file if file else path

    assert target.exists(), f"there is no {target}"
    assert target.resolve().is_relative_to(CHECKOUT)
    if anchor:
        assert anchor in Document(target).anchors()


def test_there_are_links_to_try() -> None:
    assert {path.name for path, _ in LINKS} >= {"README.md", "CONTRIBUTING.md", "templates.md"}
