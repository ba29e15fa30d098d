"""List models of Studio; the kiosk never loads them."""
