"""Duplicate detection on Apache Spark: the same functions, on many machines."""
