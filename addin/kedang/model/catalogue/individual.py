"""个体客户: a person who buys for himself, on a card of five groups."""

from __future__ import annotations

from kedang.model.catalogue import lists
from kedang.model.catalogue.common import EVERY_PARTY, EVERY_RECORD, PROVENANCE
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
            "客户姓名、顾客姓名、顾客、会员姓名、名字、客户、客户名称、个人姓名、消费者、消费者姓名、用户姓名、用户名、贵宾姓名、业主姓名、宾客姓名、学员姓名、Full Name、Customer Name"
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
        words("称呼、姓氏尊称、称谓"),
        group="basic",
    ),
    Field(
        "gender",
        "性别",
        "Gender",
        FieldType.CHOICE,
        words("男女、客户性别、Sex"),
        choices=lists.GENDER,
        group="basic",
    ),
    Field(
        "birth_date",
        "出生日期",
        "Birth date",
        FieldType.DATE,
        words("生日、出生年月、出生年月日、出生时间、客户生日、Birthday、Date of Birth、DOB"),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "mobile",
        "手机",
        "Mobile",
        FieldType.MOBILE,
        words(
            "手机号、手机号码、移动电话、联系手机、电话、联系电话、电话号码、联系方式、本人电话、客户电话、Phone、Tel、Telephone、Cell、Mobile Phone"
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
        words("座机、固定电话、宅电、住宅电话、固话"),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "email",
        "邮箱",
        "E-mail",
        FieldType.EMAIL,
        words("电子邮箱、电子邮件、邮箱地址、邮件、Mail、Email Address"),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "wechat",
        "微信",
        "WeChat",
        FieldType.TEXT,
        words("微信号、微信号码、微信ID"),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "province",
        "省份",
        "Province",
        FieldType.PROVINCE,
        words("省、所在省份、地区、区域"),
        group="basic",
    ),
    Field("city", "城市", "City", FieldType.CITY, words("市、所在城市、地市"), group="basic"),
    Field(
        "district", "区县", "District", FieldType.DISTRICT, words("区、县、所在区县"), group="basic"
    ),
    Field(
        "address",
        "地址",
        "Address",
        FieldType.ADDRESS,
        words(
            "家庭住址、住址、家庭地址、详细地址、联系地址、通讯地址、通信地址、居住地址、现住址、收货地址、户籍地址、住宅地址、Home Address"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "id_card",
        "身份证号",
        "Identity card",
        FieldType.NUMBER_TEXT,
        words("身份证、身份证号码、证件号码、证件号、公民身份号码、ID Card"),
        group="basic",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "education",
        "学历",
        "Education",
        FieldType.TEXT,
        words("文化程度、教育程度、受教育程度、毕业院校、教育背景"),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "occupation",
        "职业",
        "Occupation",
        FieldType.TEXT,
        words("工作、职务、从事职业、工作单位、单位、工作性质、Job"),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
)

ECONOMIC: tuple[Field, ...] = (
    Field(
        "income_band",
        "收入水平",
        "Income band",
        FieldType.TEXT,
        words(
            "收入、月收入、年收入、家庭收入、收入情况、收入范围、经济收入、家庭月收入、家庭年收入、薪资、工资"
        ),
        group="economic",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "assets",
        "资产状况",
        "Assets",
        FieldType.TEXT,
        words(
            "资产、房产、车辆、房产车辆、家庭资产、财产、财产状况、有车、有房、经济状况、银行账号、银行卡号、银行帐号"
        ),
        group="economic",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
)

SPECIAL: tuple[Field, ...] = (
    Field(
        "health",
        "健康状况",
        "Health",
        FieldType.LONG_TEXT,
        words(
            "健康、身体状况、病史、过敏史、过敏、既往病史、既往史、疾病史、疾病、用药史、手术史、家族病史、血型、身高、体重、三围、体质、月经、孕史、是否怀孕、睡眠、睡眠状况、"
            "皮肤类型、皮肤状况、肤质、皮肤问题、皮肤性质、皮肤情况、皮肤颜色、美容史、护肤史、美容经历、整形史、化妆品过敏史、是否过敏、服用药物、健康情况、饮食习惯、体检结果"
        ),
        group="special",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "religion",
        "宗教信仰",
        "Religion",
        FieldType.TEXT,
        words("宗教、信仰、民族信仰"),
        group="special",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "taboo_topics",
        "忌讳话题",
        "Taboo topics",
        FieldType.TEXT,
        words("忌讳、禁忌、禁忌话题、特殊忌讳、避讳"),
        group="special",
        privacy=Privacy.PERSONAL,
        default_on=False,
    ),
    Field(
        "marital_status",
        "婚姻状况",
        "Marital status",
        FieldType.CHOICE,
        words("婚姻、婚否、是否已婚、婚姻情况"),
        choices=lists.MARITAL_STATUS,
        group="special",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "family",
        "家庭成员",
        "Family",
        FieldType.TEXT,
        words("家庭情况、家庭状况、子女、孩子、配偶、子女情况、配偶姓名、子女姓名、家庭人口"),
        group="special",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "preferences",
        "特殊喜好",
        "Preferences",
        FieldType.TEXT,
        words("喜好、爱好、兴趣爱好、兴趣、偏好、消费偏好、个人爱好"),
        group="special",
        privacy=Privacy.PERSONAL,
        default_on=False,
    ),
)

NEEDS: tuple[Field, ...] = (
    Field(
        "products",
        "需求产品",
        "Products wanted",
        FieldType.LONG_TEXT,
        words(
            "产品、意向产品、购买产品、消费项目、服务项目、项目、所需产品、感兴趣产品、需求、客户需求、购买项目、需求服务"
        ),
        group="needs",
    ),
    Field(
        "budget",
        "预算",
        "Budget",
        FieldType.MONEY,
        words("购买预算、消费预算、预算金额、预计消费、心理价位"),
        group="needs",
        unit="元",
    ),
    Field(
        "timing",
        "购买时间",
        "Timing",
        FieldType.TEXT,
        words("预计购买时间、何时购买、意向时间、计划购买时间、购买时机"),
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
            "获得购买信息的途径、了解途径、信息途径、得知途径、如何得知、从何处得知、了解渠道、获知渠道、何处得知本店"
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
            "业务员、销售、销售员、销售代表、跟进人、客户经理、销售人员、业务代表、责任人、美容师、服务人员、接待人、顾问、Sales"
        ),
        group="management",
        wanted=True,
    ),
    Field(
        "status",
        "客户状态",
        "Status",
        FieldType.CHOICE,
        words("状态、跟进状态"),
        choices=lists.STATUS,
        group="management",
    ),
    Field(
        "segment",
        "客户细分",
        "Segment",
        FieldType.CHOICES,
        words("细分、客户分类、分类、客户类别、顾客类型"),
        choices=lists.SEGMENT,
        group="management",
    ),
    Field(
        "vip_class",
        "贵宾类别",
        "VIP class",
        FieldType.CHOICE,
        words("VIP、会员等级、VIP等级、会员级别、会员卡等级、会员类型"),
        choices=lists.VIP_CLASS,
        group="management",
    ),
    Field(
        "tier",
        "客户等级",
        "Tier",
        FieldType.CHOICE,
        words("等级、客户级别、级别"),
        choices=lists.TIER,
        group="management",
    ),
    Field(
        "acquired_on",
        "取得日期",
        "Acquired on",
        FieldType.DATE,
        words("获取日期、入会日期、入会时间、办卡日期、开卡日期、办卡时间、注册日期、注册时间"),
        group="management",
    ),
    Field(
        "tags", "标签", "Tags", FieldType.TEXT, words("客户标签、分组、组别"), group="management"
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
