"""Caveat's figure check. Start with `bot/check.py`: the whole route stands on that page."""
