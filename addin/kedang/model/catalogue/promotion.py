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
            "活动名称、促销活动、促销活动名称、活动主题、促销主题、活动、主题、方案名称、Promotion Name、促销主题名称、促销方案、促销方案名称、促销项目、促销内容、"
            "促销活动主题、活动方案、活动方案名称、活动项目、活动标题、活动内容、活动形式、推广活动、推广名称、推广项目、项目名称、方案、名称、营销活动、营销活动名称、市场活动、"
            "市场活动名称、Promotion、Campaign、Campaign Name、Activity、Activity Name、Event、Event Name、Title、"
            "Theme、搞什么活动、什么活动、做什么活动、搞的什么、搞咩活动、咩活动、活动叫什么、门店活动、店铺活动、店内活动、终端活动、活动类型名称、活动名、活动名称/主题、"
            "活动主题名称、活动事项、活动题目、活动说明名称、活动政策、活动政策名称、活动简称、促销名、促销事项、促销标题、促销题目、促销政策、促销政策名称、促销类型名称、促销措施、"
            "促销手段、促销方式、促销形式、促销简述、促销活动内容、促销计划名称、优惠活动、优惠活动名称、优惠名称、优惠内容、优惠政策、优惠方案、优惠方式、推广主题、推广内容、推广方案、"
            "推广方案名称、推广形式、推广方式、推广活动名称、推广计划名称、营销主题、营销方案、营销方案名称、营销项目、营销活动主题、营销计划名称、宣传活动、宣传主题、宣传推广活动、"
            "展会名称、路演名称、赠品活动、返利活动、折扣活动、让利活动、主题活动、Activity Title、Activity Theme、Campaign Title、"
            "Campaign Theme、Event Title、Promo、Promo Name、Promo Title、Promotion Title、Promotion Theme、"
            "Promotional Activity、Marketing Activity、Marketing Campaign、Offer、Offer Name、Initiative、"
            "Program、Program Name、Programme、Aktion、Aktionsname、Kampagne、Maßnahme"
        ),
        wanted=True,
    ),
    Field(
        "side",
        "促销方",
        "Side",
        FieldType.CHOICE,
        words(
            "我方/竞品、我方/竞争对手、归属、活动方、主办方、所属方、我方或竞品、我方/对手、我方/对方、己方/竞品、己方/对手、己方/竞争对手、自有/竞品、自有/竞争对手、"
            "本公司/竞争对手、本公司/竞品、我司/竞品、我司/对手、我司/竞争对手、本品/竞品、敌我、敌我方、促销主体、促销归属、活动归属、实施方、执行方、发起方、"
            "Own/Competitor、Ours/Theirs、Whose、自己/对手、自己/竞品、自己/竞争对手、自家/对手、自家/竞品、我们/对手、我们/竞品、我们/他们、"
            "我们还是对手、我们的还是对手的、是我们还是对手、谁搞的活动方、边个搞、边边搞、敌方/我方、我/敌、我/竞、竞/我、竞品/我方、竞品/我司、竞品/本品、竞品/自有、"
            "竞争对手/我方、对手/我方、对手/自己、对方/我方、他方/我方、友商/我方、我方/友商、我司/友商、本品/竞争品、本公司/对手、公司/竞品、公司/对手、自有/对手、己方/对方、"
            "己方/友商、双方、活动归属方、活动所属方、所属(我方/竞品)、归属(我方/竞品)、归属方、促销所属方、促销单位、促销主体方、发起者、发起单位、主办单位、活动主办方、活动发起方、"
            "活动主体、活动单位、举办方、举办单位、谁办的、Own or Competitor、Own/Rival、Ours/Competitor、Us/Them、Us or Them、"
            "We/They、Us/Competitor、Side (Own/Competitor)、Own vs Competitor、Party、By Whom、"
            "Organised By、Organized By、Organizer、Eigen/Wettbewerb、Wir/Wettbewerb"
        ),
        choices=activity_lists.PROMOTION_SIDE,
    ),
    Field(
        "competitor",
        "竞争对手",
        "Competitor",
        FieldType.TEXT,
        words(
            "竞品、竞品名称、竞争品牌、对手、竞争对手名称、竞品公司、竞品厂家、竞品品牌、竞品企业、竞争公司、竞争厂家、竞争企业、竞争对手品牌、对手名称、对手品牌、竞争者、友商、友商名称、"
            "Competitor Name、Brand、谁家搞的、哪家搞的、哪个对手、哪个竞品、哪家竞品、哪家对手、哪家、谁家、边个对手、边间、牌子、牌子(对手)、品牌、品牌名称、"
            "对手牌子、对手公司、对手企业、对手厂家、对手单位、竞品厂商、竞品公司名称、竞品牌、竞品商家、竞品单位、竞品品牌名称、竞品厂家名称、竞争产品厂家、竞争厂商、竞争单位、"
            "竞争公司名称、竞争品牌名称、竞争商家、竞争对手公司、竞争对手厂家、竞争对手单位、竞争对手企业、竞对、竞对名称、竞对品牌、竞对公司、同行、同行名称、同行公司、同行品牌、同业、"
            "同业公司、友商品牌、友商公司、厂家、厂家名称、厂商、厂商名称、公司名称、企业名称、Competitor Brand、Competitor Company、"
            "Competing Brand、Rival、Rival Name、Rival Brand、Company、Company Name、Manufacturer、"
            "Brand Name、Which Competitor、Wettbewerber、Konkurrent、Marke"
        ),
    ),
    Field(
        "product",
        "促销产品",
        "Product",
        FieldType.TEXT,
        words(
            "产品、活动产品、产品名称、商品、促销商品、促销品种、促销品、促销型号、活动商品、活动品种、参与产品、参加产品、涉及产品、推广产品、主推产品、产品/品类、品名、商品名称、品类、"
            "产品型号、Promoted Product、Products、Item、哪些货、哪些产品、什么货、什么产品、哪个产品、什么产品搞活动、咩货、边啲货、货品、货品名称、货品品种、"
            "货名、货物、货物名称、物料、物料名称、活动产品名称、活动产品型号、活动品、活动品类、活动型号、活动货品、活动对象产品、活动范围产品、促销产品名称、促销产品型号、促销货品、"
            "促销品名、促销品类、促销产品范围、促销产品线、促销产品系列、促销系列、促销SKU、参与商品、参与品种、参与型号、参与产品名称、参与活动产品、参加商品、参活产品、参促产品、"
            "适用产品、适用商品、适用品类、适用产品范围、适用型号、适用机型、适用范围产品、涉及商品、涉及品类、涉及型号、涉及产品名称、涉及产品线、相关产品、推广产品名称、推广商品、"
            "推广品种、推广型号、推广品类、主推品、主推商品、主推型号、主打产品、重点产品、特价产品、特价商品、优惠产品、优惠商品、产品系列、产品类别、产品范围、产品线、产品大类、"
            "产品及型号、产品型号/系列、型号、规格型号、机型、品种、系列、商品类别、商品型号、Product Name、Product Line、Product Range、"
            "Product/Category、Product Family、Promo Product、Promo Products、Promo Item、Items、"
            "Items on Promotion、Promoted Products、Promoted Item、Promoted Items、Products Involved、"
            "Applicable Products、SKU、SKUs、Model、Models、Category、Goods、Which Product、Produkt、Produkte、"
            "Artikel"
        ),
    ),
    Field(
        "region",
        "区域",
        "Region",
        FieldType.TEXT,
        words(
            "地区、活动区域、促销区域、范围、促销地区、活动地区、地点、活动地点、促销范围、促销地点、促销城市、促销门店、促销网点、执行区域、执行地区、执行地点、执行门店、实施区域、"
            "实施地区、覆盖区域、活动范围、活动城市、活动门店、所属区域、销售区域、市场区域、区域/门店、地区/门店、大区、片区、城市、省份、门店、Area、Location、"
            "Territory、City、哪一片、哪里、哪个地方、哪个区域、哪个区、在哪搞的、在哪里搞、在哪、边度、边区、区、片、地域、地域范围、地方、活动地域、活动片区、活动市场、"
            "活动覆盖区域、活动覆盖范围、活动省份、活动网点、活动店铺、活动场地、活动地址、活动举办地、促销片区、促销市场、促销省份、促销店、促销店铺、促销地域、促销大区、促销覆盖区域、"
            "适用地区、适用区域、适用范围、适用市场、适用城市、适用门店、适用省份、适用片区、适用地域、适用渠道、适用客户、执行城市、执行片区、执行市场、执行省份、执行网点、执行范围、"
            "执行大区、执行店铺、执行办事处、实施范围、实施地点、实施城市、实施门店、实施片区、实施市场、开展区域、开展地区、开展地点、开展城市、覆盖地区、覆盖范围、覆盖城市、覆盖市场、"
            "覆盖门店、涉及区域、涉及地区、涉及市场、涉及范围、涉及城市、投放区域、投放地区、投放市场、投放城市、参与区域、参与门店、参与网点、举办地点、举办地、举办城市、所在区域、"
            "所在地区、所在城市、所在片区、目标区域、目标市场、目标区域/市场、发生区域、发生地区、区域/城市、区域市场、区域名称、区域范围、地区名称、市场、市场范围、片区/门店、省市、"
            "省区、省、城市/区域、城市/门店、办事处、分公司、营业部、店名、门店名称、网点、网点名称、终端、终端名称、卖场、卖场名称、渠道、渠道/区域、Area/Region、Areas、"
            "Cities、Cities Covered、Channel、Coverage、Coverage Area、Market、Markets、Outlet、Outlets、"
            "Place、Province、Regions、Sales Area、Sales Region、Scope、Site、Store、Stores、Store Name、Venue、"
            "Where、Zone、Gebiet、Ort、Markt"
        ),
    ),
    Field(
        "start",
        "开始日期",
        "Start",
        FieldType.DATE,
        words(
            "开始时间、起始日期、促销开始、活动开始日期、活动开始时间、活动日期、起始时间、日期、促销日期、促销开始日期、Start Date、促销起始日期、促销起始时间、促销开始时间、"
            "促销起、促销时间、活动起始日期、活动起始时间、活动时间、活动开始、活动起、起始日、起始、起、起日、自、开始、开始日、开始于、启动日期、启动时间、上线日期、上线时间、执行日期、"
            "执行时间、执行开始日期、开展日期、举办日期、计划开始日期、计划开始时间、生效日期、From、Start Time、Start On、Begin、Begin Date、Date、"
            "Starts、从哪天、从哪天开始、哪天开始、几号开始、什么时候开始、几时开始、几时起、从几号、自哪天、由、由几时、从、打从、起始日期/时间、起始年月日、起始月份、起始于、"
            "起始日期(起)、时间起、时间自、日期起、日期自、期间起、有效期起、有效期开始、有效期自、有效期从、有效开始日期、有效起始日期、开始年月日、开始月份、开始自、开始执行日期、"
            "开始执行时间、开始日期时间、开始促销日期、开展时间、开展起始日期、开启日期、开启时间、开幕日期、开跑日期、发起日期、发起时间、发布日期、启动日、启用日期、启用时间、生效时间、"
            "生效日、生效起始日、实施日期、实施时间、实施开始日期、实施起始日期、实际开始日期、实际开始时间、执行起始日期、执行起始时间、执行开始时间、执行起、执行自、执行日、举办时间、"
            "举行日期、举行时间、投放日期、投放时间、投放开始日期、推出日期、推出时间、上市日期、推广日期、推广时间、推广开始日期、推广开始时间、推广起始日期、促销起始、促销起始日、"
            "促销开始日、促销启动日期、促销启动时间、促销期起、促销期间起、活动启动日期、活动启动时间、活动开始日、活动起始、活动起始日、活动期间起、活动期起、活动时间起、活动日期起、"
            "活动自、计划启动日期、计划起始日期、计划开始、计划开始日、计划执行日期、计划启动时间、预计开始日期、预计开始时间、拟开始日期、发现日期、发生日期、Start Day、"
            "Start From、Start Dt、Started、Started On、Starting、Starting Date、Starts On、Begins、"
            "Begins On、Beginning、Beginning Date、Begin Time、Commence、Commencement Date、Date From、"
            "From Date、Launch、Launch Date、Launched On、Effective From、Effective Date、Event Date、"
            "Promo Start、Promo Start Date、Promotion Start、Promotion Start Date、Campaign Start、"
            "Campaign Start Date、Valid From、Opening Date、Von、Beginn、Startdatum、Start am"
        ),
        wanted=True,
    ),
    Field(
        "end",
        "结束日期",
        "End",
        FieldType.DATE,
        words(
            "结束时间、截止日期、促销结束、活动结束日期、活动结束时间、终止日期、截止时间、促销结束日期、End Date、促销终止日期、促销结束时间、促销截止日期、促销截止时间、促销止、"
            "活动终止日期、活动截止日期、活动截止时间、活动结束、活动止、终止时间、截止、截止日、止、止日、至、终、结束、结束日、结束于、下线日期、下线时间、执行结束日期、计划结束日期、"
            "计划结束时间、到期日期、失效日期、To、End Time、End On、Ends、Finish Date、Until、到哪天、到哪天为止、到哪天结束、哪天结束、几号结束、"
            "什么时候结束、几时结束、几时完、到几号、到几时、到、直至、时间止、时间至、日期止、日期至、期间止、有效期止、有效期至、有效期到、有效期结束、有效截止日期、有效结束日期、终止日、"
            "终止年月日、终了日期、结束年月日、结束月份、结束自、结束日期时间、完结日期、完结时间、完成日期、完成时间、关闭日期、关闭时间、闭幕日期、撤销日期、撤柜日期、失效时间、失效日、"
            "到期日、到期时间、到期、截至日期、截至时间、截至、截止于、截止年月日、截止日期/时间、执行结束时间、执行截止日期、执行截止时间、执行终止日期、执行止、执行至、实施结束日期、"
            "实施截止日期、实际结束日期、实际结束时间、实际完成日期、投放结束日期、推广结束日期、推广结束时间、推广截止日期、促销截止、促销截止日、促销结束日、促销终止时间、促销期止、"
            "促销期间止、促销结束于、活动截止、活动截止日、活动结束日、活动终止、活动终止时间、活动期间止、活动期止、活动时间止、活动日期止、活动至、计划结束、计划结束日、计划终止日期、"
            "计划截止日期、计划完成日期、计划完成时间、预计结束日期、预计结束时间、拟结束日期、Closing Date、Close Date、Completed On、"
            "Completion Date、Date To、Deadline、Effective To、End Day、End Dt、Ended、Ended On、Ending、"
            "Ending Date、Ends On、Expiry、Expiry Date、Expires、Finish、Finished、Finish Time、Through、Till、"
            "Thru、To Date、Promo End、Promo End Date、Promotion End、Promotion End Date、Campaign End、"
            "Campaign End Date、Valid To、Valid Until、Valid Till、Bis、Ende、Enddatum"
        ),
    ),
    Field(
        "planned",
        "计划",
        "Planned",
        FieldType.NUMBER,
        words(
            "计划数、计划场次、计划数量、计划量、目标、计划销量、计划金额、计划数(场)、计划场数、计划次数、计划目标、计划销售额、计划销售、计划指标、计划完成、计划完成数、计划值、"
            "预期目标、预计销量、预计销售额、预计数量、目标数、目标数量、目标值、目标销量、目标销售额、目标场次、应完成、应执行、Plan、Planned Qty、Target、"
            "Planned Events、计划多少、打算做多少、打算卖多少、要做多少、定了多少、目标多少、想卖几多、计划做、预定、预定数、预定数量、预定目标、预定场次、预计、预计数、"
            "预计场次、预计量、预计金额、预计目标、预计完成、预计达成、预计销售、预计效果(数)、预期数量、预期销量、预期销售额、预期金额、预期数、预期值、预期、预算数、预算场次、预算销量、"
            "预算销售额、目标量、目标台数、目标件数、目标金额、目标额、目标(台)、目标(件)、目标(场)、目标(万元)、目标(元)、目标销量(台)、目标销售额(万元)、目标任务、目标完成、"
            "活动目标、活动目标值、活动目标(万)、活动计划数、活动指标、促销目标、促销目标值、促销计划、促销计划数、促销指标、促销任务、销售目标、销售指标、销售计划、销售任务、销量目标、"
            "销量计划、销售额目标、任务、任务数、任务量、任务目标、指标、指标数、指标值、计划台数、计划件数、计划(台)、计划(场)、计划(件)、计划(万元)、计划(元)、计划销量(台)、"
            "计划销售额(万元)、计划任务、计划任务数、计划达成、计划投放数量、计划执行、计划执行数、计划执行场次、计划参与人数、应完成数、应完成数量、应执行数、应执行场次、应做场次、"
            "应达成、Planned Quantity、Planned Sales、Planned Amount、Planned Number、Planned Count、"
            "Planned Target、Planned Volume、Planned Value、Plan Qty、Plan Quantity、Plan Sales、"
            "Plan Value、Plan Amount、Plan Target、Target Qty、Target Quantity、Target Sales、"
            "Target Amount、Target Value、Target Volume、Target Units、Targeted、Goal、Goals、Expected、"
            "Expected Sales、Expected Qty、Forecast、KPI、Objective、Ziel、Geplant、Soll、Planmenge"
        ),
    ),
    Field(
        "done",
        "完成",
        "Done",
        FieldType.NUMBER,
        words(
            "实际完成、完成数、执行数、实际、实际场次、完成数量、已执行、实际销量、执行场次、实际完成数、完成数(场)、完成场次、完成场数、完成次数、完成量、完成情况(数)、完成值、"
            "完成销量、完成销售额、实际数、实际数量、实际值、实际次数、实际场数、实际完成场次、实际完成量、实际完成数量、实际执行、实际执行场次、实际执行数、实际销售额、实际销售、实际达成、"
            "已完成、已完成数、已执行数、已执行场次、执行次数、执行数量、达成、达成数、达成量、Actual、Completed、Actual Qty、Executed、Done Qty、"
            "做了多少、完成多少、完成了多少、卖了多少、实际卖了、实际卖了多少、实际做了、实际卖出、实际卖出数量、做到、做到多少、做咗几多、卖咗几多、达到多少、实绩、实绩数、实绩值、"
            "实绩销量、实现、实现数、实现数量、实现金额、实现销量、实现销售、实现销售额、实际量、实际台数、实际件数、实际金额、实际额、实际(台)、实际(场)、实际(件)、实际(万元)、"
            "实际(元)、实际成交、实际成交数、实际成交数量、实际成交额、实际完成值、实际完成额、实际完成金额、实际完成(台)、实际完成(万元)、实际完成次数、实际完成销量、实际完成销售额、"
            "实际销量(台)、实际销售数量、实际销售量、实际销售额(万元)、实际执行场数、实际执行次数、实际执行数量、实际达成数、实际达成量、实际达成值、实际达成额、实际参与人数、"
            "实际开展场次、实际举办场次、完成额、完成金额、完成台数、完成件数、完成(台)、完成(场)、完成(件)、完成(万元)、完成(元)、完成情况、完成数值、完成销售、完成销量(台)、"
            "完成任务、已完成量、已完成数量、已完成场次、已完成额、已执行数量、已执行次数、已开展场次、已举办场次、已达成、执行量、执行场数、执行完成数、达成值、达成额、达成数量、达成金额、"
            "达成销量、达成销售额、达成情况、活动销量、活动销售额、活动期销量、活动期间销量、活动期间销售额、活动产出、活动成交额、活动成交数、促销销量、促销销售额、促销期销量、"
            "促销期间销量、促销期销售额、促销完成、促销完成数、促销实际、带动销量、带动销售额、产出、成交数、成交量、成交额、成交金额、销量、销售额、销售量、销售数量、"
            "Actual Sales、Actual Quantity、Actual Amount、Actual Value、Actual Volume、Actual Units、"
            "Actual Number、Actual Count、Actual Result、Actuals、Achieved、Achieved Qty、Achieved Sales、"
            "Achievement、Accomplished、Completed Qty、Completed Number、Done Quantity、Executed Qty、"
            "Executed Events、Realized、Realised、Reached、Sales Achieved、Sales Actual、Sales、Sold、"
            "Units Sold、Ist、Erreicht、Tatsächlich"
        ),
    ),
    Field(
        "cost",
        "费用",
        "Cost",
        FieldType.MONEY,
        words(
            "促销费用、活动费用、投入、花费、投入费用、费用(元)、活动成本、成本、费用金额、费用合计、费用投入、费用支出、费用总额、费用(万元)、总费用、实际费用、预算费用、促销成本、"
            "促销投入、促销支出、促销经费、促销费用(元)、活动费、活动经费、活动投入、活动支出、活动预算、推广费用、推广费、营销费用、投入金额、投入成本、投入(元)、花费(元)、花费金额、"
            "支出、预算、预算金额、Expense、Expenses、Spend、Spending、Budget、花了多少、花了多少钱、花多少、花咗、花咗几多、使咗几多、使费、用了多少钱、"
            "开销、开支、开支金额、开销金额、费用实际、费用实际支出、费用开支、费用花费、费用明细金额、费用小计、费用额、费用(RMB)、费用(含税)、费用预算、费用预算(元)、费用预计、"
            "费用预估、费用报销金额、报销金额、报销费用、报销额、报销、估计投入、估计投入费用、估计费用、估计花费、预估费用、预估投入、预计费用、预计投入、预计花费、预计支出、预算(元)、"
            "预算(万元)、预算额、预算投入、预算总额、活动总费用、活动总预算、活动总投入、活动总成本、活动费用(元)、活动费用预算、活动费用合计、活动花费、活动开支、活动预算(元)、"
            "活动实际费用、促销总费用、促销总投入、促销总成本、促销费、促销费用合计、促销费用预算、促销预算、促销花费、促销开支、促销投入(元)、促销投入金额、促销资金、推广成本、推广投入、"
            "推广花费、推广支出、推广预算、推广经费、推广费用(元)、推广总费用、营销成本、营销投入、营销费、营销支出、营销预算、营销经费、宣传费、宣传费用、广告费、广告费用、广告投入、"
            "市场费用、市场费、市场投入、市场推广费、市场推广费用、赠品费用、赠品成本、物料费用、物料费、场地费、人工费用、人员费用、投入(万)、投入(万元)、投入额、投入资金、投入总额、"
            "投入费用(元)、投入预算、投资、投资额、投资金额、实际花费、实际开支、实际支出、实际投入、实际成本、实际费用(元)、实际发生费用、实际使用费用、发生费用、使用费用、使用金额、"
            "支出金额、支出费用、支出额、支出(元)、支出合计、总成本、总投入、总花费、总开支、总支出、总预算、总费用(元)、成本费用、成本(元)、成本投入、成本合计、经费、经费(元)、"
            "经费支出、经费预算、耗资、耗费、所需费用、所用费用、核销金额、核销费用、结算费用、兑付金额、Activity Cost、Actual Cost、Actual Spend、"
            "Actual Spending、Budget (RMB)、Budget (CNY)、Budget Amount、Budget Spent、Campaign Cost、"
            "Campaign Budget、Cost (RMB)、Cost (CNY)、Cost Total、Costs、Event Cost、Event Budget、"
            "Est. Cost、Estimated Cost、Expenditure、Fee、Investment、Marketing Cost、Marketing Spend、"
            "Money Spent、Promo Cost、Promo Spend、Promo Budget、Promotion Cost、Promotion Budget、"
            "Promotion Expense、Promotion Spend、Spend (RMB)、Spent、Total Cost、Total Spend、"
            "Total Expense、Total Expenses、Kosten、Budgetkosten、Aufwand"
        ),
        unit="元",
    ),
    Field(
        "result",
        "效果",
        "Result",
        FieldType.LONG_TEXT,
        words(
            "促销效果、活动效果、结果、执行结果、效果评估、执行情况、总结、消费者反映、活动总结、效果说明、效果描述、效果评价、效果反馈、效果分析、促销结果、促销总结、促销效果评估、"
            "促销效果说明、促销评估、活动结果、活动评估、活动效果评估、活动反馈、执行效果、执行总结、执行反馈、执行结果说明、实施效果、实施情况、成效、结果评价、评估、评价、市场反应、"
            "市场反馈、消费者反应、顾客反应、反馈、反馈情况、Effect、Outcome、Results、Feedback、Evaluation、效果怎么样、结果怎么样、活动怎么样、"
            "搞得怎么样、做得怎么样、有没有用、有效果没、有用没、反响怎么样、卖得怎么样、效果点样、成效点、对我方影响、对我司影响、对我们的影响、对我们有什么影响、对我们影响、对本公司影响、"
            "对本品影响、对市场影响、对市场的影响、对竞品影响、影响、影响分析、影响评估、影响程度、影响情况、市场影响、市场反响、市场反映、市场效果、反响、反应、反映、顾客反映、客户反映、"
            "客户反应、客户反馈、客户反响、用户反馈、消费者反馈、活动反响、活动成效、活动成果、活动效果反馈、活动效果分析、活动效果评价、活动效果说明、活动效果描述、活动评价、活动小结、"
            "活动心得、活动复盘、活动情况、活动结果说明、活动完成情况、活动影响、促销成效、促销成果、促销反馈、促销反响、促销评价、促销小结、促销效果分析、促销效果评价、促销效果描述、"
            "促销情况、促销影响、推广效果、推广成效、推广结果、推广总结、推广效果评估、营销效果、执行成效、执行评价、执行评估、执行小结、执行效果评估、执行结果反馈、实施结果、实施总结、"
            "实施评价、实施成效、实际效果、实际效果描述、最终效果、最终结果、预期效果、成果、成果说明、成效评价、成效分析、成绩、总体评价、总体效果、整体效果、整体评价、效果情况、效果总结、"
            "效果评定、效果评估说明、效果预估、效果简述、效果与总结、效果及总结、效果/结果、评估结果、评估意见、评价意见、复盘、复盘总结、小结、总结分析、结果反馈、结果说明、结果描述、"
            "结果分析、战果、收效、Achievement Summary、Assessment、Comments on Result、Conclusion、"
            "Consumer Response、Customer Response、Customer Feedback、Effects、Effectiveness、Impact、"
            "Impact on Us、Impact on Sales、Market Feedback、Market Response、Market Reaction、Outcomes、"
            "Performance、Reaction、Response、Result/Effect、Result Summary、Results Summary、Review、"
            "ROI Comment、Summary of Results、Wirkung、Ergebnis、Auswirkung"
        ),
    ),
    Field(
        "rep",
        "执行人",
        "Rep",
        FieldType.PERSON,
        words(
            "负责人、责任人、活动负责人、促销员、负责销售、执行人员、执行责任人、执行负责人、促销负责人、促销人员、促销责任人、活动执行人、活动责任人、推广人、经办人、业务员、销售员、"
            "销售代表、销售、业务代表、跟进人、区域经理、负责业务员、Owner、Person in Charge、Executed By、Responsible、Salesperson、"
            "谁搞的负责、谁负责、谁执行、谁执行的、谁在搞、谁在做、谁做的、谁管、谁跟、谁看到的、谁发现的、谁报的、边个负责、边个跟、负责同事、跟进同事、负责人员、负责人姓名、负责业务、"
            "负责经理、负责的业务员、执行业务员、执行人姓名、执行销售、执行员、执行者、执行同事、执行责任者、执行团队、实施人、实施人员、实施负责人、实施责任人、实施者、操作人、操办人、"
            "承办人、承办人员、主办人、主办人员、组织人、组织者、活动组织人、活动组织者、活动经办人、活动执行、活动执行人员、活动跟进人、活动发起人、活动策划人、活动联系人、策划人、"
            "策划人员、促销经理、促销主管、促销执行人、促销执行人员、促销负责人员、促销专员、促销经办人、推广负责人、推广人员、推广责任人、推广专员、推广员、推广经理、营销人员、营销员、"
            "营销负责人、营销专员、市场专员、市场人员、市场经理、市场部负责人、市场负责人、销售人员、销售经理、销售负责人、销售主管、业务、业务人员、业务经理、业务负责人、业务担当、担当、"
            "担当者、导购、导购员、店长、区域负责人、区域业务员、区域主管、大区经理、片区经理、省区经理、城市经理、客户经理、督导、督导员、反馈业务员、经办业务员、经办人员、跟进人员、"
            "跟进业务员、跟单员、跟踪人、对接人、我方负责人、责任人姓名、责任业务员、责任者、责任销售、所属业务员、Activity Owner、Assigned To、"
            "Campaign Manager、Campaign Owner、Event Owner、Executor、Handled By、In Charge、Lead、Manager、"
            "Organiser、PIC、Promo Owner、Promotion Owner、Person Responsible、Reported By、"
            "Responsible Person、Run By、Sales Rep、Staff、Verantwortlich、Verantwortlicher"
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
