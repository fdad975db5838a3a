"""A report as one self-contained web page: readable on a telephone, ready to print, nothing loaded from outside."""
