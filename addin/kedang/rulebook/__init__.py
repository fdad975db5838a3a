"""What an admin may change: weights, thresholds, words, deadlines; shipped values in defaults.toml."""

from kedang.rulebook.book import Rulebook
from kedang.rulebook.loading import load, loads, stored

__all__ = ["Rulebook", "load", "loads", "stored"]
