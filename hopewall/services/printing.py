"""Print a file on the desk's printer, through the system's queue (CUPS): a sentence a fault."""

import shutil
import subprocess
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

PATIENCE: Final = 30
"""Seconds to wait until the queue has taken the file."""


class PrintFault(StrEnum):
    """Why nothing was printed."""

    NO_PROGRAM = "no-program"
    NO_PRINTER = "no-printer"
    REFUSED = "refused"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class SentToPrinter:
    """The printer's queue has taken it; the paper may still run out."""


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """Nothing was printed; the sentence says why and what to do."""

    fault: PrintFault
    sentence: str


PrintOutcome = SentToPrinter | NotPrinted

_SAYS: Final = {
    PrintFault.NO_PROGRAM: "This machine cannot print: install CUPS (the package cups-client), or "
    "save the sheet and print it elsewhere.",
    PrintFault.NO_PRINTER: "No printer is set up as the default: choose one in the system's "
    "settings, or save the sheet.",
    PrintFault.REFUSED: "The printer did not take the sheet: look at it, or save the sheet.",
    PrintFault.LATE: "The printer did not answer: look at the printer, or save the sheet.",
}


def print_pdf(content: bytes, *, copies: int = 1) -> PrintOutcome:
    """Send a PDF to the default printer; its title in the queue says nothing of anybody."""
    lp = shutil.which("lp")
    lpr = shutil.which("lpr")
    if lp is not None:
        command = [lp, "-s", "-n", str(copies), "-t", "hopewall", "-"]
    elif lpr is not None:
        command = [lpr, "-#", str(copies), "-T", "hopewall"]
    else:
        return _fault(PrintFault.NO_PROGRAM)
    try:
        done = subprocess.run(
            command, input=content, capture_output=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return _fault(PrintFault.LATE)
    except OSError:
        return _fault(PrintFault.NO_PROGRAM)
    if done.returncode == 0:
        return SentToPrinter()
    told = done.stderr.decode("utf-8", "replace").casefold()
    none = "no default destination" in told or "no such" in told or "unknown" in told
    return _fault(PrintFault.NO_PRINTER if none else PrintFault.REFUSED)


def _fault(fault: PrintFault) -> NotPrinted:
    return NotPrinted(fault, _SAYS[fault])
