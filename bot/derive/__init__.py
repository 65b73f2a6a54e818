"""Figures put together: what may be, by what rule, and what interval their hedges leave."""
