"""The worksheet functions: ranges in, ranges out, no spreadsheet program needed."""
