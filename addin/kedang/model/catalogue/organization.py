"""团体客户: a company or institution, on a card of eight groups."""

from __future__ import annotations

from kedang.model.catalogue import lists
from kedang.model.catalogue.common import EVERY_PARTY, EVERY_RECORD, PROVENANCE
from kedang.model.catalogue.organization_business import BUSINESS
from kedang.model.catalogue.organization_finance import FINANCE
from kedang.model.field import Entity, EntityKind, Field, FieldType, Group, Privacy, words

GROUPS = (
    Group("identity", "名称和地址", "Name and address"),
    Group("operation", "生产经营", "Operation"),
    Group("market", "市场", "Market"),
    Group("volume", "业务量", "Business volume"),
    Group("finance", "财务资信", "Finance and credit"),
    Group("policy", "组织和采购政策", "Organisation and purchasing policy"),
    Group("deals", "交易记录", "Transactions"),
    Group("development", "发展评估", "Development assessment"),
)

IDENTITY: tuple[Field, ...] = (
    Field(
        "name",
        "公司名称",
        "Company name",
        FieldType.COMPANY,
        words(
            "客户名称、单位名称、企业名称、客户、公司、单位、企业、厂商、名称、客户全称、公司全称、单位全称、企业全称、全称、厂家、厂商名称、厂家名称、"
            "机构名称、客户单位、公司名、客户名、企业名、中文名称、公司中文名称、客户公司、客户公司名称、客户单位名称、商户名称、用户名称、用户单位、往来单位、"
            "企业(公司)名称、公司(单位)名称、工厂名称、名称(全称)、单位名称(全称)、甲方单位、甲方、采购单位、需方、需方单位、购货单位、学校名称、医院名称、"
            "Company、Customer、Customer Name、Name、Client、Client Name、Account、Account Name、Organization、Organisation、Enterprise"
        ),
        group="identity",
        wanted=True,
        blocks=True,
    ),
    Field(
        "short_name",
        "简称",
        "Short name",
        FieldType.TEXT,
        words(
            "公司简称、客户简称、单位简称、企业简称、名称简称、证券简称、股票简称、曾用简称、Abbreviation"
        ),
        group="identity",
    ),
    Field(
        "name_en",
        "英文名",
        "English name",
        FieldType.TEXT,
        words(
            "英文名称、公司英文名称、公司英文名、企业英文名称、客户英文名、外文名称、English Company Name"
        ),
        group="identity",
    ),
    Field("trade_name", "字号", "Trade name", FieldType.TEXT, words("商号"), group="identity"),
    Field("trade", "名称中的行业", "Trade in the name", FieldType.TEXT, group="identity"),
    Field("legal_form", "组织形式", "Legal form", FieldType.TEXT, group="identity"),
    Field("branch", "分支机构", "Branch", FieldType.TEXT, group="identity"),
    Field(
        "uscc",
        "统一社会信用代码",
        "Credit code",
        FieldType.USCC,
        words(
            "信用代码、社会信用代码、统一信用代码、统一社会信用代码证、统一代码、统一社会信用码、信用代码证号、营业执照号、营业执照号码、营业执照注册号、营业执照、执照号、"
            "注册号、工商注册号、企业注册号、组织机构代码、机构代码、组织机构代码证、三证合一代码、社会信用代码(税号)、USCC、Unified Social Credit Code"
        ),
        group="identity",
        wanted=True,
    ),
    Field(
        "legal_representative",
        "法定代表人",
        "Legal representative",
        FieldType.PERSON,
        words("法人代表、法人、企业法人、法人姓名、公司法人、法人代表姓名、法定代表"),
        group="identity",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "province",
        "省份",
        "Province",
        FieldType.PROVINCE,
        words(
            "省、所在省、所在省份、省市、省市区、省区、省级、省(市)、省/市、所属省份、地区、所在地区、区域、所属区域、所在区域、State、Region"
        ),
        group="identity",
        wanted=True,
    ),
    Field(
        "city",
        "城市",
        "City",
        FieldType.CITY,
        words("市、所在市、所在城市、地市、地级市、所属城市、市州"),
        group="identity",
        wanted=True,
    ),
    Field(
        "district",
        "区县",
        "District",
        FieldType.DISTRICT,
        words("区、县、县区、县市区、区/县、所在区县、所在区、所属区县、区域(县)、County"),
        group="identity",
    ),
    Field(
        "address",
        "地址",
        "Address",
        FieldType.ADDRESS,
        words(
            "公司地址、单位地址、企业地址、客户地址、详细地址、通讯地址、通信地址、联系地址、办公地址、注册地址、经营地址、收货地址、送货地址、厂址、工厂地址、所在地、住所、"
            "地点、生产地址、公司所在地、Company Address、Street"
        ),
        group="identity",
        wanted=True,
    ),
    Field(
        "postcode",
        "邮编",
        "Postcode",
        FieldType.POSTCODE,
        words("邮政编码、邮码、公司邮编、ZIP、Zip Code、Postal Code、Post Code"),
        group="identity",
    ),
    Field(
        "phone",
        "电话",
        "Phone",
        FieldType.PHONE,
        words(
            "公司电话、单位电话、固定电话、固话、座机、座机号、座机号码、电话号码、联系电话、办公电话、企业电话、客户电话、总机、总机电话、联系方式、电话/手机、"
            "电话(座机)、热线、客服电话、服务热线、Tel、TEL.、Telephone、Phone Number、Company Phone"
        ),
        group="identity",
        wanted=True,
    ),
    Field(
        "fax",
        "传真",
        "Fax",
        FieldType.PHONE,
        words("传真号、传真号码、公司传真、传真电话、Fax No"),
        group="identity",
    ),
    Field(
        "email",
        "邮箱",
        "E-mail",
        FieldType.EMAIL,
        words(
            "电子邮箱、电子邮件、公司邮箱、企业邮箱、邮箱地址、邮件、邮件地址、电邮、E-mail地址、Email Address、Mail"
        ),
        group="identity",
    ),
    Field(
        "website",
        "网址",
        "Website",
        FieldType.URL,
        words(
            "网站、公司网址、公司网站、企业网址、企业网站、官网、主页、公司主页、网页、Web、Homepage、URL、Web Site"
        ),
        group="identity",
    ),
    Field(
        "founded_on",
        "成立日期",
        "Founded on",
        FieldType.DATE,
        words(
            "成立时间、成立年份、创建年份、建厂时间、创立时间、注册日期、注册时间、成立年月、开业时间、开业日期、建立日期、公司成立时间"
        ),
        group="identity",
    ),
    Field(
        "history",
        "发展历史",
        "History",
        FieldType.LONG_TEXT,
        words(
            "公司历史、历史沿革、发展历程、公司简介、企业简介、简介、公司概况、企业概况、公司介绍、企业介绍、单位简介"
        ),
        group="identity",
    ),
)

