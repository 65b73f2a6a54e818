"""What makes a sentence not say that its number is so: denied, supposed, taken back, stretched."""
