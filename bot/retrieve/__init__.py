"""Stage 2: topic → searches, strict to loose."""
