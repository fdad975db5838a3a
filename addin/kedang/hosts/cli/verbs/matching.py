"""`kedang match`: which records of some files (or of the archive) are one customer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import pandas as pd

from kedang.composing.customers import read_customers
from kedang.composing.joining import beside_archive, concerning
from kedang.hosts.cli import inputs, tables_csv
from kedang.hosts.cli.session import Session, begin
from kedang.matching.engine import Matching
from kedang.matching.engine import match as match_records
from kedang.matching.names import match_names
from kedang.matching.workers import HERE, Workers
from kedang.model.errors import UsageError
from kedang.model.text import Text, say

PLACE = ("file", "sheet", "row")
SHOWN = 20


def match(values: Mapping[str, Any]) -> int:
    """Compare the customers of the files named, with `--archive` also with those archived; write pairs and clusters."""
    session = begin(values)
    if values.get("names"):
        return _names(session, values)
    if not values["files"]:
        raise UsageError("cli.usage.no_files")
    with session.console.progress() as progress:
        read = inputs.read([Path(f) for f in values["files"]], values.get("password"), progress)
        as_of = session.moment.as_of
        records = read_customers(read.workbooks, session.rulebook, as_of, progress)
        read.workbooks.clear()
        answers = _answers(values.get("answers"), records)
        own = records
        if values.get("archive"):
            with session.archive() as archive:
                records, answers = beside_archive(archive, records, answers, session.lang)
        explained = None if values.get("pairs") else SHOWN
        with _workers(values.get("engine")) as workers:
            found = match_records(
                records, session.rulebook, answers, explained=explained, workers=workers
            )
    if len(own) < len(records):
        found = concerning(found, own)
    pairs = pairs_table(found, records, session)
    clusters = clusters_table(found, own)
    if values.get("pairs"):
        tables_csv.write(Path(values["pairs"]), pairs)
    if values.get("clusters"):
        tables_csv.write(Path(values["clusters"]), clusters)
    _tell(session, records, own, pairs, clusters, found)
    for name, reason in read.failed:
        session.console.line("cli.failed", file=name, why=reason.render(session.lang))
    return 1 if read.failed else 0


def _workers(engine: str | None) -> AbstractContextManager[Workers]:
    """Who does the work: this process, or Spark."""
    if engine != "spark":
        return nullcontext(HERE)
    from kedang.hosts.spark.session import spark_workers

    return spark_workers()


def pairs_table(found: Matching, records: pd.DataFrame, session: Session) -> pd.DataFrame:
    """The pairs with the place of both records, the columns of the contract."""
    table = pd.DataFrame(index=found.pairs.index)
    ids = pd.Index(records["id"]) if len(records) else pd.Index([], dtype="str")
    for side in ("left", "right"):
        rows = ids.get_indexer(pd.Index(found.pairs[f"{side}_id"]))
        for name in PLACE:
            table[f"{side}_{name}"] = records[name].to_numpy()[rows] if len(rows) else []
    table["score"] = found.pairs["score"].round(4)
    table["decision"] = found.pairs["decision"]
    table["reasons"] = _rendered(found.pairs["reasons"].tolist(), session)
    return table


def _rendered(reasons: Sequence[Sequence[Text]], session: Session) -> list[str]:
    """The reasons of each pair in one line; every distinct sentence is put together once."""
    known: dict[Text, str] = {}
    lines = []
    for texts in reasons:
        for text in texts:
            if text not in known:
                known[text] = text.render(session.lang)
        lines.append(";".join([known[text] for text in texts]))
    return lines


def clusters_table(found: Matching, records: pd.DataFrame) -> pd.DataFrame:
    """One line per customer record: its place, its cluster, how sure."""
    if records.empty:
        return pd.DataFrame(columns=[*PLACE, "entity", "cluster", "confidence"])
    table = records[[*PLACE, "entity"]].copy()
    rows = found.clusters.index.get_indexer(pd.Index(records["id"]))
    table["cluster"] = found.clusters.to_numpy()[rows]
    table["confidence"] = found.confidence.to_numpy()[rows].round(4)
    return table


def _answers(path: Path | None, records: pd.DataFrame) -> pd.DataFrame | None:
    """Judgements made before, found again by file, sheet and row."""
    if path is None:
        return None
    given = tables_csv.read(Path(path))
    sides = [f"{side}_{name}" for side in ("left", "right") for name in PLACE]
    tables_csv.require(Path(path), given, [*sides, "answer"])
    place = _joined(records, PLACE)
    ids = pd.Series(records["id"].to_numpy(), index=place.to_numpy())
    words = {"是": "same", "否": "different", "待定": "unsure"}
    answer = given["answer"].str.strip().map(words)
    if answer.isna().any():
        row = int(answer.isna().to_numpy().argmax()) + 2
        raise UsageError("cli.match.bad_answer", file=str(path), row=row)
    judged = pd.DataFrame({"answer": answer})
    for side in ("left", "right"):
        keys = _joined(given, [f"{side}_{name}" for name in PLACE])
        judged[f"{side}_id"] = keys.map(ids[~ids.index.duplicated()])
    unknown = judged[["left_id", "right_id"]].isna().any(axis=1)
    if unknown.any():
        row = int(unknown.to_numpy().argmax()) + 2
        raise UsageError("cli.match.unknown_row", file=str(path), row=row)
    return judged


def _joined(table: pd.DataFrame, columns: Sequence[str]) -> pd.Series[str]:
    """Some columns as one text per row."""
    first, *others = (table[name].astype("str") for name in columns)
    for other in others:
        first = first + "\x1f" + other
    return first


def _names(session: Session, values: Mapping[str, Any]) -> int:
    """Names only: two columns a, b → score, decision, reasons."""
    path = Path(values["names"])
    given = tables_csv.read(path)
    tables_csv.require(path, given, ["a", "b"])
    judged = match_names(given["a"].tolist(), given["b"].tolist(), session.rulebook)
    reasons = [";".join(r.render(session.lang) for r in rs) for rs in judged["reasons"]]
    table = given.assign(
        score=judged["score"].round(4).to_numpy(),
        decision=judged["decision"].to_numpy(),
        reasons=reasons,
    )
    if values.get("pairs"):
        tables_csv.write(Path(values["pairs"]), table)
    elif not session.console.json:
        tables_csv.show(table)
    counts = table["decision"].value_counts()
    session.console.document(
        {
            "names": len(table),
            "decisions": {
                name: int(counts.get(name, 0)) for name in ("same", "review", "different")
            },
            "pairs": table.to_dict("records"),
        }
    )
    return 0


def _tell(
    session: Session,
    records: pd.DataFrame,
    own: pd.DataFrame,
    pairs: pd.DataFrame,
    clusters: pd.DataFrame,
    found: Matching,
) -> None:
    counts = pairs["decision"].value_counts()
    auto, review = int(counts.get("same", 0)), int(counts.get("review", 0))
    groups = int(clusters["cluster"].nunique())
    session.console.document(
        {
            "records": len(records),
            "clusters": groups,
            "pairs": {"same": auto, "review": review},
            "related": len(found.related),
            "conflicts": len(found.conflicts),
            "learned_from": found.learned_from,
        }
    )
    _show(session, records, pairs.head(SHOWN), found.pairs.head(SHOWN))
    if len(pairs) > SHOWN:
        session.console.line("cli.match.more", n=len(pairs) - SHOWN)
    kept = len(records) - len(own)
    session.console.line(
        "cli.match.beside" if kept else "cli.match.done",
        records=len(own), groups=groups, kept=kept, auto=auto, review=review,
    )  # fmt: skip


def _show(
    session: Session, records: pd.DataFrame, places: pd.DataFrame, pairs: pd.DataFrame
) -> None:
    """The surest pairs as a table for people."""
    named = records.set_index("id")["name"] if "name" in records.columns else pd.Series(dtype="str")
    shown = pd.DataFrame(index=pairs.index)
    for side in ("left", "right"):
        place = places[f"{side}_sheet"].astype(str) + "!" + places[f"{side}_row"].astype(str)
        shown[side] = pairs[f"{side}_id"].map(named).fillna("").astype(str) + " (" + place + ")"
    shown["score"] = [f"{score:.0%}" for score in pairs["score"]]
    words = {name: say(f"cli.match.{name}").render(session.lang) for name in ("same", "review")}
    shown["decision"] = pairs["decision"].map(words)
    shown["reasons"] = _rendered([list(reasons)[:1] for reasons in pairs["reasons"]], session)
    heads = [say(f"cli.match.{name}") for name in shown.columns]
    session.console.table(say("book.review.title"), heads, shown.astype(str).to_numpy().tolist())
