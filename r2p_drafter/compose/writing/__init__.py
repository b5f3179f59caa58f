"""How Markdown is written: what an editor does to a text and its selection, without any widget."""
