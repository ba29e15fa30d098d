"""An education session as data: a deck, what of it may be shown, its screens, and a proposal."""
