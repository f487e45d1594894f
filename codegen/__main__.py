"""`python -m codegen`: render the package, compare it, or refresh the document."""

from __future__ import annotations

import gc
import signal
import sys


class Interrupted(KeyboardInterrupt):
    """Ctrl-C; of a plain one that passes through exec(), as in dataclasses, Python dies whatever main() returns."""


def _interrupt(*_: object) -> None:
    raise Interrupted


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status is 0, 1 (`check` found a difference) or 2."""
    try:
        # Imported here, so that Ctrl-C while Python still reads the modules is answered too.
        from .commands import run

        return run(arguments)
    except KeyboardInterrupt:
        print("interrupted before anything was read or written", file=sys.stderr)
        return 2


if __name__ == "__main__":
    # Nothing that a run makes is garbage before its end, and looking for garbage takes a third of the time.
    gc.disable()
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupt)
    sys.exit(main())
