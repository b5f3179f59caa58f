"""Prints the letter: the very pages that are on the screen."""

from r2p_drafter.desktop.printing.dialogs import preview_letter, print_letter

__all__ = ["preview_letter", "print_letter"]
