"""The words everything else speaks: fields, grids, tables, findings, operations. No dependencies."""
