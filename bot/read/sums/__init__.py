"""Statements that no single figure says: which figures would have to be put together, and how."""
