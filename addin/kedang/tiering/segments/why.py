"""“Why is this customer a regular?”: a sentence with the figures it rests on."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from kedang.model.errors import UsageError
from kedang.model.text import Slot, Text, say
from kedang.rulebook import Rulebook
from kedang.tiering.segments.segment import SEGMENTATIONS, WRITTEN
from kedang.tiering.segments.telling import plain, slots_of


def why(
    table: pd.DataFrame, customer_id: str, segmentation: str, rulebook: Rulebook
) -> tuple[Text, ...]:
    """Why a customer of a segment table has its value; an unknown customer or segmentation is a usage error."""
    if segmentation not in SEGMENTATIONS:
        raise UsageError("segment.unknown", name=segmentation, allowed="、".join(SEGMENTATIONS))
    found = table[table["customer_id"] == customer_id]
    if found.empty:
        raise UsageError("tiering.unknown_customer", customer=customer_id)
    row = {str(name): value for name, value in found.iloc[0].to_dict().items()}
    return reason(row, segmentation, rulebook)


def reason(row: Mapping[str, object], segmentation: str, rulebook: Rulebook) -> tuple[Text, ...]:
    """The same for one row of the table: the case that held, or that nothing tells; where people wrote
    something else, first what they wrote and then the case.
    """
    case = str(row[f"{segmentation}_by"])
    if case == WRITTEN:
        because = str(row[f"{segmentation}_because"])
        said, told = row[f"{segmentation}_written"], row[f"{segmentation}_computed"]
        if not because:
            return (say("segment.why.written", value=str(said)),)
        if said == told:
            agreed = say("segment.why.written", value=str(said))
            return agreed, _because(row, segmentation, because, rulebook)
        differs = say("segment.why.differs", value=str(said), computed=str(told))
        return differs, _because(row, segmentation, because, rulebook)
    if not case:
        return (say("segment.why.nothing"),)
    return (_because(row, segmentation, case, rulebook),)


def _because(row: Mapping[str, object], segmentation: str, case: str, rulebook: Rulebook) -> Text:
    message = f"segment.why.{segmentation}.{case}"
    return say(message, **{name: _slot(name, row, rulebook) for name in slots_of(message)})


def _slot(name: str, row: Mapping[str, object], rulebook: Rulebook) -> Slot:
    """A figure of the row, else a limit of the settings."""
    if name in row:
        return plain(row[name])
    if name == "churn_days":
        return rulebook.reports.churn_days
    limits = dict(rulebook.tiering.annual_amounts)
    if name in ("vip_amount", "ordinary_amount"):
        return limits["A" if name == "vip_amount" else "B"]
    value = getattr(rulebook.segments, name)
    return "、".join(value) if isinstance(value, tuple) else value
