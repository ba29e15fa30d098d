"""Use cases; Qt-free, calling core and the ports."""
