"""表格一览: every source file with its people, its form, when it came last, and how good its rows are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis import handed_in
from kedang.analysis.book import NOBODY, Book
from kedang.analysis.handed_in import Week
from kedang.model.catalogue import entities
from kedang.model.field import EntityKind
from kedang.model.frames import days, texts
from kedang.model.quality import INDICES, grouped
from kedang.reference.named_files import person_in

OWN, CURRENT, OLD, CHANGED, TAMPERED, RETIRED = (
    *("own", "current", "old"),
    *("changed", "tampered", "retired"),
)
STATES = (CURRENT, OLD, CHANGED, TAMPERED, RETIRED, OWN)
SEVERITIES = ("error", "warning", "info")
MOSTLY = 0.6
SLIP = "slip"
MOST_PEOPLE = 3
_WHO = ("rep", "owner", "recorded_by")


def files(book: Book, findings: pd.DataFrame, week: Week, cut: pd.Timestamp) -> pd.DataFrame:
    """One row per source file, those that need something first; return slips are left out.

    Columns: id, file, rep (whose it is, missing for a shared one), people (names in it, most rows first),
    form, version (missing for people's own layouts), current (the version handed out now), state (current,
    old, changed, tampered, retired, own), brought_by, first_seen, last_seen, since (days), rows, held,
    error, warning, info (findings about its records), index (0–100), weekly (holds activities), handed
    (new, on_time, late, waiting, missing, resting), missed (weekly deadlines gone by).

    Frames it reads: source_file, source_row (id, source_id, entity), held, quality, and current_form (form,
    version, structure) of the forms that are handed out now.
    """
    sources = book.frames.get("source_file", pd.DataFrame(columns=["id", "name"]))
    sources = sources[(texts(sources, "form") != SLIP).to_numpy()].reset_index(drop=True)
    rows = book.frames.get("source_row", pd.DataFrame(columns=["id", "source_id", "entity"]))
    ids = texts(sources, "id")
    counted = _people(book, rows, sources)
    table = pd.DataFrame({"id": ids, "file": texts(sources, "name").map(_base)})
    table["rep"] = ids.map(counted["rep"]).astype("str")
    table["people"] = ids.map(counted["people"])
    table = table.join(_forms(sources, book.frames.get("current_form", pd.DataFrame())))
    table["brought_by"] = texts(sources, "brought_by")
    table["first_seen"], table["last_seen"] = (
        days(sources, "first_seen"),
        days(sources, "last_seen"),
    )
    table["since"] = (cut - table["last_seen"]).dt.days.astype("float64")
    table["rows"] = _times(rows, ids)
    table["held"] = _times(book.frames.get("held", pd.DataFrame()), ids)
    for name in SEVERITIES:
        table[name] = _times(_of(rows, findings[texts(findings, "severity") == name]), ids)
    table["index"] = _index(rows, book.frames.get("quality"), ids)
    active = {one.id for one in entities().values() if one.kind is EntityKind.ACTIVITY}
    table["weekly"] = ids.isin(texts(rows, "source_id")[texts(rows, "entity").isin(active)])
    handed = handed_in.states(table["first_seen"], table["last_seen"], week)
    resting = ~table["weekly"] & ~handed.isin(handed_in.DONE)
    table["handed"] = handed.where(~resting, handed_in.RESTING)
    table["missed"] = handed_in.missed_weeks(table["last_seen"], week).where(table["weekly"], 0.0)
    order = ["missed", "held", "error", "file", "id"]
    return table.sort_values(order, ascending=[False, False, False, True, True], ignore_index=True)


def _base(name: str) -> str:
    return re.split(r"[\\/]", name)[-1]


def _people(book: Book, rows: pd.DataFrame, sources: pd.DataFrame) -> pd.DataFrame:
    """By source the names in its rows (`people`, a list), and whose file it is (`rep`).

    A file is somebody's whose name stands in its own name or its folder's, else theirs who have six in ten of
    the rows with a name; otherwise it is shared. Where no row names anybody, who it is called after.
    """
    told = rows.merge(_named(book), on="id", how="inner")
    counts = told.groupby(["source_id", "rep"]).size().rename("n").reset_index()
    counts = counts.sort_values(["source_id", "n", "rep"], ascending=[True, False, True])
    many = counts.groupby("source_id")["rep"].agg(list)
    known = sorted(set(counts["rep"]), key=lambda name: (-len(name), name))
    first = counts.drop_duplicates("source_id").set_index("source_id")
    share = first["n"] / counts.groupby("source_id")["n"].sum()
    mostly = first["rep"].where(share >= MOSTLY)
    found = {}
    for one in sources.to_dict("records"):
        titled = _titled(one, known)
        alone = None if one["id"] in many else person_in(_base(str(one["name"])).partition(".")[0])
        whose = titled or mostly.get(one["id"]) or alone
        found[one["id"]] = (whose, many.get(one["id"], [whose] if isinstance(whose, str) else []))
    table = pd.DataFrame.from_dict(found, orient="index", columns=["rep", "people"])
    return table.astype({"rep": "str"})


def _titled(source: Mapping[Any, Any], known: list[str]) -> str | None:
    """The one person whose name stands in a file's name, else in that of its folder."""
    parts = re.split(r"[\\/]", str(source.get("path") or source["name"]))
    for part in reversed(parts[-2:]):
        named = [name for name in known if len(name) > 1 and name in part]
        if len(named) == 1:
            return named[0]
    return None


