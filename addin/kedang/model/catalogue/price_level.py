"""价格级别: the discount each level of agent is entitled to."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "level",
        "级别",
        "Level",
        FieldType.CHOICE,
        words(
            "价格级别、代理级别、等级、代理等级、层级、价格等级、价格级别名称、价格层级、价格档次、价格档位、价格类别、价格类型、价格体系级别、代理商级别、代理商等级、代理层级、代理类型、"
            "代理商类型、经销商级别、经销商等级、经销级别、经销等级、渠道级别、渠道等级、渠道层级、客户级别、客户等级、客户类型、级别名称、等级名称、折扣级别、折扣等级、合作级别、合作等级、"
            "省/市/店、Price Level Name、Tier、Grade、Agent Level、Dealer Level、Class、什么级别、哪一级、哪级、边级、级、档次、档、"
            "档位、档级、级次、级别/等级、级别代码、级别编码、级别编号、级别代号、级别(省/市/店)、等级/级别、等级编码、等级代码、等级编号、价级、价格级、价格级别编码、价格级别代码、"
            "价格级别编号、价格组、价格分组、价格分级、价格等级名称、价格等级编码、价格档、价格政策级别、价格体系、价目级别、价目等级、客户价格级别、客户价格级别编码、客户价格级别名称、"
            "客户价格等级、客户价格组、客户价格档次、客户分级、客户分类、客户类别、客户档次、客户折扣等级、客户折扣级别、客户折扣组、客户层级、会员级别、会员等级、折扣级、折扣组、折扣档、"
            "折扣档次、折扣档位、折扣级别名称、折扣层级、折扣类别、代理级别名称、代理档次、代理商层级、代理商级别名称、代理商分级、代理商类别、代理级、代理资格、代理身份、经销商层级、"
            "经销商级别名称、经销商类型、经销商分级、经销商类别、经销级、经销层级、分销级别、分销等级、分销商级别、分销商等级、伙伴级别、伙伴等级、伙伴层级、合作伙伴级别、合作伙伴等级、"
            "合作商级别、合作层级、渠道级、渠道类型、渠道类别、渠道分级、渠道商级别、渠道商等级、授权级别、授权等级、签约级别、签约等级、供货级别、供货等级、拿货级别、拿货等级、结算级别、"
            "结算等级、执行级别、适用级别、适用等级、适用客户级别、省级/市级/店级、省/市/店级、省代/市代/店、客户性质级别、Agent Tier、Agent Grade、Band、"
            "Channel Level、Channel Tier、Customer Class、Customer Grade、Customer Group、Customer Level、"
            "Customer Price Group、Customer Tier、Dealer Grade、Dealer Tier、Discount Class、"
            "Discount Group、Discount Level、Discount Tier、Distributor Level、Distributor Tier、"
            "Level Code、Level Name、Partner Level、Partner Tier、Price Band、Price Class、Price Grade、"
            "Price Group、Price Level Code、Price Tier、Pricing Level、Pricing Tier、Reseller Level、"
            "Tier Level、Tier Name、Which Level、Stufe、Preisstufe、Preisgruppe、Rabattstufe、Kundengruppe、"
            "Ebene"
        ),
        choices=activity_lists.PRICE_TIER,
        wanted=True,
    ),
    Field(
        "discount",
        "折扣",
        "Discount",
        FieldType.NUMBER,
        words(
            "折扣率、折、折数、执行折扣、供货折扣、拿货折扣、折扣(折)、折扣标准、折扣点、折扣点数、折扣系数、折扣比例、折扣额度、价格折扣、标准折扣、代理折扣、经销折扣、结算折扣、"
            "进货折扣、优惠折扣、优惠率、提货折扣、扣率、供货价(折)、价格(折)、面价折扣、Discount Rate、Rate、打几折、几折、打多少折、给几折、折多少、多少折、折头、"
            "打折、折价、折后、折扣数、折扣值、折扣幅度、折扣力度、折扣百分比、折扣(几折)、折扣政策、折扣价(折)、折扣标准(折)、折扣标准率、折率、折价率、折让、折让率、折让比例、让利、"
            "让利率、让利比例、让利幅度、让利点、优惠、优惠比例、优惠幅度、优惠力度、优惠点、优惠点数、优惠折率、下浮、下浮率、下浮比例、下浮点数、下浮幅度、扣点、扣数、点数、系数、"
            "价格系数、结算系数、结算折率、结算扣率、结算比例、供货折率、供货扣率、供货系数、供货比例、供价折扣、拿货折率、拿货扣率、拿货点数、提货折率、提货扣率、进货折率、进货扣率、"
            "出厂折扣、出厂价折扣、标价折扣、目录价折扣、面价折扣率、面价折率、挂牌价折扣、市场价折扣、零售价折扣、零售折扣、批发折扣、批发折率、销售折扣、销售折扣率、合作折扣、渠道折扣、"
            "代理折率、代理扣率、代理折扣率、代理商折扣、经销折率、经销扣率、经销折扣率、经销商折扣、会员折扣、客户折扣、客户折扣率、享受折扣、享受折扣率、适用折扣、适用折扣率、约定折扣、"
            "合同折扣、签约折扣、协议折扣、基本折扣、基础折扣、常规折扣、标准折率、标准折扣率、最高折扣、最低折扣、最大折扣、执行折率、执行折扣率、执行扣率、价格比例、价格折率、% Off、"
            "Base Discount、Dealer Discount、Disc、Disc Rate、Discount Factor、Discount off List、"
            "Discount Off List Price、Discount Pct、Discount Percent、Discount Percentage、Factor、"
            "List Discount、Margin Off、Multiplier、Net Factor、Off List、Standard Discount、"
            "Trade Discount、Rabatt、Rabattsatz、Nachlass"
        ),
        wanted=True,
    ),
    Field(
        "product",
        "适用产品",
        "Product",
        FieldType.TEXT,
        words(
            "产品、产品线、产品类别、适用范围、产品名称、产品系列、产品分类、产品类型、产品大类、品类、商品、商品名称、商品类别、适用产品线、适用产品系列、适用商品、适用品类、适用产品类别、"
            "系列、Products、Product Line、Product Category、Applies To、什么货能用、什么产品能用、哪些产品、哪些货、哪些产品能用、什么产品、"
            "什么货、管哪些产品、咩货、咩货用得、咩货啱用、边啲货、货品、货品类别、货品分类、货品系列、货物类别、物料、物料组、物料分类、物料类别、存货、存货分类、存货类别、存货大类、"
            "存货名称、商品分类、商品系列、商品大类、商品范围、商品组、商品线、产品范围、产品种类、产品组、产品分组、产品族、产品品类、产品品种、产品小类、产品型号、产品型号/系列、品种、"
            "品名、品类名称、品牌/系列、类别(产品)、型号、型号系列、机型、SKU、涉及产品、涉及产品线、涉及品类、覆盖产品、包含产品、对应产品、执行产品、执行产品范围、折扣产品、"
            "折扣产品范围、供货产品、代理产品、代理产品线、经销产品、授权产品、授权产品线、合作产品、约定产品、适用SKU、适用机型、适用型号、适用系列、适用品种、适用货品、适用物料、"
            "适用品牌、适用产品范围、适用产品类型、适用产品大类、适用产品型号、适用产品名称、适用产品分类、适用产品组、适用商品范围、适用商品类别、适用存货、适用存货分类、"
            "Applicable Product、Applicable Products、Applicable To、Applicable SKUs、"
            "Applies to Products、Category、Covered Products、For Product、For Products、Goods、Item、"
            "Item Group、Items、Material Group、Model、Models、Product Family、Product Group、Product Name、"
            "Product Range、Product Scope、Product Series、Product Type、Range、Scope、Series、SKUs、"
            "Valid For、What Products、Produkt、Produkte、Produktgruppe、Produktlinie、Warengruppe、"
            "Gültig für"
        ),
    ),
    Field(
        "valid_from",
        "生效日期",
        "Valid from",
        FieldType.DATE,
        words(
            "开始日期、执行日期、启用日期、生效时间、生效日、生效起始日期、有效期起、有效期自、有效期开始、起始日期、起始时间、开始时间、开始生效日期、执行时间、执行起始日期、启用时间、"
            "启用日、实施日期、实施时间、适用日期、价格生效日期、Effective Date、Effective From、Start Date、Valid From Date、"
            "什么时候开始、从什么时候开始、从哪天开始、从哪天起、哪天起、哪天开始、自何时起、从何时起、何时起、何时开始、何时生效、什么时候生效、几号开始、几号起、几时开始、几时起、"
            "几时生效、自、起、起始、起始日、起日、起执行日、起执行日期、起用日期、起用日、起效日期、起算日期、开始、开始日、开始执行日期、开始执行时间、开始实施日期、开始适用日期、"
            "开始启用日期、开始使用日期、开始有效日期、开始有效期、生效、生效年月日、生效年月、生效起始日、生效起、生效开始日期、生效自、生效期、生效日期(起)、有效日期、有效起始日期、"
            "有效起始日、有效起期、有效开始日期、有效开始时间、有效日期起、有效日期从、有效期从、有效期起始、有效期起始日期、有效期限起、有效自、有效期间起、适用时间、适用起始日期、"
            "适用开始日期、适用期起、执行日、执行起、执行起始、执行起始日、执行起始时间、执行开始日期、执行开始时间、执行自、执行起日期、启用、启用年月日、启用起始日期、实施日、"
            "实施起始日期、实施开始日期、实行日期、实行时间、施行日期、施行时间、价格生效时间、价格生效日、价格执行日期、价格执行时间、价格启用日期、价格开始日期、价格有效期起、"
            "折扣生效日期、折扣生效时间、折扣执行日期、折扣开始日期、折扣启用日期、政策生效日期、政策执行日期、政策开始日期、协议生效日期、签订日期、签约日期、发布日期、发文日期、调整日期、"
            "Applicable From、Begin、Begin Date、Begins、Date From、Effective、Effective As Of、"
            "Effective On、Effective Since、Effective Start、Effective Start Date、From、From Date、"
            "In Force From、In Force Since、Live From、Price Effective Date、Price Valid From、Since、"
            "Start、Start From、Starting、Starting Date、Starts、Starts On、Valid As Of、Valid On From、"
            "Valid Since、Validity From、Validity Start、When Effective、Gültig ab、Gültig von、Ab、"
            "Startdatum、Beginn"
        ),
    ),
)

ENTITY = Entity(
    "price_level",
    "价格级别",
    "Price level",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "价格级别、折扣、折扣表、价格体系、价格政策、代理折扣、折扣政策、Price Levels、Discounts"
    ),
)
