"""What the last comparison of all customers left behind, and whether it still holds."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pandas as pd

from kedang.model.operation import Operation, OperationKind
from kedang.model.text import Text

OPEN, UNSURE, RELATED = "open", "unsure", "related"
_HARMLESS = (OperationKind.TIER, OperationKind.MAPPING)


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


def _reason(data: object) -> Text:
    return Text.from_json(data) if isinstance(data, dict) else Text(str(data))
