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
            "产品编号、产品代码、编码、编号、代码、货号、料号、物料编码、商品编码、商品编号、存货编码、物料代码、物料号、SKU、Product Code、"
            "Item Code、Part No、产品ID、产品号、产品货号、产品料号、产品SKU、产品序列号、物料编号、物料ID、物品编码、物品编号、货品编码、"
            "货品编号、货品代码、货物编码、货物编号、商品代码、商品ID、商品货号、存货代码、存货编号、SKU编码、SKU号、SKU代码、品号、品目编码、料件编号、"
            "料件编码、件号、零件号、图号、条码、条形码、商品条码、产品条码、型号编码、商家编码、Product ID、Product No、"
            "Product Number、Item No、Item Number、Item ID、Code/SKU、Material No、"
            "Material Code、Part Number、Barcode、Article No"
        ),
    ),
    Field(
        "name",
        "产品名称",
        "Name",
        FieldType.TEXT,
        words(
            "产品、商品、商品名称、品名、名称、货品名称、物料名称、存货名称、品名规格、Product、Product Name、Item、产品名、产品全称、"
            "产品品名、产品(商品)名称、产品名称/型号、商品名、商品全称、商品标题、货品、物料、物料描述、物品名称、物资名称、存货、材料名称、"
            "设备名称、品项、品种、品种名称、品名及规格、名称及规格、名称规格、产品描述、商品描述、Item Name、Item Description、"
            "Description、Product Description、Goods、Commodity、SKU Name"
        ),
        wanted=True,
    ),
    Field(
        "model",
        "规格型号",
        "Model",
        FieldType.TEXT,
        words(
            "型号、规格、产品型号、产品规格、商品规格、Specification、型号规格、规格参数、规格说明、产品规格型号、产品型号规格、物料规格、存货规格、"
            "参数、机型、技术规格、包装规格、尺寸、Model No、Model Number、Spec、Specs、Specifications、Size"
        ),
    ),
    Field(
        "category",
        "类别",
        "Category",
        FieldType.TEXT,
        words(
            "产品类别、分类、产品分类、品类、商品类别、大类、产品线、产品大类、商品分类、类型、产品种类、产品类型、产品系列、系列、商品类型、商品大类、商品品类、"
            "物料分类、物料类别、存货分类、存货类别、存货分类名称、所属类别、所属分类、所属品类、分类名称、类别名称、品类名称、小类、中类、产品小类、产品组、"
            "产品分组、物料组、Product Category、Product Line、Product Type、Product Group、Group、"
            "Class、Type"
        ),
    ),
    Field(
        "unit",
        "单位",
        "Unit",
        FieldType.TEXT,
        words(
            "计量单位、Uom、计价单位、销售单位、基本单位、主计量单位、主计量、主单位、计量、产品单位、商品单位、库存单位、包装单位、单位名称、U/M、"
            "Unit of Measure、Measure Unit"
        ),
    ),
    Field(
        "cost",
        "成本",
        "Cost",
        FieldType.MONEY,
        words(
            "成本价、单位成本、产品成本、进价、采购价、采购单价、成本单价、参考成本、标准成本、平均成本、加权平均成本、最新成本、成本(元)、成本价格、成本价(元)、"
            "单台成本、采购成本、采购价格、进货价、进货价格、进货单价、进价(元)、入库价、最新进价、参考进价、产品成本价、商品成本、生产成本、制造成本、"
            "Unit Cost、Cost Price、Purchase Price、Standard Cost"
        ),
        unit="元",
    ),
    Field(
        "list_price",
        "标价",
        "List price",
        FieldType.MONEY,
        words(
            "价格、单价、售价、目录价、零售价、定价、销售价、标准价、市场价、指导价、面价、报价、销售单价、标准售价、Price、目录价格、产品价格、产品单价、"
            "产品售价、商品价格、商品单价、商品售价、标准价格、标准单价、标准报价、参考价、参考价格、参考售价、建议零售价、建议售价、指导价格、指导零售价、"
            "市场指导价、市场价格、市场售价、面价(元)、价目表价、列表价、公开价、公开报价、出厂价、出厂价格、统一售价、统一零售价、零售价格、零售单价、零售指导价、"
            "标签价、牌价、挂牌价、吊牌价、原价、销售价格、售价(元)、含税价、含税单价、含税售价、报价(元)、产品报价、价格(元)、单价(元)、"
            "List Price(RMB)、Unit Price、Sale Price、Sales Price、Selling Price、"
            "Retail Price、MSRP、Standard Price、RRP"
        ),
        unit="元",
    ),
    Field(
        "stock",
        "库存",
        "Stock",
        FieldType.NUMBER,
        words(
            "库存量、库存数量、现有库存、现存量、结存数量、期末库存、结存、On Hand、库存数、库存(件)、库存(台)、库存余额、库存余量、库存结存、库存情况、"
            "当前库存、当前库存量、实时库存、实际库存、可用库存、可用量、可用数量、可售库存、在库数量、在库量、仓库库存、现存数量、结存量、结余、结余数量、剩余数量、"
            "剩余库存、期末数量、期末结存、期末结存数量、账面数量、总库存、Stock Qty、Stock Quantity、Inventory、"
            "Qty on Hand、Quantity on Hand、Available、Available Qty、In Stock"
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
