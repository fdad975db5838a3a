"""Records in one comparable form: names, places, numbers, codes."""
