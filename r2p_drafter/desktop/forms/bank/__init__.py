"""The bank in the forms: recommendations and passages put into the letter, and kept for the next one."""
