"""Names listed in a sentence, and frames cut down to what their sections declare."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from kedang.reports.design import Filled, Report

MOST_NAMED = 5


def listed(names: Iterable[object], most: int = MOST_NAMED) -> str:
    """Names one after the other (、), each once; of many the first few and an ellipsis."""
    kept = list(dict.fromkeys(str(name) for name in names if isinstance(name, str)))
    return "、".join(kept[:most]) + ("…" if len(kept) > most else "")


def cells(values: Sequence[object]) -> pd.Series[Any]:
    """A column of sentences, or of lists of them."""
    return pd.Series(list(values), dtype="object")


def declared(report: Report, sections: Mapping[str, Filled]) -> dict[str, Filled]:
    """The sections without any column that they do not show: what is not declared cannot be printed."""
    columns = {one.id: [*(shown.id for shown in one.columns), "key"] for one in report.sections()}
    return {
        name: replace(one, frame=one.frame[[at for at in columns[name] if at in one.frame]])
        for name, one in sections.items()
    }
