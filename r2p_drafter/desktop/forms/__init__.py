"""The parts of the letter and the form of the one at hand."""
