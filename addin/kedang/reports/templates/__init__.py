"""Draws the template workbook of every report from its declaration; an admin may draw another in Excel."""
