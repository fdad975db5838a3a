"""Fills a template workbook drawn in Excel: `{{ expressions }}` and repeated rows, every other part kept."""

from kedang.reports.filling.content import Rows, Values
from kedang.reports.filling.fill import fill
from kedang.reports.filling.limits import FillLimits

__all__ = ["FillLimits", "Rows", "Values", "fill"]
