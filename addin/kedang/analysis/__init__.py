"""Tables and sentences for the reports: what happened in a period, and what changed since the last."""

from kedang.analysis.composition import Composition, composition
from kedang.analysis.records import WeekJournal
from kedang.analysis.weekly import Weekly, weekly

__all__ = ["Composition", "WeekJournal", "Weekly", "composition", "weekly"]
