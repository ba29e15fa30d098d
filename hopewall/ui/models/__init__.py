"""List models: what QML scrolls through."""
