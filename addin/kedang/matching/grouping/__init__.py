"""Pairs become groups, never across a contradiction or a 否."""
