"""What is asked about an organisation's business: groups two to four of its card."""

from __future__ import annotations

from kedang.model.catalogue import lists
from kedang.model.catalogue.rows import fields_of
from kedang.model.field import Field, FieldType

T = FieldType

_OPERATION = fields_of(
    "operation",
    (
        "nature",
        "客户性质",
        "Nature",
        T.CHOICE,
        (
            "客户类型、性质、企业性质、单位性质、公司性质、企业类型、公司类型、类型、单位类型、顾客性质、Type、Customer Type、客户属性、"
            "客户类型(性质)、企业(机构)类型、机构类型、顾客类型(性质)、单位属性、企业属性、经济性质、经济类型、所有制、所有制性质、公司属性、性质类别、"
            "组织类型、主体类型、客户性质分类、单位性质分类、企业性质类别、Customer Nature、Company Type、Account Type、"
            "Organization Type、Business Type"
        ),
    ),
    (
        "industry",
        "行业",
        "Industry",
        T.INDUSTRY,
        (
            "所属行业、行业分类、行业类别、所在行业、行业名称、行业类型、行业代码、客户行业、国民经济行业、Sector、所属行业分类、行业大类、行业门类、"
            "国标行业大类、国标行业门类、国标行业、所属行业类别、行业属性、从事行业、行业领域、所属领域、领域、应用行业、行业分类名称、一级行业、所处行业、"
            "行业大类名称、行业归属、企业行业、公司行业、产业、产业类别、Industry Type、Industry Name"
        ),
    ),
    (
        "products",
        "产品",
        "Products",
        T.LONG_TEXT,
        (
            "主要产品、主营产品、经营产品、生产产品、产品名称、主营业务、经营范围、主营、业务范围、主营范围、产品范围、主要业务、经营项目、业务大类、主导产品、"
            "主要经营产品、主打产品、主要产品或服务、主要产品及服务、主营商品、主营业务/产品、主营业务及产品、主要经营范围、经营品种、经营产品类别、产品及服务、"
            "产品/服务、产品与服务、企业产品、公司产品、主产品、经营业务、主营项目、业务内容、经营内容、主要业务范围、生产经营范围、Main Products、"
            "Main Business、Business Scope、Product Range、干啥的、做什么的、干什么的、做啥的、做什么产品"
        ),
    ),
    (
        "employees",
        "员工人数",
        "Employees",
        T.INTEGER,
        (
            "人数、职工人数、员工数、人员规模、公司人数、从业人数、企业人数、单位人数、员工规模、公司员工数、公司员工人数、企业员工数、企业员工人数、员工总数、"
            "职工数、职工总数、从业人员、从业人员数、从业人员数量、人员数量、人员总数、员工数量、员工(人)、在职人数、在职员工、雇员人数、总人数、用工人数、"
            "Staff、Headcount、Number of Employees、No. of Employees、Employee Count、"
            "Staff Size"
        ),
        "人",
    ),
    (
        "scale",
        "企业规模",
        "Scale",
        T.TEXT,
        (
            "公司规模、规模、单位规模、经营规模、企业规模类型、公司规模(人)、客户体量、企业规模(大/中/小)、规模类型、企业类别(规模)、规模等级、"
            "Company Size、Size"
        ),
    ),
    (
        "registered_capital",
        "注册资本",
        "Registered capital",
        T.MONEY,
        (
            "注册资金、注册资本(万元)、注册资金(万元)、资本金、注册资本金、注册资本额、注册金额、注册资金(万)、注册资本(万)、注资、资本额、公司注册资本、"
            "企业注册资本、公司注册资金、企业注册资金、Capital"
        ),
        "元",
    ),
    (
        "annual_revenue",
        "年营业额",
        "Annual revenue",
        T.MONEY,
        (
            "年销售额、营业额、年产值、年营业收入、年收入、产值、销售规模、年营收、营业收入、营收、年销售收入、年销售、年度销售额、年度营业额、年销售金额、"
            "年销售规模、年度营收、年产值/营业额、年营业总收入、年度营业收入、上年营业额、上年度营业额、去年营业额、上年营业收入、公司年营业额、客户年营业额、"
            "企业年营业额、年营业额/产值、总产值、工业总产值、营业总收入、主营业务收入、Revenue、Annual Turnover、"
            "Sales Revenue"
        ),
        "元",
    ),
    (
        "assets",
        "资产",
        "Assets",
        T.MONEY,
        "资产规模、总资产、资产总额、资产总计、资产总值、总资产额、资产情况、资产状况、企业资产、公司资产、Total Assets",
        "元",
    ),
    (
        "production_lines",
        "生产线",
        "Production lines",
        T.TEXT,
        "生产线状况、生产线数量、产线、生产线情况、产线数量、生产线数、生产线条数、生产线(条)、产线情况、生产线概况、生产线名称",
    ),
    (
        "capacity",
        "产能",
        "Capacity",
        T.TEXT,
        "生产能力、产量、年产量、年产能、产量规模、生产规模、设计产能、年生产能力、月产能、月产量、生产产能、产能规模、产能情况、年产规模、产能产量、现有产能",
    ),
    (
        "equipment",
        "同类产品安装使用",
        "Equipment in use",
        T.TEXT,
        (
            "设备情况、在用设备、使用设备、主要设备、安装使用情况、现有设备、在用产品、设备品牌、设备状况、设备清单、设备型号、装机情况、装机量、"
            "同类产品使用情况、同类产品安装使用情况"
        ),
    ),
    (
        "warehouse_capacity",
        "仓库容量",
        "Warehouse capacity",
        T.TEXT,
        "仓储能力、仓库面积、仓储面积、库容、仓储容量、仓库面积(平方米)、仓库情况、仓库面积(㎡)、库房面积、仓储情况、仓库大小、仓储条件",
    ),
    (
        "delivery_capability",
        "配送能力",
        "Delivery capability",
        T.TEXT,
        "产品配送能力、物流能力、运输能力、配送情况、物流配送能力、配送车辆、运输车辆、配送方式、送货能力、自有车辆、物流情况",
    ),
    (
        "sales_force",
        "销售队伍",
        "Sales force",
        T.TEXT,
        (
            "销售人员数量、销售团队、业务队伍、销售队伍人数、销售人数、销售人员数、业务人员数、业务员人数、业务员数量、销售团队人数、销售团队规模、营销团队、"
            "销售力量、营销队伍、销售队伍情况"
        ),
    ),
    lists_by_id={"nature": lists.NATURE},
    wanted=frozenset({"nature", "industry"}),
)

