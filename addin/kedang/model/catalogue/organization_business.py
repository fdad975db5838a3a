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
        "客户类型、性质、企业性质、单位性质、公司性质、企业类型、公司类型、类型、单位类型、顾客性质、Type、Customer Type",
    ),
    (
        "industry",
        "行业",
        "Industry",
        T.INDUSTRY,
        "所属行业、行业分类、行业类别、所在行业、行业名称、行业类型、行业代码、客户行业、国民经济行业、Sector",
    ),
    (
        "products",
        "产品",
        "Products",
        T.LONG_TEXT,
        "主要产品、主营产品、经营产品、生产产品、产品名称、主营业务、经营范围、主营、业务范围、主营范围、产品范围、主要业务、经营项目、业务大类",
    ),
    (
        "employees",
        "员工人数",
        "Employees",
        T.INTEGER,
        "人数、职工人数、员工数、人员规模、公司人数、从业人数、企业人数、单位人数、员工规模",
        "人",
    ),
    ("scale", "企业规模", "Scale", T.TEXT, "公司规模、规模、单位规模、经营规模"),
    (
        "registered_capital",
        "注册资本",
        "Registered capital",
        T.MONEY,
        "注册资金、注册资本(万元)、注册资金(万元)、资本金、注册资本金",
        "元",
    ),
    (
        "annual_revenue",
        "年营业额",
        "Annual revenue",
        T.MONEY,
        "年销售额、营业额、年产值、年营业收入、年收入、产值、销售规模、年营收、营业收入、营收、年销售收入",
        "元",
    ),
    ("assets", "资产", "Assets", T.MONEY, "资产规模、总资产、资产总额、资产总计", "元"),
    (
        "production_lines",
        "生产线",
        "Production lines",
        T.TEXT,
        "生产线状况、生产线数量、产线、生产线情况、产线数量",
    ),
    (
        "capacity",
        "产能",
        "Capacity",
        T.TEXT,
        "生产能力、产量、年产量、年产能、产量规模、生产规模、设计产能",
    ),
    (
        "equipment",
        "同类产品安装使用",
        "Equipment in use",
        T.TEXT,
        "设备情况、在用设备、使用设备、主要设备、安装使用情况",
    ),
    (
        "warehouse_capacity",
        "仓库容量",
        "Warehouse capacity",
        T.TEXT,
        "仓储能力、仓库面积、仓储面积、库容、仓储容量",
    ),
    (
        "delivery_capability",
        "配送能力",
        "Delivery capability",
        T.TEXT,
        "产品配送能力、物流能力、运输能力、配送情况",
    ),
    (
        "sales_force",
        "销售队伍",
        "Sales force",
        T.TEXT,
        "销售人员数量、销售团队、业务队伍、销售队伍人数、销售人数",
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
        "销售区域、市场区域、覆盖区域、辐射区域、市场范围、经营区域",
    ),
    (
        "downstream",
        "下级客户",
        "Downstream customers",
        T.LONG_TEXT,
        "下游客户、终端客户、最终客户、主要客户、下线客户",
    ),
    (
        "market_share_ours",
        "我方份额",
        "Our share",
        T.PERCENT,
        "我方占比、我司份额、采购份额、市场份额、份额、我司占比、同行业在客户的市场份额",
    ),
    ("sales_capability", "销售能力", "Sales capability", T.TEXT, "营销能力、分销能力"),
    (
        "growth_potential",
        "发展潜力",
        "Growth potential",
        T.INTEGER,
        "潜力、成长性、发展前景、增长潜力、客户潜力",
        "分",
    ),
    (
        "influence",
        "行业影响力",
        "Influence in its industry",
        T.NUMBER,
        "影响力、行业地位、行业状况",
        "分",
    ),
    (
        "reputation",
        "商业信誉",
        "Reputation",
        T.NUMBER,
        "信誉、企业信誉、信誉度、企业信誉与形象、商誉",
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
        "年用量、年采购量、需求量、年采购额、采购量、年消耗量、年使用量、年需求、预计年用量、用量、业务量",
    ),
    (
        "product_mix",
        "产品结构",
        "Product mix",
        T.TEXT,
        "采购品种、需求产品、需求品种、采购产品、所需产品、意向产品",
    ),
    (
        "purchase_frequency",
        "采购频率",
        "Purchase frequency",
        T.TEXT,
        "采购频次、订货频率、购买频率、采购次数",
    ),
    (
        "order_cycle_days",
        "订货周期",
        "Order cycle",
        T.NUMBER,
        "下单周期、订货周期(天)、补货周期",
        "天",
    ),
    ("stock_on_hand", "库存", "Stock on hand", T.NUMBER, "库存量、产品库存、现有库存、库存数量"),
)

BUSINESS: tuple[Field, ...] = (*_OPERATION, *_MARKET, *_VOLUME)
