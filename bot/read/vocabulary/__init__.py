"""The store's own words in a text: which terms it names, and which names are not on file."""
