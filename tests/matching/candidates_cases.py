"""Small customer lists for the tests of finding candidates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd
from hypothesis import strategies as st

from kedang.matching.candidates.blocking import candidate_pairs
from kedang.matching.normalise.keys import Keys, normalise

Record = Mapping[str, str]
COLUMNS = (
    "id", "name", "short_name", "uscc", "province", "city", "address", "phone", "mobile", "email",
    "contact_name",
)  # fmt: skip
NAMES = [
    "", "启明", "启明液压", "启明液压件厂", "启铭液压件厂", "明启液压件厂", "启明机械有限公司", "启明阀门厂",
    "QM液压", "Qiming Hydraulic Co., Ltd.", "杭州启明液压件有限公司", "新启明液压件有限公司",
]  # fmt: skip
ROW = st.fixed_dictionaries(
    {
        "name": st.sampled_from(NAMES),
        "city": st.sampled_from(["", "杭州市", "广州市"]),
        "mobile": st.sampled_from(["", "13812345678", "13812345679", "13987654321"]),
        "phone": st.sampled_from(["", "0571-87654321"]),
        "contact_name": st.sampled_from(["", "林晓梅", "陈大文"]),
        "address": st.sampled_from(["", "文三路12号", "西湖区文三路东侧蓝天商务中心"]),
    }
)
ROWS = st.lists(ROW, min_size=1, max_size=10)


def frame(rows: Sequence[Record]) -> pd.DataFrame:
    """Records with ids in their order; blank cells are missing."""
    named = [{"id": f"{number:06d}", **row} for number, row in enumerate(rows)]
    return pd.DataFrame(named, columns=list(COLUMNS)).astype("str").replace("", None).astype("str")


def keys_of(rows: Sequence[Record], *, persons: bool = False) -> Keys:
    """The comparable form of some records."""
    return normalise(frame(rows), persons=persons)


def pairs_of(rows: Sequence[Record], block_size: int = 50) -> set[tuple[int, int]]:
    """The candidates among some records."""
    a, b = candidate_pairs(keys_of(rows), block_size)
    return set(zip(a.tolist(), b.tolist(), strict=True))


def meet(left: Record, right: Record) -> bool:
    """Whether two records are candidates."""
    return pairs_of([left, right]) == {(0, 1)}
