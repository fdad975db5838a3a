"""Sentences and labels of the report on how efficient selling is."""

MESSAGES: dict[str, tuple[str, str]] = {
    "report.efficiency": ("销售效率", "Sales efficiency"),
}
