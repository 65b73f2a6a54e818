"""Times: every way to name a year, a month, a stretch or a distance in time."""
