"""What Studio does, below its screen; `docs/studio.md` says who calls what."""
