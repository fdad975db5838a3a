"""Rows that have no name, beside rows that have one."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from kedang.archive.compare import SheetRows, compare
from kedang.model.catalogue import entity

OLD = {
    "hash": "h0", "key_number": None, "key_code": None, "key_name": "张三", "key_place": None,
    "content": "{}", "row": 9, "left_op": None,
}  # fmt: skip


@pytest.mark.parametrize("name", ["organization", "contact"])
def test_where_no_row_has_a_name_none_is_taken_for_a_named_one(name: str) -> None:
    frame = pd.DataFrame({"name": pd.Series([None], dtype="str"), "phone": ["0571-86540001"]})
    rows = SheetRows(frame, ["{}"], pd.Series(["h1"]), np.array([2]), np.array([False]))
    found = compare(entity(name), rows, pd.DataFrame([OLD], dtype="object"))
    assert found.old_of.tolist() == [-1]
