"""`kedang report`: a report of a period, from the archive as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kedang import pipeline
from kedang.hosts.cli.session import Session, begin
from kedang.model.errors import UsageError
from kedang.model.period import Period

LENGTHS = {"weekly": "W", "monthly": "M", "annual": "Y"}


def report(values: Mapping[str, Any]) -> int:
    """Write the weekly, monthly or annual report."""
    kind = str(values["kind"])
    if kind not in LENGTHS:
        raise UsageError("cli.not_built", verb=f"report {kind}")
    if values.get("format") not in (None, "xlsx"):
        raise UsageError("cli.not_built", verb=f"--format {values['format']}")
    session = begin(values)
    period = _period(kind, values.get("period"), session)
    from kedang.reports.weekly_book import file_name, write_weekly_book

    with session.archive() as archive, archive.read() as reader:
        weekly = pipeline.report(reader, period, session.rulebook, session.moment.as_of)
        waiting = pipeline.waiting_pairs(reader)
    target = Path(values.get("out") or file_name(period))
    if target.is_dir() or not target.suffix:
        target = target / file_name(period)
    write_weekly_book(target, weekly, waiting, session.moment, session.lang)
    session.console.document(
        {
            "period": period.name,
            "output": str(target),
            "sentences": {name: weekly.sentence(name, session.lang) for name in weekly.sentences},
        }
    )
    session.console.line("cli.wrote", path=str(target))
    return 0


def _period(kind: str, asked: str | None, session: Session) -> Period:
    day = session.moment.as_of
    if asked:
        period = Period.parse(asked)
    elif kind == "weekly":
        period = Period.week_of(day)
    else:
        period = Period.month_of(day) if kind == "monthly" else Period.parse(f"{day.year:04d}")
    length = "W" if "W" in period.name else "M" if "-" in period.name else "Y"
    if length != LENGTHS[kind]:
        raise UsageError("cli.usage.period_kind", value=period.name, kind=kind)
    return period
