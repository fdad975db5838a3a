"""Putting the add-in where Excel finds it, taking it away again, and finding out why it does not work."""
