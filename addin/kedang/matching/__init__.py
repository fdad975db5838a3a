"""Duplicate detection: records in; pairs with reasons, groups, relations and contradictions out."""

from kedang.matching.engine import Matching, match
from kedang.matching.merging.survivorship import FieldChoice, MergePlan, merge
from kedang.matching.names import match_names

__all__ = [
    "FieldChoice",
    "Matching",
    "MergePlan",
    "match",
    "match_names",
    "merge",
]