_MARKET = fields_of(
    "market",
    (
        "market_area",
        "服务区域",
        "Market area",
        T.TEXT,
        (
            "销售区域、市场区域、覆盖区域、辐射区域、市场范围、经营区域、销售范围、覆盖范围、业务区域、服务范围、市场辐射、辐射范围、区域覆盖、经营区域范围、"
            "销售地区、市场覆盖、市场覆盖区域、目标市场、主要市场、销售市场、主要销售区域"
        ),
    ),
    (
        "downstream",
        "下级客户",
        "Downstream customers",
        T.LONG_TEXT,
        (
            "下游客户、终端客户、最终客户、主要客户、下线客户、下游用户、主要下游客户、下级客户名单、下属客户、终端用户、主要终端客户、客户的客户、服务客户、"
            "最终用户、二级客户、下级经销商、下级分销商"
        ),
    ),
    (
        "market_share_ours",
        "我方份额",
        "Our share",
        T.PERCENT,
        (
            "我方占比、我司份额、采购份额、市场份额、份额、我司占比、同行业在客户的市场份额、我方市场份额、我司市场份额、我司采购占比、我公司份额、我方供货占比、"
            "我方供应占比、我司供货份额、供货份额、供货占比、采购占比、占有率、市场占有率、客户内份额、份额占比"
        ),
    ),
    (
        "sales_capability",
        "销售能力",
        "Sales capability",
        T.TEXT,
        "营销能力、分销能力、销售实力、销售水平、市场能力、市场开拓能力",
    ),
    (
        "growth_potential",
        "发展潜力",
        "Growth potential",
        T.INTEGER,
        "潜力、成长性、发展前景、增长潜力、客户潜力、发展潜力评分、发展潜力(1-5)、合作潜力、潜力评分、潜力等级、开发潜力、市场潜力、业务潜力、增长性",
        "分",
    ),
    (
        "influence",
        "行业影响力",
        "Influence in its industry",
        T.NUMBER,
        "影响力、行业地位、行业状况、行业影响、行业地位及影响力、行业影响度、行业排名、影响力评分",
        "分",
    ),
    (
        "reputation",
        "商业信誉",
        "Reputation",
        T.NUMBER,
        "信誉、企业信誉、信誉度、企业信誉与形象、商誉、商业信誉度、信誉情况、信誉状况、企业信誉度、商业信用、口碑、信誉评分",
        "分",
    ),
)

_VOLUME = fields_of(
    "volume",
    (
        "demand_per_year",
        "年需求量",
        "Yearly demand",
        T.NUMBER,
        (
            "年用量、年采购量、需求量、年采购额、采购量、年消耗量、年使用量、年需求、预计年用量、用量、业务量、年需求额、年采购金额、年度需求量、年度采购量、"
            "年度采购额、年均采购量、年采购规模、预计年采购量、预计年需求量、预计年采购额、年用货量、年使用量(吨)、年需量、全年需求量、年采购预算、月用量、"
            "月需求量、月采购量、需求数量、采购规模(年)、Annual Demand、Annual Usage、每年用量、每年需求量、每年采购量、每年采购额、"
            "一年用量、一年采购额、每年要货量"
        ),
    ),
    (
        "product_mix",
        "产品结构",
        "Product mix",
        T.TEXT,
        (
            "采购品种、需求产品、需求品种、采购产品、所需产品、意向产品、采购商品、采购品类、采购物料、采购内容、产品品种、产品种类、购买产品、购买品种、常购产品、"
            "需求品类、需求商品、需求产品类型、常用产品、合作产品、采购产品种类、使用我司产品、我司产品"
        ),
    ),
    (
        "purchase_frequency",
        "采购频率",
        "Purchase frequency",
        T.TEXT,
        (
            "采购频次、订货频率、购买频率、采购次数、采购频度、订货频次、下单频率、下单频次、购买频次、交易频率、进货频率、采购周期频率、复购频率、每年采购次数、"
            "月采购次数"
        ),
    ),
    (
        "order_cycle_days",
        "订货周期",
        "Order cycle",
        T.NUMBER,
        "下单周期、订货周期(天)、补货周期、订货周期天数、平均订货周期、下单周期(天)、订单周期、进货周期、订单周期(天)",
        "天",
    ),
    (
        "stock_on_hand",
        "库存",
        "Stock on hand",
        T.NUMBER,
        "库存量、产品库存、现有库存、库存数量、库存情况、库存现状、当前库存、现有库存量、实际库存、产品库存量、客户库存、库存数、下级库存",
    ),
)

BUSINESS: tuple[Field, ...] = (*_OPERATION, *_MARKET, *_VOLUME)
