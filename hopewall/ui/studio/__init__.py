"""Studio's window: its stage, the kiosk page beside the work, and what the tour shows of it."""
