"""What is written once and picked the next time: people, organisations, passages, templates."""
