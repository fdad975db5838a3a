"""Template workbooks that people fill in: declared from the field catalogue, written, checked, upgraded."""
