"""Taking in lists of other programs: what is in a file, what would come of it, then all or nothing."""
