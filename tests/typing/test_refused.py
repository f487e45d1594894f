"""Each mistake in refused_cases.py is found by every checker, on its line and by the right rule."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.typing.checkers import CHECKERS, Report, Said

FILE = Path(__file__).with_name("refused_cases.py")
_MARK = re.compile(r"\s*# refused, naming (\w+): (.+)")


@dataclass(frozen=True)
class Refusal:
    name: str
    rules: tuple[str, ...]

    def fits(self, checker: str, said: list[Said]) -> bool:
        rule = self.rules[list(CHECKERS).index(checker)]
        is_error = any((one.severity, one.rule) == ("error", rule) for one in said)
        return is_error and any(self.name in one.message for one in said)


def refusals() -> dict[int, Refusal]:
    """By the line that the mistake is on: the one below its comment."""
    lines = FILE.read_text("utf-8").splitlines()
    marks = ((line, _MARK.fullmatch(text)) for line, text in enumerate(lines, 1))
    return {
        line + 1: Refusal(mark[1], tuple(mark[2].split(", ")))
        for line, mark in marks
        if mark
    }


@pytest.mark.parametrize("checker", CHECKERS)
def test_every_mistake_is_found_on_its_line(
    checker: str, said: Callable[[str], Report]
) -> None:
    found = said(checker)[FILE.name]
    wrong = {
        line: (found.get(line), refusal)
        for line, refusal in refusals().items()
        if not refusal.fits(checker, found.get(line, []))
    }
    assert wrong == {}
    assert found.keys() == refusals().keys()


def test_every_comment_is_read() -> None:
    text = FILE.read_text("utf-8")
    assert len(refusals()) == text.count("\n# refused") + text.count("    # refused")
    assert len(refusals()) >= 55
    assert {len(one.rules) for one in refusals().values()} == {len(CHECKERS)}
