"""The manual as a workbook: chapters of entries with pictures, and lists, behind a page of contents."""
