"""The values of every contestant by measure, and what is made of them: medians, spreads, ratios, verdicts."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Any

from bench.rows import ABSOLUTE, Row


@dataclass
class Values:
    """One per round; `wall` where the value is CPU time, in the same unit."""

    values: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return median(self.values)

    @property
    def deviation(self) -> float:
        """The median absolute deviation from the median."""
        middle = self.median
        return median(abs(value - middle) for value in self.values)

    @property
    def span(self) -> tuple[float, float]:
        """The 10th and the 90th percentile, of few values the lowest and the highest."""
        if len(self.values) < 5:
            return min(self.values), max(self.values)
        tenths = quantiles(self.values, n=10, method="inclusive")
        return tenths[0], tenths[-1]


class Figures:
    """Measure -> contestant -> values; why a measure was skipped, or what went wrong with it."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, Values]] = {}
        self.skipped: dict[str, str] = {}
        self.failed: dict[str, str] = {}

    def add(
        self, measure: str, contestant: str, value: float, wall: float | None = None
    ) -> None:
        values = self.found.setdefault(measure, {}).setdefault(contestant, Values())
        values.values.append(_short(value))
        if wall is not None:
            values.wall.append(_short(wall))

    def skip(self, measure: str, reason: str) -> None:
        self.skipped[measure] = reason

    def fail(self, measure: str, reason: str) -> None:
        self.failed[measure] = reason

    def middle(self, row: Row, contestant: str) -> float | None:
        if row.figures in self.failed:
            # Of a group that broke off, what was measured until then is no result.
            return None
        values = self.found.get(row.figures, {}).get(contestant)
        return values.median if values else None

    def to_json(self) -> dict[str, Any]:
        measures = {
            measure: {name: vars(values) for name, values in by_name.items()}
            for measure, by_name in self.found.items()
        }
        return {
            "measures": measures,
            "skipped": self.skipped,
            "failed": self.failed,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Figures:
        self = cls()
        for measure, by_name in data["measures"].items():
            self.found[measure] = {
                name: Values(**values) for name, values in by_name.items()
            }
        self.skipped, self.failed = dict(data["skipped"]), dict(data["failed"])
        return self


@dataclass(frozen=True)
class Verdict:
    """A row with its medians; `met` is None where there is no goal or no figure."""

    row: Row
    official: float | None
    floor: float | None
    ours: float | None
    against: float | None

    @property
    def to_official(self) -> float | None:
        return _ratio(self.ours, self.official)

    @property
    def to_floor(self) -> float | None:
        return _ratio(self.ours, self.floor)

    @property
    def limit(self) -> float | None:
        """The value that ours may have at most."""
        goal = self.row.goal
        if goal is None:
            return None
        if goal.against == ABSOLUTE:
            return goal.at_most
        return None if self.against is None else goal.at_most * self.against

    @property
    def met(self) -> bool | None:
        limit = self.limit
        return None if limit is None or self.ours is None else self.ours <= limit


def verdict(row: Row, figures: Figures) -> Verdict:
    against = row.goal.against if row.goal else ABSOLUTE
    names = (row.official, row.floor, row.ours, against)
    return Verdict(row, *(figures.middle(row, name) for name in names))


def _short(value: float) -> float:
    # No clock here knows more digits, and a report is read in a diff.
    return float(f"{value:.5g}")


def _ratio(one: float | None, other: float | None) -> float | None:
    return one / other if one is not None and other else None
