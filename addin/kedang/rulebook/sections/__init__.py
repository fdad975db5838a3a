"""The sections of the rulebook, one module for each."""
