"""Reads `letterhead.docx`, the Word file that is the one source of the look."""

from r2p_drafter.document.letterhead.reader import read_letterhead

__all__ = ["read_letterhead"]
