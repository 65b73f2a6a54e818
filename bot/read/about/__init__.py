"""What each number is about: who says it, its clause, what the sentence before lends it."""
