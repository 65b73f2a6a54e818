"""What looks like a number and counts nothing: ages, labels, scores, names with digits."""
