"""KD_DUPLICATES: which rows of a customer list are one customer, how sure, and why."""

from __future__ import annotations

from collections.abc import Mapping

from kedang.functions.cells import Answer
from kedang.functions.desk import FunctionDesk
from kedang.functions.tables import Rows, read_table
from kedang.matching.engine import Matching, match
from kedang.matching.records import sheet_records
from kedang.model.errors import UsageError
from kedang.model.text import Text

PARTS = ("group", "confidence", "reason")
_MOST_REASONS = 3
_SILENT = frozenset({"matching.why.start", "matching.why.contact_limit"})


def duplicates(desk: FunctionDesk, table: Rows) -> Answer:
    """Per row the number of its group, the confidence and the reasons; blank where a row stands alone."""
    read = read_table(table, desk)
    records = sheet_records(read.tables)
    if records.empty:
        raise UsageError("function.table.no_customers")
    found = match(records, desk.rulebook)
    rows = {str(key): int(row) for key, row in zip(records["id"], records["row"], strict=True)}
    columns = read.titled(PARTS, desk)
    group, confidence, reason = columns
    for key, number in _numbered(found, rows).items():
        group[rows[key] - 1] = float(number)
        confidence[rows[key] - 1] = round(float(found.confidence[key]), 4)
    for key, text in _reasons(found, rows, desk).items():
        reason[rows[key] - 1] = text
    return columns


def _numbered(found: Matching, rows: Mapping[str, int]) -> dict[str, int]:
    """The members of groups of two or more; groups numbered in the order of their first rows."""
    sizes = found.clusters.value_counts()
    shared = found.clusters[found.clusters.isin(sizes.index[sizes > 1])]
    ordered = sorted(zip(shared.index, shared.tolist(), strict=True), key=lambda one: rows[one[0]])
    numbers: dict[int, int] = {}
    return {str(key): numbers.setdefault(each, len(numbers) + 1) for key, each in ordered}


def _reasons(found: Matching, rows: Mapping[str, int], desk: FunctionDesk) -> dict[str, str]:
    """For each record the strongest pair it is part of: the other row, and what speaks for it."""
    best: dict[str, tuple[float, str, list[Text], bool]] = {}
    together = found.clusters
    pairs = found.pairs[["left_id", "right_id", "score", "reasons"]]
    for left, right, score, why in pairs.itertuples(index=False, name=None):
        grouped = bool(together[left] == together[right])
        for one, other in ((left, right), (right, left)):
            known = best.get(one)
            if known is None or (grouped, score) > (known[3], known[0]):
                best[one] = (score, other, why, grouped)
    return {
        one: desk.say(
            "duplicates.same" if grouped else "duplicates.perhaps",
            row=rows[other],
            share=score,
            why=_told(why, desk),
        )
        for one, (score, other, why, grouped) in best.items()
    }


def _told(reasons: list[Text], desk: FunctionDesk) -> str:
    """The strongest reasons that speak for it, in words."""
    lines = [reason for reason in reasons if reason.id not in _SILENT][:_MOST_REASONS]
    between = "；" if desk.lang == "zh" else "; "
    return between.join(line.render(desk.lang) for line in lines)
