"""From blocks of the library to what QML draws: pure mappings, no Qt object."""
