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
            "订单号、订单编号、合同号、合同编号、单据编号、销售单号、出库单号、交易编号、编号、流水号、发票号、发票号码、单据号、销售订单号、送货单号、发货单号、"
            "交易单号、Order No、Order Number、Order ID、Invoice No、订单号码、订单ID、订单编码、订单流水号、合同号码、"
            "合同编码、合同单号、合同No、销售合同号、销售合同编号、销售单编号、销售订单编号、销售订单号码、销售出库单号、销售发票号、出货单号、出库单编号、出库单、"
            "发货单编号、送货单编号、交货单号、交货单、成交编号、成交单号、采购单号(客户)、客户订单号、客户单号、客户采购单号、客户PO、PO号、PO、单据号码、"
            "单据No、单号/编号、凭证号、凭证编号、票号、票据号、交易号、交易流水号、小票号、发票编号、开票号、账单号、对账单号、结算单号、业务单号、业务编号、"
            "序列号(单据)、Order Number/ID、Order #、SO No、SO Number、PO No、PO Number、Contract No、"
            "Contract Number、Document No、Doc No、Invoice Number、Bill No、Transaction ID、"
            "Sales Order"
        ),
    ),
    Field(
        "date",
        "日期",
        "Date",
        FieldType.DATE,
        words(
            "订单日期、交易日期、销售日期、下单日期、下单时间、成交日期、签订日期、签约日期、合同日期、单据日期、开单日期、交易时间、成交时间、订货日期、订单时间、"
            "出库日期、发货日期、业务日期、时间、合同签订日期、购买日期、消费日期、Order Date、订单创建日期、订单创建时间、订单生成日期、订购日期、"
            "订购时间、订货时间、下单日、下单日期/时间、接单日期、接单时间、签单日期、签单时间、签署日期、签约时间、签定日期、签订时间、合同签署日期、合同签约日期、"
            "合同时间、合同签订时间、成交日、成交年月、销售时间、销货日期、售出日期、出售日期、销售年月日、出库时间、出货日期、出货时间、发货时间、送货日期、"
            "送货时间、发运日期、业务时间、业务发生日期、发生日期、发生时间、记账日期、单据时间、开单时间、购买时间、购货日期、购入日期、采购日期、采购时间、"
            "消费时间、交易年月日、日期时间、年月日、开票日期、开票时间、发票日期、Sale Date、Sales Date、Transaction Date、"
            "Invoice Date、Contract Date、Document Date、Doc Date、Deal Date、Purchase Date、"
            "Ship Date、Shipping Date、Delivery Note Date、Posting Date、Time"
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
            "客户、公司名称、单位名称、企业名称、公司、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、"
            "Company Name、Client、Account、购货单位、客商、往来单位、需方、甲方、买方、购买方、客商名称、订货单位、收货单位、付款单位、"
            "购方、客户简称、购方名称、代理商、经销商、客户全名、客户名、客户编码/名称、客户抬头、公司全称、公司名、单位全称、企业全称、客户/公司名称、订货客户、"
            "订货公司、订货方、订购单位、下单客户、下单单位、购买单位、购买客户、购买方名称、购货单位名称、购货方、购货方名称、购货客户、采购单位、采购方、采购商、"
            "采购客户、买方单位、买方名称、买受人、需方单位、需方名称、甲方名称、甲方单位、签约客户、签约单位、签约方、合同客户、合同单位、合同甲方、合同对方、"
            "对方单位、对方单位名称、对方公司、收货客户、收货公司、收货方、送货客户、送达方、售达方、销售客户、成交客户、成交单位、交易客户、交易对方、结算客户、"
            "结算单位、开票客户、开票单位、开票名称、开票抬头、发票抬头、付款方、付款客户、付款人、往来户、往来单位名称、分销商、渠道商、商户、商户名称、门店、"
            "门店名称、会员名称、顾客名称、顾客姓名、客户姓名、买家、买家名称、买家昵称、终端名称、项目客户、所属客户、关联客户、"
            "Customer Full Name、Client Name、Account Name、Buyer、Buyer Name、Sold To、"
            "Bill To、Ship To、Payer、Purchaser、Organization、购货客户名称、客户单位全称、供货单位(客户)"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "end_customer",
        "最终客户",
        "End customer",
        FieldType.ORGANIZATION,
        words(
            "最终用户、终端客户、使用单位、终端用户、最终使用单位、终端、End User、终端客户名称、最终客户名称、最终用户名称、最终使用客户、实际使用单位、"
            "实际用户、实际客户、最终使用方、使用客户、使用方、使用单位名称、终端使用单位、终端用户名称、终端单位、最终用户单位、业主单位、业主、最终业主、"
            "客户的客户、End Customer Name、End User Name"
        ),
    ),
    Field(
        "region",
        "销售区域",
        "Region",
        FieldType.TEXT,
        words(
            "区域、地区、大区、所属区域、片区、省份、所属地区、销售地区、销售大区、区域名称、所属大区、所属片区、所在区域、所在地区、客户区域、客户地区、地域、分区、"
            "省区、省、所属省份、市场区域、营销区域、办事处、地区名称、销售片区、Area、Territory、Sales Region、Province"
        ),
    ),
    Field(
        "campaign",
        "活动编号",
        "Campaign",
        FieldType.TEXT,
        words(
            "促销活动、营销活动、所属活动、活动、活动名称、促销活动名称、促销、促销名称、推广活动、活动代码、促销编号、Campaign Name、"
            "Promotion、促销代码、活动代号、促销活动编号"
        ),
    ),
    Field(
        "product_code",
        "产品编码",
        "Product code",
        FieldType.NUMBER_TEXT,
        words(
            "产品编号、产品代码、物料编码、商品编码、货号、料号、商品编号、商品代码、存货编码、物料号、物料代码、Product Code、SKU、"
            "Item Code、Part No、产品编码/货号、产品ID、产品号、产品货号、产品料号、产品序号(编码)、物料编号、物料ID、物料编码/料号、"
            "商品ID、商品货号、商品SKU、SKU编码、SKU号、SKU代码、存货代码、存货编号、货品编码、货品编号、货品代码、货物编码、货物编号、品号、品目编号、"
            "品目编码、料件编号、料件编码、件号、零件号、图号、条码、商品条码、条形码、商家编码、型号编码、编码、Product ID、Product No、"
            "Product Number、Item No、Item Number、Item ID、Material No、Material Code、"
            "Material Number、Part Number、PN、Barcode、Article No"
        ),
    ),
    Field(
        "product",
        "产品名称",
        "Product",
        FieldType.TEXT,
        words(
            "产品、商品、商品名称、品名、货物名称、物料名称、货品名称、品种、型号、规格型号、产品型号、存货名称、货品、品名规格、品名及规格、Item、"
            "Product Name、产品名、产品名称/型号、产品名称及规格、产品名称及型号、产品名称规格、产品/服务、产品/服务名称、产品型号规格、产品规格、"
            "产品规格型号、产品品名、产品明细、产品描述、销售产品、销售商品、订购产品、订货产品、订购商品、订货品种、采购产品、采购商品、购买产品、购买商品、"
            "购买产品名称、所购产品、成交产品、合同产品、商品名、商品名称及规格、商品名称/规格、商品描述、商品信息、商品标题、宝贝标题、物料、物料描述、物料名、"
            "物资名称、材料名称、设备名称、设备型号、货名、货物、货物名称及规格、货物或应税劳务名称、货物或应税劳务、服务名称、名称及规格、名称规格、名称及规格型号、"
            "品名/型号、品目、品类名称、品项、存货、存货名称规格、规格、型号规格、标的、标的物、合同标的、项目产品、产品系列、产品类型、Goods、"
            "Product Description、Item Name、Item Description、Description、Material、"
            "Material Description、Model、Model No、Commodity、SKU Name"
        ),
        wanted=True,
    ),
    Field(
        "quantity",
        "数量",
        "Quantity",
        FieldType.NUMBER,
        words(
            "销售数量、订货数量、订单数量、采购数量、购买数量、销量、出库数量、发货数量、件数、销售量、订购数量、Qty、产品数量、商品数量、货物数量、合同数量、"
            "订购量、订货量、订单量、订单数、下单数量、下单量、定购数量、定货数量、成交数量、成交量、交易数量、交易量、售出数量、销售件数、销售数、销货数量、"
            "出货数量、出货量、出库量、发货数量(件)、购买量、购货数量、采购量、合计数量、总数量、数量合计、数量(件)、数量(台)、数量(个)、数量(套)、"
            "数量(吨)、台数、套数、吨数、吨位、个数、数目、销量(件)、销量(台)、重量、需求数量、基本数量、主数量、计价数量、QTY(PCS)、"
            "Order Qty、Order Quantity、Sales Qty、Sales Quantity、Units Sold、Units、Pcs、"
            "Count、Volume"
        ),
        wanted=True,
    ),
    Field(
        "unit",
        "单位",
        "Unit",
        FieldType.TEXT,
        words(
            "计量单位、数量单位、Uom、计价单位、销售单位、基本单位、主计量单位、主单位、计量、数量单位名称、产品单位、商品单位、单位(件/台)、单位名、U/M、"
            "Measure Unit、Unit of Measure"
        ),
    ),
    Field(
        "unit_price",
        "单价",
        "Unit price",
        FieldType.MONEY,
        words(
            "销售单价、含税单价、价格、售价、单价(元)、成交价、成交单价、产品单价、销售价、未税单价、Price、产品价格、商品单价、商品价格、货物单价、合同单价、"
            "合同价、订单单价、订货单价、销售单价(含税)、销售价格、出货价、出库单价、实际单价、实际售价、实际成交价、实售价、实际价格、折后单价、折后价、优惠价、"
            "供货价、供价、供货单价、结算价、结算单价、交易单价、交易价、含税价、含税售价、不含税单价、无税单价、未税价、开票单价、净价、单价(含税)、"
            "单价(不含税)、单价(未税)、元/台、元/吨、报价单价、出厂价、执行价、零售价、零售单价、Price(RMB)、Sale Price、"
            "Sales Price、Selling Price、Price Each、Price per Unit、Unit Cost(Sales)"
        ),
        unit="元",
    ),
    Field(
        "discount",
        "折扣",
        "Discount",
        FieldType.NUMBER,
        words(
            "折扣率、折、折数、优惠折扣、成交折扣、折扣比例、折让率、整单折扣、产品折扣、商品折扣、执行折扣、实际折扣、折扣系数、扣率、折扣值、优惠率、"
            "Discount Rate"
        ),
    ),
    Field(
        "price_level",
        "价格级别",
        "Price level",
        FieldType.CHOICE,
        words(
            "代理级别、价格等级、执行价格级别、级别、折扣级别、价格类型、价格体系、执行级别、客户价格级别、客户价格等级、经销商级别、代理商级别、代理等级、价级、"
            "Price Tier、Price Grade"
        ),
        choices=activity_lists.PRICE_TIER,
    ),
    Field(
        "amount",
        "金额",
        "Amount",
        FieldType.MONEY,
        words(
            "销售金额、总金额、订单金额、合同金额、成交金额、交易金额、价税合计、总价、合同额、销售额、小计、金额(元)、含税金额、货款、合计金额、订单总额、"
            "消费金额、合同总额、交易额、Total、Sales Amount、订单额、订单总价、订单总金额、订单价格、订货金额、订购金额、合同总金额、合同总价、"
            "合同价款、合同价格、合同金额(元)、合同金额(万元)、合同标的额、成交总额、成交额、成交总价、成交总金额、成交价格(总)、交易总额、交易总金额、"
            "销售总额、销售总金额、销售额(元)、销售收入、销售金额(元)、销货金额、销售合计、含税总额、含税总价、含税合计、含税销售额、价税合计(元)、"
            "价税合计金额、应收金额、应付金额、应付总额、应收总额、实际金额、实付金额(订单)、实际成交金额、出库金额、出货金额、发货金额、送货金额、购买金额、"
            "购货金额、采购金额、采购额、采购总额、采购总金额、消费额、消费总额、消费总金额、总额、总金额(元)、总价(元)、总计金额、总计、合计、合计(元)、"
            "合计金额(元)、总价款、价款、价款合计、货款金额、货款总额、货值、结算金额、结算总额、账单金额、业绩金额、业绩额、金额(人民币)、金额RMB、"
            "人民币金额、本币金额、金额合计、金额小计、小计金额、行金额、优惠后金额、折后金额、折后总价、净额、Amount(RMB)、Total Amount、"
            "Total Price、Total Value、Order Amount、Order Total、Order Value、"
            "Contract Amount、Contract Value、Deal Amount、Deal Value、Sales Value、Revenue、"
            "Turnover、Subtotal、Line Total、Grand Total、Net Amount、Gross Amount、Value、"
            "Items Total、Item Total、Order Sum、Sum"
        ),
        wanted=True,
        unit="元",
    ),
    Field(
        "cost",
        "成本",
        "Cost",
        FieldType.MONEY,
        words(
            "成本金额、产品成本、销售成本、总成本、成本价、订单成本、合同成本、商品成本、成本总额、成本合计、成本额、成本(元)、成本单价、单位成本、产品成本价、"
            "进价、进货价、进货成本、采购成本、采购价、成本价格、结转成本、产品成本金额、出库成本、Cost Amount、Total Cost、Unit Cost、"
            "COGS、Cost Price"
        ),
        unit="元",
    ),
    Field(
        "delivered",
        "已发货",
        "Delivered",
        FieldType.NUMBER,
        words(
            "发货量、已发数量、已发货数量、交货数量、实发数量、已交货、交货、已交数量、已发货量、已发货数、发货数、已发量、已出库数量、已出库、已出货、已出货数量、"
            "已出货量、累计发货、累计发货数量、累计出库数量、实发、实际发货数量、已送货数量、已送货、已交货数量、已交货数、已交货量、交货数、交货量、交付数量、"
            "已交付数量、已交付、Delivered Qty、Shipped、Shipped Qty、Delivered Quantity、"
            "Qty Delivered"
        ),
    ),
    Field(
        "invoiced",
        "已开票",
        "Invoiced",
        FieldType.MONEY,
        words(
            "开票金额、发票金额、已开票金额、开票额、已开票额、已开票金额(元)、已开发票金额、开票总额、开票总金额、已开发票、累计开票、累计开票金额、已开票合计、"
            "开票含税金额、票面金额、Invoiced Amount、Invoice Amount、Billed、Billed Amount"
        ),
        unit="元",
    ),
    Field(
        "paid_amount",
        "回款金额",
        "Paid",
        FieldType.MONEY,
        words(
            "已回款、回款、收款金额、已收款、已付款、实收金额、到账金额、付款金额、已收金额、收款、已回款金额、已付金额、实收、Paid Amount、回款额、"
            "回款金额(元)、回款总额、实际回款、实际回款金额、本次回款、本次回款金额、累计回款、累计回款金额、已回款额、已回款总额、已回款(元)、已收、已收款额、"
            "已收款金额、已收货款、已收回款、已收到款、已付、已付款额、已付款金额、已付货款、已支付金额、已到账、到款、到款金额、到款额、来款金额、进账金额、"
            "入账金额、收款额、收款总额、累计收款、累计收款金额、实付金额、实付、实付款、实际收款、实际收款金额、实际支付金额、实际付款金额、实收款、实收货款、"
            "实收总额、付款额、支付金额、结款金额、回笼资金、回款情况(金额)、回款(元)、回款(万元)、已结金额、Received Amount、"
            "Amount Paid、Amount Received、Payment Amount、Payment、Received、"
            "Payment Received、Collected、Collected Amount、已到款、已到款额、到账金额(元)"
        ),
        unit="元",
    ),
    Field(
        "paid_on",
        "回款日期",
        "Paid on",
        FieldType.DATE,
        words(
            "收款日期、付款日期、到账日期、回款时间、收款时间、付款时间、到账时间、Payment Date、回款日、回款到账日期、实际回款日期、实际回款时间、"
            "最近回款日期、最后回款日期、到款日期、到款时间、来款日期、进账日期、入账日期、入账时间、收款日、收款到账日期、实际收款日期、实际付款日期、支付日期、"
            "支付时间、付款日、结款日期、结款时间、结清日期、Paid Date、Date Paid、Pay Date、Payment Time、"
            "Received Date、Receipt Date、Collection Date"
        ),
    ),
    Field(
        "quality_loss",
        "质量损失",
        "Quality loss",
        FieldType.MONEY,
        words(
            "质量损失金额、质量扣款、质量赔款、质量赔偿、索赔金额、质量索赔、质量损失额、质量损失费用、质量损失(元)、质量损失费、质量问题损失、品质损失、品质扣款、"
            "质量扣款金额、质量索赔金额、质量罚款、索赔、索赔额、索赔款、赔偿金额、赔款、赔款金额、扣款、扣款金额、质保扣款、Quality Cost、Claim、"
            "Claim Amount"
        ),
        unit="元",
    ),
    Field(
        "returned",
        "退货",
        "Returned",
        FieldType.NUMBER,
        words(
            "退货数量、退货量、退货件数、Returns、退货数、退货(件)、退回数量、退换货数量、已退数量、已退货、已退货数量、退库数量、退回、"
            "Return Qty、Returned Qty、Returned Quantity、Return Quantity、Qty Returned"
        ),
    ),
    Field(
        "rep",
        "业务员",
        "Rep",
        FieldType.PERSON,
        words(
            "销售员、销售、销售代表、业务代表、跟进人、客户经理、销售人员、业务人员、负责销售、经办人、负责人、开单人、Sales、Salesperson、"
            "Sales Rep、业务员姓名、销售员姓名、销售人员姓名、销售顾问、销售专员、销售经理、业务经理、业务主管、区域经理、大区经理、签单人、签单业务员、"
            "签约人、签约销售、成交人、成交销售、接单人、接单员、跟单员、跟单人、跟单、跟进销售、跟进人员、经办、经办业务员、负责业务员、所属业务员、所属销售、"
            "所属销售员、归属业务员、归属销售、归属人、销售负责人、业务负责人、营销员、营销人员、营业员、导购、导购员、店员、客服、责任人、业代、业绩归属、"
            "业绩归属人、制单业务员、下单人、订单负责人、合同负责人、我方签约人、我方经办人、责任业务员、销售担当、销售代表姓名、Salesman、"
            "Sales Representative、Sales Name、Sales Manager、Owner、Account Manager、Seller、"
            "Employee"
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
