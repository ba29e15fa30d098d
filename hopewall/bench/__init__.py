"""Measuring: the wall on this machine, beside a browser that shows the same faces."""
