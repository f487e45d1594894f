"""What takes the place of a parsed value, when several threads read it at once."""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

# id of a parsed dict or list -> itself, so that no other gets the id, and what takes its place: for the moment in
# which several threads may be making that.
_claims: Dict[int, Tuple[object, Any]] = {}


def settle(container: Any, key: Any, raw: object, made: Any) -> Any:
    """Put ``made`` in the place of ``raw`` and return it; if another thread was first, theirs stays and is returned.

    No lock, which a fork in the wrong moment would leave locked for ever: whoever comes while a claim stands gets the
    claimed view, and whoever comes after it finds the place taken.
    """
    if made is raw:
        return made
    number = id(raw)
    try:
        winner = _claims.setdefault(number, (raw, made))[1]
        if container[key] is raw:
            container[key] = winner
            return winner
        return container[key]
    finally:
        _claims.pop(number, None)


def settle_items(items: List[Any], raw: List[Any], made: List[Any]) -> bool:
    """The same for all that a list holds, with one claim; False when another thread was first, with what it saw there."""
    number = id(items)
    try:
        winner = _claims.setdefault(number, (items, (raw, made)))[1]
        for index, (old, new) in enumerate(zip(*winner)):
            # Whoever has the list already may have made it shorter.
            if index < len(items) and items[index] is old:
                items[index] = new
        return winner[1] is made
    finally:
        _claims.pop(number, None)
