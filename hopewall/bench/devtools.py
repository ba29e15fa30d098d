"""Speak with a browser over its debugging pipe: two file descriptors, no network."""

import json
import os
import time
from collections.abc import Mapping
from select import select
from typing import cast

from hopewall.bench.numbers import BenchError

Answer = Mapping[str, object]
_END = b"\0"
_BLOCK = 1 << 16


class DevTools:
    """One conversation: each call waits for its own answer."""

    def __init__(self, read_end: int, write_end: int) -> None:
        self._read_end = read_end
        self._write_end = write_end
        self._heard = b""
        self._calls = 0

    def close(self) -> None:
        """Let go of the pipe."""
        os.close(self._read_end)
        os.close(self._write_end)

    def attach(self, patience: float) -> str:
        """Wait for the first page and return the session that speaks to it."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            found = self.call("Target.getTargets", patience)
            targets = cast("list[dict[str, str]]", found.get("targetInfos", []))
            for target in targets:
                if target.get("type") == "page" and target.get("url", "").startswith("file:"):
                    attached = self.call(
                        "Target.attachToTarget",
                        patience,
                        {"targetId": target["targetId"], "flatten": True},
                    )
                    return str(attached["sessionId"])
            time.sleep(0.02)
        raise BenchError(f"Chromium opened no page within {patience:.0f} s.")

    def evaluate(self, session: str, expression: str, patience: float) -> Answer:
        """Run an expression in the page, wait for its promise, and return its value."""
        found = self.call(
            "Runtime.evaluate",
            patience,
            {"expression": expression, "awaitPromise": True, "returnByValue": True},
            session,
        )
        if "exceptionDetails" in found:
            raise BenchError(f"Chromium's page failed: {json.dumps(found['exceptionDetails'])}")
        result = cast("dict[str, object]", found["result"])
        return cast("Answer", result.get("value", {}))

    def call(
        self,
        method: str,
        patience: float,
        parameters: Mapping[str, object] | None = None,
        session: str = "",
    ) -> Answer:
        """Call a method and wait for its answer."""
        self._calls += 1
        message: dict[str, object] = {"id": self._calls, "method": method}
        message["params"] = dict(parameters or {})
        if session:
            message["sessionId"] = session
        try:
            os.write(self._write_end, json.dumps(message).encode() + _END)
        except OSError as error:
            raise BenchError("Chromium ended early; see its log.") from error
        until = time.monotonic() + patience
        while True:
            answer = self._next(until, method)
            if answer.get("id") == self._calls:
                if "error" in answer:
                    raise BenchError(f"Chromium refused {method}: {answer['error']}")
                return cast("Answer", answer["result"])

    def _next(self, until: float, method: str) -> Answer:
        while _END not in self._heard:
            if not select([self._read_end], [], [], max(0.0, until - time.monotonic()))[0]:
                raise BenchError(f"Chromium did not answer {method} in time.")
            block = os.read(self._read_end, _BLOCK)
            if not block:
                raise BenchError("Chromium ended early; see its log.")
            self._heard += block
        message, _, self._heard = self._heard.partition(_END)
        answer: dict[str, object] = json.loads(message)
        return answer
