"""What a letter says, composed: blocks and runs in named styles, and the look of those styles."""
