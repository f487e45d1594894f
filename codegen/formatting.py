"""black over rendered text, with our settings alone: the user's own are not read."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace
from importlib.metadata import version
from multiprocessing import parent_process
from threading import Thread

from black import format_str
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from . import interrupts
from .errors import CodegenError

MODE = Mode(target_versions={TargetVersion.PY39}, line_length=88)
STUB_MODE = replace(MODE, is_pyi=True)
# It decides the bytes of every rendered file: one version, for everybody.
BLACK = "26.10.1"
_CHUNK = 8
# Each worker takes some 50 MiB.
_MOST_WORKERS = 8

Chunk = list[tuple[str, str]]


def format_all(
    texts: Mapping[str, str], progress: Callable[[str], None] = lambda _: None
) -> dict[str, str]:
    """Every text as black leaves it."""
    if (found := version("black")) != BLACK:
        raise CodegenError(
            f"black {found} is installed, and what is rendered is laid out by black"
            f" {BLACK}: pip install black=={BLACK}"
        )
    chunks = _chunks(texts)
    workers = min(len(chunks), _MOST_WORKERS, os.cpu_count() or 1)
    if workers < 2:
        return dict(pair for chunk in chunks for pair in _format_chunk(chunk))
    done: dict[str, str] = {}
    for result in _spread(chunks, workers):
        done.update(result)
        progress(f"formatted {len(done)} of {len(texts)} files")
    return done


def _chunks(texts: Mapping[str, str]) -> list[Chunk]:
    # Long files are dealt out like cards, so that no process ends with all of them.
    names = sorted(texts, key=lambda name: (-len(texts[name]), name))
    count = max(1, len(names) // _CHUNK)
    return [[(name, texts[name]) for name in names[n::count]] for n in range(count)]


def _spread(chunks: list[Chunk], workers: int) -> Iterator[Chunk]:
    pool = ProcessPoolExecutor(workers, initializer=_begin)
    try:
        # The workers inherit that: the first process ends them.
        with interrupts.held():
            results = pool.map(_format_chunk, chunks)
        yield from results
    except BrokenProcessPool:
        raise CodegenError(
            "formatting: one of the processes was killed; is there too little memory?"
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    # A worker whose parent was killed would otherwise wait for work forever.
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _format_chunk(chunk: Chunk) -> Chunk:
    with _collector_held():
        return [(name, _format(name, text)) for name, text in chunk]


@contextmanager
def _collector_held() -> Iterator[None]:
    """Collect between files, and only what came up since: black's trees cost a quarter of the time otherwise."""
    enabled = gc.isenabled()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        if enabled:
            gc.enable()


def _format(name: str, text: str) -> str:
    try:
        if name.endswith(".pyi"):
            return format_str(text, mode=STUB_MODE)
        return format_str(text, mode=MODE) if name.endswith(".py") else text
    except (InvalidInput, RecursionError) as error:
        raise CodegenError(
            f"{name}: the rendered text is not Python: {error}"
        ) from None
    finally:
        gc.collect()
