"""The buttons: what each does to the open workbook and to the archive, whatever the spreadsheet program."""
