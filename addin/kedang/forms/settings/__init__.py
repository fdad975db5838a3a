"""The settings workbook 规则簿: drawn from a rulebook, read back and checked whole, compared and told in words."""
