"""订单/交易: what was bought, how much of it, and at which price."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.field import Field, FieldType, words

GOODS: tuple[Field, ...] = (
    Field(
        "product_code",
        "产品编码",
        "Product code",
        FieldType.NUMBER_TEXT,
        words(
            "产品编号、产品代码、物料编码、商品编码、货号、料号、商品编号、商品代码、存货编码、物料号、物料代码、Product Code、SKU、Item Code、Part No、"
            "产品编码/货号、产品ID、产品号、产品货号、产品料号、产品序号(编码)、物料编号、物料ID、物料编码/料号、商品ID、商品货号、商品SKU、SKU编码、SKU号、SKU代码、"
            "存货代码、存货编号、货品编码、货品编号、货品代码、货物编码、货物编号、品号、品目编号、品目编码、料件编号、料件编码、件号、零件号、图号、条码、商品条码、条形码、商家编码、"
            "型号编码、编码、Product ID、Product No、Product Number、Item No、Item Number、Item ID、Material No、"
            "Material Code、Material Number、Part Number、PN、Barcode、Article No、产品编码/代码、产品编码号、产品编号/货号、"
            "产品代号、产品编码(料号)、产品SKU、产品序号、产品图号、产品条码、产品识别码、商品号、商品码、商品编号/货号、商品代号、商品料号、商品条形码、商品编码/货号、商家货号、"
            "商家SKU、物料编码号、物料代号、物料编码(SAP)、物料图号、物资编码、物资编号、物资代码、材料编码、材料编号、材料代码、存货编码/代码、存货号、存货代号、存货条码、货品号、"
            "货品条码、货品ID、货物代码、货物ID、货物号、货物条码、货品货号、货号/料号、料号/图号、款号、款式编号、款式编码、型号代码、型号编号、零件编号、零件编码、零部件编号、"
            "零部件图号、部件号、备件号、备件编码、件号/图号、品编号、品番、品名代码、品种代码、品目代码、品项编码、品项代码、订货代码、订货码、订货型号编码、订货编码、选型代码、设备编号、"
            "设备编码、客户料号、客户物料号、客户物料编码、厂家货号、原厂货号、原厂编码、制品编号、品码、UPC、EAN、GTIN、SKU No、SKU Code、SKU ID、"
            "SKU Number、Item Nbr、Itm Code、Material ID、Mat No、Material Nr、Matnr、Part、Part Nbr、"
            "Prod Code、Prod No、Prod ID、Product SKU、Article、Article Code、Article Number、Catalog No、"
            "Catalogue No、Cat No、Ordering Code、Stock Code、Stock No、Model Code、Artikelnummer、"
            "Artikel-Nr、Materialnummer、Teilenummer"
        ),
    ),
    Field(
        "product",
        "产品名称",
        "Product",
        FieldType.TEXT,
        words(
            "产品、商品、商品名称、品名、货物名称、物料名称、货品名称、品种、型号、规格型号、产品型号、存货名称、货品、品名规格、品名及规格、Item、Product Name、产品名、"
            "产品名称/型号、产品名称及规格、产品名称及型号、产品名称规格、产品/服务、产品/服务名称、产品型号规格、产品规格、产品规格型号、产品品名、产品明细、产品描述、销售产品、"
            "销售商品、订购产品、订货产品、订购商品、订货品种、采购产品、采购商品、购买产品、购买商品、购买产品名称、所购产品、成交产品、合同产品、商品名、商品名称及规格、商品名称/规格、"
            "商品描述、商品信息、商品标题、宝贝标题、物料、物料描述、物料名、物资名称、材料名称、设备名称、设备型号、货名、货物、货物名称及规格、货物或应税劳务名称、货物或应税劳务、"
            "服务名称、名称及规格、名称规格、名称及规格型号、品名/型号、品目、品类名称、品项、存货、存货名称规格、规格、型号规格、标的、标的物、合同标的、项目产品、产品系列、产品类型、"
            "Goods、Product Description、Item Name、Item Description、Description、Material、"
            "Material Description、Model、Model No、Commodity、SKU Name、卖的什么、卖了什么、买的什么、买了什么、要的什么、什么货、"
            "什么产品、哪个产品、哪些货、咩货、买咩、货名规格、货物品名、货物品名及规格、货品名称及规格、货品名称规格、货品名、货品规格、货品型号、货品描述、货品信息、货名/型号、货物描述、"
            "货物规格、货物型号、货物明细、货物内容、品名与规格、品名规格型号、品名及型号、品名描述、品类/型号、品类、品种规格、品种型号、品种名称、品牌型号、产品品种、产品品类、产品大类、"
            "产品类别、产品分类、产品线、产品规格名称、产品信息、产品及型号、产品及规格、产品及规格型号、产品名称与规格、产品名称和型号、产品全称、产品简称、产品简述、产品内容、"
            "产品型号名称、产品系列名称、商品规格、商品型号、商品规格型号、商品名称型号、商品全称、商品简称、商品明细、商品类别、商品品名、商品内容、商品详情、商品/服务名称、销售品种、"
            "销售品名、销售物料、销售型号、销售产品名称、销售产品型号、销售商品名称、销售产品及型号、销售内容、交易产品、交易商品、交易品种、交易标的、成交产品名称、成交商品、成交型号、"
            "成交品种、订单产品、订单商品、订单产品名称、订单内容、订单明细、订购内容、订购品种、订购型号、订购产品名称、订货品名、订货产品名称、订货型号、订货内容、订货商品、订货明细、"
            "定购产品、下单产品、下单商品、下单型号、购货品种、购买品种、购买型号、购买内容、购买商品名称、采购产品名称、采购型号、采购品种、采购内容、采购品名、采购物料、采购商品名称、"
            "要货产品、要货品种、发货产品、发货品种、发货商品、发货型号、发货内容、出货产品、出货品名、出货品种、出货型号、出库产品、出库商品、出库品名、送货产品、送货品名、供货产品、"
            "供货内容、供货品种、合同产品名称、合同产品型号、合同内容、合同货物、合同标的物、合同设备、合同标的名称、标的名称、标的物名称、标的内容、设备、设备名称及型号、设备名称/型号、"
            "设备及型号、设备机型、机型、机种、机器型号、物料名称及规格、物料名称规格、物料规格、物料规格型号、物料说明、物料文本、物料短文本、物料型号、物资、物资描述、物资名称及规格、"
            "物品、物品名称、物品名、材料、材料名称及规格、存货描述、存货名、存货名称及规格、存货规格、存货规格型号、存货型号、规格及型号、型号及规格、规格描述、规格名称、型号名称、"
            "订货规格、款式、款式名称、款名、零件名称、零件、零部件、零部件名称、部件名称、配件名称、备件名称、制品名称、服务项目、项目内容、Product/Service、"
            "Product Desc、Product Model、Product Details、Product Line、Product Family、Product Type、"
            "Product Item、Products、Items、Items Ordered、Ordered Product、Sold Product、"
            "Goods Description、Goods Name、Description of Goods、Article Description、Article Name、"
            "Material Desc、Material Name、Mat. Description、Short Text、Part Name、Part Description、"
            "Parts、Item Desc、Model Number、Model/Spec、Spec、Specification、Merchandise、SKU Description、"
            "Line Item、What Bought、Equipment、Produkt、Artikel、Artikelbezeichnung、Bezeichnung、Ware"
        ),
        wanted=True,
    ),
    Field(
        "quantity",
        "数量",
        "Quantity",
        FieldType.NUMBER,
        words(
            "销售数量、订货数量、订单数量、采购数量、购买数量、销量、出库数量、发货数量、件数、销售量、订购数量、Qty、产品数量、商品数量、货物数量、合同数量、订购量、订货量、订单量、"
            "订单数、下单数量、下单量、定购数量、定货数量、成交数量、成交量、交易数量、交易量、售出数量、销售件数、销售数、销货数量、出货数量、出货量、出库量、发货数量(件)、购买量、"
            "购货数量、采购量、合计数量、总数量、数量合计、数量(件)、数量(台)、数量(个)、数量(套)、数量(吨)、台数、套数、吨数、吨位、个数、数目、销量(件)、销量(台)、重量、"
            "需求数量、基本数量、主数量、计价数量、QTY(PCS)、Order Qty、Order Quantity、Sales Qty、Sales Quantity、"
            "Units Sold、Units、Pcs、Count、Volume、多少个、多少台、几台、几个、卖了多少、卖了几台、卖了几个、买了多少、买几个、卖咗几多、几多件、几多个、件、"
            "台、数量(kg)、数量(公斤)、数量(千克)、数量(米)、数量(只)、数量(支)、数量(箱)、数量(桶)、数量(片)、数量(张)、数量(pcs)、数量(台/套)、"
            "数量(套/台)、箱数、桶数、袋数、支数、只数、张数、米数、平方数、立方数、包数、瓶数、卷数、车数、公斤数、重量(吨)、重量(kg)、重量(公斤)、净重、净重量、吨数(吨)、"
            "台量、台套数、台份数、销售台数、销售套数、销售吨数、销售吨位、销售数量(台)、销售数量(吨)、销售件(台)、销量(吨)、销量(套)、销量(个)、销量(箱)、销售重量、"
            "销售实绩数量、订单数量(台)、订单件数、订单台数、订单吨数、订单重量、订购数、订货数、订货件数、订货台数、订购件数、定单数量、定单量、定量、下单数、下单件数、购买件数、购买数、"
            "购入数量、购进数量、采购数、采购件数、采购台数、要货数量、要货量、需求量、需量、需求数、合同台数、合同数、合同量、签约数量、签单数量、签订数量、出货数、出货件数、出货台数、"
            "出库数、出库件数、出库重量、送货数量、送货量、送货数、送货件数、供货数量、供货量、成交件数、成交台数、成交吨数、成交数、交易件数、交易数、商品件数、商品数、产品件数、产品数、"
            "产品台数、货品数量、货量、业务数量、总数、总件数、总台数、总量、合计件数、合计台数、合计吨数、开票数量、结算数量、计费数量、计划数量(订单)、本次数量、主计量数量、实销数量、"
            "实销量、净销量、净销售数量、数、Quantity Ordered、Qty Ordered、Ordered Qty、Ordered Quantity、Qty Sold、"
            "Quantity Sold、Sold Qty、Sold Quantity、Order Quantity(PCS)、Quant、Quantity (pcs)、Pieces、"
            "No of Units、Number of Units、Unit Qty、Units Ordered、Nos、Weight、Tons、Tonnage、Sets、"
            "Total Qty、Total Quantity、Billed Qty、Billing Qty、Inv Qty、Menge、Anzahl、Stück、Stückzahl、"
            "Bestellmenge、Auftragsmenge"
        ),
        wanted=True,
    ),
    Field(
        "unit",
        "单位",
        "Unit",
        FieldType.TEXT,
        words(
            "计量单位、数量单位、Uom、计价单位、销售单位、基本单位、主计量单位、主单位、计量、数量单位名称、产品单位、商品单位、单位(件/台)、单位名、U/M、Measure Unit、"
            "Unit of Measure、SU、销售计量单位、销售单位名称、主单位名称、主计量、主计量单位名称、计量单位名称、计价单位名称、计数单位、单位(计量)、单位(台/套)、"
            "单位(个/台)、订货单位(计量)、订单单位(计量)、包装单位、货品单位、货物单位、库存单位、辅单位、单位符号、计量符号、论什么卖、Units of Measure、"
            "Unit Name、Base Unit、Base UoM、Sales Unit、Sales UoM、Order Unit、Qty Unit、Quantity Unit、"
            "Unit of Qty、UoM/Unit、Meas. Unit、Packing Unit、ME、Mengeneinheit、Einheit、Verkaufseinheit"
        ),
    ),
    Field(
        "unit_price",
        "单价",
        "Unit price",
        FieldType.MONEY,
        words(
            "销售单价、含税单价、价格、售价、单价(元)、成交价、成交单价、产品单价、销售价、未税单价、Price、产品价格、商品单价、商品价格、货物单价、合同单价、合同价、订单单价、"
            "订货单价、销售单价(含税)、销售价格、出货价、出库单价、实际单价、实际售价、实际成交价、实售价、实际价格、折后单价、折后价、优惠价、供货价、供价、供货单价、结算价、结算单价、"
            "交易单价、交易价、含税价、含税售价、不含税单价、无税单价、未税价、开票单价、净价、单价(含税)、单价(不含税)、单价(未税)、元/台、元/吨、报价单价、出厂价、执行价、零售价、"
            "零售单价、Price(RMB)、Sale Price、Sales Price、Selling Price、Price Each、Price per Unit、"
            "Unit Cost(Sales)、多少钱一个、多少钱一台、卖多少钱一个、几多钱一个、每个多少钱、单卖价、卖价、卖出价、卖单价、成交价(元)、成交价格、成交均价、均价、平均单价、"
            "平均售价、平均价、销售均价、售卖价、售价/台、销价、售货价、实售单价、实卖价、实际卖价、实际售价(元)、实际成交单价、实际销售单价、实际销售价、实际供货价、实际结算价、"
            "折后价格、折扣价、折扣后单价、折扣后价格、折扣单价、优惠后单价、优惠单价、优惠价格、特价、最终单价、最终价、最终价格、定单单价、订单价、订货价、订货价格、订购价、订购单价、"
            "下单单价、下单价、购买单价、购买价、购买价格、购货单价、采购单价(客户)、购价、进货单价、提货价、提货单价、供货价格、供货价(元)、供应价、发货单价、发货价、出货单价、"
            "出货价格、出库价、出库价格、出厂单价、出厂价格、协议价、协议价格、协议单价、约定价、约定单价、合同单价(元)、合同价(单价)、签约单价、签约价、签单价、签单单价、开票价、"
            "开票价格、结算价格、交货价、交货单价、交付单价、到岸价、到厂价、到货价、到站价、一口价、批发价、批价、批发单价、渠道价、经销价、经销单价、代理价、代理单价、会员价、客户价、"
            "执行单价、执行价格、执行售价、单价(元/台)、单价(元/件)、单价(元/吨)、单价(元/套)、单价(万元)、单价(RMB)、单价(含税/元)、单位价格、单位售价、每台价格、"
            "每件价格、每吨价格、每单位价格、每台单价、元/件、元/套、元/个、元/米、元/kg、元/公斤、不含税价、不含税价格、不含税售价、不含税销售单价、除税单价、去税单价、裸价、"
            "无税价、未税售价、未税价格、含税价格、含税销售单价、含税结算价、含税成交价、含税单价(元)、原币单价、原币含税单价、原币无税单价、本币单价、主单价、基本单价、货品单价、"
            "物料单价、产品售价、产品单价(元)、商品售价、报价、报价(元)、价、价钱、价格(元)、Unit Price (RMB)、Unit Price(CNY)、U/P、"
            "Unit Price (excl. VAT)、Unit Price (incl. VAT)、Price/Unit、Price per Piece、Price ea、"
            "Unit Selling Price、Unit Sales Price、Net Price、Net Unit Price、Sell Price、"
            "Selling Unit Price、Actual Price、Final Price、Quoted Price、Quote Price、Contract Price、"
            "Invoice Price、ASP、Preis、Einzelpreis、Stückpreis、Nettopreis"
        ),
        unit="元",
    ),
    Field(
        "discount",
        "折扣",
        "Discount",
        FieldType.NUMBER,
        words(
            "折扣率、折、折数、优惠折扣、成交折扣、折扣比例、折让率、整单折扣、产品折扣、商品折扣、执行折扣、实际折扣、折扣系数、扣率、折扣值、优惠率、Discount Rate、打几折、"
            "打了几折、几折、折头、打折、打折率、折扣(折)、折扣额度、折扣力度、折扣数、折扣点、折扣点数、折扣幅度、折扣标准、折扣政策、折扣百分比、折率、折价率、折让、折让比例、让利比例、"
            "让利率、优惠比例、优惠幅度、优惠力度、优惠点数、下浮率、下浮比例、下浮点数、供货折扣、供货折率、结算折扣、客户折扣、合同折扣、订单折扣、商业折扣、单品折扣、销售折扣、"
            "销售折扣率、成交折率、实际折率、实际折扣率、执行折率、扣点、扣数、返点、Disc、Disc Rate、Discount Pct、Discount Percentage、"
            "Discount Applied、% Off、Rabatt"
        ),
    ),
    Field(
        "price_level",
        "价格级别",
        "Price level",
        FieldType.CHOICE,
        words(
            "代理级别、价格等级、执行价格级别、级别、折扣级别、价格类型、价格体系、执行级别、客户价格级别、客户价格等级、经销商级别、代理商级别、代理等级、价级、Price Tier、"
            "Price Grade、价格级、价格层级、价格档、价格档次、价格档位、价格类别、价格分类、价格组、价格清单、价目表、价目级别、价格表级别、价格政策级别、执行价格等级、执行价级、"
            "享受级别、享受价格级别、折扣等级、折扣档、折扣档次、代理价格级别、代理层级、代理价级、代理商等级、经销商等级、经销级别、经销等级、渠道级别、渠道等级、客户价级、客户价格类型、"
            "客户折扣级别、供货级别、供货等级、什么级别、按什么价、享受什么价、Price Class、Price Group、Price List、Price Category、"
            "Price Level Code、Pricing Tier、Pricing Level、Discount Level、Discount Tier、Discount Class、"
            "Customer Price Group、Tier、Preisgruppe、Preisstufe"
        ),
        choices=activity_lists.PRICE_TIER,
    ),
)
