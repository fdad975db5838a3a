"""竞争对手: what a competitor does, at one customer or in the market."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "date",
        "日期",
        "Date",
        FieldType.DATE,
        words(
            "时间、记录日期、收集日期、信息日期、发现日期、收集时间、情报日期、收集日、收集年月日、情报时间、情报收集日期、信息收集日期、信息收集时间、信息时间、"
            "信息获取日期、信息获取时间、获取日期、获取时间、发现时间、发生日期、动态日期、动态时间、反馈日期、上报日期、观察日期、走访日期、年月日、"
            "Collected On、Observed On、Date Collected"
        ),
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、"
            "Company Name、Client、Account、所在客户、使用客户、客户名、客户全名、公司全称、单位全称、客户单位名称、所属客户、涉及客户、"
            "相关客户、发生客户、竞争客户、争夺客户、使用单位、使用单位名称、用户、用户名称、用户单位、最终用户、终端客户、目标客户、Client Name、"
            "Account Name、End User、所涉客户、涉及的客户、在哪家客户"
        ),
    ),
    Field(
        "competitor",
        "竞争对手",
        "Competitor",
        FieldType.TEXT,
        words(
            "竞争对手名称、竞品公司、竞争公司、对手、竞品、竞争厂家、竞争品牌、竞品品牌、对手名称、竞争企业、友商、品牌、Competitor Name、"
            "竞争对手公司、竞争对手公司名称、竞争对手全称、竞争对手简称、竞争对手单位、竞争对手企业、竞争对手厂家、竞争对手品牌、竞争者、竞争者名称、竞争厂商、"
            "竞争单位、竞争品牌名称、竞争公司名称、竞品名称、竞品厂家、竞品厂商、竞品企业、竞品公司名称、竞品品牌名称、竞对、竞对名称、竞对公司、竞对品牌、对手公司、"
            "对手公司名称、对手企业、对手品牌、对手厂家、友商名称、友商公司、同行、同行名称、同行公司、同业名称、品牌名称、"
            "现供应商、现有供应商、Competitor Company、Rival、Rival Name、Brand"
        ),
        wanted=True,
    ),
    Field(
        "product",
        "竞品产品",
        "Product",
        FieldType.TEXT,
        words(
            "产品、使用产品、产品使用情况、竞争产品、竞品型号、对手产品、产品名称、在用产品、竞品产品名称、竞品产品型号、竞品名称及型号、竞品规格、竞品产品线、"
            "竞争产品名称、竞争产品型号、竞争对手产品、竞争对手产品名称、竞争对手产品型号、对手产品型号、对手型号、在用产品型号、在用竞品、在用型号、使用的产品、"
            "使用产品名称、使用型号、使用竞品、产品型号、产品名称/型号、型号、主要产品、主打产品、代表产品、产品系列、产品及型号、竞品使用情况、产品线、"
            "Product Name、Products、Model、Product in Use"
        ),
    ),
    Field(
        "satisfaction",
        "客户满意度",
        "Satisfaction",
        FieldType.CHOICE,
        words(
            "满意度、对竞品满意度、满意程度、对其满意度、客户满意程度、客户对竞品满意度、客户对其满意度、客户对对手满意度、客户评价、客户评价(满意度)、"
            "客户对竞品评价、客户使用满意度、使用满意度、使用评价、产品满意度、满意情况、Customer Satisfaction、客户对其评价、客户对其满意程度、"
            "客户满意吗、对其评价"
        ),
        choices=activity_lists.SATISFACTION,
    ),
    Field(
        "rep",
        "对方销售代表",
        "Their rep",
        FieldType.PERSON,
        words(
            "对方业务员、竞品销售代表、对手销售代表、销售代表名字与特点、销售代表、竞品业务员、对方销售、对手业务员、对方业务、对方业务代表、对方业务人员、"
            "对方业务员姓名、对方销售人员、对方销售员、对方销售代表姓名、对方代表、对方人员、对方负责人、对方联系人、对手业务、对手销售、对手销售员、对手销售人员、"
            "对手代表、竞品销售、竞品销售员、竞品销售人员、竞品业务代表、竞品负责人、竞争对手业务员、竞争对手销售代表、竞争对手销售人员、竞争对手业务代表、"
            "竞争对手代表、竞争对手联系人、销售代表姓名、销售代表名字、销售代表名字及特点、业务代表、业务员、销售人员、Their Sales、Sales Rep、"
            "Competitor Rep"
        ),
    ),
    Field(
        "relationship",
        "与客户的关系",
        "Relationship",
        FieldType.TEXT,
        words(
            "客户关系、关系、关系情况、合作关系、与客户关系、与客户关系程度、与客户的关系程度、与客户关系如何、客情关系、客情、客户关系情况、客户关系程度、关系程度、"
            "关系紧密度、关系等级、合作情况、合作时间及关系、Customer Relationship"
        ),
    ),
    Field(
        "prices",
        "价格",
        "Prices",
        FieldType.TEXT,
        words(
            "定价、竞品价格、对手价格、报价、价格策略、单价、价格情况、价格水平、价格信息、价格政策、价格体系、价格区间、价格范围、价格动态、价格对比、价格变动、"
            "价格/定价、定价情况、定价策略、定价政策、产品价格、产品定价、成交价、成交价格、供货价、供货价格、销售价格、售价、市场价、竞品售价、竞品定价、竞品报价、"
            "竞品单价、竞争价格、竞争对手价格、竞争对手定价、竞争对手报价、对手报价、对手定价、对方价格、对方报价、报价情况、Price、Price Level、"
            "Pricing"
        ),
    ),
    Field(
        "promotions",
        "促销",
        "Promotions",
        FieldType.LONG_TEXT,
        words(
            "促销活动、促销情况、促销动作、竞品促销、赠品、促销方式、促销动态、促销手段、促销策略、促销政策、促销内容、促销信息、促销措施、促销力度、促销行为、"
            "促销及赠品、促销/赠品、赠品情况、赠品政策、活动、活动内容、市场活动、推广活动、推广情况、竞品活动、竞品促销活动、对手促销、竞争对手促销、营销活动、"
            "营销动作、Promotion、Campaigns、Promotion Activities"
        ),
    ),
    Field(
        "service",
        "服务特色",
        "Service",
        FieldType.LONG_TEXT,
        words(
            "服务、服务差异、售后服务、服务情况、服务内容、服务水平、服务质量、服务特点、服务政策、服务优势、服务对比、服务能力、服务承诺、服务模式、服务差异化、"
            "服务差异点、售后、售后情况、售后政策、售后服务情况、售后服务水平、竞品服务、对手服务、竞争对手服务、Services、"
            "After-sales Service、Service Level"
        ),
    ),
    Field(
        "policy",
        "政策",
        "Policy",
        FieldType.LONG_TEXT,
        words(
            "销售政策、渠道政策、经营政策、商务政策、政策情况、政策动态、政策变化、市场政策、代理政策、经销政策、返利政策、信用政策、账期政策、付款政策、支持政策、"
            "合作政策、激励政策、竞品政策、对手政策、竞争政策、优惠政策、Policies、Sales Policy、Credit Policy"
        ),
    ),
    Field(
        "reaction",
        "消费者反映",
        "Customers say",
        FieldType.LONG_TEXT,
        words(
            "消费者反应、市场反应、客户反映、市场反馈、消费者评价、消费者反馈、消费者口碑、用户反映、用户反馈、用户评价、用户反应、客户反应、客户反馈、客户口碑、"
            "顾客反映、顾客反应、市场评价、市场口碑、市场表现、口碑、Market Feedback、Customer Feedback"
        ),
    ),
    Field(
        "strengths",
        "优势",
        "Strengths",
        FieldType.LONG_TEXT,
        words(
            "竞品优势、对手优势、优点、优势分析、优势及特点、主要优势、产品优势、对手优点、竞品优点、竞争优势、竞争对手优势、强项、长处、Advantages、"
            "Strength"
        ),
    ),
    Field(
        "weaknesses",
        "劣势",
        "Weaknesses",
        FieldType.LONG_TEXT,
        words(
            "竞品劣势、弱点、不足、对手劣势、缺点、劣势分析、主要劣势、不足之处、短板、弱势、产品劣势、竞品缺点、竞品不足、竞争劣势、竞争对手劣势、对手缺点、"
            "对手弱点、Weakness、Disadvantages"
        ),
    ),
)

ENTITY = Entity(
    "competitor",
    "竞争对手",
    "Competitor",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "竞争对手、竞品、竞争、竞品信息、竞争对手资料、竞争对手动态、竞品动态、竞争情报、竞品分析、竞争对手分析、友商、Competitors"
    ),
    date_field="date",
    customer_field="customer",
)
