# Copied from codegen/runtime/fork_gates.py; edit it there, never here.
"""A lock for the few places that need one: a fork waits for it, so that no child inherits it locked."""

from __future__ import annotations

import os
from threading import RLock

# Seconds for which a fork waits: who holds a gate for longer hangs or is dead, and a fork that waited for ever would hang
# the whole process.
PATIENCE = 10.0


class ForkGate:
    """``with gate.lock:`` keeps other threads out, and forks of the process as well.

    Each gate lives as long as the process. Hold none while something else is waited for that may take long.
    """

    def __init__(self) -> None:
        # One that its thread may take twice: a signal's handler or a finalizer can fork, or come here, at any moment.
        self.lock = RLock()
        # Absent on Windows, which has no forks.
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(
                before=self._shut, after_in_parent=self._open, after_in_child=self._new
            )

    def _shut(self) -> None:
        self.lock.acquire(timeout=PATIENCE)

    def _open(self) -> None:
        try:
            self.lock.release()
        except RuntimeError:
            # It is somebody else's still: patience has ended.
            pass

    def _new(self) -> None:
        # Not opened: where C code forked, as some servers do, nobody shut it, and another thread may have had it.
        self.lock = RLock()
