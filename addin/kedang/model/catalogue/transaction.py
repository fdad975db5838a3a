"""订单/交易: one line of an order, delivery or sale."""

from __future__ import annotations

from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.catalogue.transaction_goods import GOODS
from kedang.model.catalogue.transaction_money import MONEY
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

DEAL: tuple[Field, ...] = (
    Field(
        "no",
        "单号",
        "No",
        FieldType.NUMBER_TEXT,
        words(
            "订单号、订单编号、合同号、合同编号、单据编号、销售单号、出库单号、交易编号、编号、流水号、发票号、发票号码、单据号、销售订单号、送货单号、发货单号、交易单号、Order No、"
            "Order Number、Order ID、Invoice No、订单号码、订单ID、订单编码、订单流水号、合同号码、合同编码、合同单号、合同No、销售合同号、销售合同编号、"
            "销售单编号、销售订单编号、销售订单号码、销售出库单号、销售发票号、出货单号、出库单编号、出库单、发货单编号、送货单编号、交货单号、交货单、成交编号、成交单号、采购单号(客户)、"
            "客户订单号、客户单号、客户采购单号、客户PO、PO号、PO、单据号码、单据No、单号/编号、凭证号、凭证编号、票号、票据号、交易号、交易流水号、小票号、发票编号、开票号、"
            "账单号、对账单号、结算单号、业务单号、业务编号、序列号(单据)、Order Number/ID、Order #、SO No、SO Number、PO No、PO Number、"
            "Contract No、Contract Number、Document No、Doc No、Invoice Number、Bill No、Transaction ID、"
            "Sales Order、凭单号、凭单编号、销售凭证、销售凭证号、凭证、销售单、销售单据号、销货单号、销货单编号、销货凭证、出货单编号、出货单、出货编号、送货单、送货编号、"
            "发货单、发货编号、提货单号、提单号、订货单号、订货编号、订货单编号、订货号、订单、订单No、订单序号、订单单号、订购单号、定单号、定单编号、协议号、协议编号、协议书编号、"
            "合约号、合约编号、合同、合同序号、合同流水号、合同备案号、契约编号、单子号、单据、票据编号、票据号码、发票、发票代码/号码、增值税发票号、收据号、收款单号、小票编号、流水编号、"
            "交易序号、交易ID、交易凭证号、交易流水、交易编码、结算单编号、结算单、对账单编号、账单编号、外部单号、平台单号、平台订单号、网店订单号、店铺订单号、原始单号、来源单号、"
            "源单号、源单编号、上游单号、系统单号、内部单号、内部订单号、主订单号、主订单编号、子订单号、子订单编号、U8单号、ERP单号、ERP订单号、SAP订单号、业务单据号、"
            "业务流水号、下单编号、要货单号、报价单号、报价编号、工单编号(销售)、Order Ref、Order Reference、Order Code、Order Nbr、"
            "Sales Order No、Sales Order Number、Sales Doc、Sales Document、SO、PO Ref、Customer PO、"
            "Cust PO、Contract、Contract ID、Contract Ref、Deal ID、Deal No、Document Number、Document、"
            "Doc Number、Voucher No、Voucher、Invoice、Invoice ID、Inv No、Bill Number、Billing Document、"
            "Delivery No、Delivery Note No、Delivery Note、DN No、Transaction No、Transaction Number、"
            "Trans No、Reference No、Ref No、Ref、Receipt No、Quotation No、Auftrag、Auftragsnummer、"
            "Auftrags-Nr、Belegnummer、Bestellnummer、Rechnungsnummer、Vertragsnummer"
        ),
    ),
    Field(
        "date",
        "日期",
        "Date",
        FieldType.DATE,
        words(
            "订单日期、交易日期、销售日期、下单日期、下单时间、成交日期、签订日期、签约日期、合同日期、单据日期、开单日期、交易时间、成交时间、订货日期、订单时间、出库日期、发货日期、"
            "业务日期、时间、合同签订日期、购买日期、消费日期、Order Date、订单创建日期、订单创建时间、订单生成日期、订购日期、订购时间、订货时间、下单日、下单日期/时间、"
            "接单日期、接单时间、签单日期、签单时间、签署日期、签约时间、签定日期、签订时间、合同签署日期、合同签约日期、合同时间、合同签订时间、成交日、成交年月、销售时间、销货日期、"
            "售出日期、出售日期、销售年月日、出库时间、出货日期、出货时间、发货时间、送货日期、送货时间、发运日期、业务时间、业务发生日期、发生日期、发生时间、记账日期、单据时间、开单时间、"
            "购买时间、购货日期、购入日期、采购日期、采购时间、消费时间、交易年月日、日期时间、年月日、开票日期、开票时间、发票日期、Sale Date、Sales Date、"
            "Transaction Date、Invoice Date、Contract Date、Document Date、Doc Date、Deal Date、"
            "Purchase Date、Ship Date、Shipping Date、Delivery Note Date、Posting Date、Time、哪天下的单、哪天卖的、"
            "哪天买的、什么时候下的单、几号下的单、几时落单、落单日期、落单日、落单时间、卖出日期、卖货日期、成单日期、成单时间、签单日、签约日、签订日、签署时间、签定时间、签字日期、"
            "签合同日期、签合同时间、合同签署时间、合同签定日期、合同签订日、合同签约时间、合同生效日期、合约日期、协议日期、协议签订日期、订立日期、订立时间、凭证日期、凭单日期、销货日、"
            "销售日、销售单日期、销货时间、销货单日期、出货日、出货单日期、出库日、出库单日期、发货日、发货单日期、送货日、送货单日期、配送日期、提货日期、提货时间、交货单日期、订单日、"
            "订单年月日、订单录入日期、订单下达日期、订单确认日期、订单提交时间、订单提交日期、订单签订日期、下单年月日、客户下单日期、客户下单时间、客户订货日期、客户采购日期、定货日期、"
            "定货时间、定单日期、订货日、订购日、要货日期、进货日期、进货时间、购买日、购货时间、购进日期、采购日、采购下单日期、拍下时间、付款下单时间、交易发生日期、交易发生时间、"
            "交易完成时间、交易日、交易月份、业务发生时间、业务日、业务月份、过账日期、记账时间、入账期间、会计日期、出单日期、出单时间、票据日期、票面日期、开票日、开发票日期、销售月份、"
            "销售年月、销售期间、交易年月、月份、年月、期间、所属月份、所属期间、单据年月日、账单日期、结算日期、结算月份、对账月份、Ordered、Ordered On、"
            "Order Created、Order Time、Order Day、Date Ordered、Sold On、Sold Date、Date of Sale、"
            "Date Sold、Booked On、Booking Date、Booked、Created Date(Order)、Contract Signed、Signed On、"
            "Signed Date、Signing Date、Date Signed、Close Date、Closed Date、Closed On、Trans Date、"
            "Trx Date、Invoiced On、Inv Date、Billing Date、Bill Date、Delivery Date、Shipped On、"
            "Shipped Date、Dispatch Date、PO Date、SO Date、Pstng Date、Month、Period、Auftragsdatum、"
            "Bestelldatum、Belegdatum、Rechnungsdatum、Datum、Vertragsdatum"
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
            "客户、公司名称、单位名称、企业名称、公司、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、"
            "Client、Account、购货单位、客商、往来单位、需方、甲方、买方、购买方、客商名称、订货单位、收货单位、付款单位、购方、客户简称、购方名称、代理商、经销商、客户全名、"
            "客户名、客户编码/名称、客户抬头、公司全称、公司名、单位全称、企业全称、客户/公司名称、订货客户、订货公司、订货方、订购单位、下单客户、下单单位、购买单位、购买客户、"
            "购买方名称、购货单位名称、购货方、购货方名称、购货客户、采购单位、采购方、采购商、采购客户、买方单位、买方名称、买受人、需方单位、需方名称、甲方名称、甲方单位、签约客户、"
            "签约单位、签约方、合同客户、合同单位、合同甲方、合同对方、对方单位、对方单位名称、对方公司、收货客户、收货公司、收货方、送货客户、送达方、售达方、销售客户、成交客户、成交单位、"
            "交易客户、交易对方、结算客户、结算单位、开票客户、开票单位、开票名称、开票抬头、发票抬头、付款方、付款客户、付款人、往来户、往来单位名称、分销商、渠道商、商户、商户名称、门店、"
            "门店名称、会员名称、顾客名称、顾客姓名、客户姓名、买家、买家名称、买家昵称、终端名称、项目客户、所属客户、关联客户、Customer Full Name、"
            "Client Name、Account Name、Buyer、Buyer Name、Sold To、Bill To、Ship To、Payer、Purchaser、"
            "Organization、购货客户名称、客户单位全称、供货单位(客户)、卖给谁、卖给谁了、卖给哪家、谁买的、哪家、哪家的、哪个客户、谁家、谁家的、边个客、边个买、客、客仔、"
            "人客、买的人、买货人、买货单位、售达方名称、售达方编码名称、售达客户、收票方、收票单位、付款方名称、付款单位名称、付款客户名称、付款公司、付款人名称、打款单位、汇款单位、"
            "回款单位、交款单位、送货单位、送货方、发货客户、发货单位(客户)、发往单位、发往客户、提货单位、提货客户、收货方名称、收货单位名称、收货客户名称、收货人单位、到货单位、"
            "出货客户、出货对象、供货客户、供货对象、销货客户、销售对象、销售给、销往单位、销往客户、客户抬头名称、客户单位名称、客户公司全称、客户户名、客户名称(全称)、客户名称/单位、"
            "客户名称及编码、客户/项目、购货商、购货商名称、购货人、购货公司、购买企业、购买公司、购买人、购买者、购买方单位、购方单位、购方单位名称、受票方、受票单位、采购方名称、"
            "采购人名称、采购单位名称、采购公司、采购企业、采购商名称、订购方、订购客户、订购人、订购公司、订货单位名称、订货客户名称、订货人、订货商、订单客户、订单单位、订单所属客户、"
            "定货单位、定货客户、要货单位、进货单位、进货客户、需求方、需求单位、需求方名称、需方公司、需方(甲方)、买方(甲方)、甲方(需方)、甲方(买方)、甲方公司、甲方公司名称、"
            "签约方名称、签约单位名称、签约客户名称、签约公司、签约甲方、签订单位、签单客户、签单单位、合同甲方名称、合同签约方、合同签订单位、合同方、合同客户名称、合同单位名称、"
            "合同相对方、合作单位、合作客户、合作方名称、往来客户、往来公司、往来单位全称、交易单位、交易客户名称、交易方、结算方、结算单位名称、开票公司、开票客户名称、开票单位名称、"
            "开票公司名称、发票单位、发票抬头名称、发票客户、抬头、单位抬头、委托单位、委托方、加盟商、加盟店、分销客户、分销商名称、经销商名称、经销商客户、代理商名称、渠道客户、"
            "渠道商名称、店铺名称、店名、客商全称、客商单位、会员、会员姓名、顾客单位、用户、用户名称、用户单位、用户单位名称、名称(客户)、Sold-to Party、"
            "Sold-to Name、Ship-to Party、Ship To Name、Bill-to Party、Bill To Name、Cust、Cust Name、"
            "Customer/Account、Customer Company、Client Company、Buyer Company、Buying Company、"
            "Purchaser Name、Payer Name、Payor、Consignee、Dealer、Dealer Name、Distributor、"
            "Distributor Name、Reseller、Sold-To Customer、Party、Party Name、Kunde、Kundenname、"
            "Auftraggeber、Käufer、Besteller"
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
            "最终用户、终端客户、使用单位、终端用户、最终使用单位、终端、End User、终端客户名称、最终客户名称、最终用户名称、最终使用客户、实际使用单位、实际用户、实际客户、"
            "最终使用方、使用客户、使用方、使用单位名称、终端使用单位、终端用户名称、终端单位、最终用户单位、业主单位、业主、最终业主、客户的客户、End Customer Name、"
            "End User Name、最终给谁用、实际给谁用、谁在用、货给谁用、最终用家、用家、终端用家、终端使用客户、终端使用方、终端使用者、终端业主、终端公司、终端厂家、终端企业、"
            "终端企业名称、终端买家、终端用户单位、下游客户、下游客户名称、下游用户、最终使用者、最终使用企业、最终使用公司、最终客户单位、最终买家、最终单位、最终用户全称、最终业主单位、"
            "实际使用方、实际使用客户、实际使用公司、实际用户名称、实际终端、实际最终用户、直接用户、真实客户、真实用户、使用工厂、使用公司、使用企业、使用方名称、使用者、使用厂家、业主方、"
            "业主名称、业主单位名称、项目业主、项目使用单位、项目最终用户、工程业主、建设单位、End Customer/User、End User Company、"
            "Final Customer、Final User、Ultimate Customer、Ultimate User、Ultimate Consignee、Endkunde"
        ),
    ),
    Field(
        "region",
        "销售区域",
        "Region",
        FieldType.TEXT,
        words(
            "区域、地区、大区、所属区域、片区、省份、所属地区、销售地区、销售大区、区域名称、所属大区、所属片区、所在区域、所在地区、客户区域、客户地区、地域、分区、省区、省、所属省份、"
            "市场区域、营销区域、办事处、地区名称、销售片区、Area、Territory、Sales Region、Province、哪个区、哪一片、哪片、边区、区、片、区片、片区名称、"
            "区域/省份、区域/办事处、区域/大区、区域经理部、区域分公司、区域公司、分公司、分公司名称、所属分公司、分部、所属分部、分支机构、销售分公司、销售公司、销售机构、销售办事处、"
            "办事处名称、所属办事处、驻地办事处、营业部、营业所、销售组、销售战区、战区、军区、销售部门、业务区域、业务片区、业务大区、业务地区、市场、所属市场、市场名称、市场大区、"
            "市场片区、市场分区、营销大区、营销中心、营销片区、销售省区、销售省份、省份/区域、省份名称、省市、城市、地市、所在省份、所在省、所在城市、客户省份、客户所在地、客户所在地区、"
            "客户所在区域、客户所在省份、客户片区、客户大区、客户所属区域、收货省份、收货地区、收货城市、发往地区、发往省份、销往地区、销往区域、销往省份、流向、流向地区、订单区域、"
            "订单地区、合同区域、项目区域、地区/区域、地区代码、区域代码、辖区、归属区域、归属大区、District、Zone、Sales Area、Sales Office、"
            "Sales District、Sales Organization、Sales Zone、Branch、Branch Office、Market、Market Area、"
            "Location、City、State、State/Province、Customer Region、Country/Region、Gebiet、"
            "Vertriebsgebiet、Verkaufsbüro"
        ),
    ),
    Field(
        "campaign",
        "活动编号",
        "Campaign",
        FieldType.TEXT,
        words(
            "促销活动、营销活动、所属活动、活动、活动名称、促销活动名称、促销、促销名称、推广活动、活动代码、促销编号、Campaign Name、Promotion、促销代码、活动代号、"
            "促销活动编号、活动ID、活动编码、活动批次、活动代号/编号、活动政策、促销政策、促销方案、促销活动编码、促销ID、促销编码、促销码、促销批次、优惠活动、优惠政策、优惠方案、"
            "参与活动、参与促销、参与的活动、所参加活动、参加活动、参加促销、参加的活动、所属促销、对应活动、对应促销、关联活动、关联促销、享受活动、享受政策、享受促销、执行活动、"
            "营销活动名称、营销活动编号、营销方案、市场活动、市场活动编号、市场活动名称、推广活动编号、推广方案、活动方案、活动主题、活动来源、展会、展会名称、什么活动、搞的什么活动、"
            "有什么活动、Campaign No、Campaign ID、Campaign Code、Promo、Promo Code、Promotion Code、"
            "Promotion ID、Promotion Name、Promotion No、Event、Marketing Campaign、Deal Code、Aktion、"
            "Kampagne"
        ),
    ),
)

