"""What an archive's answers can teach: pairs joined by a 是, as they were written before they were merged."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from kedang.archive.run import Work
from kedang.matching.learning.past import Past
from kedang.matching.records import FIELDS, entity_of_each
from kedang.model.operation import OperationKind

_ENDS = ["left_id", "right_id", "operation"]


def past_lessons(work: Work, frames: Mapping[str, pd.DataFrame]) -> Past | None:
    """The answers 是 whose two records were merged since, with both records as they were just before.

    Nothing of it is stored: it is read from the answers and the journal every time, so that an answer or a
    merge taken back teaches nothing any more.
    """
    judged = work.judgements()
    said = judged[judged["answer"] == "same"]
    merges = _merges(work) if len(said) else pd.DataFrame(columns=_ENDS)
    if merges.empty:
        return None
    before = work.before_merges(merges, FIELDS)
    place = before["id"].astype(str) + "@" + before["operation"].astype(str)
    entity = before["id"].astype(str).map(entity_of_each(frames))
    records = before.drop(columns="operation").assign(id=place, entity=entity)
    known = set(place)
    rows = [
        (f"{left}@{operation}", f"{right}@{operation}", "same")
        for operation in sorted(set(merges["operation"]))
        for left, right in zip(said["left_id"], said["right_id"], strict=True)
        if f"{left}@{operation}" in known and f"{right}@{operation}" in known
    ]
    ends = {end for left, right, _ in rows for end in (left, right)}
    chosen = records[records["id"].isin(ends) & records["entity"].notna()]
    answers = pd.DataFrame(rows, columns=["left_id", "right_id", "answer"], dtype="str")
    return Past(chosen.reset_index(drop=True), answers) if rows else None


def _merges(work: Work) -> pd.DataFrame:
    """Survivor, member and operation of every merge that stands."""
    rows = [
        (str(one.summary.get("survivor")), str(member), one.id)
        for one in work.log()
        if one.kind is OperationKind.MERGE and not one.undone_by
        for member in _listed(one.summary.get("members"))
    ]
    return pd.DataFrame(sorted(rows), columns=_ENDS, dtype="str")


def _listed(members: object) -> list[object]:
    return members if isinstance(members, list) else []