MANAGEMENT: tuple[Field, ...] = (
    Field(
        "owner",
        "负责销售",
        "Owner",
        FieldType.PERSON,
        words(
            "业务员、销售、销售员、销售代表、业务代表、跟进人、跟进人员、跟单员、客户经理、销售人员、业务人员、销售负责人、业务负责人、销售经理、业务经理、归属人、所属销售、"
            "所属业务员、客户归属、我方负责人、维护人、开发人、负责业务员、责任人、销售担当、Sales、Salesperson、Sales Rep、Account Manager"
        ),
        group="management",
        wanted=True,
    ),
    Field(
        "status",
        "客户状态",
        "Status",
        FieldType.CHOICE,
        words("状态、合作状态、跟进状态、成交状态、开发状态、客户阶段状态、客户情况"),
        choices=lists.STATUS,
        group="management",
    ),
    Field(
        "lifecycle",
        "客户阶段",
        "Lifecycle stage",
        FieldType.CHOICE,
        words("阶段、销售阶段、生命周期、客户生命周期、所处阶段、Stage"),
        choices=lists.LIFECYCLE,
        group="management",
    ),
    Field(
        "segment",
        "客户细分",
        "Segment",
        FieldType.CHOICES,
        words("细分、客户分类、分类、客户类别、类别、顾客类型"),
        choices=lists.SEGMENT,
        group="management",
    ),
    Field(
        "purchase_size",
        "购买规模",
        "Purchase size",
        FieldType.CHOICE,
        words("采购规模、购买量级、客户规模"),
        choices=lists.PURCHASE_SIZE,
        group="management",
    ),
    Field(
        "vip_class",
        "贵宾类别",
        "VIP class",
        FieldType.CHOICE,
        words("VIP、贵宾、会员等级、VIP等级、会员级别、VIP类别"),
        choices=lists.VIP_CLASS,
        group="management",
    ),
    Field(
        "priority",
        "优先级",
        "Priority",
        FieldType.CHOICE,
        words("重要程度、重要性、优先程度、重要级别、重视程度"),
        choices=lists.PRIORITY,
        group="management",
    ),
    Field(
        "acquired_on",
        "取得日期",
        "Acquired on",
        FieldType.DATE,
        words(
            "获取日期、获取时间、取得时间、开发日期、开发时间、收集日期、收集时间、报备日期、报备时间、获客日期、获客时间、首次登记、首次登记日期"
        ),
        group="management",
    ),
    Field(
        "confidentiality",
        "保密级别",
        "Confidentiality",
        FieldType.CHOICE,
        words("密级、保密等级、保密程度"),
        choices=lists.CONFIDENTIALITY,
        group="management",
    ),
    Field(
        "tags",
        "标签",
        "Tags",
        FieldType.TEXT,
        words("客户标签、分组、组别、Tag、Label"),
        group="management",
    ),
)

ENTITY = Entity(
    "organization",
    "团体客户",
    "Organisation",
    EntityKind.PARTY,
    (*IDENTITY, *BUSINESS, *FINANCE, *MANAGEMENT, *PROVENANCE, *EVERY_PARTY, *EVERY_RECORD),
    groups=GROUPS,
    synonyms=words(
        "客户、客户档案、客户名单、客户资料、客户信息、客户表、客户列表、公司、公司名单、单位名单、企业名单、客户登记表、大客户、大客户资料信息表、客户基础资料、团体客户档案、"
        "重点客户、客户卡、企业名录、供应商名录、Customers、Companies、Organizations、Accounts"
    ),
    number_field="number",
)
