"""Stage 3: topic + figures → candidates, one file a slot, each with its reason in words."""
