"""What both readers find in a filled workbook is what was filled in."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pandas as pd
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kedang.reports.filling import Rows, Values, fill
from support.drawn import book, grid, template

DRAWN = template(A1="头", A2="{{ list.text }}", B2="{{ list.number }}", C2="{{ list.day }}", D2="{{ list.flag }}",
                 E2="<{{ list.text }}>", A3="尾")  # fmt: skip
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
TEXTS = st.text(max_size=30) | st.sampled_from(
    ["=1+1", "+86", "_x0041_", "a\r\nb", " x ", "'", "&amp;"]
)
ROWS = st.lists(
    st.tuples(
        TEXTS,
        st.none()
        | st.integers(-(10**14), 10**14)
        | st.floats(allow_nan=False, allow_infinity=False),
        st.none() | st.dates(dt.date(1900, 3, 1), dt.date(9999, 12, 31)),
        st.none() | st.booleans(),
    ),
    min_size=1,
    max_size=8,
)


@given(ROWS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_values_come_back_as_they_were(rows: list[tuple[Any, ...]]) -> None:
    frame = pd.DataFrame(rows, columns=["text", "number", "day", "flag"], dtype=object)
    made = fill(DRAWN, Values({}, {"list": Rows(frame)}))
    sheet = book(made)["表"]
    seen = grid(made)
    assert sheet.max_row == len(rows) + 2 and seen[-1][0] == "尾"
    for number, (text, amount, day, flag) in enumerate(rows, start=2):
        wanted = FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
        found = [cell.value for cell in sheet[number]]
        assert found[0] == (wanted or None) and found[4] == f"<{wanted}>"
        assert found[1] == amount and found[3] == flag
        assert found[2] == (dt.datetime.combine(day, dt.time()) if day else None)
        assert seen[number - 1][1] == ("" if amount is None else amount)
        assert seen[number - 1][2] == ("" if day is None else day)
        assert seen[number - 1][3] == ("" if flag is None else flag)
        assert str(seen[number - 1][4]).replace("_x005F_", "_") == f"<{wanted}>"
