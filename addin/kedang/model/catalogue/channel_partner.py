"""渠道伙伴: an agent, distributor or platform that sells for us."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "code",
        "伙伴编号",
        "Code",
        FieldType.NUMBER_TEXT,
        words(
            "编号、代理商编号、经销商编号、渠道编号、编码、代码、渠道代码、伙伴编码、伙伴代码、伙伴ID、代理商编码、代理商代码、代理编号、代理商ID、经销商编码、"
            "经销商代码、经销商ID、经销编号、渠道编码、渠道商编号、渠道商编码、渠道商代码、分销商编号、分销商编码、客户编号、客户编码、客户代码、合作伙伴编号、"
            "Partner No、Partner ID、Partner Code、Dealer Code、Dealer No、Distributor Code、"
            "Distributor No、Agent Code、Agent No、No、ID"
        ),
    ),
    Field(
        "name",
        "伙伴名称",
        "Name",
        FieldType.COMPANY,
        words(
            "代理商名称、经销商名称、渠道名称、代理商、经销商、公司名称、名称、单位名称、渠道商名称、渠道商、合作伙伴、合作伙伴名称、渠道伙伴名称、企业名称、公司、"
            "客户名称、分销商名称、Company、Company Name、Partner、伙伴、伙伴公司、伙伴全称、渠道伙伴、渠道公司、渠道商全称、渠道单位、"
            "渠道客户名称、代理公司、代理公司名称、代理商公司、代理商公司名称、代理商全称、代理商单位、代理单位、代理人名称、总代理、总代理名称、经销公司、"
            "经销商公司名称、经销商全称、经销商单位、经销商简称、经销单位、经销店名称、特约经销商、特约经销商名称、加盟商、加盟商名称、加盟店名称、分销商、分销单位、"
            "分销公司、合作单位、合作单位名称、合作公司、合作商、合作商名称、合作方名称、服务商、服务商名称、平台名称、公司全称、单位全称、企业全称、客户、客户全称、"
            "企业、单位、商户名称、门店名称、店名、Partner Name、Channel Partner Name、Distributor、"
            "Distributor Name、Dealer、Dealer Name、Agent、Agent Name、Reseller、Reseller Name、网点名称、网点、分销网点、分销网点名称、终端名称、终端网点、加盟店、专卖店、专卖店名称、二批商、批发商、Händler、Vertriebspartner、哪家代理、谁家代理"
        ),
        wanted=True,
    ),
    Field(
        "type",
        "渠道类型",
        "Type",
        FieldType.CHOICE,
        words(
            "类型、代理类型、合作类型、代理方式、渠道性质、代理性质、合作方式、伙伴类型、渠道方式、渠道模式、渠道形式、渠道类别、渠道分类、渠道属性、渠道种类、"
            "伙伴类别、伙伴性质、伙伴分类、代理形式、代理模式、代理类别、代理商类型、代理商类别、代理商性质、代理性质类型、经销方式、经销类型、经销模式、经销商类型、"
            "经销商类别、经销商性质、客户类型、合作模式、合作形式、合作性质、合作类别、合作方式(独家/密集)、类别、性质、销售模式、Partner Type、"
            "Channel Type、Dealer Type、Distributor Type、Agency Type"
        ),
        choices=activity_lists.PARTNER_TYPE,
        wanted=True,
    ),
    Field(
        "level",
        "渠道层级",
        "Level",
        FieldType.CHOICE,
        words(
            "层级、渠道级别、代理层级、渠道级数、渠道层次、渠道层级(级)、渠道等级、层次、级数、分销层级、经销层级、代理级数、渠道长度、几级、第几级、渠道环节、经销商层级、代理商层级、"
            "Channel Level、Tier Level"
        ),
        choices=activity_lists.CHANNEL_LEVEL,
    ),
    Field(
        "breadth",
        "渠道幅度",
        "Breadth",
        FieldType.CHOICE,
        words(
            "幅度、渠道宽度、渠道广度、渠道幅度(家数)、渠道宽窄、代理幅度、分销幅度、分销宽度、区域代理数、区域内家数、同区域家数、宽度、铺市宽度、铺货宽度、铺市密度、覆盖密度、渠道密度、独家还是多家、"
            "Channel Breadth、Width"
        ),
        choices=activity_lists.CHANNEL_BREADTH,
    ),
    Field(
        "region",
        "代理区域",
        "Region",
        FieldType.TEXT,
        words(
            "区域、地区、授权区域、销售区域、区域辐射、覆盖区域、经销区域、负责区域、省份、代理地区、代理范围、代理省份、代理城市、代理市场、代理片区、授权地区、"
            "授权范围、授权市场、授权销售区域、经销地区、经销范围、经销市场、经营区域、经营范围区域、辐射区域、辐射范围、区域辐射范围、覆盖范围、覆盖地区、覆盖市场、"
            "服务区域、服务范围、销售地区、销售范围、市场区域、市场范围、负责地区、负责市场、管辖区域、所辖区域、所属区域、所属地区、所在区域、所在地区、所在省份、"
            "所在省、所在城市、所属大区、覆盖省份、覆盖城市、管哪片、管哪里、哪个片区、地盘、Gebiet、授权省份、大区、片区、省市、城市、Area、Territory、Province、Sales Region、Region/Area、"
            "City、Coverage"
        ),
        wanted=True,
    ),
    Field(
        "address",
        "地址",
        "Address",
        FieldType.ADDRESS,
        words(
            "公司地址、详细地址、联系地址、办公地址、单位地址、代理商地址、经销商地址、渠道商地址、通讯地址、通信地址、注册地址、经营地址、企业地址、门店地址、"
            "店面地址、收货地址、所在地、地点、网点地址、店址、门面地址、仓库地址、店在哪、Company Address"
        ),
    ),
    Field(
        "phone",
        "电话",
        "Phone",
        FieldType.PHONE,
        words(
            "公司电话、联系电话、座机、固定电话、联系方式、电话号码、Tel、公司座机、公司固话、公司联系电话、公司总机、办公电话、固话、单位电话、代理商电话、"
            "经销商电话、渠道商电话、联系号码、联络电话、热线、Telephone、Phone Number、Company Phone、Tel No"
        ),
    ),
    Field(
        "protection",
        "保护期",
        "Protection",
        FieldType.TEXT,
        words(
            "区域保护、保护政策、客户保护、保护期限、保护范围、保护期限(月)、保护期(月)、保护期(天)、保护期至、保护截止日期、保护到期日、保护时间、保护区域、"
            "保护措施、保护条款、保护规定、保护年限、报备保护期、客户保护期、客户保护政策、市场保护、区域保护政策、区域保护期、区域保护范围、独家保护期、"
            "最终客户保护、Protection Period、Protected Until、Protection Policy"
        ),
    ),
    Field(
        "stock",
        "库存",
        "Stock",
        FieldType.NUMBER,
        words(
            "库存量、库存金额、代理商库存、现有库存、库存数、库存数量、库存情况、库存值、库存额、当前库存、实际库存、期末库存、渠道库存、经销商库存、代理库存、"
            "平均库存、在库量、备货量、存货、备货、存货量、压货量、压货、手里的货、还有多少货、Lagerbestand、Inventory、Stock Qty、Stock Value"
        ),
    ),
    Field(
        "credit",
        "信用额度",
        "Credit",
        FieldType.MONEY,
        words(
            "授信额度、授信、信用、商业信誉额度、赊销额度、信用额、信用限额、信用额度(元)、信用额度(万元)、授信金额、授信总额、授信(万元)、赊销限额、赊欠额度、"
            "铺货额度、铺底额度、欠款额度、资信额度、压款额度、压货额度、放账额度、能欠多少、可欠额度、Kreditlimit、Credit Limit、Credit Line"
        ),
        unit="元",
    ),
    Field(
        "turnover",
        "营业额",
        "Turnover",
        FieldType.MONEY,
        words(
            "年营业额、销售业绩、年销售额、销售额、业绩、年营收、营业额(元)、营业额(万元)、年度营业额、年营业收入、营业收入、年销售、年销售额(万元)、"
            "年销售金额、年度销售额、年度销售业绩、年度业绩、年业绩、销售收入、销售金额、销售额(万元)、销售额(元)、销售规模、销售总额、销售业绩(元)、"
            "销售业绩(万元)、上年销售额、上年度销售额、去年销售额、本年销售额、累计销售额、营收、年产值、流水、年流水、进货额、年进货额、生意额、年生意额、今年做了多少、一年做多少、做了多少、上年营业额、上年度营业额、去年营业额、Umsatz、Jahresumsatz、"
            "Annual Turnover、Annual Sales、Sales、Revenue、Annual Revenue、Sales Volume"
        ),
        unit="元",
    ),
    Field(
        "capital_turnover",
        "资金周转率",
        "Capital turnover",
        FieldType.NUMBER,
        words(
            "资金周转、周转率、资金周转率(次)、资金周转次数、资金周转情况、资金周转速度、资本周转率"
        ),
    ),
    Field(
        "price_level",
        "价格级别",
        "Price level",
        FieldType.CHOICE,
        words(
            "代理级别、价格等级、级别、折扣级别、代理商级别、等级、代理等级、经销商等级、价格级别(折)、价格档次、价格档位、价格类别、价格类型、价格政策、执行价、"
            "执行价格、执行价格级别、执行折扣、供货折扣、供货价、供货价格、供货价格级别、结算价、结算折扣、结算价格、拿货价、拿货折扣、代理价格、代理价、代理折扣、"
            "折扣、折扣率、折扣等级、折扣政策、代理商等级、代理级别(省/市/店)、经销商级别、经销级别、经销等级、Price Grade、Price Tier、"
            "Discount、Discount Level"
        ),
        choices=activity_lists.PRICE_TIER,
    ),
    Field(
        "brands",
        "主推品牌",
        "Brands",
        FieldType.TEXT,
        words(
            "品牌、代理品牌、经营品牌、主营品牌、主营品牌/产品、主推产品、主推品牌/产品、主代理品牌、代理的品牌、经销品牌、销售品牌、所代理品牌、品牌名称、"
            "主打品牌、经营的品牌、Brand、Main Brands、Brands Carried、主推牌子、牌子、代理牌子、做什么品牌、在售品牌"
        ),
    ),
    Field(
        "management",
        "管理能力",
        "Management",
        FieldType.NUMBER,
        words("管理水平、管理能力评分、管理能力(分)、管理水平评分、管理评分、内部管理能力"),
        unit="分",
    ),
    Field(
        "distribution",
        "分销能力",
        "Distribution",
        FieldType.NUMBER,
        words(
            "销售能力、市场能力、分销能力评分、分销能力(分)、分销评分、分销网络、分销水平、分销实力、网络能力、销售网络、销售能力评分、渠道能力、下级网点、网点数、"
            "Distribution Capability"
        ),
        unit="分",
    ),
    Field(
        "reputation",
        "商业信誉",
        "Reputation",
        FieldType.NUMBER,
        words(
            "信誉、信誉度、商业信誉评分、商业信誉度、商业信用、信誉评分、信誉情况、信誉等级、企业信誉、口碑、诚信度、诚信"
        ),
        unit="分",
    ),
    Field(
        "after_sales",
        "售后服务",
        "After sales",
        FieldType.TEXT,
        words(
            "售后、售后能力、售后服务能力、售后服务水平、售后服务情况、售后支持、售后团队、售后评分、服务能力、After-sales Service"
        ),
    ),
    Field(
        "promotion_methods",
        "促销方式",
        "Promotion methods",
        FieldType.TEXT,
        words(
            "促销手段、促销方法、促销方式/手段、促销形式、促销活动方式、推广方式、推广手段、推广方法"
        ),
    ),
    Field(
        "advertising",
        "广告意识",
        "Advertising",
        FieldType.TEXT,
        words(
            "广告、广告投入、广告意识评分、广告意识强弱、广告宣传、广告宣传意识、广告支持、广告费用、广告情况、宣传意识、品牌宣传"
        ),
    ),
    Field(
        "since",
        "合作开始日期",
        "Since",
        FieldType.DATE,
        words(
            "合作时间、合作日期、签约日期、代理开始日期、授权日期、代理期限、合作起始、合作起始日、合作起始日期、合作起始时间、合作开始时间、合作开始、合作始于、"
            "开始合作、开始合作日期、开始合作时间、首次合作日期、首次合作时间、合作年份、合作起止时间、代理开始时间、代理起始日期、代理起始时间、代理日期、代理时间、"
            "代理授权日期、授权开始日期、授权起始日期、授权时间、授权开始、签约时间、签约年份、签约日、签订日期、签订时间、合同日期、合同签订日期、合同开始日期、"
            "加盟日期、加盟时间、加入日期、入网日期、开户日期、开发日期、Start Date、Since Date、Partner Since、Signed On、"
            "Signed Date、Agreement Date、Contract Date"
        ),
    ),
    Field(
        "owner",
        "负责销售",
        "Owner",
        FieldType.PERSON,
        words(
            "业务员、销售、销售代表、渠道经理、跟进人、客户经理、区域经理、负责业务员、负责人(我方)、我方负责人、我方对接人、我司负责人、所属业务员、所属销售、"
            "归属业务员、归属销售、对接业务员、对接销售、对接人(我方)、对接经理、渠道负责人、渠道专员、渠道销售、渠道业务员、渠道主管、区域负责人、区域销售、"
            "区域业务员、大区经理、业务经理、业务代表、业务负责人、业务主管、销售员、销售人员、销售经理、销售负责人、跟进人员、跟进销售、维护人、管理人、管理员、"
            "责任人、Sales Rep、Salesperson、Channel Manager、Account Manager、Regional Manager、"
            "Responsible"
        ),
    ),
)

ENTITY = Entity(
    "channel_partner",
    "渠道伙伴",
    "Channel partner",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "渠道伙伴、渠道、代理商、经销商、代理商名单、经销商名单、渠道商、代理商信息、经销商信息、渠道商名单、合作伙伴、分销商、代理商档案、经销商档案、Partners、Distributors、Agents、Dealers"
    ),
    number_field="code",
)
