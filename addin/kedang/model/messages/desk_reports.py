"""Messages: desk reports."""

MESSAGES: dict[str, tuple[str, str]] = {}
