"""Other ways to write a header that change nothing of its meaning: 到账日 for 到账日期, 帐 for 账, 有需求吗."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BEFORE = (
    "客户", "公司", "企业", "单位", "顾客", "用户", "所在", "所属", "详细", "具体", "当前", "目前", "主要", "本次", "贵公司", "贵司",
    "该客户", "对应", "相关", "请填写", "您的", "基本", "最新", "实际", "现", "其中:", "其中", "本年度", "本年", "今年",
)  # fmt: skip
_AFTER = (
    "信息",
    "情况",
    "一栏",
    "栏",
    "资料",
    "说明",
    "明细",
    "描述",
    "如下",
    "简述",
    "名称",
    "号码",
    "内容",
)
_ENDS = (
    ("日", "日期"), ("日", "时间"), ("时间", "日期"), ("日期", "时间"), ("额", "金额"), ("金额", "额"), ("人员", "人"), ("人", "人员"),
    ("员", "人员"), ("员", "人"), ("人", "员"), ("号", "编号"), ("编号", "号"), ("编号", "编码"), ("编码", "编号"), ("代码", "编码"),
    ("数", "数量"), ("量", "数量"), ("天", "天数"), ("方式", "方法"), ("方法", "方式"), ("款", "款金额"), ("名", "名称"),
    ("程度", "度"), ("度", "程度"), ("等级", "级别"), ("级别", "等级"), ("类型", "类别"), ("类别", "类型"), ("地点", "地址"),
    ("缘由", "原因"), ("理由", "原因"), ("效果", "结果"), ("商", "商名称"), ("者", "人"), ("人", "者"), ("费", "费用"), ("费用", "费"), ("台数", "数量"), ("件数", "数量"),
    ("个数", "数量"), ("品种", "产品"),
)  # fmt: skip
_SAME = (
    ("帐", "账"), ("的", ""), ("我司", "我方"), ("我方", "我司"), ("我公司", "我方"), ("本公司", "我方"), ("我们", "我方"), ("联络", "联系"),
    ("姓名", ""), ("业务员", "销售员"), ("销售员", "业务员"), ("商品", "产品"), ("货品", "产品"), ("厂家", "公司"), ("顾客", "客户"),
    ("用户", "客户"), ("企业", "公司"), ("单位", "公司"), ("帐期", "账期"), ("其它", "其他"), ("登陆", "登录"), ("座机", "电话"), ("形式", "方式"),
)  # fmt: skip
_ASKED = re.compile(r"^(?:是否有|有没有|有无|是不是|是否)|(?:吗|呢|么|？|\?|否)+$")
_WHEN = re.compile(r"^(?:何时|什么时候|哪天)")


def rewritten(name: str) -> Iterator[str]:
    """A header in other words, the nearest first; at least two letters stay."""
    found: dict[str, None] = {}
    for old, new in _SAME:
        if old in name:
            found[name.replace(old, new)] = None
    for end, other in _ENDS:
        if name.endswith(end):
            found[name.removesuffix(end) + other] = None
    bare = _ASKED.sub("", name)
    if bare != name:
        found |= dict.fromkeys((bare, f"有{bare}", f"有无{bare}", f"是否{bare}"))
    when = _WHEN.sub("", name)
    if when != name:
        found |= dict.fromkeys((f"{when}日期", f"{when}时间"))
    yield from (text for text in found if len(text) >= 2 and text != name)


def completed(name: str) -> Iterator[str]:
    """A header that breaks off: 首次合作 for 首次合作日期, 录入 for 录入人; what stands below has to agree."""
    yield from (name + tail for tail in ("日期", "时间", "人", "员", "人员", "金额"))


def undressed(name: str) -> Iterator[str]:
    """A header without a word in front or behind that says nothing more; at least two letters stay."""
    for word in _BEFORE:
        rest = name.removeprefix(word)
        if rest != name and len(rest) >= 2:
            yield rest
    for word in _AFTER:
        rest = name.removesuffix(word)
        if rest != name and len(rest) >= 2:
            yield rest
