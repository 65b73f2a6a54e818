"""What we know: the store of figures, its tables and its coverage. The only SQL on facts.db."""
