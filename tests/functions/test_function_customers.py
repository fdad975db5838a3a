"""KD_CUSTOMER: fields of archived customers, however they are named; personal ones stay where they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from archive.archive_help import batch, moment, new_archive, table
from kedang.archive.archive import Archive
from kedang.archive.merging import Merger
from kedang.functions import call, directory
from kedang.functions.calling import Result
from kedang.model.text import Lang
from support.functions import desk, down

XIZI = "杭州西子机电有限公司"
COMPANIES = [
    {
        "name": XIZI,
        "short_name": "西子",
        "uscc": "911522010783762860",
        "number": "K-017",
        "province": "浙江省",
        "city": "杭州市",
        "owner": "张伟",
        "tier": "C",
        "employees": 120.0,
        "market_share_ours": 0.25,
        "founded_on": date(2001, 2, 3),
        "legal_representative": "王建国",
    },
    {"name": "北京华信机械有限公司", "province": "北京市", "number": "1001"},
    {"name": "上海华信机械有限公司", "province": "上海市", "number": "1002"},
    {"name": "杭州西子机电有限公司宁波分公司", "number": "K-018"},
    {"name": "西子机电设备厂", "number": "K-019", "owner": "李娜"},
]
PEOPLE = [
    {"name": "赵小明", "mobile": "13812345678", "birth_date": date(1990, 1, 2), "number": "P-1"}
]
Ask = Callable[..., Result]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of five companies and one person; the fifth company was merged into the first."""
    folder = tmp_path_factory.mktemp("archive")
    with new_archive(folder) as archive:
        with archive.write(moment()) as work:
            work.archive(batch(table("organization", COMPANIES)))
            work.archive(batch(table("individual", PEOPLE)))
        _merge_and_rate(archive)
    return folder / "archive.sqlite"


def _merge_and_rate(archive: Archive) -> None:
    with archive.read() as reader:
        ids = dict(reader.frames(["organization"])["organization"].set_index("name")["id"])
    with archive.write(moment(1)) as work:
        work.merge_all([Merger(ids[XIZI], (ids[XIZI], ids["西子机电设备厂"]), {}, ())])
        for day, tier in ((2, "B"), (3, "A"), (400, "D")):
            work.rate(
                pd.DataFrame(
                    {
                        "customer_id": [ids[XIZI]],
                        "as_of": [pd.Timestamp(moment(day).as_of)],
                        "kind": "scorecard",
                        "score": [80.0],
                        "tier": [tier],
                        "detail": [{}],
                    }
                )
            )


@pytest.fixture
def ask(place: Path) -> Ask:
    """Asks that archive."""

    def asked(*args: object, lang: Lang = "zh") -> Result:
        return call("KD_CUSTOMER", args, desk(lang, str(place)))

    return asked


@pytest.mark.parametrize(
    "named",
    [
        XIZI,
        " 杭州西子机电有限公司 ",
        "西子",
        "911522010783762860",
        "k-017",
        "K-019",
        "西子机电设备厂",
        "杭州市西子机电有限责任公司",
        "西子机电（杭州）有限公司",
    ],
)
def test_a_customer_is_found_by_whatever_it_goes_by(ask: Ask, named: str) -> None:
    assert ask(named) == XIZI


def test_by_the_archive_s_own_id(ask: Ask) -> None:
    own = str(ask(XIZI, "档案编号"))
    assert own.startswith("ORG-")
    assert ask(own) == ask(own.lower()) == XIZI
    assert ask("K-019", "id") == own


def test_a_number_kept_as_a_number(ask: Ask) -> None:
    assert ask(down(1001, 1002.0, "1001")) == down(
        "北京华信机械有限公司", "上海华信机械有限公司", "北京华信机械有限公司"
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("负责销售", "张伟"),
        ("owner", "张伟"),
        ("统一社会信用代码", "911522010783762860"),
        ("信用代码", "911522010783762860"),
        ("员工人数", 120.0),
        ("我方份额", 0.25),
        ("founded_on", "2001-02-03"),
        ("邮箱", ""),
        ("法定代表人", "王建国"),
        ("等级", "A"),
        ("客户等级", "A"),
        ("", XIZI),
    ],
)
def test_fields_by_label_or_id(ask: Ask, field: str, value: object) -> None:
    assert ask(XIZI, field) == value


def test_several_candidates_are_told_not_chosen(ask: Ask) -> None:
    told = str(ask("华信机械", "等级"))
    assert told.startswith("#客档! “华信机械”对得上 2 个客户（")
    assert "北京华信机械有限公司" in told and "上海华信机械有限公司" in told
    assert ask("北京华信", "省份") == "北京市"


def test_what_is_not_there_is_told(ask: Ask) -> None:
    assert str(ask("广州无名有限公司")).startswith("#客档! 档案里没有找到“广州无名有限公司”")
    assert str(ask(XIZI, "星座")).startswith("#客档! 客户档案里没有“星座”这一项")
    assert str(ask("赵小明", "注册资本")).startswith("#客档! “赵小明”这类客户没有这一项")
    assert ask(down("", "#N/A", XIZI), "负责销售") == down("", "#N/A", "张伟")


def test_personal_details_stay_in_the_archive(ask: Ask) -> None:
    assert ask("赵小明", "手机") == "13812345678"
    for field in ("出生日期", "学历", "忌讳话题", "身份证号", "健康状况", "宗教信仰"):
        told = str(ask("赵小明", field))
        assert told.startswith(f"#客档! “{field}”属于个人信息") and "1990" not in told
    assert str(ask("赵小明", "birth_date", lang="en")).startswith("#KD! “Birth date” is personal")


def test_no_archive_is_told_and_none_is_made(tmp_path: Path) -> None:
    nowhere = tmp_path / "没有.sqlite"
    told = str(call("KD_CUSTOMER", [XIZI, "等级"], desk(archive=str(nowhere))))
    assert told.startswith("#客档! 还没有客户档案") and "归档" in told
    assert not nowhere.exists()


def test_what_is_no_archive_is_told(tmp_path: Path) -> None:
    other = tmp_path / "x.sqlite"
    other.write_text("这不是档案" * 100, encoding="utf-8")
    assert str(call("KD_CUSTOMER", [XIZI], desk(archive=str(other)))).startswith("#客档! ")


def test_the_archive_is_read_once_and_again_after_a_change(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        place = str(tmp_path / "archive.sqlite")
        with archive.write(moment()) as work:
            work.archive(batch(table("organization", COMPANIES[:1])))
        first = directory.directory(place)
        assert directory.directory(place) is first
        with archive.write(moment(1)) as work:
            work.archive(batch(table("organization", [{**COMPANIES[0], "owner": "王强"}])))
        assert call("KD_CUSTOMER", [XIZI, "负责销售"], desk(archive=place)) == "王强"


def test_asking_changes_nothing(ask: Ask, place: Path) -> None:
    before = place.read_bytes()
    ask(down(XIZI, "华信机械"), "等级")
    assert place.read_bytes() == before
