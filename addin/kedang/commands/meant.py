"""Which archived customers the selected rows are about, on whatever sheet: a list, orders, our own tabs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import pandas as pd

from kedang.commands.desk import Desk
from kedang.commands.host import Area
from kedang.matching.records import PARTIES
from kedang.model.frames import follow_merges, texts
from kedang.reference.cells import plain_text

ACROSS, MOST_ROWS = 40, 200
_KEYS = ("id", "uscc", "number", "name", "short_name")
"""By what a cell names a customer, the surest first."""


def meant(desk: Desk, frames: Mapping[str, pd.DataFrame]) -> list[str]:
    """The ids of the customers that stand for those named on the selected rows, in their order.

    A name that several customers have says nothing.
    """
    area = desk.host.document().selection
    bottom = min(area.bottom, area.top + MOST_ROWS - 1)
    rows = desk.host.read(Area(area.sheet, area.top, 1, bottom, ACROSS))
    known = [_by(frames, key) for key in _KEYS]
    found = []
    for row in rows:
        words = [plain_text(str(cell)).casefold() for cell in row if isinstance(cell, str)]
        ids = (index[word] for index in known for word in words if word in index)
        found.append(next((one for one in ids if one), ""))
    parties = pd.concat([frames[name] for name in PARTIES], ignore_index=True)
    own = pd.Series([one for one in found if one], dtype="str")
    return list(dict.fromkeys(map(str, follow_merges(own, parties))))


def _by(frames: Mapping[str, pd.DataFrame], key: str) -> dict[str, str]:
    """The customer each text means, "" where it may be several."""
    ids: dict[str, set[str]] = defaultdict(set)
    for name in PARTIES:
        frame = frames[name]
        standing = frame[texts(frame, "merged_into").isna()] if key != "id" else frame
        for one, text in zip(standing["id"], texts(standing, key), strict=True):
            if text == text:
                ids[plain_text(str(text)).casefold()].add(str(one))
    return {text: next(iter(some)) if len(some) == 1 else "" for text, some in ids.items()}
