"""Legal forms: what stands at the end of a name, and the class it belongs to."""

from __future__ import annotations

import re

_CLASSES: dict[str, str] = {
    "股份有限公司": "股份有限公司 股份公司 股份有限责任公司 股分有限公司 股份有限 股份",
    "有限公司": "有限责任公司 有限公司 责任有限公司 有限责公司 有限责任 责任公司 有限公 有限司 限公司 有限",
    "公司": "总公司 公司",
    "合伙企业": "有限合伙企业 合伙企业 有限合伙 特殊普通合伙 普通合伙",
    "个人独资企业": "个人独资企业 独资企业",
    "合作社": "农民专业合作社联合社 农民专业合作社 专业合作社 供销合作社 合作社 供销社",
    "厂": "总厂 工厂 厂",
    "商行": "商行 贸易行 商号 经营行",
    "经营部": "经营部 经销部 批发部 销售部 贸易部 供应部 物资部 加工部 服务部 维修部 修理部 制作部",
    "门市部": "门市部 门市",
    "店": "专卖店 专营店 旗舰店 便利店 药店 商店 书店 饭店 花店 网店 店铺 店 超市 商场 大药房 药房",
    "经销处": "经销处 销售处 经营处",
    "工作室": "工作室",
    "个体": "餐厅 饭馆 茶行 坊 馆 摊 部",
    "研究院": "研究总院 工程研究院 科学研究院 研究院 科学院",
    "研究所": "科学研究所 研究所",
    "设计院": "勘察设计院 规划设计院 设计研究院 设计院",
    "医院": "人民医院 中医院 中心医院 妇幼保健院 医院 卫生院 卫生所 诊所 门诊部 保健院",
    "学校": "职业技术学院 大学 学院 中学 小学 学校 幼儿园 党校 技校",
    "银行": "农村商业银行 村镇银行 银行 信用社",
    "事务所": "会计师事务所 律师事务所 税务师事务所 事务所",
    "社会组织": "行业协会 协会 商会 学会 基金会 联合会 促进会",
    "机关": "人民政府 管理委员会 委员会 管委会 管理局 公安局 税务局 工商局 教育局 财政局 卫生局 水务局 供电局 工程局 局 法院 检察院 海关",
    "出版社": "出版社 杂志社 报社 电视台 旅行社",
    "场": "农场 林场 养殖场 种植场 牧场 渔场 砖场 石场 煤场 场",
    "矿": "煤矿 铁矿 矿",
    "站": "加油站 加气站 服务站 推广站 站",
    "中心": "服务中心 技术中心 检测中心 销售中心 中心",
    "集团": "集团",
}
FORM_OF: dict[str, str] = {
    written: kind for kind, texts in _CLASSES.items() for written in texts.split()
}
COMPANY_FORMS = ("股份有限公司", "有限公司", "公司")

_KEPT = (
    "药店 书店 饭店 花店 大药房 药房 超市 餐厅 茶行 人民医院 中医院 中心医院 妇幼保健院 会计师事务所 律师事务所 税务师事务所 "
    "人民政府 公安局 税务局 工商局 教育局 财政局 卫生局 水务局 供电局 煤矿 铁矿 养殖场 种植场 加油站 加气站 "
    "幼儿园 职业技术学院 研究总院 科学院 检测中心 技术中心 旅行社 勘察设计院 规划设计院 设计研究院 农村商业银行 村镇银行"
)
_KEEPS_TRADE = frozenset(_KEPT.split())
_OTHER_LIMITED = ("股份", "股分", "责任")
_WORKS = re.compile("[加化重精金木电焊轻军石染印]工厂$")
_LONGEST = max(map(len, FORM_OF))
_CUT = re.compile(r"(?:有限公|有限司|限公司|有限责任|有限责公司|股份有限|有限)$")
_GROUP = re.compile(r"(?:企业集团|\(集团\)|集团)$")


def split_form(name: str) -> tuple[str, str, bool]:
    """The name before its legal form, the class of the form (empty if none), whether it was cut."""
    if name.endswith("有限公司") and name[-6:-4] not in _OTHER_LIMITED:
        return name[:-4], "有限公司", False
    for size in range(min(_LONGEST, len(name)), 0, -1):
        written = name[-size:]
        kind = FORM_OF.get(written)
        if kind is None or (size == 1 and len(name) < 4):
            continue
        if written == "工厂" and _WORKS.search(name):
            continue
        cut = bool(_CUT.fullmatch(written))
        if written in _KEEPS_TRADE:
            return name, kind, cut
        return name[:-size], kind, cut
    return name, "", False


def split_group(body: str) -> tuple[str, bool]:
    """The name before 集团, and whether it was there."""
    found = _GROUP.search(body) if body.endswith(("团", ")")) else None
    if found is None:
        return body, False
    return body[: found.start()], True
