"""Where tables stand, once more (held)."""

from exam.quick import table
from exam.truth import Book, Sheet, Tab

DIAGONAL = """
客户|地址|电话
攀枝花钒钛机械有限公司|攀枝花市东区机场路10号|0812-3331234
西昌冷链设备有限公司|西昌市航天大道5号|0834-3201234
|
|
||||投诉单位|投诉内容|受理日期|责任部门
||||攀枝花钒钛机械有限公司|漏装螺栓|2026-10-09|装配车间
||||西昌冷链设备有限公司|压缩机噪音|2026-10-21|技术部
||||攀枝花钒钛机械有限公司|发票抬头错|2026-11-02|财务部
"""

TRIO = """
产品编号|产品名称|标价||期间|业务员|指标|目标值||代理级别|折扣
P1|压缩机|#8800||2026-12|何勇|销售额|#500000||省级|#3.8
P2|冷凝器|#2300||2026-12|唐敏|销售额|#420000||市级|#4.2
P3|膨胀阀|#180|||||||店级|#5.5
"""

LEFT = """
攀西片区客户（唐敏负责）
注：电话均已核对
|
编号|单 位|负责人|电话|主要采购品种|年采购量(台)
C-1|会理铜业机械有限公司|甘文富|0834-5621234|球磨机衬板|#40
C-2|德昌蚕丝设备厂|舒玉芳|0834-5281234|减速机|#6
"""

BOOKS = (
    Book(
        "斜着放.xlsx",
        (Sheet("Sheet1", DIAGONAL),),
        (
            Tab(
                sheet="Sheet1",
                range="A1:C3",
                head="1",
                entity="organization",
                rows=2,
                columns="A:name B:address C:phone",
                values="A3 organization.name = 西昌冷链设备有限公司",
                quiet="A2:C3",
            ),
            Tab(
                sheet="Sheet1",
                range="E6:H9",
                head="6",
                entity="complaint",
                rows=3,
                columns="E:customer F:text G:received_on H:department",
                values="F9 complaint.text = 发票抬头错",
                quiet="E7:H9",
            ),
        ),
    ),
    Book(
        "三表并排.xlsx",
        (Sheet("参数", TRIO),),
        (
            Tab(
                sheet="参数",
                range="A1:C4",
                head="1",
                entity="product",
                rows=3,
                columns="A:code B:name C:list_price",
                values="C4 product.list_price = 180",
            ),
            Tab(
                sheet="参数",
                range="E1:H3",
                head="1",
                entity="target",
                rows=2,
                columns="E:period F:rep G:measure H:value",
                values="H3 target.value = 420000",
            ),
            Tab(
                sheet="参数",
                range="J1:K4",
                head="1",
                entity="price_level",
                rows=3,
                columns="J:level K:discount",
                values="J3 price_level.level = 市级",
            ),
        ),
    ),
    table(
        "片区客户",
        LEFT,
        "A4:F6",
        "4",
        "organization",
        "A:number B:name C:contact.name/legal_representative/owner D:phone/contact.phone E:products/product_mix F:demand_per_year",
        values="A5 organization.number = C-1; F6 organization.demand_per_year = 6",
    ),
)
