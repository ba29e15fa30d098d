"""Sealing with keys: cells of a row, streams, and the files they are kept in. No database."""
