"""The outer ring: files, Excel, LibreOffice Calc and the command line, each behind the same steps."""
