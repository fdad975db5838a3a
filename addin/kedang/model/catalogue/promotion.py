"""促销执行: one promotion, ours or a competitor's, planned and done."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "name",
        "促销名称",
        "Name",
        FieldType.TEXT,
        words(
            "活动名称、促销活动、促销活动名称、活动主题、促销主题、活动、主题、方案名称、Promotion Name、促销主题名称、促销方案、促销方案名称、"
            "促销项目、促销内容、促销活动主题、活动方案、活动方案名称、活动项目、活动标题、活动内容、活动形式、推广活动、推广名称、推广项目、项目名称、方案、名称、"
            "营销活动、营销活动名称、市场活动、市场活动名称、Promotion、Campaign、Campaign Name、Activity、"
            "Activity Name、Event、Event Name、Title、Theme"
        ),
        wanted=True,
    ),
    Field(
        "side",
        "促销方",
        "Side",
        FieldType.CHOICE,
        words(
            "我方/竞品、我方/竞争对手、归属、活动方、主办方、所属方、我方或竞品、我方/对手、我方/对方、己方/竞品、己方/对手、己方/竞争对手、自有/竞品、"
            "自有/竞争对手、本公司/竞争对手、本公司/竞品、我司/竞品、我司/对手、我司/竞争对手、本品/竞品、敌我、敌我方、促销主体、促销归属、活动归属、实施方、"
            "执行方、发起方、Own/Competitor、Ours/Theirs、Whose"
        ),
        choices=activity_lists.PROMOTION_SIDE,
    ),
    Field(
        "competitor",
        "竞争对手",
        "Competitor",
        FieldType.TEXT,
        words(
            "竞品、竞品名称、竞争品牌、对手、竞争对手名称、竞品公司、竞品厂家、竞品品牌、竞品企业、竞争公司、竞争厂家、竞争企业、竞争对手品牌、对手名称、对手品牌、"
            "竞争者、友商、友商名称、Competitor Name、Brand"
        ),
    ),
    Field(
        "product",
        "促销产品",
        "Product",
        FieldType.TEXT,
        words(
            "产品、活动产品、产品名称、商品、促销商品、促销品种、促销品、促销型号、活动商品、活动品种、参与产品、参加产品、涉及产品、推广产品、主推产品、产品/品类、"
            "品名、商品名称、品类、产品型号、Promoted Product、Products、Item"
        ),
    ),
    Field(
        "region",
        "区域",
        "Region",
        FieldType.TEXT,
        words(
            "地区、活动区域、促销区域、范围、促销地区、活动地区、地点、活动地点、促销范围、促销地点、促销城市、促销门店、促销网点、执行区域、执行地区、执行地点、"
            "执行门店、实施区域、实施地区、覆盖区域、活动范围、活动城市、活动门店、所属区域、销售区域、市场区域、区域/门店、地区/门店、大区、片区、城市、省份、"
            "门店、Area、Location、Territory、City"
        ),
    ),
    Field(
        "start",
        "开始日期",
        "Start",
        FieldType.DATE,
        words(
            "开始时间、起始日期、促销开始、活动开始日期、活动开始时间、活动日期、起始时间、日期、促销日期、促销开始日期、Start Date、促销起始日期、"
            "促销起始时间、促销开始时间、促销起、促销时间、活动起始日期、活动起始时间、活动时间、活动开始、活动起、起始日、起始、起、起日、自、开始、开始日、开始于、"
            "启动日期、启动时间、上线日期、上线时间、执行日期、执行时间、执行开始日期、开展日期、举办日期、计划开始日期、计划开始时间、生效日期、From、"
            "Start Time、Start On、Begin、Begin Date、Date、Starts"
        ),
        wanted=True,
    ),
    Field(
        "end",
        "结束日期",
        "End",
        FieldType.DATE,
        words(
            "结束时间、截止日期、促销结束、活动结束日期、活动结束时间、终止日期、截止时间、促销结束日期、End Date、促销终止日期、促销结束时间、促销截止日期、"
            "促销截止时间、促销止、活动终止日期、活动截止日期、活动截止时间、活动结束、活动止、终止时间、截止、截止日、止、止日、至、终、结束、结束日、结束于、"
            "下线日期、下线时间、执行结束日期、计划结束日期、计划结束时间、到期日期、失效日期、To、End Time、End On、Ends、"
            "Finish Date、Until"
        ),
    ),
    Field(
        "planned",
        "计划",
        "Planned",
        FieldType.NUMBER,
        words(
            "计划数、计划场次、计划数量、计划量、目标、计划销量、计划金额、计划数(场)、计划场数、计划次数、计划目标、计划销售额、计划销售、计划指标、计划完成、"
            "计划完成数、计划值、预期目标、预计销量、预计销售额、预计数量、目标数、目标数量、目标值、目标销量、目标销售额、目标场次、应完成、应执行、Plan、"
            "Planned Qty、Target、Planned Events"
        ),
    ),
    Field(
        "done",
        "完成",
        "Done",
        FieldType.NUMBER,
        words(
            "实际完成、完成数、执行数、实际、实际场次、完成数量、已执行、实际销量、执行场次、实际完成数、完成数(场)、完成场次、完成场数、完成次数、完成量、"
            "完成情况(数)、完成值、完成销量、完成销售额、实际数、实际数量、实际值、实际次数、实际场数、实际完成场次、实际完成量、实际完成数量、实际执行、"
            "实际执行场次、实际执行数、实际销售额、实际销售、实际达成、已完成、已完成数、已执行数、已执行场次、执行次数、执行数量、达成、达成数、达成量、"
            "Actual、Completed、Actual Qty、Executed、Done Qty"
        ),
    ),
    Field(
        "cost",
        "费用",
        "Cost",
        FieldType.MONEY,
        words(
            "促销费用、活动费用、投入、花费、投入费用、费用(元)、活动成本、成本、费用金额、费用合计、费用投入、费用支出、费用总额、费用(万元)、总费用、实际费用、"
            "预算费用、促销成本、促销投入、促销支出、促销经费、促销费用(元)、活动费、活动经费、活动投入、活动支出、活动预算、推广费用、推广费、营销费用、投入金额、"
            "投入成本、投入(元)、花费(元)、花费金额、支出、预算、预算金额、Expense、Expenses、Spend、Spending、Budget"
        ),
        unit="元",
    ),
    Field(
        "result",
        "效果",
        "Result",
        FieldType.LONG_TEXT,
        words(
            "促销效果、活动效果、结果、执行结果、效果评估、执行情况、总结、消费者反映、活动总结、效果说明、效果描述、效果评价、效果反馈、效果分析、促销结果、"
            "促销总结、促销效果评估、促销效果说明、促销评估、活动结果、活动评估、活动效果评估、活动反馈、执行效果、执行总结、执行反馈、执行结果说明、实施效果、"
            "实施情况、成效、结果评价、评估、评价、市场反应、市场反馈、消费者反应、顾客反应、反馈、反馈情况、Effect、Outcome、Results、"
            "Feedback、Evaluation"
        ),
    ),
    Field(
        "rep",
        "执行人",
        "Rep",
        FieldType.PERSON,
        words(
            "负责人、责任人、活动负责人、促销员、负责销售、执行人员、执行责任人、执行负责人、促销负责人、促销人员、促销责任人、活动执行人、活动责任人、推广人、"
            "经办人、业务员、销售员、销售代表、销售、业务代表、跟进人、区域经理、负责业务员、Owner、Person in Charge、Executed By、"
            "Responsible、Salesperson"
        ),
    ),
)

ENTITY = Entity(
    "promotion",
    "促销执行",
    "Promotion",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "促销、促销执行、促销活动、促销通报、促销记录、促销计划、促销执行情况、活动执行、市场活动、竞品促销、Promotions、Campaigns"
    ),
    date_field="start",
)
