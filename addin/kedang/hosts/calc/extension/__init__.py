"""The extension for LibreOffice Calc, built from the registries of commands and functions."""
