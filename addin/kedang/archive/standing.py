"""What the last comparison of all customers left behind, and whether it still holds."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pandas as pd

from kedang.model.kept import Kept
from kedang.model.operation import Operation, OperationKind
from kedang.model.text import Text

OPEN, UNSURE, RELATED = "open", "unsure", "related"
_HARMLESS = (OperationKind.TIER, OperationKind.MAPPING, OperationKind.SETTINGS)


def still_holds(journal: Iterable[Operation], rulebook: str, program: str) -> bool:
    """Whether the newest thing done to the records was a run under these rules by this program.

    `journal`: newest first. Ratings and remembered headers change no record.
    """
    for operation in journal:
        if operation.parent or operation.kind in _HARMLESS:
            continue
        alike = operation.rulebook == rulebook and operation.inputs.get("program") == program
        return operation.kind is OperationKind.RUN and alike
    return False


def told_pairs(candidates: pd.DataFrame, *statuses: str) -> pd.DataFrame:
    """The pairs of some statuses, surest first: left_id, right_id, score, reasons (list of Text)."""
    chosen = candidates[candidates["status"].isin(statuses)]
    chosen = chosen.sort_values(["score", "left_id", "right_id"], ascending=[False, True, True])
    reasons = [[_reason(one) for one in json.loads(text)] for text in chosen["reasons"]]
    told = chosen[["left_id", "right_id", "score"]].reset_index(drop=True)
    return told.assign(reasons=pd.Series(reasons, index=told.index, dtype="object"))


def told_merges(journal: Iterable[Operation]) -> pd.DataFrame:
    """Every merge that runs made unasked and that stands: left_id (survivor), right_id, operation, reasons, kept.

    A member that was parted from it again is left out.
    """
    known = sorted(journal, key=lambda one: one.id)
    asked = {operation.id for operation in known if operation.kind is OperationKind.REVIEW}
    parted = {
        (operation.inputs.get("merge"), operation.summary.get("parted"))
        for operation in known
        if operation.kind is OperationKind.SPLIT and not operation.undone_by
    }
    rows = [
        (
            operation.summary.get("survivor"),
            member,
            operation.id,
            _reasons(operation),
            _kept(operation),
        )
        for operation in known
        if operation.kind is OperationKind.MERGE
        and operation.parent not in asked
        and not operation.undone_by
        for member in _members(operation)
        if (operation.id, member) not in parted
    ]
    return pd.DataFrame(rows, columns=["left_id", "right_id", "operation", "reasons", "kept"])


def _members(operation: Operation) -> list[str]:
    members = operation.summary.get("members")
    return [str(one) for one in members] if isinstance(members, list) else []


def _reasons(operation: Operation) -> list[Text]:
    reasons = operation.inputs.get("reasons")
    return [_reason(one) for one in reasons] if isinstance(reasons, list) else []


def _kept(operation: Operation) -> list[Kept]:
    kept = operation.inputs.get("kept")
    return [Kept.from_json(one) for one in kept] if isinstance(kept, list) else []


def _reason(data: object) -> Text:
    return Text.from_json(data) if isinstance(data, dict) else Text(str(data))
