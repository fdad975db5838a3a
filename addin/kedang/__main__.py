"""`python -m kedang` is the command line."""

import sys

from kedang.hosts.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
