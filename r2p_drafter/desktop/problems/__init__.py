"""What in the letter needs attention, told while it is written."""
