"""Step 1: a workbook's sheets become tables of records, each value with the cell it came from."""

from kedang.intake.read import IntakeResult, read_tables

__all__ = ["IntakeResult", "read_tables"]
