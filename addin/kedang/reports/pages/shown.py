"""Values as people read them on a page: as Excel would show them by the kind of their column."""

from __future__ import annotations

import math
from datetime import date

import pandas as pd

from kedang.reports.book import Kind

RIGHT: frozenset[Kind] = frozenset({"number", "integer", "money", "percent", "score"})


def shown(value: object, kind: Kind) -> str:
    """One value by its kind; nothing is an empty text, a number that is whole has no decimals."""
    if value is None or (isinstance(value, float) and math.isnan(value)) or value is pd.NaT:
        return ""
    if isinstance(value, date):
        return value.isoformat()[:10]
    if not isinstance(value, int | float) or isinstance(value, bool):
        return str(value)
    if kind == "percent":
        return f"{value:.1%}"
    if kind == "money":
        return f"{value:,.2f}"
    if kind == "score":
        return f"{value:.1f}"
    if kind == "integer" or float(value).is_integer():
        return f"{value:,.0f}"
    return f"{value:,.2f}"


def measured(number: float, form: str) -> str:
    """A number on an axis by its format in Excel: a share as percent, else whole or short."""
    if form.endswith("%"):
        return f"{number:.0%}"
    return f"{number:,.0f}" if abs(number) >= 10 or float(number).is_integer() else f"{number:g}"


def number_of(value: object) -> float:
    """A value as a number, NaN where it is none."""
    if isinstance(value, int | float):
        return float(value)
    return math.nan
