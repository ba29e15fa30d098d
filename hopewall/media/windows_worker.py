"""What a worker does on Windows: warm up, read one order and one picture, answer, and end.

It is in its job since before its first step (`limited_process`). Order and picture come over the
input, each after its length; the answer goes over the output, after a word that says it is warm.
Works on every system, so that it can be tried on any.
"""

import json
import os
from typing import Final

from hopewall.media.carrying_out import carry_out
from hopewall.media.decoders import warm_up
from hopewall.media.ending import READY
from hopewall.media.formats import MAX_BYTES
from hopewall.media.order import LENGTH, MOST_ORDER
from hopewall.media.taken_in import encode

_INPUT: Final = 0
_OUTPUT: Final = 1
_PIECE: Final = 1024 * 1024


def serve() -> None:
    """Serve one picture and end this process; whatever goes wrong is told by its code alone."""
    code = 1
    try:
        answer = os.dup(_OUTPUT)
        # A library that prints is not to print into the answer.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _OUTPUT)
        warm_up()
        _write(answer, READY)
        order = json.loads(_message(MOST_ORDER))
        for piece in encode(carry_out(order, _message(MAX_BYTES + 1))):
            _write(answer, piece)
        code = 0
    finally:
        # No traceback, no clean-up that could hang.
        os._exit(code)


def _message(most: int) -> bytes:
    (length,) = LENGTH.unpack(_exactly(LENGTH.size))
    if length > most:
        raise ValueError("the message is too long")
    return bytes(_exactly(length))


def _exactly(length: int) -> bytearray:
    data = bytearray(length)
    rest = memoryview(data)
    while rest:
        piece = os.read(_INPUT, min(len(rest), _PIECE))
        if not piece:
            raise EOFError("nobody orders anything")
        rest[: len(piece)] = piece
        rest = rest[len(piece) :]
    return data


def _write(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest[:_PIECE]) :]
