"""What a family takes home, as plain texts: the red-flag card, a page's card, the whole sheet."""
