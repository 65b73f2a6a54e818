"""Stage 5: findings → reply → plain text, JSON or blocks."""
