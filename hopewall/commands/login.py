"""What every command that opens the vault takes; apart from `vault_at`, which loads a database."""

from argparse import ArgumentParser
from pathlib import Path


def add_login(parser: ArgumentParser) -> None:
    """Add what every command that opens the vault takes: who is asking, and how they prove it."""
    parser.add_argument("--as", dest="as_name", metavar="NAME", help="your staff name")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="file with your passphrase (else it is asked)",
    )
    parser.add_argument(
        "--recovery-key-file",
        type=Path,
        metavar="FILE",
        help="file with the site's recovery key, in place of a name and passphrase",
    )
