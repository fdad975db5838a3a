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
            "时间、记录日期、收集日期、信息日期、发现日期、收集时间、情报日期、收集日、收集年月日、情报时间、情报收集日期、信息收集日期、信息收集时间、信息时间、信息获取日期、信息获取时间、"
            "获取日期、获取时间、发现时间、发生日期、动态日期、动态时间、反馈日期、上报日期、观察日期、走访日期、年月日、Collected On、Observed On、"
            "Date Collected、什么时候看到的、什么时候听说的、什么时候发现的、哪天看到的、哪天听说的、哪天知道的、几时见到、几号看到的、丢单时间、丢单日期、失单日期、失单时间、"
            "输单日期、输单时间、落标日期、中标日期、开标日期、投标日期、调查日期、调查时间、调研日期、调研时间、采集日期、采集时间、搜集日期、搜集时间、情报收集时间、情报获取日期、"
            "情报提供日期、得知日期、得知时间、获悉日期、获悉时间、了解日期、看到日期、见到日期、发生时间、观察时间、走访时间、拜访日期、反馈时间、上报时间、提报日期、提交日期、提供日期、"
            "填报日期(竞品)、信息年月、更新于(竞品)、动态发生日期、月份、年月、Date Observed、Date Seen、Date Found、Date Noted、"
            "Observed、Seen On、Noted On、Heard On、Found On、Reported On、Report Date、Survey Date、"
            "Intel Date、Loss Date、Lost On、Date Lost、When、Month、Collected、Datum、Beobachtet am"
        ),
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、"
            "Client、Account、所在客户、使用客户、客户名、客户全名、公司全称、单位全称、客户单位名称、所属客户、涉及客户、相关客户、发生客户、竞争客户、争夺客户、使用单位、"
            "使用单位名称、用户、用户名称、用户单位、最终用户、终端客户、目标客户、Client Name、Account Name、End User、所涉客户、涉及的客户、在哪家客户、"
            "在哪个客户看到的、在哪家看到的、哪个客户、哪家客户、哪个客户在用、哪家在用、谁在用、边个客用紧、边个客、边间用紧、客、人客、客户(使用方)、客户/用户、客户简称、客户企业、"
            "客户公司名称、客户厂家、被访客户、被访单位、受访客户、受访单位、走访客户、走访单位、调查客户、调查单位、调研客户、目标单位、争夺单位、竞争项目客户、丢单客户、失单客户、"
            "输单客户、丢失客户、所在单位、所在公司、在用客户、在用单位、使用厂家、使用公司、使用企业、使用方、使用者单位、竞品使用单位、竞品使用客户、竞品用户、竞品客户、发现客户、"
            "发现地点(客户)、覆盖客户、合作客户、服务客户、相关单位、涉及单位、业主、业主单位、甲方、甲方单位、采购方、采购单位、招标单位、需方、终端用户、终端名称、门店、门店名称、"
            "用户单位名称、At Customer、Customer Site、End Customer、Lost Customer、Site、User、User Company、"
            "Seen At、Where、Prospect、Which Customer、Kunde、Bei Kunde、Firma"
        ),
    ),
    Field(
        "competitor",
        "竞争对手",
        "Competitor",
        FieldType.TEXT,
        words(
            "竞争对手名称、竞品公司、竞争公司、对手、竞品、竞争厂家、竞争品牌、竞品品牌、对手名称、竞争企业、友商、品牌、Competitor Name、竞争对手公司、竞争对手公司名称、"
            "竞争对手全称、竞争对手简称、竞争对手单位、竞争对手企业、竞争对手厂家、竞争对手品牌、竞争者、竞争者名称、竞争厂商、竞争单位、竞争品牌名称、竞争公司名称、竞品名称、竞品厂家、"
            "竞品厂商、竞品企业、竞品公司名称、竞品品牌名称、竞对、竞对名称、竞对公司、竞对品牌、对手公司、对手公司名称、对手企业、对手品牌、对手厂家、友商名称、友商公司、同行、同行名称、"
            "同行公司、同业名称、品牌名称、现供应商、现有供应商、Competitor Company、Rival、Rival Name、Brand、谁家的货、谁家的、用谁家的、"
            "现在用谁家的、谁家产品、哪家的货、哪家的、哪个牌子、什么牌子、谁在抢、边个牌子、用边个牌子、边间嘅货、边间、牌子、中标对手、中标厂家、中标单位、中标品牌、中标公司、中标方、"
            "丢单对手、输给谁、输给哪家、被谁抢了、赢单方、赢家、现用品牌、现用厂家、现用供应商、现用牌子、现使用品牌、现使用厂家、目前使用品牌、目前品牌、目前供应商、目前厂家、在用品牌、"
            "在用厂家、在用竞品厂家、在用竞品品牌、在用供应商、在用厂商、在用牌子、正在使用品牌、使用品牌、原供应商、原品牌、原用品牌、竞品牌子、竞品单位、竞品供应商、竞品商、竞品生产厂家、"
            "竞品制造商、竞品生产商、竞品所属公司、竞争产品品牌、竞争产品厂家、竞争对象、竞争供应商、竞争企业名称、竞争厂家名称、竞争厂商名称、竞争商家、竞争同行、竞争伙伴、主要竞争对手、"
            "主要对手、主要竞品、主要竞争者、主要竞争品牌、主要竞争厂家、对手单位、对手厂商、对手全称、对手简称、对手牌子、对方公司、对方厂家、对方品牌、对方单位、对方名称、同行品牌、"
            "同行单位、同行厂家、同业、同业公司、同业品牌、友商单位、友商厂家、友商品牌、友商全称、友商简称、供方、供方名称、供方厂家、供应商、供应商名称、供货厂家、供货商、供货商名称、"
            "供货单位、生产厂家、生产厂商、生产企业、制造商、厂家、厂家名称、厂商、厂商名称、厂家品牌、品牌商、品牌/厂家、品牌厂商、Competitors、"
            "Competing Company、Competing Brand、Competing Supplier、Competing Vendor、Competition、"
            "Competitor Brand、Competitor Supplier、Current Brand、Current Supplier、Current Vendor、"
            "Existing Supplier、Incumbent、Incumbent Supplier、Lost To、Main Competitor、Manufacturer、"
            "Maker、Opponent、Rival Brand、Rival Company、Supplier、Vendor、Vendor Name、Won By、Who、"
            "Wettbewerber、Konkurrent、Konkurrenz、Mitbewerber、Marke、Lieferant"
        ),
        wanted=True,
    ),
    Field(
        "product",
        "竞品产品",
        "Product",
        FieldType.TEXT,
        words(
            "产品、使用产品、产品使用情况、竞争产品、竞品型号、对手产品、产品名称、在用产品、竞品产品名称、竞品产品型号、竞品名称及型号、竞品规格、竞品产品线、竞争产品名称、竞争产品型号、"
            "竞争对手产品、竞争对手产品名称、竞争对手产品型号、对手产品型号、对手型号、在用产品型号、在用竞品、在用型号、使用的产品、使用产品名称、使用型号、使用竞品、产品型号、"
            "产品名称/型号、型号、主要产品、主打产品、代表产品、产品系列、产品及型号、竞品使用情况、产品线、Product Name、Products、Model、"
            "Product in Use、什么货、什么产品、用什么货、用的什么、用的什么型号、用什么型号、哪个型号、卖什么、用紧咩货、用紧咩、咩货、咩型号、现用产品、现用型号、现用机型、"
            "现用设备、现使用产品、现使用型号、目前使用产品、目前用产品、在用机型、在用设备、在用规格、在用货、在用产品名称、在用产品及型号、在用竞品型号、在用竞品产品、使用机型、使用设备、"
            "使用产品型号、使用产品及型号、使用的型号、使用竞品型号、使用竞品名称、竞品设备、竞品机型、竞品货品、竞品系列、竞品类型、竞品品类、竞品产品系列、竞品产品类型、竞品主打产品、"
            "竞品主要产品、竞品新品、竞品规格型号、竞争机型、竞争型号、竞争产品系列、竞争对手机型、竞争对手型号、竞争对手产品系列、竞争对手主要产品、对手机型、对手产品名称、对手产品系列、"
            "对手货、对手主打产品、对手主要产品、对方产品、对方产品型号、对方型号、友商产品、友商型号、友商产品型号、同类产品、同类产品型号、同行产品、供方产品、中标产品、中标型号、"
            "中标机型、主力产品、主推产品、主营产品、核心产品、拳头产品、产品类型、产品类别、产品品类、产品型号及规格、产品型号规格、产品规格、产品规格型号、规格、规格型号、型号规格、机型、"
            "货品、货品名称、货名、品名、品名规格、商品、商品名称、品类、系列、Competing Product、Competitor Product、"
            "Competitor Products、Competitor Model、Competing Model、Current Product、Current Model、"
            "Equipment in Use、In Use、Model in Use、Models、Model No、Product Line、Product Model、"
            "Product Type、Product Used、Products in Use、Rival Product、Their Product、Their Products、"
            "Their Model、Type、Used Product、Item、Produkt、Produkte、Modell、Typ"
        ),
    ),
    Field(
        "satisfaction",
        "客户满意度",
        "Satisfaction",
        FieldType.CHOICE,
        words(
            "满意度、对竞品满意度、满意程度、对其满意度、客户满意程度、客户对竞品满意度、客户对其满意度、客户对对手满意度、客户评价、客户评价(满意度)、客户对竞品评价、客户使用满意度、"
            "使用满意度、使用评价、产品满意度、满意情况、Customer Satisfaction、客户对其评价、客户对其满意程度、客户满意吗、对其评价、客户满不满意、客户满意不、"
            "客户觉得怎么样、客户满唔满意、客户用得怎么样、用得怎么样、用得满意吗、满不满意、满意不、满意吗、使用满意程度、使用满意情况、使用满意与否、使用是否满意、是否满意、客户是否满意、"
            "客户对竞品是否满意、客户对竞品的满意度、客户对其产品满意度、客户对其服务满意度、客户对现用品牌满意度、客户对现供应商满意度、客户对对手满意程度、客户对对手的满意度、"
            "客户对对手评价(满意度)、客户满意情况、客户评价等级、客户评分、客户打分、用户满意度、用户满意程度、用户满意情况、顾客满意度、对其产品满意度、对其满意程度、对现用产品满意度、"
            "对现有供应商满意度、对现供应商满意度、对竞品满意程度、对竞品的满意度、对对手满意度、对方满意度、竞品满意度、竞品客户满意度、现用满意度、满意等级、满意度等级、满意度评价、"
            "满意度评分、满意度情况、满意、评价等级、评分、Satisfied、Customer Satisfied、Satisfaction Level、"
            "Satisfaction Rating、Satisfaction with Competitor、User Satisfaction、Client Satisfaction、"
            "Rating、Customer Rating、CSAT、Zufriedenheit、Kundenzufriedenheit"
        ),
        choices=activity_lists.SATISFACTION,
    ),
    Field(
        "rep",
        "对方销售代表",
        "Their rep",
        FieldType.PERSON,
        words(
            "对方业务员、竞品销售代表、对手销售代表、销售代表名字与特点、销售代表、竞品业务员、对方销售、对手业务员、对方业务、对方业务代表、对方业务人员、对方业务员姓名、对方销售人员、"
            "对方销售员、对方销售代表姓名、对方代表、对方人员、对方负责人、对方联系人、对手业务、对手销售、对手销售员、对手销售人员、对手代表、竞品销售、竞品销售员、竞品销售人员、"
            "竞品业务代表、竞品负责人、竞争对手业务员、竞争对手销售代表、竞争对手销售人员、竞争对手业务代表、竞争对手代表、竞争对手联系人、销售代表姓名、销售代表名字、销售代表名字及特点、"
            "业务代表、业务员、销售人员、Their Sales、Sales Rep、Competitor Rep、他们谁在跑、他们谁在跟、他们谁负责、他们的人、他们的业务员、他们的销售、"
            "对方谁在跑、对方谁在跟、谁在跑、他个sales、他们个sales、佢個sales、佢哋个sales、边个sales、对方sales、对手sales、竞品sales、供方代表、"
            "供方业务员、供方业务、供方联系人、供方销售、供方人员、供应商代表、供应商业务员、厂家代表、厂家业务员、厂商代表、竞品代表、竞品联系人、竞品业务、竞品业务人员、竞品业务经理、"
            "竞品销售经理、竞品销售代表姓名、竞品人员、竞品客户经理、竞争对手业务、竞争对手业务人员、竞争对手销售、竞争对手销售员、竞争对手人员、竞争对手负责人、竞争对手销售代表姓名、"
            "竞争方代表、竞争业务员、竞对业务员、竞对销售、竞对代表、对手业务代表、对手业务人员、对手业务经理、对手人员、对手负责人、对手联系人、对手销售经理、对手客户经理、对方业务经理、"
            "对方销售经理、对方客户经理、对方销售代表名字、对方负责业务、友商业务员、友商销售、友商代表、友商人员、友商联系人、同行业务员、销售代表名字和特点、销售代表及特点、销售代表特点、"
            "销售代表情况、其销售代表、其业务员、其业务代表、其销售人员、该公司业务员、该公司销售代表、销售员、销售、业务人员、业务经理、业务、Their Reps、"
            "Their Sales Rep、Their Salesperson、Their People、Their Contact、Their Man、Competitor Sales、"
            "Competitor Sales Rep、Competitor Salesperson、Competitor Contact、Rival Rep、Rival Sales、"
            "Vendor Rep、Supplier Rep、Salesperson、Salesman、Account Manager、Vertreter、Ansprechpartner、"
            "Verkäufer"
        ),
    ),
    Field(
        "relationship",
        "与客户的关系",
        "Relationship",
        FieldType.TEXT,
        words(
            "客户关系、关系、关系情况、合作关系、与客户关系、与客户关系程度、与客户的关系程度、与客户关系如何、客情关系、客情、客户关系情况、客户关系程度、关系程度、关系紧密度、关系等级、"
            "合作情况、合作时间及关系、Customer Relationship、跟客户什么关系、和客户什么关系、跟客户熟不熟、关系怎么样、关系好不好、关系点样、同个客关系、"
            "对手与甲方关系、对手与客户关系、对手与客户的关系、对手与客户关系程度、对手和客户关系、对手客情、对方与客户关系、对方客情、竞品与客户关系、竞品与客户的关系、竞品客情、"
            "竞品客情关系、竞争对手与客户关系、竞争对手与客户的关系、竞争对手客情、与甲方关系、与业主关系、与采购关系、与采购的关系、与用户关系、与该客户关系、与该客户的关系、"
            "与客户合作关系、与客户合作情况、与客户合作时间、与客户合作年限、与客户客情、与客户关系情况、与客户关系等级、与客户亲密度、与客户紧密度、和客户的关系、和客户关系、跟客户关系、"
            "跟客户的关系、同客户关系、客户与其关系、客户与竞品关系、客户与对手关系、客户关系紧密度、客户关系等级、客户关系强度、客户关系状况、客户关系描述、客情程度、客情情况、客情状况、"
            "客情评估、人脉、人脉关系、关系描述、关系说明、关系状况、关系强弱、关系强度、关系深浅、关系深度、关系亲疏、关系密切程度、关系维护情况、合作关系情况、合作程度、合作深度、"
            "合作年限、合作时间、合作时长、合作历史、双方关系、供货关系、Relation、Relations、Relation to Customer、"
            "Relationship with Customer、Relationship to Customer、Relationship Strength、"
            "Customer Relation、Customer Relations、Their Relationship、Rapport、Ties、Connection、"
            "Beziehung、Beziehung zum Kunden、Verhältnis"
        ),
    ),
    Field(
        "prices",
        "价格",
        "Prices",
        FieldType.TEXT,
        words(
            "定价、竞品价格、对手价格、报价、价格策略、单价、价格情况、价格水平、价格信息、价格政策、价格体系、价格区间、价格范围、价格动态、价格对比、价格变动、价格/定价、定价情况、"
            "定价策略、定价政策、产品价格、产品定价、成交价、成交价格、供货价、供货价格、销售价格、售价、市场价、竞品售价、竞品定价、竞品报价、竞品单价、竞争价格、竞争对手价格、"
            "竞争对手定价、竞争对手报价、对手报价、对手定价、对方价格、对方报价、报价情况、Price、Price Level、Pricing、卖多少钱、多少钱、几多钱、卖几多钱、开价、"
            "开价多少、他们开价、他们开什么价、他们报多少、他们卖多少、他们的价格、他们价格、他哋开价、佢哋開價、佢哋卖几多、报多少钱、报了多少、什么价、什么价格、价钱、价位、价、采购价、"
            "采购价格、采购单价、客户采购价、客户购买价、购买价、购买价格、购入价、进价、进货价、拿货价、到手价、成交单价、成交价位、实际成交价、供价、供货单价、供应价、供方报价、供方价格、"
            "供应商报价、供应价格、投标价、投标报价、投标价格、中标价、中标价格、中标金额、中标报价、对手价、对手成交价、对手单价、对手售价、对手定价策略、对手价格水平、对手价格情况、"
            "对手价格政策、对手报价(元)、对手报价(万元)、对方单价、对方售价、对方定价、对方成交价、对方的价格、对方价格情况、竞品价、竞品成交价、竞品价位、竞品价格情况、竞品价格水平、"
            "竞品价格政策、竞品价格策略、竞品销售价格、竞品供货价、竞品零售价、竞品市场价、竞品采购价、竞品出厂价、竞品投标价、竞品中标价、竞争价、竞争报价、竞争对手单价、竞争对手成交价、"
            "竞争对手售价、竞争对手价格水平、竞争对手价格策略、友商价格、友商报价、同行价格、同行报价、同类产品价格、产品售价、产品单价、产品报价、销售价、销售单价、零售价、零售价格、"
            "市场价格、市场售价、出厂价、终端价、渠道价、经销价、含税价、单价(元)、价格(元)、报价(元)、报价(万元)、报价金额、报价水平、价格(含税)、价格差异、价格带、价格档次、"
            "价格段、价格定位、价格描述、价格说明、价格资料、价格高低、与我方价差、与我司价差、价差、价格差、Their Price、Their Prices、Their Pricing、"
            "Their Quote、Their Quotation、Their Offer Price、Competitor Price、Competitor Prices、"
            "Competitor Pricing、Competing Price、Rival Price、Quoted Price、Quote、Quotation、Offer Price、"
            "Selling Price、Sale Price、Unit Price、Bid Price、Deal Price、Market Price、Price Range、"
            "Price Info、Price Policy、Price Strategy、Pricing Strategy、Preis、Preise、Preisniveau"
        ),
    ),
    Field(
        "promotions",
        "促销",
        "Promotions",
        FieldType.LONG_TEXT,
        words(
            "促销活动、促销情况、促销动作、竞品促销、赠品、促销方式、促销动态、促销手段、促销策略、促销政策、促销内容、促销信息、促销措施、促销力度、促销行为、促销及赠品、促销/赠品、"
            "赠品情况、赠品政策、活动、活动内容、市场活动、推广活动、推广情况、竞品活动、竞品促销活动、对手促销、竞争对手促销、营销活动、营销动作、Promotion、Campaigns、"
            "Promotion Activities、他们搞什么活动、他们促销、他们的促销、他们在搞什么、对方搞什么活动、对手搞什么活动、搞什么活动、有什么活动、有什么优惠、送什么、"
            "搞咩活动、有咩优惠、促销方法、促销方案、促销办法、促销形式、促销计划、促销状况、促销说明、促销描述、促销特点、促销与赠品、促销/返利、返利、返利情况、返点、返点情况、返点政策、"
            "让利、让利情况、优惠、优惠活动、优惠情况、优惠方式、优惠方案、优惠措施、优惠条件、优惠力度、折扣、折扣情况、折扣活动、赠品/促销、赠送、赠送情况、礼品、买赠、买赠活动、"
            "活动情况、活动方案、活动形式、活动政策、活动描述、对手活动、对手促销活动、对手促销手段、对手促销政策、对手促销情况、对手优惠、对方促销、对方促销活动、对方促销手段、对方活动、"
            "竞品优惠、竞品促销手段、竞品促销政策、竞品促销情况、竞品促销动态、竞品促销内容、竞品赠品、竞品返利、竞争促销、竞争对手活动、竞争对手促销活动、竞争对手促销手段、"
            "竞争对手促销政策、友商促销、友商活动、友商促销活动、市场推广、市场推广活动、市场推广情况、推广、推广手段、推广方式、推广策略、推广政策、推广措施、营销手段、营销策略、营销政策、"
            "营销方式、广告宣传、广告促销、宣传推广、Their Promo、Their Promos、Their Promotion、Their Promotions、"
            "Their Campaigns、Their Campaign、Competitor Promotions、Competitor Promotion、Promo、Promos、"
            "Promotional Activity、Promotional Activities、Promotion Details、Sales Promotion、Campaign、"
            "Discounts、Offers、Special Offers、Incentives、Giveaways、Rebates、Aktionen、Aktion、Werbung"
        ),
    ),
    Field(
        "service",
        "服务特色",
        "Service",
        FieldType.LONG_TEXT,
        words(
            "服务、服务差异、售后服务、服务情况、服务内容、服务水平、服务质量、服务特点、服务政策、服务优势、服务对比、服务能力、服务承诺、服务模式、服务差异化、服务差异点、售后、售后情况、"
            "售后政策、售后服务情况、售后服务水平、竞品服务、对手服务、竞争对手服务、Services、After-sales Service、Service Level、服务怎么样、"
            "他们服务怎么样、他们的服务、他们服务、售后怎么样、售后好不好、对手售后、对手服务情况、对手服务特色、对手售后服务、对手服务水平、对方服务、对方售后、对方服务情况、对方服务特色、"
            "对方售后服务、竞品售后、竞品售后服务、竞品服务情况、竞品服务特色、竞品服务特点、竞品服务水平、竞品服务政策、竞争对手售后、竞争对手售后服务、竞争对手服务情况、竞争对手服务特色、"
            "友商服务、友商售后、供方服务、供方售后、供应商服务、厂家服务、现供应商服务、服务方面、服务差别、服务方式、服务措施、服务描述、服务说明、服务响应、服务响应时间、服务响应速度、"
            "服务网络、服务网点、服务状况、服务评价、服务体系、服务保障、服务支持、服务条款、服务标准、服务团队、服务人员情况、技术服务、技术支持、交货与服务、交付服务、安装服务、维修服务、"
            "维保服务、质保服务、售前售后服务、售后保障、售后响应、售后支持、售后方式、售后特色、售后质量、售后体系、售后评价、响应速度、Their Service、"
            "Their Services、Their After-sales、Competitor Service、Competitor Services、Service Quality、"
            "Service Features、Service Difference、Service Differences、Service Offer、Service Offering、"
            "Service Response、Service Support、Support、Technical Support、After Sales、Kundendienst、"
            "Service-Leistung"
        ),
    ),
    Field(
        "policy",
        "政策",
        "Policy",
        FieldType.LONG_TEXT,
        words(
            "销售政策、渠道政策、经营政策、商务政策、政策情况、政策动态、政策变化、市场政策、代理政策、经销政策、返利政策、信用政策、账期政策、付款政策、支持政策、合作政策、激励政策、"
            "竞品政策、对手政策、竞争政策、优惠政策、Policies、Sales Policy、Credit Policy、什么政策、政策怎么样、他们的政策、他们政策、数期、数期政策、"
            "账期、账期情况、账期条件、付款方式、付款条件、结算方式、结算政策、结算条件、信用条件、回款政策、授信政策、赊销政策、放账政策、放数政策、价格及政策、政策说明、政策描述、"
            "政策内容、政策措施、政策调整、政策特点、政策支持、对手销售政策、对手渠道政策、对手经营政策、对手政策情况、对手账期、对手付款政策、对手代理政策、对方政策、对方销售政策、"
            "对方账期、竞品销售政策、竞品渠道政策、竞品代理政策、竞品账期、竞品经营政策、竞品政策情况、竞争对手政策、竞争对手销售政策、竞争对手渠道政策、竞争对手经营政策、友商政策、"
            "友商渠道政策、营销政策(渠道)、市场政策/渠道、经销商政策、代理商政策、加盟政策、分销政策、渠道策略、渠道支持、渠道支持政策、渠道返利政策、年返政策、供货政策、供货条件、"
            "交货政策、退换货政策、售价政策、招商政策、奖励政策、扶持政策、贸易条件、商务条件、商务条款、合作条件、合作方式、经营策略、Their Policy、"
            "Their Policies、Competitor Policy、Channel Policy、Dealer Policy、Agent Policy、"
            "Business Policy、Trade Policy、Payment Policy、Payment Terms、Credit Terms、Commercial Terms、"
            "Commercial Policy、Terms、Terms of Payment、Konditionen、Zahlungsbedingungen、Richtlinie"
        ),
    ),
    Field(
        "reaction",
        "消费者反映",
        "Customers say",
        FieldType.LONG_TEXT,
        words(
            "消费者反应、市场反应、客户反映、市场反馈、消费者评价、消费者反馈、消费者口碑、用户反映、用户反馈、用户评价、用户反应、客户反应、客户反馈、客户口碑、顾客反映、顾客反应、"
            "市场评价、市场口碑、市场表现、口碑、Market Feedback、Customer Feedback、客户怎么说他们、客户怎么说、客户怎么评价、客户咋说、客户点讲佢哋、"
            "客户点讲、用户怎么说、市场怎么说、大家怎么说、客户对其反映、客户对其反馈、客户对其印象、客户印象、客户看法、客户使用反馈、客户使用感受、客户使用反映、客户使用评价、客户意见、"
            "客户评语、使用反馈、使用反映、使用感受、使用情况反馈、使用体验、使用效果、使用者反映、使用者反馈、用户看法、用户意见、用户使用反馈、用户口碑、用户感受、顾客反馈、顾客评价、"
            "顾客口碑、消费者意见、消费者看法、消费者感受、市场口碑评价、市场印象、市场声音、市场看法、市场反应情况、市场反响、市场认可度、品牌口碑、业内口碑、业内评价、行业口碑、行业评价、"
            "口碑情况、反映、反应、反响、反馈、Consumer Feedback、Consumer Reaction、Customer Comments、Customer Opinion、"
            "Customer Reaction、Customer Response、Customer Says、Customer View、Customers' View、"
            "Feedback、Market Reaction、Market Response、Market Opinion、Reputation、User Feedback、"
            "User Opinion、What Customers Say、Word of Mouth、Kundenmeinung、Marktreaktion"
        ),
    ),
    Field(
        "strengths",
        "优势",
        "Strengths",
        FieldType.LONG_TEXT,
        words(
            "竞品优势、对手优势、优点、优势分析、优势及特点、主要优势、产品优势、对手优点、竞品优点、竞争优势、竞争对手优势、强项、长处、Advantages、Strength、好在哪、"
            "好在哪里、哪里好、哪里强、强在哪、强在哪里、有什么好、有什么优势、他们好在哪、他们的优势、他们强在哪、对手好在哪、好处、边度好、边度叻、叻在边、比我们好在哪、比我们强在哪、"
            "比我方强、长项、优势项、优势之处、优势所在、优势说明、优势描述、优势情况、优势点、优势/强项、优点/优势、优点说明、优点描述、优胜之处、优于我方、优于我方之处、强处、强势、"
            "强势点、亮点、卖点、特长、特色优势、竞争力、竞争优点、竞品强项、竞品亮点、竞品卖点、竞品主要优势、竞品产品优势、竞争对手优点、竞争对手强项、竞争对手的优势、竞争对手主要优势、"
            "对手强项、对手亮点、对手的优势、对手主要优势、对手产品优势、对方优势、对方优点、对方强项、友商优势、友商优点、品牌优势、价格优势、技术优势、Advantage、"
            "Their Advantage、Their Advantages、Their Strength、Their Strengths、Competitor Strength、"
            "Competitor Strengths、Strong Points、Strong Point、Strong Side、Strengths (S)、Pros、Plus、"
            "Good At、What's Good、USP、Edge、Stärken、Stärke、Vorteile"
        ),
    ),
    Field(
        "weaknesses",
        "劣势",
        "Weaknesses",
        FieldType.LONG_TEXT,
        words(
            "竞品劣势、弱点、不足、对手劣势、缺点、劣势分析、主要劣势、不足之处、短板、弱势、产品劣势、竞品缺点、竞品不足、竞争劣势、竞争对手劣势、对手缺点、对手弱点、Weakness、"
            "Disadvantages、差在哪、差在哪里、哪里差、哪里不好、哪里弱、弱在哪、有什么不好、有什么毛病、有什么缺点、他们差在哪、他们的劣势、他们弱在哪、对手差在哪、坏处、"
            "边度差、边度唔好、衰在边、比我们差在哪、不如我方、劣于我方、劣势项、劣势之处、劣势所在、劣势说明、劣势描述、劣势情况、劣势点、劣势/短板、缺点/劣势、缺点说明、缺点描述、"
            "缺点与不足、缺陷、缺陷与不足、弱项、弱势点、弱势项、软肋、短处、短板分析、不足点、不足分析、不足说明、欠缺、薄弱点、薄弱环节、薄弱之处、痛点、槽点、毛病、竞品弱点、竞品短板、"
            "竞品弱项、竞品主要劣势、竞品产品劣势、竞争对手弱点、竞争对手缺点、竞争对手不足、竞争对手短板、竞争对手的劣势、竞争对手主要劣势、竞争弱点、对手不足、对手短板、对手弱项、"
            "对手的劣势、对手主要劣势、对手产品劣势、对方劣势、对方缺点、对方弱点、对方不足、友商劣势、友商缺点、友商不足、产品缺点、产品不足、Disadvantage、Drawbacks、"
            "Drawback、Their Disadvantages、Their Weakness、Their Weaknesses、Competitor Weakness、"
            "Competitor Weaknesses、Weak Points、Weak Point、Weak Side、Weaknesses (W)、Shortcomings、Cons、"
            "Minus、Bad At、What's Bad、Flaws、Schwächen、Schwäche、Nachteile"
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
