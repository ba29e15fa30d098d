"""Documents on paper: a typed model, one page design, and the engine that sets it as PDF."""
