"""The command line: a contract other programs rely on."""
