"""Fills a template workbook drawn in Excel: `{{ expressions }}` and repeated rows, every other part kept."""
