"""Golden case 7: values of sensitive items are counted and dropped, the row itself is kept."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from support.desk import FIRMS, Desk

SECRETS = ("绝密甲党派", "绝密乙信仰")
ITEMS = (
    *("姓名", "昵称", "职务", "手机", "出生地", "生日", "毕业院校", "学位", "毕业时间", "在校荣誉", "兵役"),
    *("婚姻状况", "配偶姓名", "配偶教育程度", "结婚纪念日", "子女", "子女教育", "子女喜好"),
    *("前一个工作单位", "前一个职务", "地位象征", "对公司的态度", "长期目标", "短期目标", "最关心的问题"),
    *("对现在与未来的看法", "所属社团", "政党", "社区活动", "宗教信仰", "机密且不宜谈论之事", "有强烈看法的话题"),
)  # fmt: skip


def sheet_of_32(desk: Desk) -> Path:
    """The contact sheet with its 32 items; of the sensitive ones 28 and 30 are filled."""
    assert len(ITEMS) == 32
    row = ["林晓梅", "小林", "采购经理", "13812345678", *[""] * 28]
    row[27], row[29], row[26] = SECRETS[0], SECRETS[1], "登山协会"
    other = ["王大有", "", "总经理", "13987654321", *[""] * 28]
    rows = [(FIRMS[0][0], *row), (FIRMS[1][0], *other)]
    return desk.book("联系人.xlsx", *rows, header=("客户名称", *ITEMS), sheet="联系人32项")


def everything_in(*folders: Path) -> bytes:
    """All bytes of some folders, workbooks unpacked."""
    content = []
    for path in sorted(p for folder in folders for p in folder.rglob("*") if p.is_file()):
        content.append(path.read_bytes())
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as package:
                content += [package.read(name) for name in package.namelist()]
    return b"\n".join(content)


def test_golden_7_nothing_of_the_sensitive_items_is_kept_and_the_row_is(desk: Desk) -> None:
    said = desk.run(sheet_of_32(desk))
    assert said.code == 0
    assert said.json["archived"]["contact"] == 2
    contacts = desk.frames("contact")
    assert set(contacts["name"]) == {"林晓梅", "王大有"}
    kept = everything_in(desk.out, desk.archive.parent)
    assert "登山协会".encode() in kept
    for secret in SECRETS:
        assert secret.encode() not in kept
        assert secret not in said.out + said.err
    with zipfile.ZipFile(desk.out / "客户档案.xlsx") as package:
        book = b"".join(package.read(name) for name in package.namelist()).decode(errors="ignore")
    assert "政党" not in book and "宗教信仰" not in book


def test_the_findings_name_both_columns_and_how_many_but_no_value(desk: Desk) -> None:
    file = sheet_of_32(desk)
    found = desk.kedang("validate", file, "--json", archive=False).json["findings"]
    withheld = [one for one in found if one["rule"].startswith("privacy.")]
    assert len(withheld) == 2
    said = " ".join(one["message"] for one in withheld)
    assert "政党" in said and "宗教信仰" in said
    assert not any(secret in str(found) for secret in SECRETS)


@pytest.mark.parametrize("verb", ["inspect", "match"])
def test_no_other_verb_shows_them_either(desk: Desk, verb: str) -> None:
    said = desk.kedang(verb, sheet_of_32(desk), "--json", archive=False)
    assert said.code == 0
    people = desk.kedang(verb, desk.folder / "联系人.xlsx", archive=False)
    for secret in SECRETS:
        assert secret not in said.out + said.err + people.out + people.err


def test_a_row_held_back_does_not_carry_them_into_the_archive(desk: Desk) -> None:
    header = ("客户名称", "省份", "身份证号", "宗教信仰")
    file = desk.book("客户.xlsx", ("", "浙江省", "3301061990", SECRETS[1]), (*FIRMS[0][:1], "浙江省", "", ""), header=header)  # fmt: skip
    done = desk.job(file)
    assert done.count("held") == 1 and done.count("new") == 1
    assert SECRETS[1].encode() not in everything_in(desk.archive.parent)
    assert SECRETS[1] not in str(desk.facts())
