"""Text itself, whatever it is about: characters, clauses, typos, and patterns that cost little."""
