"""What the packages take: memory of charges that are kept, memory of auto paging, bytes on the disk."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

from bench.environment import PYTHON, run, wheel
from bench.figures import Figures
from bench.rows import FLOOR, OFFICIAL, OURS

ALL = (OFFICIAL, OURS, FLOOR)
# Charges that have been seen when the memory is looked at: 10,000 in the end.
POINTS = (1_000, 5_000, 10_000)
QUICK_POINTS = (200, 500, 1_000)


def _child(*words: str) -> list[float]:
    found: list[float] = json.loads(run([str(PYTHON), "-m", "bench.memory", *words]))
    return found


def kept(rounds: int, figures: Figures) -> None:
    """Exact figures: more rounds show that they are the same."""
    for _ in range(rounds):
        for name in ALL:
            for how, measure in (("fresh", "kept"), ("touched", "kept-touched")):
                figures.add(measure, name, _child("kept", name, how)[0])


def paging(
    url: str, rounds: int, points: tuple[int, int, int], figures: Figures
) -> None:
    """The peak in the end under each one's name, and how it stood at a tenth and at half."""
    numbers = [str(point) for point in points]
    for _ in range(rounds):
        for how in ("rss", "traced"):
            for name in ALL:
                tenth, half, end = _child("paging", name, url, how, *numbers)
                measure = f"paging-{how}"
                figures.add(measure, name, end)
                figures.add(measure, f"{name}, at a tenth", tenth)
                figures.add(measure, f"{name}, at half", half)


def sizes(figures: Figures) -> None:
    """Of the wheels; installed without byte code, they have the same files."""
    for name, package in ((OFFICIAL, "stripe"), (OURS, "restripe")):
        compressed, installed, files = of_wheel(wheel(package))
        figures.add("wheel", name, compressed / 1e6)
        figures.add("installed", name, installed / 1e6)
        figures.add("files", name, files)


def of_wheel(path: Path) -> tuple[int, int, int]:
    """Bytes of the file, bytes of what is in it, and how many files that is."""
    with ZipFile(path) as archive:
        sizes = [each.file_size for each in archive.infolist() if not each.is_dir()]
    return path.stat().st_size, sum(sizes), len(sizes)
