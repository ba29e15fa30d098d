"""`python -m hopewall`."""

import sys

from hopewall.cli import main

if __name__ == "__main__":
    sys.exit(main())
