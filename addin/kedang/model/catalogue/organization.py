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
            "客户名称、单位名称、企业名称、客户、公司、单位、企业、厂商、名称、客户全称、公司全称、单位全称、企业全称、全称、厂家、厂商名称、厂家名称、机构名称、"
            "客户单位、公司名、客户名、企业名、中文名称、公司中文名称、客户公司、客户公司名称、客户单位名称、商户名称、用户名称、用户单位、往来单位、"
            "企业(公司)名称、公司(单位)名称、工厂名称、名称(全称)、单位名称(全称)、甲方单位、甲方、采购单位、需方、需方单位、购货单位、学校名称、医院名称、"
            "Company、Customer、Customer Name、Name、Client、Client Name、Account、Account Name、"
            "Organization、Organisation、Enterprise、客户全名、全名、公司名称(全称)、客户名称(全称)、客户抬头、发票抬头、"
            "开票抬头、开票名称、开票单位、公司抬头、法人名称、主体名称、注册名称、企业注册名称、执照名称、登记名称、客商名称、客商、往来单位名称、往来户名称、"
            "客户主体、签约主体、购方名称、购方、买方、买方名称、终端名称、门店名称、店名、药店名称、酒店名称、医疗机构名称、机构、参展商、参展单位、参会单位、"
            "参会企业、会员单位、会员企业、会员名称、申报单位、建设单位、业主单位、业主、使用单位、委托单位、受访企业、重点企业、目标客户名称、潜在客户名称、"
            "公司/单位、单位/公司名称、企业/单位名称、单位(企业)名称、商家名称、商家、商户、合作单位、合作单位名称、合作企业、"
            "Customer Full Name、Company/Organization、Company Full Name、Organization Name、"
            "Business Name、Legal Name、Firm、Firm Name、Buyer、Buyer Name、客户叫什么、公司叫什么、哪家公司、"
            "哪家客户、客户是谁、招标人、招标单位、采购人、采购人名称、被查企业、重点客户、重点客户名称、大客户、大客户名称、客户公司全称、开户单位、户名、账户名称、开票客户、最终用户名称、参会公司、签约客户、签约单位、下单单位、Kunde、Firma、Customer/Company、Sold-to Party、Account/Company"
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
            "公司简称、客户简称、单位简称、企业简称、名称简称、证券简称、股票简称、曾用简称、Abbreviation、缩写、品牌简称、单位缩写、客户缩写、常用名、"
            "Customer Short Name、Abbr、叫法、俗称、别称、平时怎么叫、惯称、Nick Name、Short Form"
        ),
        group="identity",
    ),
    Field(
        "name_en",
        "英文名",
        "English name",
        FieldType.TEXT,
        words(
            "英文名称、公司英文名称、公司英文名、企业英文名称、客户英文名、外文名称、English Company Name、英文全称、公司英文全称、"
            "公司英文名称(全称)、企业英文名、客户英文名称、单位英文名称、英文名字、外文名、Name in English、"
            "Company Name (English)、Company Name EN"
        ),
        group="identity",
    ),
    Field(
        "trade_name",
        "字号",
        "Trade name",
        FieldType.TEXT,
        words("商号、企业字号、公司字号"),
        group="identity",
    ),
    Field("trade", "名称中的行业", "Trade in the name", FieldType.TEXT, group="identity"),
    Field(
        "legal_form",
        "组织形式",
        "Legal form",
        FieldType.TEXT,
        words("公司组织形式、企业组织形式、法律形式"),
        group="identity",
    ),
    Field(
        "branch",
        "分支机构",
        "Branch",
        FieldType.TEXT,
        words("分公司、分支、下属分公司、分店"),
        group="identity",
    ),
    Field(
        "uscc",
        "统一社会信用代码",
        "Credit code",
        FieldType.USCC,
        words(
            "信用代码、社会信用代码、统一信用代码、统一社会信用代码证、统一代码、统一社会信用码、信用代码证号、营业执照号、营业执照号码、营业执照注册号、营业执照、"
            "执照号、注册号、工商注册号、企业注册号、组织机构代码、机构代码、组织机构代码证、三证合一代码、社会信用代码(税号)、USCC、"
            "Unified Social Credit Code、统一社会信用代码(税号)、统一信用编码、企业信用代码、公司信用代码、社会统一信用代码、"
            "统一社会代码、信用编码、营业执照编号、营业执照代码、执照号码、营业执照证号、证照号码、工商登记号、工商注册号码、统一社会信用代码/注册号、"
            "统一社会信用代码/组织机构代码、企业统一社会信用代码、单位统一社会信用代码、机构信用代码、18位信用代码、三证合一号、"
            "Business License No、Business License、Registration No、营执号、执照编号、工商号、统一代码证号、社会信用号、统一信用代码证号、注册号/信用代码、Reg No、Company Registration No、Credit Code"
        ),
        group="identity",
        wanted=True,
    ),
    Field(
        "legal_representative",
        "法定代表人",
        "Legal representative",
        FieldType.PERSON,
        words(
            "法人代表、法人、企业法人、法人姓名、公司法人、法人代表姓名、法定代表、法定代表人姓名、法定代表人(负责人)、法人(负责人)、法人名、法人代表名、"
            "企业法人代表、单位法人、法定负责人、Legal Person、法代、法人老板、法定代表人/负责人、Legal Rep、Legal Representative Name"
        ),
        group="identity",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "province",
        "省份",
        "Province",
        FieldType.PROVINCE,
        words(
            "省、所在省、所在省份、省市、省市区、省区、省级、省(市)、省/市、所属省份、地区、所在地区、区域、所属区域、所在区域、State、Region、"
            "省/自治区、省/直辖市、直辖市)、省/自治区/直辖市、省份/直辖市、所属省、所在省(市)、注册省份、客户省份、公司省份、省名、省份名称、地区(省)、"
            "区域(省)、省别、Prov、Billing Province、Billing State、Shipping Province、Bundesland、省(区市)、省区市、哪个省"
        ),
        group="identity",
        wanted=True,
    ),
    Field(
        "city",
        "城市",
        "City",
        FieldType.CITY,
        words(
            "市、所在市、所在城市、地市、地级市、所属城市、市州、地级市/州、所属市、所在地市、城市名称、公司城市、注册城市、客户城市、地区(市)、区域(市)、市别、"
            "所属地市、Town、Billing City、Shipping City、City/Town、Ort、哪个市、地级市名称"
        ),
        group="identity",
        wanted=True,
    ),
    Field(
        "district",
        "区县",
        "District",
        FieldType.DISTRICT,
        words(
            "区、县、县区、县市区、区/县、所在区县、所在区、所属区县、区域(县)、County、县级市、县(市、区/县/市、区县名称、市辖区、所在县、所在县区、"
            "所属区、行政区、区市县"
        ),
        group="identity",
    ),
    Field(
        "address",
        "地址",
        "Address",
        FieldType.ADDRESS,
        words(
            "公司地址、单位地址、企业地址、客户地址、详细地址、通讯地址、通信地址、联系地址、办公地址、注册地址、经营地址、收货地址、送货地址、厂址、工厂地址、"
            "所在地、住所、地点、生产地址、公司所在地、Company Address、Street、公司详细地址、企业详细地址、客户详细地址、详细通讯地址、"
            "办公地点、办公地址(详细)、经营场所、营业地址、经营地、经营地点、地址(详细)、具体地址、街道地址、单位详细地址、通迅地址、公司住址、公司通讯地址、"
            "企业通讯地址、企业联系地址、公司联系地址、邮寄地址、邮政地址、寄件地址、邮寄地、厂部地址、总部地址、工厂所在地、门店地址、酒店地址、企业注册地址、"
            "公司注册地址、注册住所、注册地、登记地址、工商地址、企业住所、发货地址、客户收货地址、到货地址、Registered Address、"
            "Office Address、Mailing Address、Street Address、Addr、Add、Address 1、"
            "Address Line 1、Location、在哪、在哪里、地方、位置、厂在哪、公司在哪、门牌、门牌号、Billing Address、Billing Street、Shipping Address、Adresse、Anschrift、采购单位地址、经营所在地、厂区地址、园区地址"
        ),
        group="identity",
        wanted=True,
    ),
    Field(
        "postcode",
        "邮编",
        "Postcode",
        FieldType.POSTCODE,
        words(
            "邮政编码、邮码、公司邮编、ZIP、Zip Code、Postal Code、Post Code、邮编号码、邮递区号、邮政编号、单位邮编、客户邮编、"
            "通讯邮编、P.C.、Postal"
        ),
        group="identity",
    ),
    Field(
        "phone",
        "电话",
        "Phone",
        FieldType.PHONE,
        words(
            "公司电话、单位电话、固定电话、固话、座机、座机号、座机号码、电话号码、联系电话、办公电话、企业电话、客户电话、总机、总机电话、联系方式、电话/手机、"
            "电话(座机)、热线、客服电话、服务热线、Tel、TEL.、Telephone、Phone Number、Company Phone、单位联系电话、"
            "公司联系电话、企业联系电话、公司固话、公司座机、公司总机、公司热线、客户联系电话、联系号码、话机、电话1、联系电话(座机)、固定号码、固定电话号码、"
            "座机电话、办公固话、总台电话、前台电话、总部电话、电话(总机)、电话(固话)、固话号码、公司电话号码、单位座机、单位固话、厂部电话、门店电话、"
            "400电话、免费电话、企业电话号码、联络电话、Office Tel、Main Phone、Business Phone、Work Phone、"
            "Landline、Phone No、Telephone No、Tel No、Telephone Number、Contact Number、联系电、区号电话、区号+电话、带区号电话、电话(带区号)、总机号码、前台、Telefon、Switchboard、Main Line、Company Tel、"
            "Hotline"
        ),
        group="identity",
        wanted=True,
    ),
    Field(
        "fax",
        "传真",
        "Fax",
        FieldType.PHONE,
        words(
            "传真号、传真号码、公司传真、传真电话、Fax No、传真机、传真电话号码、单位传真、企业传真、客户传真、办公传真、图文传真、FAX号、"
            "Fax Number"
        ),
        group="identity",
    ),
    Field(
        "email",
        "邮箱",
        "E-mail",
        FieldType.EMAIL,
        words(
            "电子邮箱、电子邮件、公司邮箱、企业邮箱、邮箱地址、邮件、邮件地址、电邮、E-mail地址、Email Address、Mail、公司邮件、企业邮件、"
            "公司电子邮箱、公司电子邮件、企业电子邮箱、单位邮箱、客户邮箱、公司E-mail、电子信箱、信箱、E-mail邮箱、邮箱(E-mail)、电子邮件地址、"
            "电子邮箱地址、联系邮箱、Mailbox"
        ),
        group="identity",
    ),
    Field(
        "website",
        "网址",
        "Website",
        FieldType.URL,
        words(
            "网站、公司网址、公司网站、企业网址、企业网站、官网、主页、公司主页、网页、Web、Homepage、URL、Web Site、公司官网、企业官网、"
            "官方网站、单位网址、客户网址、客户网站、官网地址、官网网址、网站地址、网址(官网)、公司网页、域名、网站网址、官方网址、Homepage URL、"
            "Company Website、Site、Web Address"
        ),
        group="identity",
    ),
    Field(
        "founded_on",
        "成立日期",
        "Founded on",
        FieldType.DATE,
        words(
            "成立时间、成立年份、创建年份、建厂时间、创立时间、注册日期、注册时间、成立年月、开业时间、开业日期、建立日期、公司成立时间、公司成立日期、企业成立日期、"
            "企业成立时间、成立日、设立日期、设立时间、创办时间、创办日期、创建日期(公司)、建厂日期、建厂年份、注册成立日期、注册年份、工商注册时间、工商注册日期、"
            "创立日期、创立年份、成立于、建立时间(公司)、投产时间、Established、Founded、Date Founded、"
            "Incorporation Date"
        ),
        group="identity",
    ),
    Field(
        "history",
        "发展历史",
        "History",
        FieldType.LONG_TEXT,
        words(
            "公司历史、历史沿革、发展历程、公司简介、企业简介、简介、公司概况、企业概况、公司介绍、企业介绍、单位简介、公司发展史、企业历史、发展史、企业发展历程、"
            "公司背景、客户背景、客户背景资料、企业背景、背景资料、背景、客户简介、客户概况、客户介绍、单位概况、基本概况、企业简况、公司简况、About、"
            "Profile、Company Profile"
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
            "业务员、销售、销售员、销售代表、业务代表、跟进人、跟进人员、跟单员、客户经理、销售人员、业务人员、销售负责人、业务负责人、销售经理、业务经理、归属人、"
            "所属销售、所属业务员、客户归属、我方负责人、维护人、开发人、负责业务员、责任人、销售担当、Sales、Salesperson、Sales Rep、"
            "Account Manager、销售顾问、销售专员、业务专员、业务主管、销售主管、销售负责、业务负责、负责业务、专管员、分管业务员、专营业务员、"
            "分管销售、跟进销售、跟进业务员、跟单人、归属销售、归属业务员、归属人员、客户负责人(我方)、客户归属人、客户所有人、所有者(销售)、所属人、所属人员、"
            "所属销售员、所属业务、对应业务员、对应销售、对应销售员、对接销售、对接业务员、维护人员、维护业务员、维护销售、开发人员、开发业务员、我方业务员、"
            "我方销售、我司业务员、我司负责人、我司联系人、我方联系人、我司对接人、我方对接人、公司业务员、业代、营销员、营销人员、营销经理、区域经理、区域负责人、"
            "大区经理、责任业务员、责任销售、服务专员、客服专员、客服经理、客户专员、客户主管、管户经理、管户人、Sales Owner、Account Owner、"
            "Sales Representative、Salesman、Sales Manager、Record Owner、Assigned To、责任经理、主管经理、分管经理、专管业务员名称、专管人、专管业务员姓名、谁的户、谁管的、哪个业务在跟、跟单、跟进同事、跟单同事、归谁、谁跟的、分给谁、分配业务员、分配销售、跟踪人、跟踪业务员、维护经理、经办业务员、片区经理、Betreuer、Verkäufer、Responsible、Responsible Person、In Charge、Handled By、"
            "Account Rep、AE、负责销售员、负责的销售、负责的业务员、谁负责、谁跟进、跟进人姓名、谁在跟、谁的客户、业务是谁"
        ),
        group="management",
        wanted=True,
    ),
    Field(
        "status",
        "客户状态",
        "Status",
        FieldType.CHOICE,
        words(
            "状态、合作状态、跟进状态、成交状态、开发状态、客户阶段状态、客户情况、客户目前状态、目前状态、当前状态、客户现状、合作情况、合作状况、成交情况、"
            "是否成交、是否合作、签约状态、开发情况、开发进度、跟进进度、客户跟进状态、业务状态、Customer Status、Account Status、"
            "跟到哪步了、到哪步了、跟到哪一步、进展到哪、有没有在做、还在不在做、合作没、合作否、现在什么情况、是否在合作、Relationship Status"
        ),
        choices=lists.STATUS,
        group="management",
    ),
    Field(
        "lifecycle",
        "客户阶段",
        "Lifecycle stage",
        FieldType.CHOICE,
        words(
            "阶段、销售阶段、生命周期、客户生命周期、所处阶段、Stage、客户生命周期阶段、生命周期阶段、客户所处阶段、客户发展阶段、Customer Stage、客户旅程阶段、漏斗阶段、Lifecycle、Funnel Stage"
        ),
        choices=lists.LIFECYCLE,
        group="management",
    ),
    Field(
        "segment",
        "客户细分",
        "Segment",
        FieldType.CHOICES,
        words(
            "细分、客户分类、分类、客户类别、类别、顾客类型、客户细分类型、顾客分类、客户群、客户群体、客户群组、客户分群、客户类别名称、细分类型、客户分类名称、"
            "类型细分、市场细分"
        ),
        choices=lists.SEGMENT,
        group="management",
    ),
    Field(
        "purchase_size",
        "购买规模",
        "Purchase size",
        FieldType.CHOICE,
        words(
            "采购规模、购买量级、客户规模、采购规模等级、购买规模等级、采购体量、用量规模、购买规模(大/中/小)、体量、买得多不多、采购大小、用量大小、购买体量"
        ),
        choices=lists.PURCHASE_SIZE,
        group="management",
    ),
    Field(
        "vip_class",
        "贵宾类别",
        "VIP class",
        FieldType.CHOICE,
        words(
            "VIP、贵宾、会员等级、VIP等级、会员级别、VIP类别、贵宾等级、VIP级别、VIP客户、是否VIP、贵宾级别"
        ),
        choices=lists.VIP_CLASS,
        group="management",
    ),
    Field(
        "priority",
        "优先级",
        "Priority",
        FieldType.CHOICE,
        words(
            "重要程度、重要性、优先程度、重要级别、重视程度、优先等级、优先顺序、开发优先级、跟进优先级、重点程度、重要等级、Importance、要不要紧、轻重缓急、跟进先后、优先次序、Prio"
        ),
        choices=lists.PRIORITY,
        group="management",
    ),
    Field(
        "acquired_on",
        "取得日期",
        "Acquired on",
        FieldType.DATE,
        words(
            "获取日期、获取时间、取得时间、开发日期、开发时间、收集日期、收集时间、报备日期、报备时间、获客日期、获客时间、首次登记、首次登记日期、报备登记日期、"
            "首次接触日期、首次接触时间、首次联系日期、首次联系时间、初次接触时间、初次接触日期、接触日期、获得日期、获得时间、线索日期、发展日期、发展时间、"
            "开户日期、客户开发日期、客户开发时间、客户报备日期、收录日期、Acquired Date、Date Acquired、什么时候认识的、何时认识、什么时候接触的、拿到日期、拓客日期、拓展日期、何时建档、什么时候开发的、"
            "何时开发"
        ),
        group="management",
    ),
    Field(
        "confidentiality",
        "保密级别",
        "Confidentiality",
        FieldType.CHOICE,
        words("密级、保密等级、保密程度、保密要求、机密等级、保密、密级程度、机密程度"),
        choices=lists.CONFIDENTIALITY,
        group="management",
    ),
    Field(
        "tags",
        "标签",
        "Tags",
        FieldType.TEXT,
        words(
            "客户标签、分组、组别、Tag、Label、客户标记、标记、标签组、客户分组、客户组、所属分组、Tag Name、Labels、Group"
        ),
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
