"""The nouns that pass between the parts: frozen dataclasses and enums, nothing that does I/O."""
