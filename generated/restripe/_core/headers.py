# Rendered from codegen/runtime/headers.py, which has the comments.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Dict, Iterable, Iterator, Tuple, Union


class Headers(Mapping[str, str]):
    """An immutable, picklable mapping; of several headers of one name the values are joined by a comma."""

    __slots__ = ("_items",)

    def __init__(
        self, source: Union[Mapping[str, str], Iterable[Tuple[str, str]]] = ()
    ) -> None:
        items: Dict[str, Tuple[str, str]] = {}
        pairs: Any = source.items() if isinstance(source, Mapping) else source
        for name, value in pairs:
            lower = name.lower()
            if lower in items:
                name, value = items[lower][0], f"{items[lower][1]}, {value}"
            items[lower] = (name, value)
        self._items = items

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()][1]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._items

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items.values())

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        theirs = {str(name).lower(): value for name, value in other.items()}
        return {name: value for name, (_, value) in self._items.items()} == theirs

    def __reduce__(self) -> Tuple[Any, ...]:
        return Headers, (list(self._items.values()),)

    def __repr__(self) -> str:
        return f"Headers({dict(self)!r})"


class SentHeaders(Dict[str, str]):
    """The headers of a request, whose repr never shows the key."""

    def __repr__(self) -> str:
        return f"<{len(self)} headers>"
