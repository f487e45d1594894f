"""The same document in other words and another order."""

from __future__ import annotations

import random
from typing import Any

PROSE = "Some words."


def shuffled(value: Any, order: random.Random) -> Any:
    """The keys of every object in another order."""
    if isinstance(value, dict):
        keys = list(value)
        order.shuffle(keys)
        return {key: shuffled(value[key], order) for key in keys}
    if isinstance(value, list):
        return [shuffled(one, order) for one in value]
    return value


def with_prose(value: Any) -> Any:
    """Descriptions wherever a schema or an operation may have one."""
    if isinstance(value, list):
        return [with_prose(one) for one in value]
    if not isinstance(value, dict):
        return value
    found = {key: with_prose(one) for key, one in value.items()}
    is_schema = isinstance(value.get("type"), str) or "responses" in value
    return {**found, "description": PROSE} if is_schema else found