REP = Field(
    "rep",
    "业务员",
    "Rep",
    FieldType.PERSON,
    words(
        "销售员、销售、销售代表、业务代表、跟进人、客户经理、销售人员、业务人员、负责销售、经办人、负责人、开单人、Sales、Salesperson、Sales Rep、业务员姓名、"
        "销售员姓名、销售人员姓名、销售顾问、销售专员、销售经理、业务经理、业务主管、区域经理、大区经理、签单人、签单业务员、签约人、签约销售、成交人、成交销售、接单人、接单员、跟单员、"
        "跟单人、跟单、跟进销售、跟进人员、经办、经办业务员、负责业务员、所属业务员、所属销售、所属销售员、归属业务员、归属销售、归属人、销售负责人、业务负责人、营销员、营销人员、"
        "营业员、导购、导购员、店员、客服、责任人、业代、业绩归属、业绩归属人、制单业务员、下单人、订单负责人、合同负责人、我方签约人、我方经办人、责任业务员、销售担当、销售代表姓名、"
        "Salesman、Sales Representative、Sales Name、Sales Manager、Owner、Account Manager、Seller、"
        "Employee、谁卖的、谁签的、谁开的单、谁做的、谁的单、谁的业绩、谁跟的、谁经手、谁谈的、哪个销售、边个跟、边个卖、边个单、卖货的人、我方代表、供方经办人、供方业务员、"
        "乙方代表、乙方经办人、乙方业务员、销售员名称、销售员编码名称、销售人、销售者、销售专管员、销售工程师、销售助理、销售主管、销售总监、销售跟单、销售跟单员、销售内勤、销售归属、"
        "销售归属人、销售责任人、销售经办、销售经办人、销售业务员、销售业务、业务、业务担当、业务专员、业务员名称、业务员编码名称、业务跟单、业务跟单员、业务归属、业务归属人、"
        "业务责任人、业务经办人、业务联系人、业务代表姓名、业务经理姓名、业务人、专管业务员、专营业务员、专营业务员名称、分管业务员、分管销售、主管业务员、责任销售、责任经理、"
        "责任销售员、负责销售员、负责业务、负责同事、负责销售姓名、负责人员、负责人姓名、跟进业务员、跟进同事、跟进业务、跟单同事、跟单销售、跟单业务员、跟单人员、跟踪人、签约业务员、"
        "签约经办人、签约代表、签约人姓名、签约负责人、签订人、签单销售、签单人员、签单代表、签字人、成交业务员、成单人、成单销售、开单员、开单人员、开单业务员、接单销售、接单业务员、"
        "接单人员、下单销售、下单业务员、出单人、出单业务员、订单归属、订单归属人、订单所有人、订单经办人、订单业务员、订单跟进人、订单销售、合同归属人、合同经办人、合同签订人、"
        "合同签约人、合同责任人、合同跟进人、合同所有人、经办人姓名、经办人员、经办销售、经手人员、经手业务员、归属业务、归属销售员、归属员工、归属销售人员、所属销售人员、所属员工、"
        "所属业务、所属销售代表、所属客户经理、员工、员工姓名、同事、营业担当、营业代表、营业人员、营业主任、业绩人、业绩所属、业绩所属人、提成人、提成业务员、提成人员、大客户经理、"
        "渠道经理、片区经理、片区负责人、地区经理、省区经理、城市经理、客户主管、客户代表(我方)、客户经理姓名、客户负责人、客服专员、客服代表、促销员、店长、服务专员、区域负责人、"
        "区域销售、区域业务员、区域销售经理、Sales Engineer、Sales Employee、Sales Executive、Sales Exec、Sales Staff、"
        "Sales Consultant、Sales Agent、Sales Owner、Sales Person Name、Sales Rep Name、Sold By、"
        "Rep Name、Agent、AE、AM、KAM、Account Executive、Account Owner、Deal Owner、Order Owner、"
        "Opportunity Owner、Staff、Person in Charge、PIC、Responsible、Handled By、Closer、Merchandiser、"
        "BD、Verkäufer、Vertriebsmitarbeiter、Betreuer、Sachbearbeiter、Außendienst"
    ),
)

ENTITY = Entity(
    "transaction",
    "交易记录",
    "Transaction",
    EntityKind.ACTIVITY,
    (*DEAL, *GOODS, *MONEY, REP, *EVERY_RECORD),
    synonyms=words(
        "订单、交易、订单记录、交易记录、销售明细、销售记录、订单明细、销售台账、合同台账、销售订单、出货记录、发货记录、销售流水、成交记录、订单表、合同、销售清单、出库明细、销售出库、开票明细、对账单、销售数据、Orders、Sales、Transactions、Invoices"
    ),
    date_field="date",
    customer_field="customer",
    number_field="no",
)
