"""KD_WHY: why a customer has its tier, whole or one part, and KD_CUSTOMER's tier under one set by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kedang.archive.overrides import Override
from kedang.composing.rating import change_tiers
from kedang.functions import call
from kedang.functions.calling import Result
from kedang.model.text import Lang
from support.functions import desk, down
from support.tiering import RULES, A, B, D, archived, at, ids, rated


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive rated on its day, with one tier set by hand."""
    folder = tmp_path_factory.mktemp("why")
    with archived(folder, day="2026-11-01") as archive:
        rated(archive, "2026-11-01", plan=False)
        wanted = [Override(ids(archive)[D], "A", "战略合作", date(2026, 12, 31))]
        change_tiers(archive, wanted, (), RULES, at("2026-11-02"))
    return folder / "archive.sqlite"


def ask(place: Path, *args: object, lang: Lang = "zh", name: str = "KD_WHY") -> Result:
    return call(name, args, desk(lang, str(place)))


def test_all_of_it_one_sentence_a_line(place: Path) -> None:
    lines = str(ask(place, A)).split("\n")
    assert lines[0].startswith(A) and any(line.startswith("回款率：") for line in lines)
    assert any("要升到" in line for line in lines)


@pytest.mark.parametrize(
    ("part", "lang", "begins"),
    [
        ("总分", "zh", B), ("total", "en", B), ("回款率", "zh", "回款率："), (5.0, "zh", "回款率："),
        ("collection rate", "en", "Collection rate: "), ("quality_loss", "zh", "质量损失："),
    ],
)  # fmt: skip
def test_one_part_by_word_id_or_number(place: Path, part: object, lang: Lang, begins: str) -> None:
    assert str(ask(place, B, part, lang=lang)).startswith(begins)


def test_the_best_tier_has_no_way_up(place: Path) -> None:
    answers = [str(ask(place, one, "升级")) for one in (A, B, D)]
    assert any("最高一级" in one or "要升到" in one for one in answers)
    assert all(one for one in answers)


def test_a_range_is_answered_cell_by_cell_and_strangers_told(place: Path) -> None:
    answers = ask(place, down(A, "没有这家公司", None), "总分")
    assert isinstance(answers, list)
    assert str(answers[0][0]).startswith(A) and "客档" in str(answers[1][0]) and answers[2][0] == ""


def test_an_unknown_part_names_those_there_are(place: Path) -> None:
    assert "回款率" in str(ask(place, A, "颜色"))


def test_a_tier_set_by_hand_is_the_customer_s_tier(place: Path) -> None:
    assert ask(place, D, "等级", name="KD_CUSTOMER") == "A"
    assert "人工定为 A 级" in str(ask(place, D))
