"""Values between VBA and the functions: what COM delivers becomes plain, what goes back fits in cells."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.hosts.excel.values import code, colour, plain
from kedang.hosts.excel.wire import LONGEST, from_excel, to_excel

BEIJING = timezone(timedelta(hours=8))


class ComTime(datetime):
    """As pywin32's times: a datetime of its own class, with a time zone that means nothing."""


DELIVERED = [
    (None, None),
    ("", ""),
    ("330106198001011234", "330106198001011234"),
    (True, True),
    (3.5, 3.5),
    (7, 7.0),
    (Decimal("1234.5"), 1234.5),
    (-2146826246, "#N/A"),
    (-2146826273, "#VALUE!"),
    (-2146826245, "#GETTING_DATA"),
    (-2147352572, None),
    (ComTime(2026, 11, 22, 9, 30, tzinfo=UTC), datetime(2026, 11, 22, 9, 30)),
    (ComTime(2026, 11, 22, tzinfo=BEIJING), datetime(2026, 11, 22)),
    (date(2026, 11, 22), date(2026, 11, 22)),
    (((1.0,), ("甲",)), [[1.0], ["甲"]]),
    (((Decimal(1), -2146826281), (None, True)), [[1.0, "#DIV/0!"], [None, True]]),
    ((1.0, "甲", None), [[1.0, "甲", None]]),
]


@pytest.mark.parametrize(("delivered", "plain_value"), DELIVERED)
def test_what_com_delivers_becomes_plain(delivered: object, plain_value: object) -> None:
    received = from_excel(delivered)
    assert received == plain_value
    assert type(received) is type(plain_value)


def test_times_are_ordinary_times_afterwards() -> None:
    ((received,),) = from_excel(((ComTime(2026, 1, 2, tzinfo=UTC),),))
    assert type(received) is datetime and received.tzinfo is None


ANSWERED = [
    ("合格", "合格"),
    (3, 3.0),
    (True, True),
    (None, ""),
    (float("nan"), ""),
    ([["甲", 1], ["乙", None]], (("甲", 1.0), ("乙", ""))),
    ([["甲", 1], ["乙"]], (("甲", 1.0), ("乙", ""))),
    ([["甲"], ["乙"]], (("甲",), ("乙",))),
    ([], ""),
    ([[]], ""),
]


@pytest.mark.parametrize(("answer", "sent"), ANSWERED)
def test_answers_are_sent_as_a_value_or_a_full_table(answer: object, sent: object) -> None:
    assert to_excel(answer) == sent


def test_no_text_is_longer_than_a_cell_holds() -> None:
    assert to_excel([["字" * 40_000]]) == (("字" * LONGEST,),)


cells = st.none() | st.booleans() | st.text(max_size=5) | st.floats(allow_nan=False)


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(st.lists(cells, min_size=n, max_size=n), min_size=1)
    )
)
def test_a_table_keeps_its_shape_both_ways(rows: list[list[object]]) -> None:
    sent = to_excel(from_excel(tuple(map(tuple, rows))))
    assert sent == tuple(tuple("" if cell is None else cell for cell in row) for row in rows)


SERIALS = [
    (datetime(2026, 11, 22), 46348.0),
    (datetime(2026, 11, 22, 12), 46348.5),
    (ComTime(2026, 11, 22, 6, tzinfo=BEIJING), 46348.25),
    (datetime(1899, 12, 30, 18), 0.75),
    ("", None),
    (-2146826265, "#REF!"),
    (Decimal("99.9"), 99.9),
    (False, False),
    (0.0, 0.0),
]


@pytest.mark.parametrize(("value", "read"), SERIALS)
def test_a_cell_is_read_as_text_number_truth_or_nothing(value: object, read: object) -> None:
    assert plain(value) == read
    assert type(plain(value)) is type(read)


@given(st.integers(0, 0xFFFFFF))
def test_colours_keep_their_number(number: int) -> None:
    assert code(colour(number)) == number
