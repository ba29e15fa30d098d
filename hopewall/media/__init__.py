"""Pictures: rebuilt clean from raw pixels, and finished in the exact sizes the screens need."""
