"""The editor for running text: Markdown that looks as it will read, and its spelling."""
