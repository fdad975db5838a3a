"""What the three reports on sales share: long lists cut with their rest, words of columns, comparisons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from kedang.analysis.material import Material
from kedang.model.text import Text, say
from kedang.reports.design import Shown

MOST = 12
Lines = tuple[Text, ...]


def note(material: Material) -> Text:
    """The grey line below the title: which days, and up to when."""
    first, last = material.period.first.isoformat(), material.period.last.isoformat()
    return say("report.note.span", first=first, last=last, cut=material.cut.isoformat())


def unfinished(material: Material) -> Lines:
    """That the period is not over, where it is not: the one before is whole."""
    if material.cut >= material.period.last:
        return ()
    return (say("sales.unfinished", cut=material.cut.isoformat()),)


def worded(words: Iterable[object], index: pd.Index | None = None) -> pd.Series[Any]:
    """Texts as a column."""
    return pd.Series(list(words), index=index, dtype=object)


def year(now: float, last_year: float) -> Lines:
    """Against the same period a year before; nothing where the order book does not reach back."""
    if last_year != last_year or not last_year > 0:
        return ()
    way = "up" if now > last_year else "down" if now < last_year else "same"
    return (say(f"sales.year.{way}", before=last_year, share=abs(now - last_year) / last_year),)


def cut_off(
    table: pd.DataFrame, label: str, summed: Sequence[str], most: int = MOST
) -> pd.DataFrame:
    """The first rows; the others, where more than one is left, added up in one row at the end."""
    if len(table) <= most + 1:
        return table
    rest = table.iloc[most:]
    row = rest[list(summed)].sum(min_count=1).to_frame().T
    row[label] = worded([say("sales.rest", count=len(rest))], row.index)
    shown = table.iloc[:most].astype({label: object})
    return pd.concat([shown, row], ignore_index=True)


def named(table: pd.DataFrame, column: str, missing: Text) -> pd.DataFrame:
    """The same rows with a name in the last one, such as the team's."""
    values = [missing if one is None or one != one else one for one in table[column]]
    return table.assign(**{column: worded(values, table.index)})


def last_year_columns() -> tuple[Shown, ...]:
    """Sales a year before, and the change since."""
    return (Shown("last_year_sales", "money"), Shown("last_year_change", "percent"))
