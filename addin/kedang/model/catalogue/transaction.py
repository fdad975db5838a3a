"""订单/交易: one line of an order, delivery or sale."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "no",
        "单号",
        "No",
        FieldType.NUMBER_TEXT,
        words(
            "订单号、订单编号、合同号、合同编号、单据编号、销售单号、出库单号、交易编号、编号、流水号、发票号、发票号码、单据号、销售订单号、送货单号、发货单号、交易单号、Order No、Order Number、Order ID、Invoice No"
        ),
    ),
    Field(
        "date",
        "日期",
        "Date",
        FieldType.DATE,
        words(
            "订单日期、交易日期、销售日期、下单日期、下单时间、成交日期、签订日期、签约日期、合同日期、单据日期、开单日期、交易时间、成交时间、订货日期、订单时间、出库日期、发货日期、业务日期、时间、合同签订日期、购买日期、消费日期、Order Date"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、Client、Account、购货单位、客商、往来单位、需方、甲方、买方、购买方、客商名称、订货单位、收货单位、付款单位、购方、客户简称、购方名称、代理商、经销商"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "end_customer",
        "最终客户",
        "End customer",
        FieldType.ORGANIZATION,
        words("最终用户、终端客户、使用单位、终端用户、最终使用单位、终端、End User"),
    ),
    Field(
        "region",
        "销售区域",
        "Region",
        FieldType.TEXT,
        words("区域、地区、大区、所属区域、片区、省份、所属地区"),
    ),
    Field(
        "campaign",
        "活动编号",
        "Campaign",
        FieldType.TEXT,
        words("促销活动、营销活动、所属活动、活动、活动名称"),
    ),
    Field(
        "product_code",
        "产品编码",
        "Product code",
        FieldType.NUMBER_TEXT,
        words(
            "产品编号、产品代码、物料编码、商品编码、货号、料号、商品编号、商品代码、存货编码、物料号、物料代码、Product Code、SKU、Item Code、Part No"
        ),
    ),
    Field(
        "product",
        "产品名称",
        "Product",
        FieldType.TEXT,
        words(
            "产品、商品、商品名称、品名、货物名称、物料名称、货品名称、品种、型号、规格型号、产品型号、存货名称、货品、品名规格、品名及规格、Item、Product Name"
        ),
        wanted=True,
    ),
    Field(
        "quantity",
        "数量",
        "Quantity",
        FieldType.NUMBER,
        words(
            "销售数量、订货数量、订单数量、采购数量、购买数量、销量、出库数量、发货数量、件数、销售量、订购数量、Qty"
        ),
        wanted=True,
    ),
    Field(
        "unit",
        "单位",
        "Unit",
        FieldType.TEXT,
        words("计量单位、数量单位、Uom"),
    ),
    Field(
        "unit_price",
        "单价",
        "Unit price",
        FieldType.MONEY,
        words(
            "销售单价、含税单价、价格、售价、单价(元)、成交价、成交单价、产品单价、销售价、未税单价、Price"
        ),
        unit="元",
    ),
    Field(
        "discount",
        "折扣",
        "Discount",
        FieldType.NUMBER,
        words("折扣率、折、折数、优惠折扣、成交折扣"),
    ),
    Field(
        "price_level",
        "价格级别",
        "Price level",
        FieldType.CHOICE,
        words("代理级别、价格等级、执行价格级别、级别"),
        choices=activity_lists.PRICE_TIER,
    ),
    Field(
        "amount",
        "金额",
        "Amount",
        FieldType.MONEY,
        words(
            "销售金额、总金额、订单金额、合同金额、成交金额、交易金额、价税合计、总价、合同额、销售额、小计、金额(元)、含税金额、货款、合计金额、订单总额、消费金额、合同总额、交易额、Total、Sales Amount"
        ),
        wanted=True,
        unit="元",
    ),
    Field(
        "cost",
        "成本",
        "Cost",
        FieldType.MONEY,
        words("成本金额、产品成本、销售成本、总成本、成本价"),
        unit="元",
    ),
    Field(
        "delivered",
        "已发货",
        "Delivered",
        FieldType.NUMBER,
        words("发货量、已发数量、已发货数量、交货数量、实发数量、已交货、交货、已交数量"),
    ),
    Field(
        "invoiced",
        "已开票",
        "Invoiced",
        FieldType.MONEY,
        words("开票金额、发票金额、已开票金额、开票额"),
        unit="元",
    ),
    Field(
        "paid_amount",
        "回款金额",
        "Paid",
        FieldType.MONEY,
        words(
            "已回款、回款、收款金额、已收款、已付款、实收金额、到账金额、付款金额、已收金额、收款、已回款金额、已付金额、实收、Paid Amount"
        ),
        unit="元",
    ),
    Field(
        "paid_on",
        "回款日期",
        "Paid on",
        FieldType.DATE,
        words("收款日期、付款日期、到账日期、回款时间、收款时间、付款时间、到账时间、Payment Date"),
    ),
    Field(
        "quality_loss",
        "质量损失",
        "Quality loss",
        FieldType.MONEY,
        words("质量损失金额、质量扣款、质量赔款、质量赔偿、索赔金额、质量索赔"),
        unit="元",
    ),
    Field(
        "returned",
        "退货",
        "Returned",
        FieldType.NUMBER,
        words("退货数量、退货量、退货件数、Returns"),
    ),
    Field(
        "rep",
        "业务员",
        "Rep",
        FieldType.PERSON,
        words(
            "销售员、销售、销售代表、业务代表、跟进人、客户经理、销售人员、业务人员、负责销售、经办人、负责人、开单人、Sales、Salesperson、Sales Rep"
        ),
    ),
)

ENTITY = Entity(
    "transaction",
    "交易记录",
    "Transaction",
    EntityKind.ACTIVITY,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "订单、交易、订单记录、交易记录、销售明细、销售记录、订单明细、销售台账、合同台账、销售订单、出货记录、发货记录、销售流水、成交记录、订单表、合同、销售清单、出库明细、销售出库、开票明细、对账单、销售数据、Orders、Sales、Transactions、Invoices"
    ),
    date_field="date",
    customer_field="customer",
    number_field="no",
)
