"""Hidden parts, totals, notes and signatures (held)."""

from exam.truth import Book, Out, Sheet, Tab

TARGETS = """
2027年销售计划（初稿）|<|<|<
期间|责任人|指标|计划数
2027年1月|冯刚|销售额|#500000
2027年1月|韩雪|销售额|#420000
1月合计|||#920000
2027年2月|冯刚|销售额|#380000
2027年2月|韩雪|销售额|#300000
2月合计|||#680000
总计|||#1600000
编制：企管部
注：2月含春节，指标下调
"""

STOCK = """
货号|货名|分类|库存量|单价
A-11|对夹蝶阀|阀门|#120|#210
A-12|闸阀|阀门|#75|#340
A-13|法兰|管件|#600|#28
小计|||#795|
B-01|消防泵|水泵|#9|#5600
B-02|喷淋泵|水泵|#4|#7200
小计|||#13|
总 计|||#808|
"""

CONTACTS = """
姓名|公司名称|职务|办公电话|移动电话|家庭住址|电子邮件
葛长春|大庆石油机械配件有限公司|副总|0459-5891234|13904591234|大庆市萨尔图区东风新村|gecc@dqsyjx.com
安红霞|大庆石油机械配件有限公司|采购员|0459-5891235|13845901235||anhx@dqsyjx.com
桑志刚|牡丹江水泵制造有限公司|厂办主任|0453-6231234|13604531236||
以上为核心联系人，其他见附件
"""

TAIL = """
客户满意度回访||||
回访日期|回访客户|回访问题|客户回答|回访方式
2026-09-15|大庆石油机械配件有限公司|产品质量是否满意|满意，但漆面有划痕|电话
2026-09-15|大庆石油机械配件有限公司|交货是否及时|晚了两天|电话
2026-09-16|牡丹江水泵制造有限公司|产品质量是否满意|满意|电话
|
|
回访人：安妮||||审核：
第 1 页 共 1 页
"""

BOOKS = (
    Book(
        "2027计划.xlsx",
        (Sheet("计划", TARGETS, hide_rows=(4,)),),
        (
            Tab(
                sheet="计划",
                range="A2:D7/A2:D8",
                head="2",
                entity="target",
                rows=4,
                columns="A:period B:rep C:measure D:value",
                values="D4 target.value = 420000; B7 target.rep = 韩雪",
                said="A5; A8; A9; 隐藏",
                quiet="A3:D4; A6:D7",
            ),
        ),
    ),
    Book(
        "库存商品.xlsx",
        (Sheet("商品", STOCK, hide_columns="E"), Sheet("备份", STOCK, hidden=True)),
        (
            Tab(
                sheet="商品",
                range="A1:E7/A1:E8",
                head="1",
                entity="product",
                rows=5,
                columns="A:code B:name C:category D:stock E:list_price",
                values="E6 product.list_price = 5600; D3 product.stock = 75",
                said="A5; A9; 隐藏",
                quiet="A2:E4; A6:E7",
            ),
            Out(sheet="备份", said="隐藏"),
        ),
    ),
    Book(
        "核心联系人.xlsx",
        (Sheet("联系人", CONTACTS, hide_rows=(3,), hide_columns="F"),),
        (
            Tab(
                sheet="联系人",
                range="A1:G4",
                head="1",
                entity="contact",
                rows=3,
                columns="A:name B:organization C:title D:phone E:mobile F:home_address G:email",
                values="A3 contact.name = 安红霞; E4 contact.mobile = 13604531236",
                said="隐藏; A5",
                quiet="A2:G4",
            ),
        ),
    ),
    Book(
        "回访.xlsx",
        (Sheet("回访", TAIL),),
        (
            Tab(
                sheet="回访",
                range="A2:E5",
                head="2",
                entity="survey",
                rows=3,
                columns="A:date B:customer C:question D:answer E:method",
                values="D4 survey.answer = 晚了两天; E3 survey.method = 电话问卷",
                quiet="A3:E5",
            ),
        ),
    ),
)
