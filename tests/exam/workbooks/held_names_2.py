"""Header words, once more (held)."""

from exam.quick import table

SALES = """
开单日期|单据编号|客户代码|客户|结算单位|品号|品名规格|单位|开单数量|出库数量|未发数量|不含税单价|含税单价|税额|价税合计|本次收款|累计收款|收款日|制单人|业务员|审核人|摘要
2026-09-01|XS0901|C-1|会理铜业机械有限公司|同左|QM-01|球磨机衬板 锰13|块|#40|#40|#0|#371.68|#420|#1932.74|#16800|#8000|#16800|2026-10-08|舒玲|唐敏|卓毅|
2026-09-12|XS0912|C-2|德昌蚕丝设备厂|同左|JS-12|减速机|台|#2|#1|#1|#2920.35|#3300|#759.29|#6600|#0|#0||舒玲|唐敏|卓毅|欠发1台
"""

WHO = """
客户名称|客户经理|客户联系人|客户方决策人|客户电话|客户经理电话|客户地址|客户分级|客户状态|最后跟进|下次跟进|公司规模|来源渠道
会理铜业机械有限公司|唐敏|甘文富|甘总|0834-5621234|13507190001|会理县城关镇北街2号|B|成交|2026-11-03|2026-12-01|200人|老客户
德昌蚕丝设备厂|何勇|舒玉芳|舒厂长|0834-5281234|13507190002|德昌县德州镇上翔街9号|C|意向|2026-10-20|2026-11-25|60人|展会
"""

ABBR = """
公司|地区|性质|USCC|TEL|FAX|MOB|WX|联系人|部门/职务|EMAIL|Web|BD|Remark
会理铜业机械有限公司|四川凉山|制造商|{u91}|0834-5621234|0834-5621235|13981501234|gwf_hl|甘文富|供应科/科长|gan@hlty-mach.com|hlty-mach.com|唐敏|
德昌蚕丝设备厂|四川凉山|制造商|{u92}|0834-5281234||13981551236||舒玉芳|厂办/主任|||何勇|微信同号
"""

BOOKS = (
    table(
        "销售出库流水",
        SALES,
        "A1:V3",
        "1",
        "transaction",
        "A:date B:no C:- D:customer E:-/? F:product_code G:product H:unit I:quantity J:delivered K:- L:-"
        " M:unit_price N:- O:amount P:- Q:paid_amount/? R:paid_on S:recorded_by/- T:rep U:- V:notes/-",
        values="O2 transaction.amount = 16800; I3 transaction.quantity = 2; J3 transaction.delivered = 1",
    ),
    table(
        "客户跟踪",
        WHO,
        "A1:M3",
        "1",
        "organization",
        "A:name B:owner C:contact.name D:- E:phone/contact.phone F:- G:address H:tier I:status J:-/?"
        " K:-/? L:employees/scale M:source",
        values="B3 organization.owner = 何勇; H2 organization.tier = B; C2 contact.name = 甘文富",
    ),
    table(
        "缩写表头",
        ABBR,
        "A1:N3",
        "1",
        "organization",
        "A:name B:province/city C:nature D:uscc E:phone/contact.phone F:fax G:contact.mobile H:contact.wechat"
        " I:contact.name J:contact.department/contact.title K:contact.email/email L:website M:owner N:notes",
        values="J2 contact.department = 供应科; J2 contact.title = 科长; I3 contact.name = 舒玉芳",
    ),
)
