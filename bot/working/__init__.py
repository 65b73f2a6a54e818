"""Claims that no single figure says: their sides are looked up, put together and judged.

Joins the stages as `bot.check` does; what may be put together, and how, is in `bot.derive`.
"""
