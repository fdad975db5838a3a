"""The book of record: what was archived, how it changed, who did it, and how to take it back."""