def _named(book: Book) -> pd.DataFrame:
    """Record id and who it belongs to, of every record that says: rep, else owner, else who wrote it down."""
    parts = []
    for name in entities():
        frame = book.frames.get(name)
        if frame is None or not len(frame):
            continue
        who = texts(frame, _WHO[0])
        for column in _WHO[1:]:
            who = who.fillna(texts(frame, column))
        parts.append(pd.DataFrame({"id": texts(frame, "id"), "rep": who}))
    if not parts:
        return pd.DataFrame({"id": [], "rep": []}, dtype="str")
    every = pd.concat(parts, ignore_index=True).dropna()
    return every[every["rep"] != NOBODY]


def _forms(sources: pd.DataFrame, current: pd.DataFrame) -> pd.DataFrame:
    """Form, version, the version handed out now, and the state of each file."""
    form = texts(sources, "form").fillna("")
    version = sources.get("form_version", pd.Series(np.nan, index=sources.index)).astype("float64")
    noted, structure = texts(sources, "form_state"), texts(sources, "form_structure")
    latest = (
        current.groupby("form")["version"].max() if len(current) else pd.Series(dtype="float64")
    )
    now = form.map(latest).astype("float64")
    same = set(zip(texts(current, "form"), texts(current, "structure"), strict=True))
    stands = np.array([pair in same for pair in zip(form, structure, strict=True)], dtype=bool)
    behind = (version <= now) & ~stands
    state = np.select(
        [form == "", noted == TAMPERED, noted == CHANGED, now.isna() & bool(len(current)), behind],
        [OWN, TAMPERED, CHANGED, RETIRED, OLD],
        CURRENT,
    )
    return pd.DataFrame(
        {
            "form": form.replace("", None).astype("str"),
            "version": version.where(form != ""),
            "current": now,
            "state": pd.Series(state, index=sources.index, dtype="str"),
        }
    )


def _of(rows: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """Things known by record id, each with the file its record stands in."""
    if not len(found):
        return pd.DataFrame({"source_id": []}, dtype="str")
    return found.merge(rows[["id", "source_id"]], on="id", how="inner")


def _times(table: pd.DataFrame, ids: pd.Series[str]) -> pd.Series[float]:
    counts = texts(table, "source_id").value_counts()
    return ids.map(counts).fillna(0).astype("float64")


def _index(
    rows: pd.DataFrame, measured: pd.DataFrame | None, ids: pd.Series[str]
) -> pd.Series[float]:
    if measured is None or not len(measured):
        return pd.Series(np.nan, index=ids.index)
    known = _of(rows, measured.astype(dict.fromkeys(INDICES, "float64")))
    table = grouped(known, "source_id").set_index("name")["index"]
    return ids.map(table).astype("float64")
