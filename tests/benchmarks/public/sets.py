"""Public entity-matching sets as pairs of records with known answers.

`Structured/…` and `Textual/…`: the sets and splits of the DeepMatcher paper in the form of the
Ditto repository, one pair a line: record, record, 0 or 1, apart by tabs; a record is COL name VAL
value … over and over. `febrl/dataset*.csv`: invented people of the FEBRL project, whose ids say who
is a copy of whom. Nothing of them is kept here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd

SPLITS = ("train", "valid", "test")
_FIELD = re.compile(r"COL (\S+) VAL ?(.*?)(?= ?COL \S+ VAL|$)")


@dataclass(frozen=True)
class Pairs:
    """Row i of `left` and row i of `right` are one thing where `truth`; texts in lower case."""

    left: pd.DataFrame
    right: pd.DataFrame
    truth: npt.NDArray[np.bool_]


def read_splits(folder: Path) -> dict[str, Pairs]:
    """Train, valid and test of one set."""
    return {name: _read(folder / f"{name}.txt") for name in SPLITS}


def _read(path: Path) -> Pairs:
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line]
    sides = [pd.DataFrame([_record(line[side]) for line in lines]).fillna("") for side in (0, 1)]
    return Pairs(sides[0], sides[1], np.asarray([line[2].strip() == "1" for line in lines]))


def _record(text: str) -> dict[str, str]:
    return {name: value.strip(" '`\"").lower() for name, value in _FIELD.findall(text.strip())}


def read_people(path: Path) -> tuple[pd.DataFrame, pd.Series]:
    """People in lower case, and the number of the one each row is about."""
    table = pd.read_csv(path, dtype="str", skipinitialspace=True).fillna("")
    table.columns = table.columns.str.strip()
    person = table.pop("rec_id").str.extract(r"rec-(\d+)-")[0].astype(int)
    return table.apply(lambda column: column.str.strip().str.lower()), person
