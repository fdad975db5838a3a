"""客档 Kedang: a sales team's customer spreadsheets become a validated archive."""

__version__ = "0.1.0"
