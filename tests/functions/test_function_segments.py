"""KD_SEGMENT: labels of archived customers, and the figures they were computed from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from archive.archive_help import batch, moment, new_archive, table
from kedang.functions import call
from kedang.functions.calling import Result
from kedang.model.text import Lang
from support.functions import desk

XIZI, HUAXIN = "杭州西子机电有限公司", "北京华信机械有限公司"
Ask = Callable[..., Result]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two companies: one bought three times, of the other nothing is known."""
    folder = tmp_path_factory.mktemp("segments")
    companies = [{"name": XIZI, "segment": "稀客"}, {"name": HUAXIN}]
    deals = [
        {"no": f"D{month}", "date": date(2026, month, 1), "customer": XIZI, "amount": 100.0}
        for month in (1, 2, 3)
    ]
    with new_archive(folder) as archive, archive.write(moment()) as work:
        work.archive(batch(table("organization", companies), table("transaction", deals)))
        work.link()
    return folder / "archive.sqlite"


@pytest.fixture
def ask(place: Path) -> Ask:
    """Asks that archive."""

    def asked(*args: object, lang: Lang = "zh") -> Result:
        return call("KD_SEGMENT", args, desk(lang, str(place)))

    return asked


def test_one_label_or_the_usual_ones(ask: Ask) -> None:
    assert ask(XIZI, "熟客/生客") == "熟客"
    assert ask("西子机电", "history", lang="en") == "熟客"
    told = str(ask(XIZI)).split("、")
    assert told[:4] == ["可能客户", "顾客", "团体", "熟客"] and "未评" not in told
    assert ask([[XIZI], [HUAXIN], [""]], "顾客/访客") == [["顾客"], ["未评"], [""]]


def test_the_reason_names_its_figures(ask: Ask) -> None:
    assert ask(XIZI, "熟客/生客", "依据") == "累计 3 单，达到 2 单。"
    written = str(ask(XIZI, "常客/稀客", 2.0))
    assert written.startswith("人工填写：稀客。已 ")
    lines = str(ask(XIZI, None, "why", lang="en")).split("\n")
    assert len(lines) == 8 and lines[3].startswith("Returning or new: 熟客. 3 orders")


def test_what_is_not_known_is_refused_in_words(ask: Ask) -> None:
    assert "没有“颜色”这种细分" in str(ask(XIZI, "颜色"))
    assert str(ask("从未听说的公司", "阶段")).startswith("#客档!")
    assert str(ask(XIZI, "阶段", "别的")).startswith("#客档!")
