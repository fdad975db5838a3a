"""Header rows, once more (held)."""

from exam.quick import table

DEEP = """
客户联系台账|<|<|<|<|<|<|<|<
客户|<|对方人员|<|<|<|我方|<|备注
名称|编号|采购|<|技术|<|业务员|建档日|^
^|^|姓名|手机|姓名|手机|^|^|^
会理铜业机械有限公司|K-301|甘文富|13981501234|敬忠|13881501235|唐敏|2026-01-08|
德昌蚕丝设备厂|K-302|舒玉芳|13981551236|||唐敏|2026-02-11|季节性
"""

FLAT_PARENT = """
客户名称|注册信息|||联系方式||
|法人|注册资本|成立日期|座机|手机|邮箱
会理铜业机械有限公司|甘文富|500万元|2009-04-01|0834-5621234|13981501234|gan@hlty-mach.com
德昌蚕丝设备厂|舒明德|80万元|1998-10-20|0834-5281234|13981551236|
"""

BI = """
客户名称|省份|城市|所属行业|联系人|手机号码
Customer Name|Province|City|Industry|Contact|Mobile
会理铜业机械有限公司|四川|凉山|铜业|甘文富|13981501234
德昌蚕丝设备厂|四川|凉山|丝绸|舒玉芳|13981551236
"""

GUIDE = """
产品名称|产品编码|单位|成本价|销售价|库存
必填，不超过50字|必填，唯一|选填|数字，元|数字，元|整数
球磨机衬板|QM-01|块|#260|#420|#310
减速机|JS-12|台|#2100|#3300|#8
"""

BLANKED = """
|日期|客户||内容|结果
#1|2026-11-03|会理铜业机械有限公司|唐敏|量尺寸|有效
#2|2026-11-05|德昌蚕丝设备厂|唐敏|没见到人|无效
#3|2026-11-10|会理铜业机械有限公司|何勇|交图纸|有效
"""

BOOKS = (
    table(
        "三级表头",
        DEEP,
        "A2:I6",
        "2-4",
        "organization",
        "A:name B:number C:contact.name D:contact.mobile E:contact2.name F:contact2.mobile G:owner"
        " H:recorded_on/acquired_on I:notes",
        values="D6 contact.mobile = 13981551236; F5 contact.mobile = 13881501235; B6 organization.number = K-302",
    ),
    table(
        "未合并的父表头",
        FLAT_PARENT,
        "A1:G4",
        "1-2",
        "organization",
        "A:name B:legal_representative C:registered_capital D:founded_on E:phone/contact.phone"
        " F:phone/contact.mobile/contact.phone G:email/contact.email",
        values="C3 organization.registered_capital = 5000000; D4 organization.founded_on = 1998-10-20",
    ),
    table(
        "中英两行",
        BI,
        "A1:F4",
        "1-2",
        "organization",
        "A:name B:province C:city D:industry E:contact.name F:contact.mobile",
        values="A3 organization.name = 会理铜业机械有限公司",
    ),
    table(
        "带填写说明",
        GUIDE,
        "A1:F4",
        "1-2/1",
        "product",
        "A:name B:code C:unit D:cost E:list_price F:stock",
        values="F4 product.stock = 8; E3 product.list_price = 420",
        quiet="A3:F4",
    ),
    table(
        "缺表头的列",
        BLANKED,
        "A1:F4",
        "1",
        "visit",
        "A:- B:date C:customer D:rep/- E:content F:result",
        values="C4 visit.customer = 会理铜业机械有限公司; F3 visit.result = 无效",
    ),
)
