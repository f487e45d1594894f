"""The report as Markdown: the table of the rows, what every contestant needed, the machine and its noise."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import median
from typing import Any

from bench.figures import Figures, Values, Verdict, verdict
from bench.rows import ABSOLUTE, FLAT, FLOOR, GROUPS, OFFICIAL, Row

HEAD = (
    "work",
    "",
    "official",
    "floor",
    "ours",
    "÷ official",
    "÷ floor",
    "to reach",
    "",
)
DETAILS = (
    "measure",
    "contestant",
    "median",
    "deviation",
    "10 % to 90 %",
    "by the clock",
    "rounds",
)
WORDS = {True: "met", False: "**not met**", None: "-"}


def number(value: float | None) -> str:
    """Three digits that count, and none after the point that do not."""
    if value is None:
        return "-"
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def ratio(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}"


def reach(row: Row) -> str:
    """The goal in words."""
    if row.goal is None:
        return "-"
    names = {
        ABSOLUTE: "",
        OFFICIAL: " × official",
        FLOOR: " × floor",
        FLAT: " × at a tenth",
    }
    return (
        f"≤ {row.goal.at_most:g}{names.get(row.goal.against, ' × ' + row.goal.against)}"
    )


def line(one: Verdict) -> list[str]:
    """A row of the table."""
    met = WORDS[one.met]
    cells = map(number, (one.official, one.floor, one.ours))
    shares = map(ratio, (one.to_official, one.to_floor))
    return [one.row.title, one.row.unit, *cells, *shares, reach(one.row), met]


def table(figures: Figures, rows: Iterable[Row]) -> str:
    """Every row: measured, skipped with the reason, or not asked for."""
    lines = []
    for row in rows:
        cells = line(verdict(row, figures))
        for word, reasons in (("skipped", figures.skipped), ("failed", figures.failed)):
            if row.figures in reasons:
                cells[-1] = f"{word}: {reasons[row.figures]}".replace("|", "\\|")
        lines.append(cells)
    return _markdown(HEAD, lines, left=(0, 1, 7, 8))


def details(figures: Figures) -> str:
    """All contestants of all measures, with the spread of their rounds."""
    units = {row.figures: row.unit for group in GROUPS for row in group.rows}
    lines = [
        [
            f"{measure} ({unit})" if (unit := units.get(measure)) else measure,
            *_spread(name, values),
        ]
        for measure, by_name in figures.found.items()
        for name, values in by_name.items()
    ]
    return _markdown(DETAILS, lines, left=(0, 1))


def _spread(name: str, values: Values) -> list[str]:
    low, high = map(number, values.span)
    return [
        name,
        number(values.median),
        number(values.deviation),
        low if low == high else f"{low} to {high}",
        number(Values(values.wall).median if values.wall else None),
        str(len(values.values)),
    ]


def _markdown(
    head: Sequence[str], lines: list[list[str]], left: tuple[int, ...]
) -> str:
    rule = ["---" if index in left else "---:" for index in range(len(head))]
    return "\n".join(f"| {' | '.join(each)} |" for each in (head, rule, *lines))


def noise(figures: Figures) -> str:
    """How far the rounds of a timed measure lie from their median, in the middle and at worst."""
    shares = {
        (measure, name): values.deviation / abs(values.median)
        for measure, by_name in figures.found.items()
        for name, values in by_name.items()
        if values.wall and values.median
    }
    if not shares:
        return "nothing was timed"
    (measure, name), most = max(shares.items(), key=lambda item: item[1])
    return (
        f"the rounds of a timed figure lie {median(shares.values()):.1%} from their median,"
        f" at worst {most:.0%} ({measure}, {name})"
    )


def tally(figures: Figures, rows: Iterable[Row]) -> str:
    """How many goals are met, and which are not."""
    all_of = [verdict(row, figures) for row in rows]
    judged = [one for one in all_of if one.met is not None]
    missed = [one.row.title for one in judged if not one.met]
    text = f"{len(judged) - len(missed)} of {len(judged)} goals met"
    return text + (f"; not met: {'; '.join(missed)}" if missed else "")


def page(
    facts: dict[str, Any], figures: Figures, rows: Sequence[Row], picture: str
) -> str:
    """The whole report; the picture stands beside it."""
    before, after = facts["before"], facts["after"]
    versions = ", ".join(f"{name} {version}" for name, version in facts["versions"])
    return f"""# restripe next to stripe, measured

Written by `python -m bench.compare`; `bench/README.md` says how it measures.

![Ratio of restripe to stripe in every row]({picture})

* {before["date"]}, {before["system"]}, {before["cpu"]}, {before["cores"]} cores, Python {facts["python"]}
* {versions}
* load average before {before["load"]}, after {after["load"]} (the bench itself keeps one to two cores busy)
* {"few rounds, `--quick`: the figures are rough" if facts["quick"] else "all rounds"}
* official: `RequestsClient`, `HTTPXClient` and `AIOHTTPClient` as named, `enable_telemetry = False`, all else as it comes
* noise: {noise(figures)}
* {tally(figures, rows)}

{table(figures, rows)}

Times are CPU time of the client's process, medians of the rounds. The floor is the least code for the same work
(http.client, requests and `json.loads`, `hmac`, bare aiohttp, an empty script), and memory next to what `json.loads` makes.

## Every contestant, and the noise

{details(figures)}

`deviation` is the median absolute deviation of the rounds, `10 % to 90 %` their range without the outer tenths.
"""
