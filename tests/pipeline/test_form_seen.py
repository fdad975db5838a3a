"""The archive knows of each file which of our forms it is, in which version, and whether it still stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from archive.archive_help import batch, facts, moment, new_archive, save, table
from kedang.archive.batch import Batch, FormSeen
from kedang.composing.form_seen import form_seen, structure_digest
from kedang.composing.handed_out import handed_out
from kedang.forms.publishing.manifest import MANIFEST, Edition, Listed, Manifest, to_text
from kedang.forms.registry import FORMS, form
from kedang.forms.stamp import stamp
from kedang.model.grid import Grid, Workbook
from kedang.model.stamp import FORM_SHEET, Stamp, StampedColumn
from kedang.rulebook import load

STAMP = Stamp(
    "visits",
    3,
    "2026-11-02",
    (("拜访记录", "visit", "table"),),
    (
        StampedColumn("拜访记录", "date", "日期", "A3"),
        StampedColumn("拜访记录", "customer", "客户", "B3"),
    ),
)


def book(
    *rows: tuple[object, ...], stamp: Stamp | None = STAMP, sheet: str = "拜访记录"
) -> Workbook:
    """A workbook with one sheet of rows and, where there is one, the hidden sheet with its stamp."""
    grids = [Grid(sheet, _cells(rows))]
    if stamp is not None:
        grids.append(Grid(FORM_SHEET, _cells(stamp.rows()), hidden=True))
    return Workbook("拜访.xlsx", "/team/拜访.xlsx", "0", "xlsx", tuple(grids))


def _cells(rows: tuple[tuple[object, ...], ...] | list[tuple[str, ...]]) -> np.ndarray:
    width = max(len(row) for row in rows)
    cells = np.full((len(rows), width), None, dtype=object)
    for at, row in enumerate(rows):
        cells[at, : len(row)] = row
    return cells


CARD = replace(
    STAMP,
    entities=(("拜访记录", "visit", "card"),),
    columns=(
        StampedColumn("拜访记录", "", "", "A3"),
        StampedColumn("拜访记录", "result", "结果", "B3"),
    ),
)
TITLE, HOW, HEADS = ("拜访记录",), ("怎么填",), ("日期", "客户")
SEEN = [
    ("as handed out", book(TITLE, HOW, HEADS), "kept"),
    ("a column of one's own at the right", book(TITLE, HOW, (*HEADS, "备用")), "kept"),
    ("a heading renamed", book(TITLE, HOW, ("日期", "单位")), "changed"),
    ("a row put above", book(TITLE, ("",), HOW, HEADS), "changed"),
    ("the columns changed places", book(TITLE, HOW, HEADS[::-1]), "changed"),
    ("the sheet renamed", book(TITLE, HOW, HEADS, sheet="拜访"), "changed"),
    ("cut short", book(TITLE), "changed"),
]


@pytest.mark.parametrize(("workbook", "state"), [one[1:] for one in SEEN], ids=[s[0] for s in SEEN])
def test_a_form_is_known_with_its_state(workbook: Workbook, state: str) -> None:
    assert form_seen(workbook) == FormSeen("visits", 3, state, structure_digest(STAMP))


def test_a_label_that_a_formula_works_out_is_judged_as_the_check_does() -> None:
    assert form_seen(book(TITLE, HOW, ("预算", "结果"), stamp=CARD)).state == "kept"
    assert form_seen(book(TITLE, HOW, ("预算", "结论"), stamp=CARD)).state == "changed"


def test_a_stamp_altered_by_hand_is_told_from_a_changed_form() -> None:
    workbook = book(TITLE, HOW, HEADS)
    workbook.grids[1].cells[1, 1] = "9"
    assert form_seen(workbook) == FormSeen("visits", 9, "tampered", structure_digest(STAMP))


def test_a_sheet_of_people_s_own_is_no_form() -> None:
    assert form_seen(book(TITLE, HOW, HEADS, stamp=None)) == FormSeen()


def test_the_structure_does_not_change_with_the_version() -> None:
    assert structure_digest(replace(STAMP, version=4)) == structure_digest(STAMP)
    other = replace(STAMP, columns=STAMP.columns[:1])
    assert structure_digest(other) != structure_digest(STAMP)


def _as_form(made: Batch, seen: FormSeen) -> Batch:
    (one,) = made.files
    one.file = replace(one.file, form=seen)
    return made


def test_it_is_archived_and_undone_with_the_file(tmp_path: Path) -> None:
    old, new = (FormSeen("visits", version, "kept", f"s{version}") for version in (2, 3))
    rows = [{"date": "2026-11-02", "customer": "甲厂"}]
    more = [*rows, {"date": "2026-11-03", "customer": "乙厂"}]
    with new_archive(tmp_path) as archive:
        before = facts(archive)
        save(archive, _as_form(batch(table("visit", rows)), old))
        with archive.read() as reader:
            noted = reader.sources().iloc[0]
        assert noted[["form", "form_version", "form_state", "form_structure"]].tolist() == [
            "visits", 2, "kept", "s2",
        ]  # fmt: skip
        assert noted["brought_by"] == moment().user
        first = facts(archive)
        save(archive, _as_form(batch(table("visit", more)), new), day=7)
        with archive.read() as reader:
            assert reader.sources()["form_version"].tolist() == [3]
        for then in (first, before):
            with archive.write(moment(8)) as work:
                work.undo(None)
            assert facts(archive) == then


def test_forms_that_come_along_are_handed_out_until_a_folder_of_one_s_own_says_more(
    tmp_path: Path,
) -> None:
    rules = load()
    shipped = handed_out(rules)
    visits = form("visits")
    assert set(shipped["form"]) == {one.id for one in FORMS} and set(shipped["version"]) == {0.0}
    made = stamp(visits, rules, "en", 7)
    assert structure_digest(made) in set(shipped.loc[shipped["form"] == "visits", "structure"])
    edition = Edition(
        7, "2026-11-02", "王主管", "", "拜访记录.xlsx", "0" * 64, structure_digest(made)
    )
    listed = Listed("visits", "拜访记录", edition, made)
    (tmp_path / MANIFEST).write_text(to_text(Manifest({"visits": listed})), "utf-8")
    ours = replace(rules, collecting=replace(rules.collecting, published=str(tmp_path)))
    told = handed_out(ours).set_index("form")
    assert told.loc["visits"].tolist() == [7.0, structure_digest(made)]
    assert set(told.index) == set(shipped["form"])
    (tmp_path / MANIFEST).write_text("{", "utf-8")
    assert handed_out(ours).equals(shipped)
