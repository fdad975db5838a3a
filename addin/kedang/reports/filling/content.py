"""What a template is filled with: plain values by name, and lists of records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd


@dataclass(frozen=True, slots=True)
class Rows:
    """One list: texts, numbers, days or nothing in named columns, all sentences rendered.

    `parent`: the list each of whose records has rows of its own here; both carry the column `key`.
    `empty`: what stands in the row of the template when there are none.
    """

    frame: pd.DataFrame
    parent: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Values:
    """`{{ title }}`, `{{ said.visits }}` from `values`; `{{ visits.rep }}` from `lists`, one row a record.

    `names`: other names (Chinese ones) for lists, fields and values; one that may mean several means the
    one there is where it stands. `hidden`: sections taken out: the rows of the defined name `section_<id>`.
    """

    values: Mapping[str, object]
    lists: Mapping[str, Rows] = field(default_factory=dict)
    names: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
