"""LibreOffice Calc: the adapter that writes to it, the extension, and the workers behind it."""
