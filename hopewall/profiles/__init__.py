"""The rules of each jurisdiction as TOML files, for counsel, and how they are read."""
