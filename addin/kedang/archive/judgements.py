"""What people and rules decided: pairs to review, answers to them, ratings, corrected mappings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import pandas as pd
from sqlalchemy import Connection, select

from kedang.archive.images import Row, dumps, loads
from kedang.archive.journal import Journal
from kedang.archive.recordids import pair_id
from kedang.archive.schema import Schema
from kedang.archive.standing import OPEN, RELATED
from kedang.model.errors import UsageError
from kedang.model.ids import short_id
from kedang.model.text import Text

ANSWERS = ("same", "different", "unsure")


def set_answers(journal: Journal, answers: Iterable[tuple[str, str, str]]) -> int:
    """Notes answers to pairs (left, right, same|different|unsure); the newest answer stands."""
    wanted: dict[str, Row] = {}
    for left, right, answer in answers:
        if answer not in ANSWERS:
            raise UsageError("archive.answer", value=answer)
        first, second = sorted((left, right))
        wanted[pair_id("JDG", left, right)] = {
            "id": pair_id("JDG", left, right),
            "left_id": first,
            "right_id": second,
            "answer": answer,
            "user_name": journal.moment.user,
            "at": journal.at,
        }
    known = journal.rows("judgement", wanted)
    other = {key: row for key, row in wanted.items() if _answer(known.get(key)) != row["answer"]}
    upsert(journal, "judgement", other, known)
    pairs = {pair_id("CND", row["left_id"], row["right_id"]): row for row in other.values()}
    open_pairs = journal.rows("candidate", pairs)
    journal.update(
        "candidate",
        [(row, {"status": pairs[key]["answer"]}) for key, row in sorted(open_pairs.items())],
    )
    return len(other)


def _answer(row: Row | None) -> str:
    return str(row["answer"]) if row else ""


def upsert(journal: Journal, table: str, rows: Mapping[str, Row], known: Mapping[str, Row]) -> None:
    """Adds the rows that are new and updates the columns that differ."""
    journal.update(table, [(known[key], row) for key, row in rows.items() if key in known])
    journal.insert(table, [row for key, row in rows.items() if key not in known])


def set_candidates(
    journal: Journal, pairs: pd.DataFrame, related: pd.DataFrame | None = None
) -> int:
    """Replaces the pairs that wait for an answer; answered ones keep their status.

    Columns: left_id, right_id, score, reasons (list of Text). `related`: the pairs that are no
    duplicates but belong together, such as a company and its branch.
    """
    wanted = _candidates(related, RELATED) if related is not None else {}
    wanted |= _candidates(pairs, OPEN)
    table = journal.schema.table("candidate")
    known = {row["id"]: dict(row) for row in journal.connection.execute(select(table)).mappings()}
    for key in wanted.keys() & known.keys():
        if known[key]["status"] not in (OPEN, RELATED):
            wanted[key]["status"] = known[key]["status"]
    left = (row for _, row in sorted(known.items()) if row["id"] not in wanted)
    journal.delete("candidate", [row for row in left if row["status"] in (OPEN, RELATED)])
    upsert(journal, "candidate", wanted, known)
    return len(pairs)


def _candidates(pairs: pd.DataFrame, status: str) -> dict[str, Row]:
    rows: dict[str, Row] = {}
    columns = (pairs[name] for name in ("left_id", "right_id", "score", "reasons"))
    for left, right, score, reasons in zip(*columns, strict=True):
        first, second = sorted((left, right))
        rows[pair_id("CND", left, right)] = {
            "id": pair_id("CND", left, right),
            "left_id": first,
            "right_id": second,
            "score": 0.0 if pd.isna(score) else float(score),
            "reasons": dumps([_reason(reason) for reason in reasons]),
            "status": status,
        }
    return rows


def _reason(reason: object) -> object:
    return reason.as_json() if isinstance(reason, Text) else str(reason)


def set_ratings(journal: Journal, ratings: pd.DataFrame, *, keep: bool = False) -> int:
    """Notes ratings: customer_id, as_of (day), kind, score, tier, detail (anything JSON takes).

    A rating equal to the customer's latest one is not repeated, unless `keep` (a frozen year).
    """
    latest = _latest(journal, ratings)
    names = ("customer_id", "as_of", "kind", "score", "tier", "detail")
    rows: dict[str, Row] = {}
    for customer, day, kind, score, tier, detail in zip(*(ratings[n] for n in names), strict=True):
        as_of = pd.Timestamp(day).date()
        row = {
            "id": short_id("RTG", customer, as_of, kind),
            "customer_id": customer,
            "as_of": as_of,
            "kind": kind,
            "score": None if pd.isna(score) else float(score),
            "tier": None if pd.isna(tier) else str(tier),
            "detail": dumps(detail),
        }
        before = latest.get((customer, kind))
        if keep or before is None or any(before[n] != row[n] for n in ("score", "tier", "detail")):
            rows[str(row["id"])] = row
    upsert(journal, "rating", rows, journal.rows("rating", rows))
    return len(rows)


def _latest(journal: Journal, ratings: pd.DataFrame) -> dict[tuple[str, str], Row]:
    if ratings.empty:
        return {}
    table = journal.schema.table("rating")
    last: date = pd.Timestamp(ratings["as_of"].max()).date()
    query = select(table).where(table.c.as_of <= last).order_by(table.c.as_of, table.c.id)
    rows = journal.connection.execute(query).mappings()
    return {(row["customer_id"], row["kind"]): dict(row) for row in rows}


def set_mapping(journal: Journal, fingerprint: str, mapping: Mapping[str, str | None]) -> None:
    """Remembers a corrected mapping of headers to fields for tables with this fingerprint."""
    row = {
        "id": fingerprint,
        "mapping": dumps(dict(mapping)),
        "user_name": journal.moment.user,
        "at": journal.at,
    }
    known = journal.rows("mapping_memory", [fingerprint])
    if not known or known[fingerprint]["mapping"] != row["mapping"]:
        upsert(journal, "mapping_memory", {fingerprint: row}, known)


def mappings(connection: Connection, schema: Schema) -> dict[str, dict[str, str | None]]:
    """Every remembered mapping by the fingerprint of its table."""
    table = schema.table("mapping_memory")
    rows = connection.execute(select(table.c.id, table.c.mapping).order_by(table.c.id))
    return {key: loads(text) for key, text in rows}
