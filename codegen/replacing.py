"""Replace one file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import CodegenError


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """Give the path of an empty file beside `out`, which takes its place unless the block fails."""
    with naming(out):
        # Of a link, what it leads to: the link stays.
        target = Path(os.path.realpath(out))
        handle, name = tempfile.mkstemp(out.suffix, f".{out.name}.", target.parent)
        try:
            os.close(handle)
            yield Path(name)
            os.chmod(name, 0o644)
            os.replace(name, target)
        finally:
            with suppress(FileNotFoundError):
                os.unlink(name)


@contextmanager
def naming(out: Path) -> Iterator[None]:
    """Put the file before a fault of the system."""
    try:
        yield
    except OSError as error:
        raise CodegenError(f"{out}: cannot be written: {error.strerror}") from None
