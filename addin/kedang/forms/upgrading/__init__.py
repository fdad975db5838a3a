"""A filled workbook moved into the current version of its form; no cell of it is lost."""
