"""The funnel: how many customers reached each stage, which can only narrow, and the ten steps of selling."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.tiering.segments.rules import INTERESTED
from kedang.tiering.segments.stages import STEPS, phase

STAGES = ("known", "contacted", "interested", "bought", "again", "key")


def funnel(table: pd.DataFrame, leads: pd.DataFrame) -> pd.DataFrame:
    """stage, customers (who came at least so far), conversion (of the stage before), of_all; from the widest.

    `table`: the segments; `leads`: a qualification, whose leads without a customer of their name count
    too. Who reached a stage counts in all before it, so the counts can only narrow.
    """
    furthest = np.concatenate([_customers(table), _free_leads(leads)])
    counts = np.array([int((furthest >= at).sum()) for at in range(len(STAGES))], dtype=np.int64)
    before = np.concatenate([[np.nan], counts[:-1].astype(np.float64)])
    whole = max(int(counts[0]), 1)
    return pd.DataFrame(
        {
            "stage": STAGES,
            "customers": counts,
            "conversion": counts / np.where(before > 0, before, np.nan),
            "of_all": counts / whole,
        }
    )


def steps(table: pd.DataFrame) -> pd.DataFrame:
    """phase, step, standing (customers whose furthest step it is), reached (it or a later one), latest (day)."""
    at = table["step_at"].to_numpy(dtype=np.int64)
    when = table["step_on"].to_numpy(dtype="datetime64[s]")
    rows = []
    for place, name in enumerate(STEPS):
        here = when[at == place]
        latest = here.max() if len(here) else np.datetime64("NaT", "s")
        rows.append(
            (phase(place), name, int((at == place).sum()), int((at >= place).sum()), latest)
        )
    return pd.DataFrame(rows, columns=["phase", "step", "standing", "reached", "latest"])


def _customers(table: pd.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The furthest stage of each customer, by what happened."""
    orders = table["orders"].to_numpy(dtype=np.float64)
    reached = np.zeros(len(table), dtype=np.int64)
    met = (table["held"].to_numpy(dtype=np.float64) > 0) | table["lead_on"].notna().to_numpy()
    interested = (table["effective"].to_numpy(dtype=np.float64) > 0) | np.isin(
        table["lead_intent"].to_numpy(dtype=object), INTERESTED
    )
    interested |= table["project_stage"].notna().to_numpy()
    reached[met] = STAGES.index("contacted")
    reached[interested] = STAGES.index("interested")
    reached[(orders > 0) | table["card_deal"].notna().to_numpy()] = STAGES.index("bought")
    reached[orders > 1] = STAGES.index("again")
    key = (table["rank"] == "大客户").to_numpy() & (orders > 1)
    reached[key] = STAGES.index("key")
    return reached


def _free_leads(leads: pd.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The furthest stage of each lead that is nobody's yet; one name counts once, at its furthest."""
    free = leads[((leads["kind"] == "lead") & leads["customer_id"].isna()).to_numpy()]
    wants = free["intent"].isin(INTERESTED) | (free["need"] == "是")
    stage = np.where(wants, STAGES.index("interested"), STAGES.index("contacted"))
    by_name = pd.Series(stage, index=free["name"].fillna(free["subject_id"]).to_numpy())
    return np.asarray(by_name.groupby(level=0).max(), dtype=np.int64)
