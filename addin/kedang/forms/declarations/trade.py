"""What we sell and what is owed: orders with their payments, products, price levels, receivables."""

from __future__ import annotations

from datetime import date

from kedang.forms.design import Automatic, Band, Form, FormSheet
from kedang.model.field import FieldType

ORDERS = Form(
    "orders",
    "订单与回款",
    (
        FormSheet(
            "订单与回款",
            "transaction",
            bands=(
                Band("order", ("no", "date", "customer", "end_customer", "rep", "region")),
                Band("goods", ("product_code", "product", "quantity", "unit", "unit_price",
                               "discount", "price_level", "amount", "cost")),
                Band("delivery", ("delivered", "invoiced", "returned", "quality_loss")),
                Band("payment", ("paid_amount", "paid_on")),
                Band("record", ("campaign", "notes")),
            ),
            automatic=(
                Automatic(
                    "amount_check",
                    '=IF(OR({quantity}="",{unit_price}=""),"",ROUND({quantity}*{unit_price},2))',
                    type=FieldType.MONEY,
                    shown=36_000.0,
                ),
                Automatic(
                    "undelivered",
                    '=IF({quantity}="","",{quantity}-N({delivered}))',
                    type=FieldType.NUMBER,
                    shown=2.0,
                ),
                Automatic(
                    "unpaid",
                    '=IF({amount}="","",{amount}-N({paid_amount}))',
                    type=FieldType.MONEY,
                    shown=16_000.0,
                ),
            ),
            example={
                "no": "示例-DD-001",
                "date": date(2026, 11, 16),
                "customer": "杭州恒远泵业有限公司",
                "rep": "张伟",
                "region": "华东",
                "product_code": "QB-40",
                "product": "静音泵",
                "quantity": 10,
                "unit": "台",
                "unit_price": 3600,
                "amount": 36_000,
                "cost": 24_500,
                "delivered": 8,
                "invoiced": 36_000,
                "paid_amount": 20_000,
                "paid_on": date(2026, 11, 20),
            },
            rows=300,
        ),
    ),
)  # fmt: skip

PRODUCTS = Form(
    "products",
    "产品",
    (
        FormSheet(
            "产品",
            "product",
            fields=("code", "name", "model", "category", "unit", "cost", "list_price", "stock",
                    "recorded_on", "notes"),
            automatic=(
                Automatic(
                    "margin",
                    '=IF(OR({cost}="",N({list_price})=0),"",({list_price}-{cost})/{list_price})',
                    type=FieldType.PERCENT,
                    shown=0.3,
                ),
                Automatic(
                    "stock_value",
                    '=IF(OR({cost}="",{stock}=""),"",{cost}*{stock})',
                    type=FieldType.MONEY,
                    shown=100_800.0,
                ),
            ),
            example={
                "code": "示例-QB-40",
                "name": "静音泵",
                "model": "40口径",
                "category": "民用泵",
                "unit": "台",
                "cost": 2520,
                "list_price": 3600,
                "stock": 40,
                "recorded_on": date(2026, 11, 16),
            },
        ),
    ),
)  # fmt: skip

PRICE_LEVELS = Form(
    "price_levels",
    "价格级别",
    (
        FormSheet(
            "价格级别",
            "price_level",
            fields=("product", "level", "discount", "valid_from", "recorded_by", "notes"),
            example={
                "product": "示例：静音泵",
                "level": "市级",
                "discount": 4.2,
                "valid_from": date(2026, 1, 1),
                "recorded_by": "李经理",
            },
            rows=60,
        ),
    ),
)

RECEIVABLES = Form(
    "receivables",
    "应收账款",
    (
        FormSheet(
            "应收账款",
            "receivable",
            fields=("customer", "as_of", "amount", "overdue_amount", "overdue_days", "rep",
                    "notes"),
            example={
                "customer": "示例：杭州恒远泵业有限公司",
                "as_of": date(2026, 11, 20),
                "amount": 86_000,
                "overdue_amount": 16_000,
                "overdue_days": 12,
                "rep": "张伟",
            },
        ),
    ),
)  # fmt: skip

FORMS = (ORDERS, PRODUCTS, PRICE_LEVELS, RECEIVABLES)
