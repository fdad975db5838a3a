"""A list is compared with itself and with the archive before it is archived, with the answers given so far."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from support.desk import FIRMS, Desk
from support.similar import SURE_A, SURE_B


def pairs(desk: Desk, file: Path, *more: str, archive: bool) -> pd.DataFrame:
    out = desk.folder / "对.csv"
    said = desk.kedang("match", file, "--pairs", out, *more, "--json", archive=archive)
    assert said.code == 0, said.err
    return pd.read_csv(out, dtype=str)


def test_rows_meet_the_archive_only_when_it_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys)
    desk.job(desk.book("旧.xlsx", SURE_A, FIRMS[1]))
    fresh = desk.book("新.xlsx", SURE_B, FIRMS[0])
    assert pairs(desk, fresh, archive=False).empty
    (found,) = pairs(desk, fresh, archive=True).to_dict("records")
    sides = {found["left_file"]: found["left_row"], found["right_file"]: found["right_row"]}
    assert sides["新.xlsx"] == "2" and sides["客户档案"].startswith("ORG-")
    assert len(desk.standing()) == 2
