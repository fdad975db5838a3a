"""More headers: in two languages, with instructions, with empty heads, repeated, parents not merged."""

from exam.quick import table
from exam.truth import Book, Sheet, Tab

TWO_TONGUES = """
订单编号|订单日期|客户名称|产品名称|数量|单价|金额
Order No.|Order Date|Customer|Product|Qty|Unit Price|Amount
SO-901|2026-09-01|昆明滇池水务设备有限公司|闸阀|#10|#340|#3400
SO-902|2026-09-03|贵阳黔源矿山机械有限公司|减速机|#1|#9800|#9800
"""

HOW_TO = """
客户名称|统一社会信用代码|联系人|手机|客户来源
必填，填营业执照全称|18位|必填|11位手机号|展会/老客户/网络
昆明滇池水务设备有限公司|{u95}|段誉文|13888771234|展会
玉溪烟机配件有限公司|{u96}|普丽|13988771235|老客户
"""

PARENTS = """
拜访信息||||结果||
日期|客户|拜访人|方式|效果|原因|下次时间
2026-11-03|玉溪烟机配件有限公司|何勇|上门|有效||2026-11-17
2026-11-04|昆明滇池水务设备有限公司|何勇|电话|无效|没人接|2026-11-10
"""

GAP_HEAD = """
客户名称||所在城市|手机|
昆明滇池水务设备有限公司|段誉文|昆明|13888771234|VIP
玉溪烟机配件有限公司|普丽|玉溪|13988771235|
曲靖卷烟机械有限公司|余波|曲靖|13708741236|
"""

AGAIN = """
2026年10月投诉
受理日期|客户名称|投诉内容|责任部门|结案日期
2026-10-09|玉溪烟机配件有限公司|划痕|品管部|2026-10-13
2026-10-12|曲靖卷烟机械有限公司|尺寸偏差|技术部|2026-10-15
|
2026年11月投诉
受理日期|客户名称|投诉内容|责任部门|结案日期
2026-11-03|昆明滇池水务设备有限公司|漏水|品管部|2026-11-05
"""

CARET = """
伙伴名称|授信|<|业绩|<|其他|<
^|额度|账期|本年营业额|库存台数|级别|区域
昆明五金机电行|#200000|30天|#1500000|#40|一级|昆明
大理苍山机电公司|#80000|15天|#460000|#12|二级|大理、丽江
"""

BOOKS = (
    table(
        "双语两行表头",
        TWO_TONGUES,
        "A1:G4",
        "1-2",
        "transaction",
        "A:no B:date C:customer D:product E:quantity F:unit_price G:amount",
        values="G3 transaction.amount = 3400",
    ),
    table(
        "模板带说明行",
        HOW_TO,
        "A1:E4",
        "1-2/1",
        "organization",
        "A:name B:uscc C:contact.name D:contact.mobile E:source",
        values="B3 organization.uscc = {u95}",
        quiet="A3:E4",
    ),
    table(
        "父表头没合并",
        PARENTS,
        "A1:G4/A2:G4",
        "1-2/2",
        "visit",
        "A:date B:customer C:rep D:mode E:result F:reason G:next_appointment",
        values="F4 visit.reason = 没人接",
    ),
    table(
        "表头有空格子",
        GAP_HEAD,
        "A1:E4",
        "1",
        "organization",
        "A:name B:contact.name/- C:city D:contact.mobile/phone E:-/?",
        values="A4 organization.name = 曲靖卷烟机械有限公司",
        quiet="A2:E4",
    ),
    Book(
        "投诉两个月.xlsx",
        (Sheet("投诉", AGAIN),),
        tuple(
            Tab(
                sheet="投诉",
                range=place,
                head=head,
                entity="complaint",
                rows=rows,
                columns="A:received_on B:customer C:text D:department E:closed_on",
                quiet=place,
            )
            for place, head, rows in (("A2:E4", "2", 2), ("A7:E8", "7", 1))
        ),
    ),
    table(
        "伙伴两行表头",
        CARET,
        "A1:G4",
        "1-2",
        "channel_partner",
        "A:name B:credit C:- D:turnover E:stock F:level G:region",
        values="B4 channel_partner.credit = 80000; E3 channel_partner.stock = 40; D3 channel_partner.turnover = 1500000",
    ),
)
