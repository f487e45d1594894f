# Copied from codegen/runtime/fork_gates.py; edit it there, never here.
"""A lock for the few places that need one: a fork waits for it, so that no child inherits it locked."""

from __future__ import annotations

import os
from _thread import interrupt_main, start_new_thread
from threading import RLock, get_ident
from typing import Any, List

# Seconds for which a fork waits: who holds a gate for longer hangs or is dead, and a fork that waited for ever would hang
# the whole process.
PATIENCE = 10.0


class ForkGate:
    """``with gate.lock:`` keeps other threads out, and forks of the process as well.

    Each gate lives as long as the process. Hold none while something else is waited for that may take long: a fork shuts
    one after the other, and those that it has shut already stay so while it waits for the next.
    """

    def __init__(self) -> None:
        # One that its thread may take twice: a signal's handler or a finalizer can fork, or come here, at any moment. It
        # does not hang then, but what it finds may be half done: see `is_mine`.
        self.lock = RLock()
        # The thread that forks, once for each time that it shut the gate.
        self._shut_by: List[int] = []
        self._interrupted = False
        # Absent on Windows, which has no forks.
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(
                before=self._shut, after_in_parent=self._open, after_in_child=self._new
            )

    def is_mine(self) -> bool:
        """Tell whether this thread holds the gate: what runs now has interrupted what it did there."""
        # What `threading.Condition` asks, too. A note of our own could outlive an interrupt.
        lock: Any = self.lock
        return bool(lock._is_owned())

    def _shut(self) -> None:
        try:
            if self.lock.acquire(timeout=PATIENCE):
                self._shut_by.append(get_ident())
        except KeyboardInterrupt:
            # An exception here ends neither the fork nor the program: Python prints it, and goes on.
            self._interrupted = True
            self._shut()

    def _open(self) -> None:
        # Else it is somebody else's still: patience has ended.
        if get_ident() in self._shut_by:
            self._shut_by.remove(get_ident())
            self.lock.release()
        if self._interrupted:
            self._interrupted = False
            # By another thread, whose turn comes when the fork is over: in here it would be lost again.
            start_new_thread(interrupt_main, ())

    def _new(self) -> None:
        # Not opened: where C code forked, as some servers do, nobody shut it, and another thread may have had it.
        self.lock = RLock()
        self._shut_by = []
        self._interrupted = False
