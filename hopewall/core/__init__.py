"""Pure rules and frozen dataclasses: no Qt, no SQLAlchemy, no files, no clock of its own."""
