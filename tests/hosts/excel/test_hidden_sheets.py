"""What Excel on Windows says of a sheet: -1 shown, 0 hidden, 2 hidden so that only macros can show it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from kedang.hosts.excel.host import shown


@pytest.mark.parametrize(
    ("visible", "seen"), [(-1, True), (0, False), (2, False), (True, True), (False, False)]
)
def test_only_what_the_user_sees_is_shown(visible: int, seen: bool) -> None:
    sheet: Any = SimpleNamespace(visible=visible)
    assert shown(sheet) is seen
