"""The hand-out of a session: its words, its design, and its codes."""
