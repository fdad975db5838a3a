"""Excel: the add-in that is built, the server it calls, and the adapter that writes to it."""
