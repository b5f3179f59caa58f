"""vCards: their lines, the cards in a file, and contacts in cards."""
