"""Composes what a report is made from: the archive's records, ratings, quality, journal, segments as needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.journal import week_journal
from kedang.analysis.material import Material
from kedang.archive.reader import Reader
from kedang.archive.standing import OPEN, UNSURE
from kedang.composing.handed_out import handed_out
from kedang.composing.rating import past, rating_frames
from kedang.matching.records import entity_of_each
from kedang.model.choice import settle
from kedang.model.finding import Finding
from kedang.model.period import Length, Period
from kedang.model.table import Table
from kedang.reference.workdays import first_workday_from
from kedang.reports.design import Content, Report
from kedang.reports.registry import content_of
from kedang.rulebook import Rulebook
from kedang.tiering.segments.segment import segment
from kedang.validation.archived import as_tables, places_of, with_ids
from kedang.validation.quality import quality
from kedang.validation.run import validate
from kedang.validation.told import as_rows

Frames = Mapping[str, pd.DataFrame]
CHECKED = frozenset({"quality", "findings"})


def period_meant(length: Length, day: date, rulebook: Rulebook) -> Period:
    """The period that a report of some day is about, where nobody says which.

    Until its first workday is over a week, month or year has only begun: on the Monday of the meeting
    the week before is meant.
    """
    period = Period.around(length, day)
    begins = first_workday_from(period.first, rulebook.calendar.overrides())
    return period.previous() if length != "day" and day <= begins else period


def report_content(
    reader: Reader,
    report: Report,
    period: Period,
    rulebook: Rulebook,
    as_of: date,
    customers: Sequence[str] = (),
    answers: Mapping[str, str] | None = None,
    *,
    records: Frames | None = None,
    published: str = "",
) -> Content:
    """What a report says about a period, from the archive as it stands.

    `customers`: ids of those asked for, all when empty. `records`: the archive's frames, when they have been
    read just now; `published`: the folder of the team's forms, where it is not that of the settings. Only
    what the report needs is worked out.
    """
    material = material_of(reader, report.needs, period, rulebook, as_of, records, published)
    asked = tuple(reader.resolve(one) for one in customers)
    content = content_of(report)(replace(material, customers=asked, answers=answers or {}))
    standing: dict[str, object] = {
        "period": period.name,
        "first": period.first,
        "last": period.last,
        "cut": material.cut,
    }
    return replace(content, values={**standing, **content.values})


def material_of(
    reader: Reader,
    needs: frozenset[str],
    period: Period,
    rulebook: Rulebook,
    as_of: date,
    records: Frames | None = None,
    published: str = "",
) -> Material:
    """The archive's frames with what some reports need besides: journal, quality, findings, waiting, segment.

    A day gone by is reported from what was known on it.
    """
    cut = min(as_of, period.last)
    known = past(reader, as_of)
    frames = dict(reader.frames(as_of=known) if records is None or known else records)
    frames |= rating_frames(reader, frames, rulebook, cut, known)
    waiting = waiting_pairs(reader) if needs else pd.DataFrame()
    journal, findings = None, pd.DataFrame()
    if needs & CHECKED:
        tables, found = _checked(reader, frames, waiting, rulebook, as_of, period)
        findings = as_rows(found, tables)
        frames["quality"] = with_ids(quality(tables, found, rulebook, as_of=as_of), tables)
    if "segment" in needs:
        frames["segment"] = segment(frames, rulebook, cut)
    if "fleet" in needs:
        frames |= fleet_frames(reader, rulebook, past(reader, cut), published)
    if "journal" in needs:
        frames["held"] = reader.held()
        entity_of = entity_of_each(frames)
        journal = week_journal(reader.log(), waiting, frames["held"], period, entity_of)
    ratings = reader.ratings(known=known)
    made = Material(Book(frames), period, as_of, cut, rulebook, ratings, waiting, journal)
    return replace(made, findings=findings)


def fleet_frames(
    reader: Reader, rulebook: Rulebook, known: date | None = None, published: str = ""
) -> dict[str, pd.DataFrame]:
    """The files the archive was made from, their rows, those held back, and the forms handed out now."""
    return {
        "source_file": reader.sources(known),
        "source_row": reader.source_rows(),
        "held": reader.held(),
        "current_form": handed_out(rulebook, published),
    }


def waiting_pairs(reader: Reader) -> pd.DataFrame:
    """The pairs that still wait for an answer: those never answered, and those left 待定."""
    pairs = reader.candidates(None)
    return pairs[pairs["status"].isin((OPEN, UNSURE))].reset_index(drop=True)


def _checked(
    reader: Reader,
    frames: Frames,
    waiting: pd.DataFrame,
    rulebook: Rulebook,
    as_of: date,
    period: Period,
) -> tuple[list[Table], list[Finding]]:
    """The customers, and the activities of a period and the one before, with what is wrong with them.

    What was waived is not told.
    """
    tables = list(as_tables(frames, waiting, (period.previous().first, period.last)))
    found = validate(tables, rulebook, as_of=as_of).findings
    places = places_of(tables, found)
    return tables, list(settle(found, places, reader.waivers(), {}, as_of).findings)
