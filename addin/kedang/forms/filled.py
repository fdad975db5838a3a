"""What stands in the rows of a form that is handed out with data: a return slip, an upgraded form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd


@dataclass(frozen=True, slots=True, eq=False)
class Filled:
    """The records of one sheet.

    `frame`: a column a field path (or `helper.<id>`); numbers and days as such, anything else as the text
    it is, so that a value nobody could read comes back as it was written. `own`: further columns behind
    the form's, by heading; `hidden`: those of them that nobody needs to see. `notes`: what to tell about a
    value, by row position and field; its cell is marked. `example`: whether the example row stays. `spare`: how many empty rows follow at
    least; a sheet with less than a handful prints no more than what is filled in.
    """

    frame: pd.DataFrame
    own: pd.DataFrame = field(default_factory=pd.DataFrame)
    hidden: tuple[str, ...] = ()
    notes: Mapping[tuple[int, str], str] = field(default_factory=dict)
    example: bool = False
    spare: int = 50
