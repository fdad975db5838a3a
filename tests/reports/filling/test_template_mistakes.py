"""Every mistake in a template is told with its cell, all at once; nothing in one can do harm."""

from __future__ import annotations

import pickle
import re
import time
from typing import Any

import pytest

from kedang.model.errors import TemplateError
from kedang.model.messages import catalogue
from kedang.model.messages import template as template_of
from kedang.model.text import LANGUAGES
from kedang.reports.filling import FillLimits, Values, fill
from support.drawn import grid, refused, rows, template

VALUES = Values(
    {"title": "周报", "n": 5, "said": {"visits": "好"}},
    {"visits": rows(rep=["张伟", "李娜"], planned=[3, 5])},
    {"标题": "title", "拜访": "visits", "计划": "planned"},
)

ATTACKS = [
    "lipsum.__globals__",
    "lipsum",
    "cycler",
    "namespace",
    "range(10**9)",
    "title.__class__",
    "title.__class__.__mro__",
    'title["__class__"]',
    "visits.__class__",
    "visits.rep.__class__",
    "visits.frame",
    "said.keys()",
    "said.items",
    "said.__init__",
    "self",
    "self._TemplateReference__context",
    "joiner()",
    "dict(a=1)",
    'title.format("x")',
    '"{0.__class__}".format(n)',
    'visits|attr("_frame")',
    'visits|map("rep")',
    'title|attr("__class__")',
    "visits.append(1)",
    "'a' * 10**9",
    "9**9**9",
    "'a' * n",
    "n * 'a'",
    "'%s' % n",
    "n % 2",
    "[1] * 9",
    "'%1000000000d' % n",
    "title[0:3]",
    "title[n]",
    "{'a': 1}",
    "title|safe",
    "title|pprint",
    "title|format(1)",
    "title|batch(3)",
    "n is callable",
    "n is sameas(n)",
    "_",
    "row_of_visits",
    "row_of_visits.rep",
    "import os",
    "n if",
    "n; n",
    "n }} {% for x in y %}{{ x",
    "visits|sum(*said)",
    "visits|sum(**said)",
    "loop.index",
    "super()",
    "caller()",
    "varargs",
    "True.real",
    "1 .__class__",
    "(" * 100 + "n" + ")" * 100,
    "not " * 100 + "n",
    "-" * 200 + "n",
    "n + " * 200 + "n",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_but_names_sums_and_filters_passes(attack: str) -> None:
    started = time.process_time()
    told = refused(template(B7=f"{{{{ {attack} }}}}"), VALUES)
    assert told and all("表!B7" in each for each in told)
    assert time.process_time() - started < 2


def test_a_text_cannot_be_blown_up() -> None:
    big = "(title ~ title)"
    for _ in range(3):
        big = f"({big} ~ {big} ~ {big})"
    values = Values({"title": "长" * 32_000})
    told = refused(template(A1=f"{{{{ {big} }}}}"), values)
    assert "太长" in told[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ titel }}", "没有“titel”，是不是要写 title"),
        ("{{ 标体 }}", "标题"),
        ("{{ visits.planed }}", "planned"),
        ("{{ visits.计化 }}", "计划"),
        ("{{ said.visit }}", "visits"),
        ('{{ visits|sum("planed") }}', "planned"),
        ("{{ visits|summ }}", "sum"),
        ("{{ n is numbr }}", "number"),
        ("{{ zzzzzz }}", "可以用的有"),
        ("{{ title", "没有写 }}"),
        ("{{ }}", "看不懂"),
        ("{{ n + }}", "看不懂"),
        ("{% for v in visits %}{{ v }}{% endfor %}", "不能写"),
        ("{{ visits }}", "是整个列表"),
        ("共 {{ visits }} 条", "是整个列表"),
        ("{{ said }}", "一组数值"),
        ("{{ visits|sum }}", '合计("字段")'),
        ("{{ 1/0 }}", "除以 0"),
        ("{{ n // (2 - 2) }}", "除以 0"),
        ("{{ n / -0.0 }}", "除以 0"),
        ("{{ 1e308 * 10 }}", "算不出来"),
        ("{{ visits.planned|sum }}", '{{ visits|sum("planned") }}'),
        ("{{ 拜访.计划|合计 }}", '{{ 拜访|合计("计划") }}'),
        ('{{ visits["planned"]|default(0)|average }}', '{{ visits|average("planned") }}'),
        ("{{ visits.rep|count }}", '{{ visits|count("rep") }}'),
        ("共 {{ visits.planned|max }} 次", '{{ visits|max("planned") }}'),
        ("{{ visits.qqqq }}", "这个列表的字段有：rep、planned、index。"),
        ("{{ 拜访.呜呜 }}", "这个列表的字段有：计划、序号。"),
        ("{{ 白访.计划 }}", "是不是要写 拜访"),
        ("{{ round(n) }}", "round(1)"),
        ("{{ n + title }}", "只能对数字"),
        ("{{ title|percent }}", "只适用于数字"),
        ("{{ n|date }}", "只适用于日期"),
        ("{{ n > title }}", "算不出来"),
        ("{{ title.length }}", "点号前面"),
        ("{{ n" + " + n" * 300 + " }}", "太长"),
    ],
)
def test_a_mistake_is_told_with_its_cell_and_what_to_do(text: str, said: str) -> None:
    told = refused(template(C4=text), VALUES)
    assert told[0].startswith("表!C4：") and said in told[0]


