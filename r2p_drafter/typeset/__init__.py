"""How a letter is set on paper: paragraphs to lines, lines to pages. QtGui only, no widget.

All lengths are twips, twentieths of a point.
"""
