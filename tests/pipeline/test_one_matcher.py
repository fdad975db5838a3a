"""One matcher behind every path: the command line, the main job and the worksheet function group a list alike."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from kedang.matching.engine import match
from kedang.matching.records import archive_records
from support.desk import RULES, Desk
from support.functions import ask
from support.similar import MIXED, SHEET, SURE_A, SURE_B


def parts(labels: dict[str, object]) -> set[frozenset[str]]:
    """The groups of two and more, by what stands in them."""
    groups: dict[object, set[str]] = {}
    for name, label in labels.items():
        if label not in ("", None):
            groups.setdefault(label, set()).add(name)
    return {frozenset(group) for group in groups.values() if len(group) > 1}


def test_the_same_list_gives_the_same_groups_on_every_path(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys)
    header, *rows = MIXED[SHEET]
    book = desk.book("客户.xlsx", *rows, header=header)
    out = desk.folder / "组.csv"
    assert desk.kedang("match", book, "--clusters", out, archive=False).code == 0
    table = pd.read_csv(out).sort_values("row")
    names = [str(row[0]) for row in rows]
    verb = parts(dict(zip(names, table["cluster"], strict=True)))

    answer = ask("KD_DUPLICATES", [list(header), *(list(row) for row in rows)])
    assert isinstance(answer, list)
    function = parts(dict(zip(names, [line[0] for line in answer[1:]], strict=True)))

    desk.job(book)
    frames = {"organization": desk.frames(), "contact": desk.frames("contact")}
    known = frames["organization"].assign(merged_into=pd.NA)
    found = match(archive_records(frames | {"organization": known}), RULES)
    ids = known.set_index("id")["name"]
    wide = str.maketrans("()", "（）")
    job = parts({str(ids[key]).translate(wide): label for key, label in found.clusters.items()})
    assert verb == function == job
    assert any({SURE_A[0], SURE_B[0]} <= group for group in verb)
