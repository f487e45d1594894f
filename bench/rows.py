"""The rows of the comparison: what is measured, against whom, and what is to be reached."""

from __future__ import annotations

from dataclasses import dataclass

OFFICIAL, OURS, FLOOR = "official", "ours", "floor"
# Where a goal is a number of its own, no ratio.
ABSOLUTE = ""


@dataclass(frozen=True)
class Goal:
    """`at_most` times what `against` has; that number itself where it is absolute."""

    at_most: float
    against: str = OFFICIAL


@dataclass(frozen=True)
class Row:
    """One line of the report. `measure` names the figures, the contestants whose they are."""

    key: str
    title: str
    unit: str
    goal: Goal | None
    measure: str = ""
    official: str = OFFICIAL
    ours: str = OURS
    floor: str = FLOOR

    @property
    def figures(self) -> str:
        return self.measure or self.key


@dataclass(frozen=True)
class Group:
    """Rows that are measured together, with one word for `--only`."""

    name: str
    rows: tuple[Row, ...]


FLAT = "ours, at a tenth"
GROUPS = (
    Group(
        "import",
        (
            Row("import-time", "import, CPU", "ms", Goal(0.12)),
            Row("import-modules", "modules it imports", "", Goal(60, ABSOLUTE)),
            Row(
                "import-third-party",
                "third-party packages it imports",
                "",
                Goal(0, ABSOLUTE),
            ),
            Row("import-memory", "memory of the import (RSS)", "MiB", Goal(0.2)),
            Row("first-reply", "import and first reply, CPU", "ms", Goal(0.65)),
            Row("first-reply-tls", "import and first reply over TLS, CPU", "ms", None),
            Row(
                "preload-imports",
                "imports of the first request after `preload`",
                "",
                Goal(0, ABSOLUTE),
                ours="ours, preloaded",
            ),
            Row(
                "preload-request",
                "first request (TLS) after `preload`, CPU",
                "ms",
                None,
                ours="ours, preloaded",
            ),
        ),
    ),
    Group("post", (Row("post", "small POST, `MeterEvent.create`", "µs", Goal(0.3)),)),
    Group(
        "retrieve", (Row("retrieve", "retrieve a 15 KB customer", "µs", Goal(0.12)),)
    ),
    Group("list", (Row("list", "list of 100 charges, 333 KB", "µs", Goal(0.05)),)),
    Group(
        "decode",
        (
            Row("decode", "decode that page", "µs", Goal(1.1, FLOOR)),
            Row(
                "decode-read",
                "decode it, read 5 fields of each charge",
                "µs",
                Goal(1.4, FLOOR),
            ),
        ),
    ),
    Group(
        "encode", (Row("encode", "form-encode 200 nested leaves", "µs", Goal(0.35)),)
    ),
    Group("event", (Row("event", "verify and build a 10 KB event", "µs", Goal(0.1)),)),
    Group(
        "read",
        (
            Row("scalar", "read a scalar attribute", "ns", Goal(0.1)),
            Row("nested", "read a nested attribute", "ns", Goal(0.4)),
        ),
    ),
    Group(
        "kept",
        (
            Row("kept", "memory kept per charge", "KB", Goal(1.05, FLOOR)),
            Row(
                "kept-touched",
                "memory kept per charge, 5 fields read",
                "KB",
                Goal(1.15, FLOOR),
            ),
        ),
    ),
    Group(
        "pickle",
        (
            Row("pickle", "pickle a page", "µs", Goal(1.2, FLOOR)),
            Row("pickle-touched", "pickle a page that was read", "µs", Goal(2, FLOOR)),
        ),
    ),
    Group(
        "async",
        (
            Row("async", "async call of 32 at once, by default", "µs", Goal(0.2)),
            Row(
                "async-aiohttp",
                "async call of 32 at once, both on aiohttp",
                "µs",
                Goal(0.6, "official, aiohttp"),
                measure="async",
                official="official, aiohttp",
            ),
            Row(
                "async-threads",
                "async call of 32 at once, on worker threads",
                "µs",
                Goal(0.4),
                measure="async",
                ours="ours, threads",
            ),
        ),
    ),
    Group(
        "size",
        (
            Row("wheel", "wheel", "MB", Goal(0.25)),
            Row("installed", "installed", "MB", Goal(0.3)),
            Row("files", "files", "", Goal(0.3)),
        ),
    ),
    Group(
        "mypy",
        (
            Row("mypy-time", "mypy, 10-line script, CPU", "s", Goal(0.35)),
            Row("mypy-memory", "mypy, peak memory", "MiB", Goal(0.45)),
        ),
    ),
    Group(
        "pyright",
        (
            Row("pyright-time", "pyright, 10-line script, CPU", "s", Goal(0.7)),
            Row("pyright-memory", "pyright, peak memory", "MiB", None),
        ),
    ),
    Group(
        "paging",
        (
            Row(
                "paging-rss",
                "auto paging, peak RSS",
                "MiB",
                Goal(1.1, FLAT),
            ),
            Row(
                "paging-traced",
                "auto paging, peak of Python's memory",
                "MiB",
                Goal(1.1, FLAT),
            ),
        ),
    ),
)
ROWS = tuple(row for group in GROUPS for row in group.rows)


def chosen(names: list[str]) -> tuple[Group, ...]:
    """The groups that hold the named rows or have that name, all without a name; raises ValueError for others."""
    known = {row.key for row in ROWS} | {group.name for group in GROUPS}
    for name in names:
        if name not in known:
            raise ValueError(f"no row is named {name!r}: {', '.join(sorted(known))}")
    if not names:
        return GROUPS
    wanted = set(names)
    return tuple(
        group
        for group in GROUPS
        if wanted & {group.name, *(row.key for row in group.rows)}
    )
