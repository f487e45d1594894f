"""What a case is: a snippet, what it is answered, and where the two packages differ on purpose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.migration.recorder import Reply


@dataclass(frozen=True)
class Difference:
    """Both values at one place of the outcome, and the rule that says so."""

    rule: str
    place: str
    official: Any
    ours: Any


@dataclass(frozen=True)
class Case:
    """A file of `snippets/`, the answers to its requests in their order, and its differences."""

    snippet: str
    replies: tuple[Reply, ...] = ()
    differences: tuple[Difference, ...] = ()
    # Why it makes no request, where it makes none.
    offline: str = ""
    # Its requests are made at the same time.
    any_order: bool = False


def case(snippet: str, *replies: Reply, **rest: Any) -> Case:
    return Case(snippet, replies, **rest)
