"""A worker that is not one of ours."""

import os


def serve() -> None:
    """Say something else than that it is warm."""
    os.write(1, b"hello")
