"""Step 7: tables become sheets that a manager forwards untouched."""
