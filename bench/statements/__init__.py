"""Statements about the cells of a store, right and wrong and tempting, in batches of wordings."""
