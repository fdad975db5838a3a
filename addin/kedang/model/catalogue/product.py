"""产品: what we sell, with its cost, list price and stock."""

from __future__ import annotations

from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "code",
        "产品编码",
        "Code",
        FieldType.NUMBER_TEXT,
        words(
            "产品编号、产品代码、编码、编号、代码、货号、料号、物料编码、商品编码、商品编号、存货编码、物料代码、物料号、SKU、Product Code、Item Code、"
            "Part No、产品ID、产品号、产品货号、产品料号、产品SKU、产品序列号、物料编号、物料ID、物品编码、物品编号、货品编码、货品编号、货品代码、货物编码、货物编号、"
            "商品代码、商品ID、商品货号、存货代码、存货编号、SKU编码、SKU号、SKU代码、品号、品目编码、料件编号、料件编码、件号、零件号、图号、条码、条形码、商品条码、产品条码、"
            "型号编码、商家编码、Product ID、Product No、Product Number、Item No、Item Number、Item ID、Code/SKU、"
            "Material No、Material Code、Part Number、Barcode、Article No、产品代号、产品号码、产品识别号、产品条形码、产品货号/料号、"
            "产品图号、产品内码、产品序号、商品号、商品码、商品代号、商品SKU、商品料号、商品内码、货品号、货品ID、货品SKU、货品条码、货物代码、货物号、物料代号、物料号码、物料短码、"
            "物料内码、物料条码、物料长代码、存货号、存货代号、存货ID、物资编码、物资编号、物资代码、材料编码、材料编号、材料代码、物品代码、物品号、货号/SKU、SKU/货号、"
            "SKU ID、款号、款式编号、款式编码、型号代码、型号编号、型号/货号、订货号、订货代码、订货编码、订货编号、选型代码、品番、品号/料号、品项编号、品项编码、品码、料品编码、"
            "部件号、部件编号、零件编号、零件编码、零件代码、备件号、备件编码、配件编码、配件编号、设备编码、设备编号、原厂货号、厂家货号、厂商货号、厂家编码、助记码、编码/编号、"
            "编号/代码、什么编号、Item Nbr、Material、Material Number、Mat No、Matnr、Part #、P/N、Prod Code、Prod No、"
            "Prod ID、Product SKU、Article、Article Code、Article Number、Art No、Art.-Nr.、Catalog No、"
            "Catalogue No、Cat No、Ordering Code、Order Code、Stock Code、Stock No、SKU No、SKU Number、"
            "SKU Code、EAN、UPC、GTIN、ID、Ref、Ref No、Reference、Artikelnummer、Artikel-Nr、Materialnummer、"
            "Teilenummer、Bestellnummer"
        ),
    ),
    Field(
        "name",
        "产品名称",
        "Name",
        FieldType.TEXT,
        words(
            "产品、商品、商品名称、品名、名称、货品名称、物料名称、存货名称、品名规格、Product、Product Name、Item、产品名、产品全称、产品品名、产品(商品)名称、"
            "产品名称/型号、商品名、商品全称、商品标题、货品、物料、物料描述、物品名称、物资名称、材料名称、设备名称、品项、品种、品种名称、品名及规格、名称及规格、名称规格、产品描述、"
            "商品描述、Item Name、Item Description、Description、Product Description、Goods、Commodity、"
            "SKU Name、产品叫什么、叫什么、什么产品、什么货、咩货、货名、货品名、货物、货物名称、货物品名、品名规格型号、品名描述、物品、物品名、物料名、物料文本、物料短文本、"
            "物料说明、物料名称及规格、物料中文名称、物资、物资名、材料、材料名、存货名、存货描述、存货名称及规格、商品简称、商品品名、商品中文名、商品描述名称、产品简称、产品中文名称、"
            "产品中文名、产品名称及规格、产品名称规格、产品名称及型号、产品名称(中文)、产品/服务名称、产品/服务、服务名称、产品标题、产品内容、产品信息、中文品名、中文名称、货品描述、"
            "货品全称、货品简称、货品品名、设备、设备名、配件名称、备件名称、零件名称、零部件名称、部件名称、款式名称、品项名称、品目、品目名称、制品名称、制品、名称/型号、名称及型号、"
            "项目名称、Item Desc、Item Text、Items、Material Description、Material Desc、Material Name、"
            "Mat. Description、Short Text、Product Title、Products、Product Desc、Product/Service、"
            "Part Name、Part Description、Article Name、Article Description、Goods Name、"
            "Goods Description、Name of Product、Name of Goods、Title、Produkt、Produktname、"
            "Produktbezeichnung、Artikelbezeichnung、Artikelname、Bezeichnung、Artikel"
        ),
        wanted=True,
    ),
    Field(
        "model",
        "规格型号",
        "Model",
        FieldType.TEXT,
        words(
            "型号、规格、产品型号、产品规格、商品规格、Specification、型号规格、规格参数、规格说明、产品规格型号、产品型号规格、物料规格、存货规格、参数、机型、技术规格、"
            "包装规格、尺寸、Model No、Model Number、Spec、Specs、Specifications、Size、什么规格、什么型号、款式/尺寸、款式、款型、尺码、"
            "规格尺寸、尺寸规格、外形尺寸、型号及规格、规格及型号、规格与型号、规格描述、规格型号说明、规格属性、规格值、产品参数、产品尺寸、产品机型、产品款式、货品规格、货品型号、"
            "货号规格、货物规格、货物型号、商品型号、商品规格型号、商品尺寸、物料型号、物料规格型号、存货规格型号、存货型号、物资规格、材料规格、设备型号、设备规格、牌号、材质规格、"
            "规格牌号、主要规格、主要参数、主要技术参数、技术参数、技术指标、性能参数、基本参数、额定参数、配置、机种、包装规格型号、订货型号、系列型号、Model Name、"
            "Model/Spec、Model Code、Product Model、Product Spec、Specs/Model、Size/Type、Dimensions、"
            "Dimension、Technical Data、Technical Specification、Tech Spec、Typ、Modell、Spezifikation、"
            "Abmessung"
        ),
    ),
    Field(
        "category",
        "类别",
        "Category",
        FieldType.TEXT,
        words(
            "产品类别、分类、产品分类、品类、商品类别、大类、产品线、产品大类、商品分类、类型、产品种类、产品类型、产品系列、系列、商品类型、商品大类、商品品类、物料分类、物料类别、"
            "存货分类、存货类别、存货分类名称、所属类别、所属分类、所属品类、分类名称、类别名称、品类名称、小类、中类、产品小类、产品组、产品分组、物料组、Product Category、"
            "Product Line、Product Type、Product Group、Group、Class、Type、哪类、哪一类、哪个系列、什么类型、什么类别、归类、产品归类、"
            "产品属性分类、分类1、一级分类、二级分类、三级分类、一级类别、二级类别、一级类目、二级类目、类目、所属类目、商品类目、产品类目、商品分组、商品组、商品系列、商品线、商品小类、"
            "商品种类、品类大类、品类小类、品类分类、大类名称、小类名称、中类名称、物料分组、物料组名称、物料大类、物料小类、物料类型、物料种类、物料属性、存货大类、存货小类、存货中类、"
            "存货分类编码、存货类型、存货组、货品分类、货品类别、货品类型、货品大类、货物类别、货物分类、物品类别、物品分类、物资类别、物资分类、材料类别、产品族、产品家族、产品群、"
            "产品线名称、产品分类名称、产品类别名称、产品中类、产品级别分类、所属产品线、所属大类、所属系列、所属分组、所属产品组、系列名称、品系、品种分类、种类、类、组别、事业部/产品线、"
            "行业分类(产品)、Family、Product Family、Product Class、Product Series、Product Categories、Series、"
            "Range、Product Range、Item Category、Item Group、Item Type、Item Class、Material Group、"
            "Matl Group、Material Type、Category Name、Categories、Sub Category、Segment、Division、Line、"
            "Commodity Group、Article Group、Produktgruppe、Warengruppe、Kategorie、Produktlinie"
        ),
    ),
    Field(
        "unit",
        "单位",
        "Unit",
        FieldType.TEXT,
        words(
            "计量单位、Uom、计价单位、销售单位、基本单位、主计量单位、主计量、主单位、计量、产品单位、商品单位、库存单位、包装单位、单位名称、U/M、Unit of Measure、"
            "Measure Unit、论什么卖、计量单位名称、计量单位组、主计量单位名称、主单位名称、基本计量单位、基本单位名称、销售计量单位、库存计量单位、库存主单位、采购单位(计量)、"
            "计数单位、数量单位、单位(计量)、单位/件、包装单位名称、辅计量单位、最小单位、最小销售单位、商品计量单位、产品计量单位、物料单位、货品单位、货物单位、单位名、"
            "Base Unit、Base UoM、Base Unit of Measure、Unit Name、Units、Sales Unit、Sales UoM、Stock Unit、"
            "Stock UoM、Packing Unit、Selling Unit、BUn、Mengeneinheit、Einheit、ME"
        ),
    ),
    Field(
        "cost",
        "成本",
        "Cost",
        FieldType.MONEY,
        words(
            "成本价、单位成本、产品成本、进价、采购价、采购单价、成本单价、参考成本、标准成本、平均成本、加权平均成本、最新成本、成本(元)、成本价格、成本价(元)、单台成本、采购成本、"
            "采购价格、进货价、进货价格、进货单价、进价(元)、入库价、最新进价、参考进价、产品成本价、商品成本、生产成本、制造成本、Unit Cost、Cost Price、"
            "Purchase Price、Standard Cost、成本多少、本钱、货本、进货多少钱、入货价、来货价、拿货价、拿货成本、提货价、成本单价(元)、成本单价(含税)、"
            "成本价(含税)、成本价(不含税)、含税成本、含税进价、含税成本价、不含税成本、不含税进价、未税成本、未税进价、进价(含税)、计划成本、计划成本价、计划价、计划单价、标准成本价、"
            "标准成本(元)、标准价格成本、移动平均价、移动平均成本、移动加权平均价、加权平均价、加权平均单价、平均成本价、平均进价、平均单位成本、最近进价、最近采购价、最新采购价、"
            "最后进价、历史进价、库存成本、库存成本价、库存单价、存货成本、存货单价、核算成本、核算价、结存单价、单位生产成本、单位制造成本、单件成本、单个成本、每台成本、产品单位成本、"
            "产品成本(元)、物料成本、材料成本、原料成本、出厂成本、工厂成本、到岸成本、到货成本、采购含税价、采购成本价、采购进价、供应商价格、供应商报价、供应价、供货成本、协议采购价、"
            "预估成本、估算成本、目标成本、实际成本、内部成本、内部结算价、核算成本价、底价成本、Cost (RMB)、Cost (CNY)、Std Cost、"
            "Standard Cost Price、Standard Price (Cost)、Moving Price、Moving Average Price、"
            "Average Cost、Avg Cost、Purchasing Price、Purchase Cost、Buying Price、Buy Price、"
            "Cost per Unit、Cost/Unit、Landed Cost、Production Cost、Manufacturing Cost、Product Cost、"
            "Last Cost、COGS、Herstellkosten、Einkaufspreis、EK、EK-Preis、Selbstkosten、Kosten"
        ),
        unit="元",
    ),
    Field(
        "list_price",
        "标价",
        "List price",
        FieldType.MONEY,
        words(
            "价格、单价、售价、目录价、零售价、定价、销售价、标准价、市场价、指导价、面价、报价、销售单价、标准售价、Price、目录价格、产品价格、产品单价、产品售价、商品价格、商品单价、"
            "商品售价、标准价格、标准单价、标准报价、参考价、参考价格、参考售价、建议零售价、建议售价、指导价格、指导零售价、市场指导价、市场价格、市场售价、面价(元)、价目表价、列表价、"
            "公开价、公开报价、出厂价、出厂价格、统一售价、统一零售价、零售价格、零售单价、零售指导价、标签价、牌价、挂牌价、吊牌价、原价、销售价格、售价(元)、含税价、含税单价、含税售价、"
            "报价(元)、产品报价、价格(元)、单价(元)、List Price(RMB)、Unit Price、Sale Price、Sales Price、Selling Price、"
            "Retail Price、MSRP、Standard Price、RRP、卖多少钱、多少钱、几多钱、卖价、售卖价、官方价、官方报价、官方售价、官网价、官网报价、官方指导价、"
            "公司报价、公司指导价、公布价、公开售价、对外价、对外报价、对外价格、对外售价、正价、正常价、正常售价、门市价、门店价、店面价、标牌价、标牌价格、吊牌价格、票面价、面价格、"
            "面价(含税)、目录单价、目录价(元)、产品目录价、价目价、价格表价格、定价(元)、定价(含税)、销售定价、统一定价、统一价、统一报价、全国统一价、全国统一零售价、市场定价、"
            "市场报价、市场零售价、市场参考价、市场统一价、市场指导价格、建议价、建议价格、建议售卖价、建议销售价、建议零售价格、建议市场价、指导售价、指导单价、销售指导价、厂家指导价、"
            "厂价、厂家报价、出厂报价、出厂单价、标准销售价、标准零售价、标准含税价、标准售卖价、基准价、基准价格、基准售价、基础价、基础价格、基础报价、参考单价、参考报价、参考零售价、"
            "参考销售价、售价(含税)、售价(RMB)、售价(不含税)、零售价(元)、零售价(含税)、零售指导价格、终端价、终端售价、终端零售价、含税报价、含税价格、含税目录价、含税零售价、"
            "含税销售价、含税面价、含税销售单价、不含税价、不含税价格、不含税单价、不含税售价、不含税报价、未税价、未税单价、未税报价、单价(含税)、单价(不含税)、单价(RMB)、"
            "价格(含税)、价格(RMB)、价格(不含税)、价格表、报价(含税)、报价(RMB)、报价价格、报价单价、产品标价、产品定价、产品面价、产品零售价、商品标价、商品定价、"
            "商品零售价、物料单价、货品单价、货品价格、价、价钱、标示价、Catalogue Price、Catalog Price、List Price (CNY)、"
            "List Price Excl VAT、List Price Incl VAT、List、Listed Price、Official Price、"
            "Recommended Price、Recommended Retail Price、Recommended Selling Price、Suggested Price、"
            "Suggested Retail Price、SRP、Base Price、Gross Price、Public Price、Published Price、"
            "Guide Price、Regular Price、Full Price、Sticker Price、Street Price、Quoted Price、"
            "Unit Price (RMB)、Unit Price(CNY)、Unit List Price、Price (RMB)、Price (CNY)、Price List、"
            "Price/Unit、Listenpreis、Bruttopreis、Preis、Katalogpreis、UVP、VK、VK-Preis、Verkaufspreis"
        ),
        unit="元",
    ),
    Field(
        "stock",
        "库存",
        "Stock",
        FieldType.NUMBER,
        words(
            "库存量、库存数量、现有库存、现存量、结存数量、期末库存、结存、On Hand、库存数、库存(件)、库存(台)、库存余额、库存余量、库存结存、库存情况、当前库存、当前库存量、"
            "实时库存、实际库存、可用库存、可用量、可用数量、可售库存、在库数量、在库量、仓库库存、现存数量、结存量、结余、结余数量、剩余数量、剩余库存、期末数量、期末结存、期末结存数量、"
            "账面数量、总库存、Stock Qty、Stock Quantity、Inventory、Qty on Hand、Quantity on Hand、Available、"
            "Available Qty、In Stock、还有多少、还有几个、还剩多少、剩多少、有多少货、有几多货、存货量、存货数、存货数量、存货(件)、存货余额、现货、现货数、现货数量、"
            "现货量、现货库存、有货数量、即时库存、即时库存数量、即时库存量、即时数量、实物库存、实存数量、实存数、实存、实物数量、实盘数量、实盘数、盘点数量、盘点数、库存盘点数、库存件数、"
            "库存台数、库存套数、库存总数、库存总量、库存合计、库存实数、库存实存数、库存现存量、库存可用量、库存可用数、库存可用数量、库存状态数量、库存数量(件)、库存数量(台)、"
            "库存(个)、库存(套)、库存(吨)、库存(pcs)、库存数(台)、仓库数量、仓存、仓存量、仓存数量、仓存数、在库、在库数、在库件数、在仓数量、在库库存、当前数量、当前存量、"
            "当前结存、目前库存、目前库存量、现库存、现库存数、现库存量、现有数量、现有量、现有存量、现存、现存数、现存货量、月末库存、月末结存、月末数量、月底库存、期末库存量、"
            "期末库存数量、期末结存量、期末存量、账面库存、账面库存数量、账存数量、账存、余量、余数、余存、剩余数、剩余量、剩余库存量、结余库存、结余量、结余数、可用存量、可用库存量、"
            "可用库存数量、可用数、可发数量、可发货数量、可发库存、可出货数量、可出库数量、可销售数量、可销库存、可销数量、可供数量、可供货量、可供库存、可售数量、可售量、非限制库存、"
            "非限制使用库存、非限制、总库存数、总库存量、总存量、总结存、Stock On Hand、SOH、Stock Level、Stock Balance、Stock Count、"
            "Stock Available、Stock (pcs)、Stock Units、Stock Avail.、Inventory Qty、Inventory Quantity、"
            "Inventory on Hand、Inventory Level、Inventory Balance、On-hand Qty、On Hand Quantity、"
            "Qty in Stock、Quantity in Stock、Qty Available、Quantity Available、"
            "Quantity Available to Sell、Available Stock、Available Inventory、Available Quantity、"
            "Unrestricted、Unrestricted Stock、Current Stock、Current Inventory、Free Stock、ATP、"
            "Balance Qty、Warehouse Stock、Warehouse Qty、Bestand、Lagerbestand、Lager、Vorrat、存货"
        ),
    ),
)

ENTITY = Entity(
    "product",
    "产品",
    "Product",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "产品、商品、产品目录、产品清单、产品表、商品目录、产品资料、产品库存、价格表、商品清单、物料、库存表、报价表、产品价格表、Products、Price List、Inventory"
    ),
    number_field="code",
)
