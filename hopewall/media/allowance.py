"""How much one picture may cost, wherever its worker runs."""

from typing import Final

MOST_MB: Final = 480
"""Memory of a worker at most, in MB of 1,000,000 bytes; the bar is 512."""
CPU_SECONDS: Final = 3.7
"""Processor time of a worker at most; the bar for a file is 5 s."""
WALL_SECONDS: Final = 4.4
"""From a worker's beginning to its end, for one that sleeps; the bar for a file is 5 s."""
PATIENT_SECONDS: Final = 30.0
"""The same for one that has not had its share of the processor, because the machine is busy."""
WARMING: Final = 60.0
"""Seconds until what loads the decoders from the disk counts as dead."""
