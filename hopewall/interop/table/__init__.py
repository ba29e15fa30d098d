"""Tables of people and consents: reading them as drafts, and writing them."""
