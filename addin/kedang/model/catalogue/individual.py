"""个体客户: a person who buys for himself, on a card of five groups."""

from __future__ import annotations

from kedang.model.catalogue import lists
from kedang.model.catalogue.common import EVERY_PARTY, EVERY_RECORD, PROVENANCE
from kedang.model.catalogue.individual_private import ECONOMIC, SPECIAL
from kedang.model.field import Entity, EntityKind, Field, FieldType, Group, Privacy, words

GROUPS = (
    Group("basic", "基本情况", "Basics"),
    Group("economic", "经济情况", "Economic"),
    Group("special", "特殊情况", "Special"),
    Group("needs", "需求情况", "Needs"),
    Group("information", "获得购买信息的途径", "How they learn of products"),
)

BASIC: tuple[Field, ...] = (
    Field(
        "name",
        "姓名",
        "Name",
        FieldType.PERSON,
        words(
            "客户姓名、顾客姓名、顾客、会员姓名、名字、客户、客户名称、个人姓名、消费者、消费者姓名、用户姓名、用户名、贵宾姓名、业主姓名、宾客姓名、学员姓名、"
            "Full Name、Customer Name、客户全名、用户姓名(会员)、会员名称、会员名、会员、顾客名称、消费者名称、购买人、购买者、购买人姓名、"
            "买家姓名、买家、买家名称、收货人、收货人姓名、收件人、收件人姓名、用户、旅客姓名、住客姓名、客人姓名、客人、业主、车主、车主姓名、患者姓名(顾客)、"
            "中文姓名、姓名(中文)、学生姓名(家长)、个体客户名称、个人客户名称、投保人、投保人姓名、客户姓名/称呼、本人姓名、微信昵称(姓名)、"
            "Guest Name、Member Name、业主名、住户姓名、住户、客户姓名(业主)、来客、到店客户、被保险人、购房人、承租人、学员、学员名、参团人、Patient Guest、Name (Full)、Client Name、Person Name、Customer、Buyer Name"
        ),
        group="basic",
        wanted=True,
        blocks=True,
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "salutation",
        "尊称",
        "Salutation",
        FieldType.TEXT,
        words(
            "称呼、姓氏尊称、先生/女士、先生小姐、称呼(先生女士)、怎么称呼、称谓、敬称、客户称呼、称呼(先生/女士)"
        ),
        group="basic",
    ),
    Field(
        "gender",
        "性别",
        "Gender",
        FieldType.CHOICE,
        words("男女、客户性别、Sex、性別、顾客性别、会员性别"),
        choices=lists.GENDER,
        group="basic",
    ),
    Field(
        "birth_date",
        "出生日期",
        "Birth date",
        FieldType.DATE,
        words(
            "生日、出生年月、出生年月日、出生时间、客户生日、Birthday、Date of Birth、DOB、出生日、出生、生辰、会员生日、顾客生日、生日日期、"
            "生日(阳历)、生日(农历)、农历生日、阳历生日、年龄生日、生日年月"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "mobile",
        "手机",
        "Mobile",
        FieldType.MOBILE,
        words(
            "手机号、手机号码、移动电话、联系手机、电话、联系电话、电话号码、联系方式、本人电话、客户电话、Phone、Tel、Telephone、Cell、"
            "Mobile Phone、会员手机、会员手机号、会员电话、顾客电话、顾客手机、客户手机、客户手机号、客户手机号码、客户联系电话、客户联系方式、手机电话、"
            "电话/手机、手机(微信)、手机1、电话1、联络电话、联络方式、联系号码、收货人电话、收货人手机、收货电话、收货手机、买家电话、移动号码、本人手机、"
            "本人手机号、个人手机、手提电话、移动电话号码、Phone Number、Mobile No、Mobile Number、Cell Phone、"
            "Contact Number、Telephone Number、号码、联系号、电话号、留的电话、WhatsApp、Handy、手机/WhatsApp"
        ),
        group="basic",
        wanted=True,
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "phone",
        "家庭电话",
        "Home phone",
        FieldType.PHONE,
        words(
            "座机、固定电话、宅电、住宅电话、固话、家庭固话、家中电话、住宅固话、家里电话、住宅号码、固定电话号码、办公电话、单位电话、Tel (Home)、"
            "Landline"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "email",
        "邮箱",
        "E-mail",
        FieldType.EMAIL,
        words(
            "电子邮箱、电子邮件、邮箱地址、邮件、Mail、Email Address、个人邮箱、E-mail地址、电子信箱、电邮、邮件地址"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "wechat",
        "微信",
        "WeChat",
        FieldType.TEXT,
        words(
            "微信号、微信号码、微信ID、微信账号、微信帐号、个人微信、微信昵称、微信/QQ、WeChat ID、WX"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "province",
        "省份",
        "Province",
        FieldType.PROVINCE,
        words("省、所在省份、地区、区域、所属省份、所在省、省市、所在地区、居住省份"),
        group="basic",
    ),
    Field(
        "city",
        "城市",
        "City",
        FieldType.CITY,
        words("市、所在城市、地市、地级市、所属城市、居住城市、城市名称"),
        group="basic",
    ),
    Field(
        "district",
        "区县",
        "District",
        FieldType.DISTRICT,
        words("区、县、所在区县、县区、所属区县"),
        group="basic",
    ),
    Field(
        "address",
        "地址",
        "Address",
        FieldType.ADDRESS,
        words(
            "家庭住址、住址、家庭地址、详细地址、联系地址、通讯地址、通信地址、居住地址、现住址、收货地址、户籍地址、住宅地址、Home Address、客户地址、"
            "会员地址、顾客地址、住宅、家庭详细地址、家庭住址(详细)、现居住地、现居地、居住地、居住地点、现居住地址、常住地址、地址(详细)、联络地址、送货地址、"
            "配送地址、收件地址、邮寄地址、住处、住哪个小区、小区、住哪、家住哪里、哪个小区、小区楼栋、房号、单位房号、楼盘房号、住址(小区)、Addr、Address 1"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "id_card",
        "身份证号",
        "Identity card",
        FieldType.NUMBER_TEXT,
        words(
            "身份证、身份证号码、证件号码、证件号、公民身份号码、ID Card、身份证件号、身份证号(18位)、身份证号码(18位)、证件编号、证件、居民身份证号、"
            "居民身份证号码、身份证件号码、ID No、ID Number"
        ),
        group="basic",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "education",
        "学历",
        "Education",
        FieldType.TEXT,
        words(
            "文化程度、教育程度、受教育程度、毕业院校、教育背景、最高学历、学历水平、教育、毕业学校、文化水平"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "occupation",
        "职业",
        "Occupation",
        FieldType.TEXT,
        words(
            "工作、职务、从事职业、工作单位、单位、工作性质、Job、工作职业、职业/职务、职位、从事行业、行业、工作岗位、所从事职业、职业/岗位、职业/单位、做什么工作、干什么工作、干哪行、上班单位、职业身份、Beruf、就业单位、任职单位、公司、"
            "公司名称、工作单位及职务、Profession、Company"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
)

NEEDS: tuple[Field, ...] = (
    Field(
        "products",
        "需求产品",
        "Products wanted",
        FieldType.LONG_TEXT,
        words(
            "产品、意向产品、购买产品、消费项目、服务项目、项目、所需产品、感兴趣产品、需求、客户需求、购买项目、需求服务、意向项目、意向商品、购买商品、购买品种、"
            "消费产品、护理项目、美容项目、办卡项目、服务内容、服务需求、需求项目、感兴趣项目、感兴趣的产品、需求说明、需求内容、具体需求、需求情况、购买内容、"
            "购买意向、意向车型、意向户型、所购产品、购买型号、购买车型、Interested In、需要产品、想买的产品、想要的产品、打算买什么、需要什么、"
            "想要什么、要买什么、想买什么、想买啥、想买什么产品、想要产品、看中的型号、看中什么、看中哪款、看上哪款、意向课程、意向保险、意向险种、意向房型、报读课程、感兴趣的课程、Interested In Product、Product Interest、想了解的产品"
        ),
        group="needs",
    ),
    Field(
        "budget",
        "预算",
        "Budget",
        FieldType.MONEY,
        words(
            "购买预算、消费预算、预算金额、预计消费、心理价位、预算范围、预算区间、购买预算(元)、预算(元)、消费能力、意向价格、意向价位、购房预算、购车预算、"
            "打算花多少、预算多少、愿意花多少、能接受的价格、讲价底线、预算价位、价位、底价、心理底价、能出多少、最多出多少、预算多少钱、Price Range"
        ),
        group="needs",
        unit="元",
    ),
    Field(
        "timing",
        "购买时间",
        "Timing",
        FieldType.TEXT,
        words(
            "预计购买时间、何时购买、意向时间、计划购买时间、购买时机、计划购买、打算何时购买、预购时间、预计消费时间、购买计划、购买计划时间、意向购买时间、"
            "计划时间、预计下单时间、需求时间、什么时候买、打算什么时候买、什么时候要、几时购买、何时要、何时需要、打算啥时候买、啥时候买、预计入学、预计到店、预计入住、预计入手、什么时候用、打算几时买、When to Buy、Purchase Timing"
        ),
        group="needs",
    ),
)

INFORMATION: tuple[Field, ...] = (
    Field(
        "info_channel",
        "获知途径",
        "Learned from",
        FieldType.TEXT,
        words(
            "获得购买信息的途径、了解途径、信息途径、得知途径、如何得知、从何处得知、了解渠道、获知渠道、何处得知本店、了解方式、认知途径、认知渠道、获知方式、"
            "从何得知、从何处了解、如何了解、如何知道我们、如何知道本店、信息获取途径、信息获得途径、获取信息途径、购买信息途径、购买信息来源、何处了解、"
            "怎么知道我们的、得知方式、来店途径、来访途径、媒体来源、How did you hear、怎么知道我们、从哪知道、从哪里知道、从哪了解到、怎么找到我们、Heard About Us Via、Heard Via、How Heard、How Found Us、从何得知我们、哪里看到的、哪里知道、听谁说的、谁介绍来的"
        ),
        group="information",
    ),
)

MANAGEMENT: tuple[Field, ...] = (
    Field(
        "owner",
        "负责销售",
        "Owner",
        FieldType.PERSON,
        words(
            "业务员、销售、销售员、销售代表、跟进人、客户经理、销售人员、业务代表、责任人、美容师、服务人员、接待人、顾问、Sales、业务、服务顾问、美容顾问、"
            "专属顾问、置业顾问、健康顾问、理财顾问、销售顾问、跟进人员、接待人员、接待销售、服务员、店员、营业员、导购、导购员、所属销售、所属业务员、归属人、"
            "负责员工、管家、责任顾问、接待导购、接待员、坐席、跟单、跟进销售、邊個跟、谁接待的、谁接的、谁跟、负责顾问、课程顾问、保险顾问、Agent、服务技师、客户归属、技师、Sales Rep、Salesperson、Consultant"
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
            "状态、跟进状态、会员状态、客户目前状态、客户现状、是否成交、成交状态、当前状态、跟进进度、有没有成交、成交没、买了没、Customer Status、Deal Status"
        ),
        choices=lists.STATUS,
        group="management",
    ),
    Field(
        "segment",
        "客户细分",
        "Segment",
        FieldType.CHOICES,
        words(
            "细分、客户分类、分类、客户类别、顾客类型、顾客分类、顾客类别、客户类型、顾客分群、客群、客户群体、会员分类"
        ),
        choices=lists.SEGMENT,
        group="management",
    ),
    Field(
        "vip_class",
        "贵宾类别",
        "VIP class",
        FieldType.CHOICE,
        words(
            "VIP、会员等级、VIP等级、会员级别、会员卡等级、会员类型、会员卡类型、会员卡级别、卡类型、卡级别、卡等级、会员卡种、会员卡类别、贵宾等级、"
            "VIP级别、VIP卡、贵宾卡、客人类别、会员类别"
        ),
        choices=lists.VIP_CLASS,
        group="management",
    ),
    Field(
        "tier",
        "客户等级",
        "Tier",
        FieldType.CHOICE,
        words(
            "等级、客户级别、级别、客户分级、顾客等级、顾客级别、客户星级、ABC分类、评级、意向级别、Level、Grade"
        ),
        choices=lists.TIER,
        group="management",
    ),
    Field(
        "acquired_on",
        "取得日期",
        "Acquired on",
        FieldType.DATE,
        words(
            "获取日期、入会日期、入会时间、办卡日期、开卡日期、办卡时间、注册日期、注册时间、注册日、入会日、入会时间(日期)、加入日期、加入时间、开卡时间、"
            "发卡日期、成为会员日期、成为会员时间、来店日期、首次到店、首次到店日期、首次到店时间、首次来店日期、首次来访时间、首次来访日期、首次消费日期、"
            "首次消费时间、初次到店、第一次来、什么时候来的、登记到店日期、到店日期、到店时间、进店日期、进店时间、来访日期、来访时间、到访时间、到访日期、取得时间、获取时间、Join Date、Registered On"
        ),
        group="management",
    ),
    Field(
        "tags",
        "标签",
        "Tags",
        FieldType.TEXT,
        words("客户标签、分组、组别、标记、会员标签、顾客标签、客户分组、标签名称"),
        group="management",
    ),
)

ENTITY = Entity(
    "individual",
    "个体客户",
    "Individual",
    EntityKind.PARTY,
    (
        *BASIC,
        *ECONOMIC,
        *SPECIAL,
        *NEEDS,
        *INFORMATION,
        *MANAGEMENT,
        *PROVENANCE,
        *EVERY_PARTY,
        *EVERY_RECORD,
    ),
    groups=GROUPS,
    synonyms=words(
        "个人客户、顾客、顾客档案、顾客档案表、会员、会员资料、会员档案、会员登记表、美容院登记表、消费者、散客、顾客登记表、个体顾客、个人客户档案、客户登记卡、Individuals"
    ),
    number_field="number",
)
