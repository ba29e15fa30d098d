"""Content and settings files on disk, read into core's dataclasses."""
