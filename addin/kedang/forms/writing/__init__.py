"""Drawing forms as workbooks: sheets to fill in, dropdowns, what is missing shown, and the hidden sheet."""
