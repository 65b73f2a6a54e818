"""Numbers with what bounds them and what they count, whatever they are about."""
