"""Generated reps who fill in any form by its declaration, with values that a careful person would write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

import pandas as pd

from kedang.forms.design import Form, FormSheet
from kedang.forms.filled import Filled
from kedang.forms.headings import Need, field_of, need_of
from kedang.forms.lists import offered
from kedang.model.catalogue import closed_lists
from kedang.model.field import Field, FieldType
from kedang.model.text import Lang, say
from kedang.rulebook import Rulebook
from support.reps_agree import AGREE
from support.reps_world import TEAM, Firm, World

Record = dict[str, Any]
KNOWN = 6
"""So many customers are on file before a rep writes of them: numbers 0 to 5."""
_OWN: Mapping[str, int] = {"organizations": 0, "individuals": 0, "organization_card": 20,
                           "key_account": 40, "individual_card": 20, "partners": 60,
                           "leads": 80, "lead_collection": 100}  # fmt: skip
"""From which number on the customers, partners and leads of a form are, so that none is written twice."""
_WORDS: Mapping[str, tuple[str, ...]] = {
    "title": ("采购经理", "设备主管", "财务总监", "总工程师", "生产厂长", "仓库主任"),
    "department": ("采购部", "设备科", "财务部", "技术中心", "生产部", "仓储部"),
    "salutation": ("王工", "李总", "张经理"),
    "authority": ("二十万元以内自己定", "只管询价", "全权"),
    "education": ("本科", "大专", "硕士"),
    "occupation": ("工程师", "个体经营", "教师"),
    "timing": ("年底前", "明年一季度", "随时"),
    "info_channel": ("朋友介绍", "网上搜索", "展会"),
    "market_area": ("华东", "本省", "全国"),
    "purchase_frequency": ("每月一次", "每季度一次", "不定期"),
    "unit": ("台", "套", "件"),
    "category": ("质量", "交货", "服务"),
    "region": ("杭州", "宁波", "苏州"),
    "wechat": ("wx_huagong", "linjie2020", "zhoukai_88"),
    "consent": ("2026-11-10 当面同意，用于节日问候",),
    "legal_representative": ("王建国", "李秀英"),
    "decision_makers": ("总经理", "采购经理和总工"),
    "scale": ("中型", "大型"),
}
_ASKED: Mapping[str, tuple[str, ...]] = {
    "lead": ("method", "next_step", "phone"), "project": ("next_step",), "product": ("code",),
    "transaction": ("paid_amount", "paid_on"),
}  # fmt: skip
"""What a careful rep never leaves out, though no form demands it: the rules ask for it afterwards."""
_SENTENCES = ("按图加工，月底前交样", "要求分批到货，每批附检验报告", "去年换过一次供应商，价格是主要原因",
              "现场试用两周，反映噪声偏大；已约技术人员", "第一行说情况\n第二行说想法", "设备老化（约十年），准备更新")  # fmt: skip


@dataclass
class Rep:
    """One rep at work. `share`: how many of the optional values are known (0 to 1). Same seed, same work."""

    seed: int
    day: date
    rulebook: Rulebook
    share: float = 1.0
    lang: Lang = "zh"
    world: World = field(init=False)

    def __post_init__(self) -> None:
        self.world = World(self.seed, self.day)

    def fill(self, form: Form, rows: int = KNOWN) -> dict[str, Filled]:
        """Every sheet of a form filled in: cards with a record each, tables with some rows."""
        cards = [sheet.name for sheet in form.sheets if sheet.layout == "card"]
        filled: dict[str, Filled] = {}
        for sheet in form.sheets:
            first = cards.index(sheet.name) if sheet.layout == "card" else 0
            count = 1 if sheet.layout == "card" else rows
            records = [self.record(form, sheet, first + n) for n in range(count)]
            if sheet.questions:
                records = self._answered(sheet, records[0], first)
            filled[sheet.name] = Filled(pd.DataFrame(records, dtype=object))
        return filled

    def record(self, form: Form, sheet: FormSheet, number: int) -> Record:
        """One record: every value by its field, then those that hang together made to agree."""
        draw = Random(f"{self.seed} {form.id} {sheet.name} {number}")
        about = _About(self, form, sheet, _OWN.get(form.id, 0) + number, draw)
        made: Record = {}
        for path in sheet.paths():
            needed = need_of(sheet, path, self.rulebook) is not Need.OPTIONAL
            person = path.startswith("contact") and "." in path
            asked = path in _ASKED.get(sheet.entity, ())
            if needed or person or asked or draw.random() < self.share:
                made[path] = about.value(path)
        for helper in sheet.helpers:
            made[f"helper.{helper.id}"] = draw.choice(closed_lists()[helper.choices].labels)
        if sheet.asks:
            made["missed"] = draw.choice(("预算", "采购时间、预算", "决策人和影响人"))
        AGREE.get(sheet.entity, _nothing)(made, about)
        return {path: value for path, value in made.items() if value is not None}

    def _answered(self, sheet: FormSheet, head: Record, number: int) -> list[Record]:
        draw = Random(f"{self.seed} answers {number}")
        found = []
        for question in sheet.questions:
            words = say(f"form.question.{question.id}").render(self.lang)
            if question.choices:
                answer = draw.choice(closed_lists()[question.choices].labels)
            else:
                answer = draw.choice(_SENTENCES)
            if question is sheet.questions[0] or draw.random() < max(self.share, 0.3):
                found.append({**head, "question": words, "answer": answer})
        return found


@dataclass
class _About:
    """What one record is about: its customer, its number among the others, and the dice."""

    rep: Rep
    form: Form
    sheet: FormSheet
    number: int
    draw: Random

    @property
    def day(self) -> date:
        """The day the work is done as of."""
        return self.rep.day

    @property
    def firm(self) -> Firm:
        """The company of the record: one of its own, or one that is on file."""
        own = self.sheet.entity in ("organization", "channel_partner", "lead")
        return self.rep.world.firm(self.number if own else self.number % KNOWN)

    @property
    def good(self) -> Any:
        """The product of the record."""
        return self.rep.world.good(self.number)

    def ago(self, most: int, least: int = 1) -> date:
        """A day before the as-of day."""
        return self.day - timedelta(days=self.draw.randint(least, most))

    def value(self, path: str) -> object:
        """What a careful person writes for one field."""
        group, _, name = path.rpartition(".")
        declared = field_of(self.sheet.entity, path)
        special = self._of_firm(name) if not group else None
        if special is not None:
            return special
        choices = offered(declared, self.rep.rulebook)
        if declared.type is FieldType.CHOICES:
            return "、".join(choices[:2])
        if choices and declared.type is not FieldType.INDUSTRY:
            return self.draw.choice([one for one in choices if one != "租用购买名单"])
        if name in _WORDS:
            return self.draw.choice(_WORDS[name])
        return self._by_type(declared, group)

    def _of_firm(self, name: str) -> object:
        """The facts of a company that must agree with each other."""
        firm = self.firm
        facts: Record = {
            "short_name": firm.short, "uscc": firm.uscc, "province": firm.province, "city": firm.city,
            "district": firm.district, "address": firm.address, "postcode": firm.postcode,
            "phone": firm.phone, "fax": firm.fax, "industry": firm.industry, "owner": firm.owner,
            "rep": firm.owner, "recorded_by": firm.owner, "tax_no": firm.uscc, "number": firm.number,
        }  # fmt: skip
        if self.sheet.entity in ("organization", "channel_partner", "lead"):
            facts["name"] = firm.name
        if self.sheet.entity in ("contact", "individual", "visit", "complaint") and name in (
            "phone",
        ):
            return f"{firm.phone[:-1]}{(self.number + 3) % 10}"
        return facts.get(name)

    def _by_type(self, declared: Field, group: str) -> object:
        world, draw = self.rep.world, self.draw
        rank = {"": 0, "contact": 0, "contact2": 1, "contact3": 2}[group]
        person = self.number * 3 + rank + (900 if self.sheet.entity == "individual" else 0)
        person += 2_000 * (_salt(self.form.id + self.sheet.entity) % 97)
        made: dict[FieldType, Callable[[], object]] = {
            FieldType.COMPANY: lambda: self.firm.name,
            FieldType.CUSTOMER: lambda: self.firm.name,
            FieldType.ORGANIZATION: lambda: self.firm.name,
            FieldType.PERSON: lambda: world.person(person),
            FieldType.MOBILE: lambda: world.mobile(person),
            FieldType.PHONE: lambda: f"{self.firm.phone[:-2]}{person % 90 + 10}",
            FieldType.EMAIL: lambda: f"rep{world.seed}.{person}@example.com",
            FieldType.URL: lambda: "https://www.example.com",
            FieldType.DATE: lambda: self.ago(20),
            FieldType.PERIOD: lambda: f"2026-{self.number % 12 + 1:02d}",
            FieldType.INTEGER: lambda: float(draw.randint(1, 5)),
            FieldType.NUMBER: lambda: draw.randint(2, 10) / 2,
            FieldType.MONEY: lambda: float(draw.randint(2, 90) * 1_000),
            FieldType.PERCENT: lambda: draw.randint(1, 80) / 100,
            FieldType.NUMBER_TEXT: lambda: f"0{_salt(declared.id) % 90 + 10}{self.number:06d}",
            FieldType.INDUSTRY: lambda: self.firm.industry,
            FieldType.LONG_TEXT: lambda: draw.choice(_SENTENCES),
        }
        plain = made.get(declared.type)
        return plain() if plain else f"{declared.zh}{draw.choice(('一', '二', '三'))}类"


def _salt(text: str) -> int:
    return sum(ord(letter) * (at + 7) for at, letter in enumerate(text))


def _nothing(made: Record, about: _About) -> None:
    """Where nothing hangs together."""


__all__ = ["KNOWN", "TEAM", "Rep"]
