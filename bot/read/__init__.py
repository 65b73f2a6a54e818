"""Stage 1: text → claims: every number with what it is about."""
