"""What state a form is in that came back: its version, its headings, its lists, formulas and protection."""
