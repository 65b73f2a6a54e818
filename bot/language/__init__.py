"""What British news English is made of, whatever the store: words, stems, synonyms, places."""
