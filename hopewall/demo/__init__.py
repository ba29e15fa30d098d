"""The demonstration hospital: fictional people, drawn portraits, their consents."""
