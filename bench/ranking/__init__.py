"""Whether a small model earns its place as a ranker of measures, where words carry nothing."""
