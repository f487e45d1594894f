"""Cases of the scan's tests: sections of a text, with their expectations in comments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CERTAINTY = {"!": "certain", "?": "possible"}
_MARK = re.compile(r"#([!?]) (.*)$")
_UNJUDGED = re.compile(r"#(~[ ~]*)$")


@dataclass(frozen=True)
class Case:
    file: str
    title: str
    source: str

    def __str__(self) -> str:
        return f"{self.file}: {self.title}"

    @property
    def unjudged(self) -> int:
        lines = self.source.splitlines()
        marks = (_UNJUDGED.search(line) for line in lines)
        return sum(mark[1].count("~") for mark in marks if mark)


def cases_of(file: Path) -> Iterator[Case]:
    for section in file.read_text(encoding="utf-8").split("### ")[1:]:
        title, _, source = section.partition("\n")
        yield Case(file.stem, title, source)


def expected(source: str) -> Counter[tuple[int, str, str]]:
    """Line, member and certainty of each finding that the comments tell of."""
    return Counter(
        (line, member.strip(), _CERTAINTY[mark[1]])
        for line, text in enumerate(source.split("\n"), 1)
        if (mark := _MARK.search(text))
        for member in mark[2].split(";")
    )
