"""Whatever somebody made of a form, its upgrade holds every cell and archives the same records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment

from kedang.forms.publishing.planning import OLD
from support.handed_out import (
    drawn,
    earlier,
    header_row,
    headings,
    publish,
    records,
    seen_here,
    small,
    upgraded_here,
    values,
)

TEXTS = st.sampled_from(
    ["杭州启明液压件有限公司", "宁波远东轴承", "张伟", "0012345", "=1+1不是公式", "第一行\n第二行", " 前后有空格", "a&b<c>"]
)  # fmt: skip
NUMBERS = st.sampled_from([0, 1, -3, 2.5, 0.25, 1234567.891, 10**9])
DAYS = st.integers(0, 300).map(lambda n: date(2026, 1, 1) + timedelta(days=n))
ANY = st.one_of(TEXTS, NUMBERS, DAYS)
OWN = st.lists(
    st.sampled_from(["我的备注", "我的进度", "内部评分", "自用日期", "跟进人意见"]), unique=True, max_size=3
)  # fmt: skip
FORMS = ("orders", "visits", "contacts")
DROPPED = {"orders": ("region", "discount"), "visits": ("next_visit_on",), "contacts": ("qq",)}


@pytest.fixture(scope="module")
def handed_out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The earlier versions and, above them, the current ones."""
    folder = tmp_path_factory.mktemp("发布")
    forms = [small(name) for name in FORMS]
    publish(folder, *(earlier(form, *DROPPED[form.id]) for form in forms), day="2026-10-01")
    steps = publish(folder, *forms)
    assert {step.action for step in steps} == {"changed"}
    yield folder


@given(data=st.data(), name=st.sampled_from(FORMS))
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_cell_comes_along(handed_out: Path, data: Any, name: str) -> None:
    form = small(name)
    old = handed_out / OLD / f"{form.file}-第1版.xlsx"
    with TemporaryDirectory() as place:
        source, target = Path(place) / "mine.xlsx", Path(place) / "new.xlsx"
        typed = _filled_by_hand(data, old, source)
        upgraded_here(source, drawn(form, 2, "2026-11-20"), target, old)
        before, after = seen_here(source), seen_here(target)
        missing = typed - values(after)
        assert not missing, missing
        assert records(after) == records(before)
        notes = [one for sheet in after.look.sheets for one in sheet.notes.values()]  # type: ignore[union-attr]
        assert len(notes) == 1 and notes[0].endswith("月底前联系")


def _filled_by_hand(data: Any, form: Path, target: Path) -> Any:
    """Fill a form in with whatever comes to mind; the values typed, as a reader gives them."""
    book = openpyxl.load_workbook(form)
    sheet = book.worksheets[0]
    row = header_row(sheet)
    columns = [at for name, at in headings(sheet).items() if not name.endswith("（自动）")]
    own = data.draw(OWN, label="own columns")
    last = max(headings(sheet).values())
    for offset, name in enumerate(own, start=1):
        sheet.cell(row, last + offset, name)
    for number in range(data.draw(st.integers(1, 6), label="rows")):
        for at in data.draw(
            st.lists(st.sampled_from(columns), unique=True, min_size=2, max_size=8)
        ):
            sheet.cell(row + 2 + number, at, data.draw(ANY))
        for offset in range(1, len(own) + 1):
            sheet.cell(row + 2 + number, last + offset, data.draw(ANY))
    if data.draw(st.booleans(), label="swap two columns"):
        one, other = data.draw(
            st.lists(st.sampled_from(columns[1:]), unique=True, min_size=2, max_size=2)
        )
        for at in range(row, row + 12):
            left, right = sheet.cell(at, one), sheet.cell(at, other)
            left.value, right.value = right.value, left.value
            left.number_format, right.number_format = right.number_format, left.number_format
    if data.draw(st.booleans(), label="a remark below"):
        sheet.cell(row + 20, 2, "注：本表由张伟填写，金额含税")
    if data.draw(st.booleans(), label="a remark above"):
        sheet.cell(1, last + 3, "填表人：李娜")
    if data.draw(st.booleans(), label="typed over a formula"):
        sheet.cell(row + 2, 1, "我自己写的")
    sheet.cell(row + 2, columns[1]).comment = Comment("月底前联系", "张伟")
    for number in range(data.draw(st.integers(0, 2), label="own sheets")):
        extra = book.create_sheet(f"我的表{number + 1}")
        for at in range(data.draw(st.integers(1, 4))):
            extra.cell(2 + at, 3, data.draw(ANY))
    book.save(target)
    blank = values(seen_here(form))
    return values(seen_here(target)) - blank
