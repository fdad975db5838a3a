"""One entry of the journal: what was done to the archive, by whom, when, from what."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class OperationKind(StrEnum):
    """What an operation did."""

    RUN = "run"
    ARCHIVE = "archive"
    MERGE = "merge"
    SPLIT = "split"
    LINK = "link"
    MATCH = "match"
    REVIEW = "review"
    TIER = "tier"
    OVERRIDE = "override"
    MAPPING = "mapping"
    FINDINGS = "findings"
    FIX = "fix"
    WAIVE = "waive"
    SETTLE = "settle"
    NUMBER = "number"
    SETTINGS = "settings"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Operation:
    """A journal entry. `parent` is the run it was part of; `undone_by` the operation that took it back."""

    id: str
    kind: OperationKind
    user: str
    at: datetime
    rulebook: str
    inputs: dict[str, object] = field(default_factory=dict)
    summary: dict[str, object] = field(default_factory=dict)
    parent: str = ""
    undoes: str = ""
    undone_by: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """Who works and when: handed in, never asked of the machine. `as_of` dates what is written."""

    user: str
    now: datetime
    as_of: date
