"""What is known beside the tables read: the customers and prices that the archive already holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd

from kedang.model.frames import texts

ENTITIES = ("organization", "individual", "channel_partner", "lead", "product", "price_level")


@dataclass(frozen=True, slots=True)
class Known:
    """Archived records by entity: frames with the catalogue's columns, none of them merged away.

    `source_name`, `source_sheet` and `source_row` say where a record was read, when they are there.
    """

    frames: Mapping[str, pd.DataFrame] = field(default_factory=dict)

    @staticmethod
    def of(frames: Mapping[str, pd.DataFrame]) -> Known:
        """The records of an archive that stand today and that rules compare with."""
        standing = {
            name: frames[name][texts(frames[name], "merged_into").isna()].reset_index(drop=True)
            for name in ENTITIES
            if name in frames and len(frames[name])
        }
        return Known(standing)


NOTHING_KNOWN = Known()
