"""A release: build, publish and verify it; install it on a screen machine and read it there."""
