"""What a sheet's name, title or file says about the kind of its records: 走访 are visits, 潜客 are leads."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_TOLD: Mapping[str, re.Pattern[str]] = {
    kind: re.compile(words)
    for kind, words in {
        "organization": r"客户|公司|企业|单位|厂商|名录|用户|资信|客商|甲方|kunden|customer|compan(?:y|ies)|account|client",
        "individual": r"个体|个人客户|顾客|会员|消费者|散客|业主|住户|到店|进店|投保|保险|学员|vip|车主|宾客|客人|住客|准车主|b2c|"
        r"member|consumer|individual|guest|shopper",
        "contact": r"联系人|通讯录|名片|负责人|关键人|亲情|人脉|干系人|决策人|决策链|名册|对接人|contact|address book|stakeholder|people",
        "visit": r"拜访|走访|跟进|跟踪|日志|回访|约访|陌拜|面访|探访|上门|出访|周报|日报|外勤|visit|call",
        "transaction": r"订单|销售|交易|出货|发货|合同|流水|成交|开单|出库|送货|开票|下单|签单|台账|order|sales|invoice|transaction|"
        r"deal|va05",
        "product": r"产品|商品|价格表|价目|报价|物料|库存|货品|存货|备件|配件|零件|选型|sku|product|item|parts|price list|catalog|material",
        "complaint": r"投诉|客诉|反馈|售后|问题|热线|异议|质量|抱怨|维权|不满|8d|12315|complain|ticket|claim|case|issue",
        "promotion": r"促销|活动|推广|优惠|搞什么|返利|让利|promotion|campaign|event",
        "competitor": r"竞|对手|友商|对标|同行|丢单|输单|情报|competitor|rival|win.?loss",
        "project": r"项目|商机|报备|工程|单子|在谈|project|opportunit|pipeline|projekt",
        "lead": r"线索|潜在|潜客|意向|询盘|询价|询单|来电|扫街|展会|名片|陌拜|报名|咨询|电销|观众|参展|准客户|目标客户|待开发|留资|地推|"
        r"lead|prospect|inquir|enquir",
        "channel_partner": r"渠道|代理|经销|伙伴|分销|网点|加盟|特约|服务商|partner|dealer|distributor|reseller|agent|händler",
        "target": r"计划|目标|指标|任务|预算|考核|定额|target|quota|okr|kpi|plan|goal|forecast",
        "observation": r"动态|动向|异动|情报|预警|监测|观察|舆情|变化|啥事|新鲜事|最新情况|observation|signal|news|watch",
        "survey": r"调查|问卷|征询|回访|满意度|调研|问客户|访谈|survey|questionnaire|nps|umfrage|interview",
        "price_level": r"价格级别|级别|折扣|折头|折率|等级价|价格体系|价格政策|扣率|rabatt|discount|price",
        "source": r"来源|渠道|资料|出处|从哪来|哪来的|问卷发放|名单|数据源|信息源|source|quelle|channel|list",
        "service": r"服务|维修|售后|三包|出差|保养|安装|上门|检修|派工|工单|service|repair|maintenance|field",
        "receivable": r"应收|欠|账龄|追数|催款|催收|对账|回款|逾期|未收|款项|receivable|overdue|aging|ageing|dunning|outstanding",
    }.items()
}  # fmt: skip


@lru_cache(maxsize=1024)
def plain(hints: str) -> str:
    """A title in simplified characters and small letters."""
    from kedang.reference.hanzi import to_simplified

    return to_simplified(hints).lower()


def told(entity_id: str, hints: str) -> bool:
    """Whether a sheet's name or title speaks of this kind, however loosely."""
    found = _TOLD.get(entity_id)
    return found is not None and found.search(plain(hints)) is not None
