"""Templates that users make, keep, and give to each other."""
