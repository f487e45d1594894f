"""Ctrl-C during a run: answered in one sentence while there is something to stop, ignored once all is done."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


class Interrupted(KeyboardInterrupt):
    """Ctrl-C; of a plain one that passes through exec(), as in dataclasses, Python dies whatever main() returns."""


def _interrupt(*_: object) -> None:
    raise Interrupted


def answer() -> None:
    """From now on Ctrl-C raises Interrupted, unless whoever started us wants it ignored."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupt)


def ignore() -> None:
    """From now on Ctrl-C does nothing, where it raised Interrupted before.

    While it shuts down, Python puts the default back for a handler of ours, and Ctrl-C in that moment would kill a
    run that has succeeded; an ignored signal it leaves ignored.
    """
    if signal.getsignal(signal.SIGINT) is not _interrupt:
        return
    if hasattr(signal, "pthread_sigmask"):
        # One that comes between the two is raised here; Python would complain of one that nobody handles any more.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def held() -> Iterator[None]:
    """Put Ctrl-C off until the end of the block; processes that start within inherit that."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def caused(error: BaseException | None) -> bool:
    """Tell whether Ctrl-C is behind an error; before Python 3.12 one in `__set_name__` becomes a RuntimeError."""
    while error is not None:
        if isinstance(error, KeyboardInterrupt):
            return True
        error = error.__cause__
    return False
