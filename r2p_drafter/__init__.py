"""R2P Drafter: formal letters to the United Nations, governments and missions."""

__version__ = "0.1.0"
