"""Word files as a careful secretary would build them."""

from r2p_drafter.export.docx.writer import docx_bytes

__all__ = ["docx_bytes"]
