"""PDF from our own typesetting."""

from r2p_drafter.export.pdf.writer import pdf_bytes

__all__ = ["pdf_bytes"]
