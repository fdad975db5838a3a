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
            "产品编号、产品代码、编码、编号、代码、货号、料号、物料编码、商品编码、商品编号、存货编码、物料代码、物料号、SKU、Product Code、Item Code、Part No"
        ),
    ),
    Field(
        "name",
        "产品名称",
        "Name",
        FieldType.TEXT,
        words(
            "产品、商品、商品名称、品名、名称、货品名称、物料名称、存货名称、品名规格、Product、Product Name、Item"
        ),
        wanted=True,
    ),
    Field(
        "model",
        "规格型号",
        "Model",
        FieldType.TEXT,
        words("型号、规格、产品型号、产品规格、商品规格、Specification"),
    ),
    Field(
        "category",
        "类别",
        "Category",
        FieldType.TEXT,
        words("产品类别、分类、产品分类、品类、商品类别、大类、产品线、产品大类、商品分类、类型"),
    ),
    Field(
        "unit",
        "单位",
        "Unit",
        FieldType.TEXT,
        words("计量单位、Uom"),
    ),
    Field(
        "cost",
        "成本",
        "Cost",
        FieldType.MONEY,
        words("成本价、单位成本、产品成本、进价、采购价、采购单价、成本单价"),
        unit="元",
    ),
    Field(
        "list_price",
        "标价",
        "List price",
        FieldType.MONEY,
        words(
            "价格、单价、售价、目录价、零售价、定价、销售价、标准价、市场价、指导价、面价、报价、销售单价、标准售价、Price"
        ),
        unit="元",
    ),
    Field(
        "stock",
        "库存",
        "Stock",
        FieldType.NUMBER,
        words("库存量、库存数量、现有库存、现存量、结存数量、期末库存、结存、On Hand"),
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
