"""`python -m codegen`: render the package, compare it, or refresh the document."""

from __future__ import annotations

import gc
import sys

from . import interrupts


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status is 0, 1 (`check` found a difference) or 2."""
    try:
        # Imported here, so that Ctrl-C while Python still reads the modules is answered too.
        with interrupts.held():
            from .commands import run

        return run(arguments)
    except KeyboardInterrupt:
        print("interrupted before anything was read or written", file=sys.stderr)
        return 2


def program() -> int:
    """The whole process: what `python -m` and the installed command run."""
    # Nothing that a run makes is garbage before its end, and looking for garbage takes a third of the time.
    gc.disable()
    interrupts.answer()
    return main()


if __name__ == "__main__":
    sys.exit(program())
