"""Stage 4: claim + candidates → finding: the verdict with its reason."""
