"""Stores to measure with: near-duplicate tables of several subjects, and tables of any size."""
