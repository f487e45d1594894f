"""black over rendered text, with our settings alone: the user's own are not read."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor

from black import format_str
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from .errors import CodegenError

MODE = Mode(target_versions={TargetVersion.PY39}, line_length=88)
_CHUNK = 16


def format_all(
    texts: Mapping[str, str], progress: Callable[[str], None] = lambda _: None
) -> dict[str, str]:
    """Every text as black leaves it."""
    names = sorted(texts, key=lambda name: (-len(texts[name]), name))
    # Long files are dealt out like cards, so that no process ends with all of them.
    count = max(1, len(names) // _CHUNK)
    chunks = [[(name, texts[name]) for name in names[n::count]] for n in range(count)]
    chunks = [chunk for chunk in chunks if chunk]
    workers = min(len(chunks), os.cpu_count() or 1)
    if workers < 2:
        return dict(pair for chunk in chunks for pair in _format_chunk(chunk))
    done: dict[str, str] = {}
    with ProcessPoolExecutor(workers) as pool:
        for result in pool.map(_format_chunk, chunks):
            done.update(result)
            progress(f"formatted {len(done)} of {len(texts)} files")
    return done


def _format_chunk(chunk: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, _format(name, text)) for name, text in chunk]


def _format(name: str, text: str) -> str:
    try:
        return format_str(text, mode=MODE) if name.endswith(".py") else text
    except (InvalidInput, RecursionError) as error:
        raise CodegenError(
            f"{name}: the rendered text is not Python: {error}"
        ) from None
