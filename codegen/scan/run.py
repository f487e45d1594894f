"""A scan from paths to report, on as many processes as it is worth."""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from ..diff.changes import Diff
from ..public import Public
from .files import Notice, NotRead, found
from .members import Members
from .program import Program
from .project import Files, Module
from .reader import read
from .report import Finding, ScanReport
from .sink import Breaking, Hits, Uses
from .surface import Surface
from .survey import Look, look, relevant
from .values import Place
from .words import words_of

PACKAGES = ("stripe", "restripe")
_WORTH_A_PROCESS = 200
_MOST_AT_ONCE = 250
"""Files."""
_SHARES_OF_A_PROCESS = 4
T = TypeVar("T")
U = TypeVar("U")


@dataclass
class _Part:
    """What came of some of the files."""

    findings: set[Finding] = field(default_factory=set)
    unjudged: set[Place] = field(default_factory=set)
    judged: set[Place] = field(default_factory=set)
    notices: list[Notice] = field(default_factory=list)


def scan(
    paths: Iterable[str | Path],
    old: Public,
    diff: Diff,
    *,
    packages: Iterable[str] = PACKAGES,
    processes: int | None = None,
) -> ScanReport:
    """The places in the files at these paths that a breaking change of the diff hits."""
    breaking = Breaking(diff)
    surface = Surface(old)
    names = frozenset(packages)
    words = words_of(breaking, old)
    project = _Project.of(paths, names, words, processes)
    hits = partial(_hits, project, surface, breaking)
    parts = _spread(hits, project.candidates, processes)
    return _report(project, parts)


class Used(NamedTuple):
    names: frozenset[str]
    """Public names of resources."""
    notices: tuple[Notice, ...]


def used(
    paths: Iterable[str | Path],
    surface: Public,
    *,
    packages: Iterable[str] = PACKAGES,
    processes: int | None = None,
) -> set[str]:
    """Public names of the resources that the files at these paths use."""
    return set(uses(paths, surface, packages=packages, processes=processes).names)


def uses(
    paths: Iterable[str | Path],
    surface: Public,
    *,
    packages: Iterable[str] = PACKAGES,
    processes: int | None = None,
) -> Used:
    """The same with the files that could not be read."""
    project = _Project.of(paths, frozenset(packages), None, processes)
    work = partial(_uses, project, Surface(surface))
    found: set[str] = set()
    notices = set(project.notices)
    for names, more in _spread(work, project.candidates, processes):
        found |= names
        notices.update(more)
    return Used(frozenset(found), tuple(sorted(notices)))


@dataclass
class _Project:
    files: Files
    packages: frozenset[str]
    relevant: frozenset[str]
    candidates: list[str]
    words: frozenset[str] | None
    """One of these is in every file that can matter; None where all can."""
    looks: list[Look]
    notices: list[Notice]

    @classmethod
    def of(
        cls,
        paths: Iterable[str | Path],
        packages: frozenset[str],
        words: frozenset[str] | None,
        processes: int | None,
    ) -> _Project:
        notices: list[Notice] = []
        names = list(
            dict.fromkeys(one for path in paths for one in found(Path(path), notices))
        )
        seen = partial(_look, packages, words)
        looks = [one for part in _spread(seen, names, processes) for one in part]
        files = Files(names)
        reached = relevant(looks, files)
        takers = frozenset[str]().union(*(one.takers for one in looks))
        mattering = None if words is None else words | takers
        candidates = [one.file for one in looks if one.file in reached]
        notices += (one.notice for one in looks if one.notice)
        return cls(files, packages, reached, candidates, mattering, looks, notices)


def _look(
    packages: frozenset[str], words: frozenset[str] | None, files: Sequence[str]
) -> list[Look]:
    return [look(file, packages, words) for file in files]


