"""A composed letter as a file: Word, PDF, text."""
