"""Choices about findings with an archive on a server: done, remembered, undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from archive import archive_help
from support.choices import filled
from support.desk import DAY, FIRMS, Desk

CODE, PHONE = "organization.uscc.check", "organization.phone.length"
BAD = ("北京华夏测试有限公司", "91152201078376286X", "北京市", "", "", "1381234567", "展览", "李娜")


def test_fixes_and_waivers_are_kept_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    desk.archive = archive_help.place_in(tmp_path / "db")  # type: ignore[assignment]
    desk.book("客户.xlsx", *FIRMS, BAD)
    assert desk.run(desk.folder).code == 0
    facts = desk.facts()
    entries = (
        (CODE, {"handling": "采纳", "to": "911522010783762860"}),
        (PHONE, {"handling": "豁免", "reason": "老号码", "until": date(2026, 12, 31)}),
    )
    file = filled(desk.out / "校验结果.xlsx", *entries)
    done = desk.kedang("review", "apply", file, "--as-of", DAY, "--json").json
    assert (len(done["adopted"]), len(done["waived"]), done["refused"]) == (1, 1, [])
    again = desk.run(desk.folder).json
    assert (again["waived"], again["mended"], again["updated"]) == (1, 1, {})
    assert desk.kedang("undo", done["operation"]).code == 0
    assert desk.facts() == facts
