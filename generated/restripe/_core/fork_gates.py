# Rendered from codegen/runtime/fork_gates.py, which has the comments.

from __future__ import annotations

import os
from _thread import interrupt_main, start_new_thread
from threading import RLock, get_ident
from typing import Any, List

PATIENCE = 10.0


class ForkGate:
    """``with gate.lock:`` keeps other threads out, and forks of the process as well.

    Each gate lives as long as the process. Hold none while something else is waited for that may take long: a fork shuts
    one after the other, and those that it has shut already stay so while it waits for the next.
    """

    def __init__(self) -> None:
        self.lock = RLock()
        self._shut_by: List[int] = []
        self._interrupted = False
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(
                before=self._shut, after_in_parent=self._open, after_in_child=self._new
            )

    def is_mine(self) -> bool:
        """Tell whether this thread holds the gate: what runs now has interrupted what it did there."""
        lock: Any = self.lock
        return bool(lock._is_owned())

    def _shut(self) -> None:
        try:
            if self.lock.acquire(timeout=PATIENCE):
                self._shut_by.append(get_ident())
        except KeyboardInterrupt:
            self._interrupted = True
            self._shut()

    def _open(self) -> None:
        if get_ident() in self._shut_by:
            self._shut_by.remove(get_ident())
            self.lock.release()
        if self._interrupted:
            self._interrupted = False
            start_new_thread(interrupt_main, ())

    def _new(self) -> None:
        self.lock = RLock()
        self._shut_by = []
        self._interrupted = False
