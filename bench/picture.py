"""The ratios as one SVG: a bar from 1.0 (the official package) to ours on a logarithmic axis, a mark where the goal is."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from math import log10

from bench.figures import Figures, Verdict, verdict
from bench.rows import FLAT, Row

LOW, HIGH = 0.01, 2.0
LEFT, RIGHT, WIDTH = 320, 780, 850
TOP, STEP, BAR = 62, 24, 14
TICKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0)
STYLE = """
text { font: 13px system-ui, "DejaVu Sans", sans-serif; fill: #1f2328 }
.note { font-size: 11px; fill: #59636e }
.head { font-size: 15px; font-weight: 600 }
.value { font-variant-numeric: tabular-nums }
.grid { stroke: #d1d9e0 }
.one { stroke: #59636e; stroke-width: 1.5 }
.goal { stroke: #1f2328; stroke-width: 2.5 }
.met { fill: #2f7d4f }
.missed { fill: #bc4c00 }
.plain { fill: #8c959f }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc }
  .note { fill: #9198a1 }
  .grid { stroke: #3d444d }
  .one { stroke: #9198a1 }
  .goal { stroke: #f0f6fc }
  .met { fill: #3fb950 }
  .missed { fill: #f0883e }
}
"""


def place(ratio: float) -> float:
    """Where a ratio stands; what is off the axis stands at its end."""
    clamped = min(max(ratio, LOW), HIGH)
    share = (log10(clamped) - log10(LOW)) / (log10(HIGH) - log10(LOW))
    return LEFT + share * (RIGHT - LEFT)


def shown(figures: Figures, rows: Iterable[Row]) -> list[Verdict]:
    """Rows in which both packages have a figure; flatness is no matter between the two."""
    verdicts = [verdict(row, figures) for row in rows]
    return [
        one
        for one in verdicts
        if one.to_official is not None
        and not (one.row.goal and one.row.goal.against == FLAT)
    ]


def picture(figures: Figures, rows: Iterable[Row]) -> str:
    """The same figures give the same bytes."""
    verdicts = shown(figures, rows)
    bottom = TOP + STEP * len(verdicts)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {bottom + 34}" role="img"'
        f' width="{WIDTH}" aria-label="restripe next to stripe 16.1.0: ratios">',
        f"<style>{STYLE}</style>",
        '<text class="head" x="12" y="22">restripe ÷ stripe 16.1.0</text>',
        '<text class="note" x="12" y="40">a bar goes from stripe (1.0) to restripe: the further left, the better; the upright mark is the goal</text>',
        *[_tick(tick, bottom) for tick in TICKS],
    ]
    for index, one in enumerate(verdicts):
        parts += _bar(one, TOP + STEP * index)
    return "\n".join([*parts, "</svg>"]) + "\n"


def _tick(tick: float, bottom: int) -> str:
    x = f"{place(tick):.1f}"
    kind = "one" if tick == 1 else "grid"
    label = "stripe" if tick == 1 else f"{tick:g}"
    return (
        f'<line class="{kind}" x1="{x}" x2="{x}" y1="{TOP - 6}" y2="{bottom}"/>'
        f'<text class="note" x="{x}" y="{bottom + 18}" text-anchor="middle">{label}</text>'
    )


def _bar(one: Verdict, y: int) -> list[str]:
    ratio = one.to_official or 0.0
    start, end = sorted((place(ratio), place(1.0)))
    kind = {True: "met", False: "missed", None: "plain"}[one.met]
    middle = y + BAR - 3
    title = escape(one.row.title.replace("`", ""))
    parts = [
        f'<text x="{LEFT - 10}" y="{middle}" text-anchor="end">{title}</text>',
        f'<rect class="{kind}" x="{start:.1f}" y="{y}" width="{end - start:.1f}" height="{BAR}" rx="2"/>',
        f'<text class="value" x="{WIDTH - 12}" y="{middle}" text-anchor="end">{_text(ratio)}</text>',
    ]
    if one.limit and one.official:
        x = f"{place(one.limit / one.official):.1f}"
        parts.append(
            f'<line class="goal" x1="{x}" x2="{x}" y1="{y - 3}" y2="{y + BAR + 3}"/>'
        )
    return parts


def _text(ratio: float) -> str:
    return "0" if not ratio else f"{ratio:.3f}" if ratio < 0.1 else f"{ratio:.2f}"
