"""Measurements: how right the check is on strange stores, and how fast; nothing here is shipped."""
