"""What a report is made from: the archive's frames, a period, the rules, and the day it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.records import WeekJournal
from kedang.model.period import Period
from kedang.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Material:
    """Everything the content of a report may use; the same material gives the same report.

    `book`: frames by entity, with `rating` (latest as of the cut) and, where a report needs them,
    `quality` and `segment`. `cut`: the day up to which things count, at most the period's last.
    `ratings`: every rating noted, all kinds. `waiting`: pairs that wait for an answer. `customers`: ids
    asked for, all when empty. `answers`: what was asked beside (factors of the channel adviser).
    `findings`: what the check found wrong with the records, one row each: entity, id, rule, severity,
    field; no columns where nothing was checked.
    """

    book: Book
    period: Period
    as_of: date
    cut: date
    rulebook: Rulebook
    ratings: pd.DataFrame = field(default_factory=pd.DataFrame)
    waiting: pd.DataFrame = field(default_factory=pd.DataFrame)
    journal: WeekJournal | None = None
    customers: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    findings: pd.DataFrame = field(default_factory=pd.DataFrame)
