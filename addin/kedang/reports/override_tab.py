"""人工定级, the tab: one row a customer to set its tier in, with a reason and a last day; read back the same way."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from kedang.model.address import cell_name
from kedang.model.errors import WorkbookError
from kedang.model.operation import Moment
from kedang.model.text import LANGUAGES, Lang, say
from kedang.reference import dates
from kedang.reports.book import Column, new_book

SOURCE = "人工定级"
HEAD = 3
"""The zero-based row of the headings."""
WIDTH, SPARE = 11, 200
_NAME, _TIER, _WHY, _UNTIL = 0, 4, 5, 6
_ID, _WAS_TIER, _WAS_WHY, _WAS_UNTIL = 7, 8, 9, 10


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants for one customer: a tier with reason and last day, or (no tier) none any more."""

    customer: str
    name: str
    tier: str
    reason: str
    until: date | None


def write_override_tab(
    target: Path, rows: pd.DataFrame, tiers: Sequence[str], moment: Moment, lang: Lang
) -> None:
    """Write the tab: customer_id, name, computed, score, tier, set_tier, set_why, set_until (days, NaT).

    The last four columns are hidden: whose row it is, and what was set before.
    """
    none = say("tab.override.none").render(lang)
    shown = pd.DataFrame(
        {
            "name": rows["name"],
            "computed": rows["computed"],
            "score": rows["score"],
            "tier": rows["tier"],
            "set_tier": rows["set_tier"],
            "set_why": rows["set_why"],
            "set_until": rows["set_until"],
            "id": rows["customer_id"],
            "was_tier": rows["set_tier"],
            "was_why": rows["set_why"],
            "was_until": rows["set_until"].dt.strftime("%Y-%m-%d"),
        }
    )
    columns = (
        Column("name", say("col.customer").render(lang), "wrap", 34),
        Column("computed", say("col.computed").render(lang), "text", 11),
        Column("score", say("col.score").render(lang), "score", 9),
        Column("tier", say("col.tier").render(lang), "text", 9),
        Column("set_tier", say("col.set_tier").render(lang), "text", 12, (*tiers, none)),
        Column("set_why", say("col.set_why").render(lang), "wrap", 44),
        Column("set_until", say("col.set_until").render(lang), "date", 14),
        *(Column(one, one, "text", 4) for one in ("id", "was_tier", "was_why", "was_until")),
    )
    with new_book(target, "override", moment, lang) as book:
        sheet = book.sheet(SOURCE)
        book.title(
            sheet,
            0,
            book.say(say("tab.override.title")),
            book.say(say("tab.override.note", none=none)),
        )
        below = book.table(sheet, HEAD, columns, shown, ruled=False)
        sheet.write_number(0, _ID, below)
        sheet.set_column(_ID, _WAS_UNTIL, 4, None, {"hidden": True})
        sheet.freeze_panes(HEAD + 1, 1)
        sheet.repeat_rows(HEAD)
        sheet.print_area(0, 0, below, _UNTIL)


def read_overrides(
    cells: Sequence[Sequence[object]], file: str, sheet: str, tiers: Sequence[str]
) -> list[Asked]:
    """The rows that somebody changed, from the tab's cells (all rows from the first).

    A tier without a reason or a last day, or one that is none, is an error naming the cell.
    """
    none = {say("tab.override.none").render(lang).casefold() for lang in LANGUAGES}
    found = []
    for number, row in enumerate(cells):
        if number <= HEAD or len(row) < WIDTH or not _text(row[_ID]):
            continue
        given = _text(row[_TIER])
        tier = "" if given.casefold() in none else given.upper()
        reason, until = _text(row[_WHY]), _day(row[_UNTIL])
        was = (_text(row[_WAS_TIER]), _text(row[_WAS_WHY]), _day(row[_WAS_UNTIL]))
        if (tier, reason, until) == was or (not tier and not was[0]):
            continue
        if tier:
            _refuse(row, number, (tier, reason, until), file, sheet, tiers)
        found.append(Asked(_text(row[_ID]), _text(row[_NAME]), tier, reason, until))
    return found


def _refuse(
    row: Sequence[object],
    number: int,
    asked: tuple[str, str, date | None],
    file: str,
    sheet: str,
    tiers: Sequence[str],
) -> None:
    tier, reason, until = asked
    wrong = (
        ("book.override.bad_tier", _TIER, tier not in tiers),
        ("book.override.no_reason", _WHY, not reason),
        ("book.override.no_until", _UNTIL, until is None),
    )
    for message, at, bad in wrong:
        if bad:
            raise WorkbookError(
                message,
                file=file,
                sheet=sheet,
                cell=cell_name(number, at),
                value=_text(row[at]),
                allowed="、".join(tiers),
            )


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    return dates.parse(value).value if _text(value) else None


def _text(value: object) -> str:
    if value is None or value != value:
        return ""
    if isinstance(value, float):
        return f"{value:.15g}"
    return unicodedata.normalize("NFKC", str(value)).strip()
