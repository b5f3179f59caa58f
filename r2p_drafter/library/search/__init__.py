"""Finds contacts and passages as they are typed: by any part of any word, without accents, despite slips."""
