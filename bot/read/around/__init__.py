"""Words around a statement that are no part of it: talk, asides, frames, plain words."""