def test_a_name_of_several_means_the_one_that_is_there() -> None:
    names = {"人": ("owner", "rep"), "客户": ("customers", "visits")}
    values = Values(VALUES.values, VALUES.lists, names)
    assert grid(fill(template(A1="{{ 客户.人 }}"), values)) == [["张伟"], ["李娜"]]
    assert "人、序号" in refused(template(A1="{{ 客户.呜呜 }}"), values)[0]


def test_an_old_workbook_is_told_from_a_locked_one() -> None:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    for stream, said in (("Workbook", "另存为 .xlsx"), ("EncryptedPackage", "打开密码")):
        with pytest.raises(TemplateError) as error:
            fill(head + bytes(512) + stream.encode("utf-16-le"), VALUES)
        assert said in str(error.value)


def test_what_can_be_copied_from_a_message_is_plain() -> None:
    told = [message for message in catalogue() if message.startswith("template.")]
    wide = [one for one in told if re.search(r"[A-Za-z计]（|（“", template_of(one, "zh"))]
    assert told and not wide
    with pytest.raises(TemplateError) as error:
        fill(template(A1="{{ visits.qqqq }}"), VALUES)
    english = error.value.render("en")
    assert "rep, planned, index" in english and "、" not in english


def test_all_mistakes_are_told_at_once_in_both_languages() -> None:
    drawn = template(
        {"一": {"A1": "{{ aaaa }}", "B2": "{{ visits.x }}"}, "二": {"C3": "{{ n + }}"}},
        lambda book: book.get_worksheet_by_name("二").set_header("&C{{ bbbb }}"),
        {"each_nobody": "=一!$A$5:$A$6"},
    )
    with pytest.raises(TemplateError) as error:
        fill(drawn, VALUES)
    for lang in LANGUAGES:
        lines = error.value.render(lang).splitlines()
        assert len(lines) == 6 and "5" in lines[0]
        for place in ("一!A1", "一!B2", "二!C3", "each_nobody"):
            assert any(place in line for line in lines)
    again = pickle.loads(pickle.dumps(error.value))
    assert str(again) == str(error.value) and again.problems == error.value.problems


def test_a_mistake_in_a_repeated_row_is_told_once() -> None:
    many = Values({}, {"visits": rows(rep=["a"] * 500, n=[1] * 500)})
    told = refused(template(A1="{{ visits.rep + visits.n }}"), many)
    assert len(told) == 1


def test_a_placeholder_in_a_formula_is_refused() -> None:
    told = refused(template(A1='="{{ title }}"&B1'), VALUES)
    assert "公式里不能写" in told[0] and "表!A1" in told[0]


def test_areas_that_cross_are_refused() -> None:
    names = {"each_visits": "=表!$A$1:$A$4", "section_x": "=表!$A$3:$A$6"}
    hidden = Values(VALUES.values, VALUES.lists, hidden=frozenset({"x"}))
    told = refused(template({"表": {"A1": "x"}}, None, names), hidden)
    assert "each_visits" in told[0] and "section_x" in told[0]


def test_a_record_outside_any_row_of_a_list_is_refused() -> None:
    def draw(book: Any) -> None:
        book.get_worksheet_by_name("表").set_footer("&L{{ visits.rep }}")

    told = refused(template({"表": {"A1": "x"}}, draw), VALUES)
    assert "汇总请用" in told[0]


def test_more_rows_than_a_sheet_has_are_refused() -> None:
    with pytest.raises(TemplateError) as error:
        fill(template(A1="{{ visits.rep }}"), VALUES, limits=FillLimits(rows=1))
    assert "上限 1 行" in str(error.value)
    with pytest.raises(TemplateError) as error:
        fill(template(A1="{{ visits.rep }}"), VALUES, limits=FillLimits(cells=1))
    assert "单元格太多" in str(error.value)