def _hits(
    project: _Project,
    surface: Surface,
    breaking: Breaking,
    files: Sequence[str],
) -> _Part:
    part = _Part()
    program = Program(
        surface,
        project.files,
        project.packages,
        project.relevant,
        project.words,
    )
    members = Members(surface.public, breaking)
    for file in files:
        sink = program.sink = Hits(breaking)
        module = _module(program, file, part.notices)
        if module is None:
            continue
        part.notices += read(program, module)
        for (place, number), hit in sink.found.items():
            part.findings.add(members.finding(_shown(program, place), number, *hit))
        part.unjudged |= sink.unjudged_places
        part.judged |= {place for place, _ in sink.found}
    return part


def _module(program: Program, file: str, notices: list[Notice]) -> Module | None:
    try:
        return program.fresh(file)
    except NotRead as error:
        notices.append(Notice(file, error.line, str(error)))
        return None


def _shown(program: Program, place: Place) -> Place:
    """With line and column as editors count them."""
    column = place.column
    line = program.lines(place.file)[place.line - 1 : place.line]
    if line and not line[0].isascii():
        column = len(line[0].encode()[:column].decode(errors="replace"))
    return place._replace(column=column + 1)


def _uses(
    project: _Project, surface: Surface, files: Sequence[str]
) -> tuple[set[str], list[Notice]]:
    program = Program(surface, project.files, project.packages, project.relevant, None)
    sink = program.sink = Uses()
    notices: list[Notice] = []
    for file in files:
        module = _module(program, file, notices)
        if module is not None:
            notices += read(program, module)
    return Members.resources(surface.public, sink), notices


def _report(project: _Project, parts: Iterable[_Part]) -> ScanReport:
    findings: dict[Finding, None] = {}
    unjudged: set[Place] = set()
    judged: set[Place] = set()
    notices = list(project.notices)
    for part in parts:
        findings |= dict.fromkeys(part.findings)
        unjudged |= part.unjudged
        judged |= part.judged
        notices += part.notices
    sure = {one for one in findings if one.certainty == "certain"}
    kept = sure | {
        one for one in findings if one._replace(certainty="certain") not in sure
    }
    return ScanReport(
        tuple(sorted(kept)),
        len(unjudged - judged),
        len(project.looks),
        sum(one.lines for one in project.looks),
        tuple(sorted(set(notices))),
    )


# Processes

_WORK: Callable[[Sequence[str]], object] | None = None


def _spread(
    work: Callable[[Sequence[T]], U], items: Sequence[T], processes: int | None
) -> Iterator[U]:
    """The work for each share of the items: here, or in processes that start as this one is."""
    count = processes or min(_cores(), 1 + len(items) // _WORTH_A_PROCESS)
    if count <= 1 or not _may_fork():
        with _little_collection():
            yield work(items)
        return
    global _WORK
    _WORK = work  # type: ignore[assignment]
    # Neighbours together: they import each other.
    size = min(-(-len(items) // (count * 4)), _MOST_AT_ONCE) or 1
    shares = [items[start : start + size] for start in range(0, len(items), size)]
    context = multiprocessing.get_context("fork")
    try:
        # A process ends soon, and what it leaves with it: no need to look for cycles.
        with context.Pool(count, gc.disable, (), _SHARES_OF_A_PROCESS) as pool:
            yield from pool.imap(_run, shares)  # type: ignore[arg-type]
            # Leaving the block would end them by a signal, whose handler may be somebody else's.
            pool.close()
            pool.join()
    finally:
        _WORK = None


def _may_fork() -> bool:
    """Not beside other threads: what they have locked stays locked in the new process."""
    has_fork = "fork" in multiprocessing.get_all_start_methods()
    return has_fork and threading.active_count() == 1


def _run(items: Sequence[str]) -> object:
    assert _WORK is not None
    return _WORK(items)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _little_collection() -> Iterator[None]:
    """Syntax trees are many objects that live for long: looking for cycles among them costs a third."""
    before = gc.get_threshold()
    gc.set_threshold(200_000, 20, 20)
    try:
        yield
    finally:
        gc.set_threshold(*before)
