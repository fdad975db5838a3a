"""Duplicate detection: records in; pairs with reasons, groups, relations and contradictions out."""

from kedang.matching.engine import Matching, match
from kedang.matching.names import match_names
from kedang.matching.survivorship import FieldChoice, MergePlan, merge

__all__ = [
    "FieldChoice",
    "Matching",
    "MergePlan",
    "match",
    "match_names",
    "merge",
]
