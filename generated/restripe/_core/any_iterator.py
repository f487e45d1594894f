# Rendered from codegen/runtime/any_iterator.py, which has the comments.
"""Walks from page to page: what to fetch is decided without any I/O, so that `for` and `async for` share it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import (
    Any,
    Awaitable,
    Callable,
    Deque,
    Generic,
    Iterable,
    Optional,
    Set,
    TypeVar,
    Union,
)

from .callers import warn

T = TypeVar("T")
P = TypeVar("P")


@dataclass(frozen=True)
class Load(Generic[P]):
    """A request of a page, to be made with or without blocking."""

    now: Callable[[], P]
    later: Callable[[], Awaitable[P]]


@dataclass(frozen=True)
class Turn(Generic[P]):
    """What follows a page: the request, and the token that no other page of the walk may have."""

    load: Load[P]
    path: str
    token: str
    problem: str = ""


class Pages(Generic[P]):
    """One page after the other, ``follow`` telling what comes after each; a page handed out is let go."""

    def __init__(
        self,
        follow: Callable[[P], Optional[Turn[P]]],
        load: Optional[Load[P]] = None,
    ) -> None:
        self._follow = follow
        self._load = load
        self._turn: Optional[Turn[P]] = None
        self._page: Optional[P] = None
        self._tokens: Set[str] = set()

    def feed(self, page: P) -> None:
        """Take the page that was wanted."""
        self._turn = self._follow(page)
        self._page, self._load = page, None

    def ready(self) -> bool:
        """Whether ``pop`` has something to give."""
        return self._page is not None

    def pop(self) -> P:
        """Hand out the page."""
        page, self._page = self._page, None
        assert page is not None
        return page

    def wanted(self) -> Optional[Load[P]]:
        """What to fetch now; None at the end. The same again, until it was fed: a failed request can be repeated."""
        turn, self._turn = self._turn, None
        if turn is not None:
            self._load = self._checked(turn)
        return self._load

    def _checked(self, turn: Turn[P]) -> Optional[Load[P]]:
        if turn.problem:
            raise ValueError(turn.problem)
        if turn.token in self._tokens:
            warn(
                f"{turn.path} answers pages in a circle: the one of {turn.token} was read before, so paging ends here"
            )
            return None
        self._tokens.add(turn.token)
        return turn.load


class Items(Generic[P, T]):
    """The rows of such pages, at most ``max_items``."""

    def __init__(
        self,
        pages: Pages[P],
        rows: Callable[[P], Iterable[T]],
        max_items: Optional[int] = None,
    ) -> None:
        self._pages = pages
        self._rows = rows
        self._left = _count(max_items)
        self._loaded: Deque[T] = deque()

    def feed(self, page: P) -> None:
        """Take the page that was wanted."""
        self._pages.feed(page)
        self._loaded.extend(self._rows(self._pages.pop()))

    def ready(self) -> bool:
        """Whether ``pop`` has something to give."""
        return bool(self._loaded) and self._left != 0

    def pop(self) -> T:
        """Hand out the next row."""
        if self._left is not None:
            self._left -= 1
        return self._loaded.popleft()

    def wanted(self) -> Optional[Load[P]]:
        """What to fetch now; None at the end."""
        return None if self._left == 0 else self._pages.wanted()


def _count(max_items: object) -> Optional[int]:
    if max_items is None:
        return None
    if not isinstance(max_items, int) or isinstance(max_items, bool) or max_items < 0:
        raise TypeError(f"max_items is a whole number from 0, not {max_items!r}")
    return max_items


class AnyIterator(Generic[T]):
    """An iterator over several pages, for `for` or for `async for` but not for both; it can be used up once.

    A step that needs a further page makes its request. When that fails its error is raised, and the next step
    asks for the page once more.
    """

    def __init__(self, source: Union[Pages[T], Items[Any, T]]) -> None:
        self._source: Any = source
        self._style: Optional[str] = None
        self._busy = False

    def __iter__(self) -> AnyIterator[T]:
        self._choose("for")
        return self

    def __aiter__(self) -> AnyIterator[T]:
        self._choose("async for")
        return self

    def __next__(self) -> T:
        self._begin("for")
        try:
            while not self._source.ready():
                self._source.feed(self._next_load(StopIteration).now())
            row: T = self._source.pop()
            return row
        finally:
            self._busy = False

    async def __anext__(self) -> T:
        self._begin("async for")
        try:
            while not self._source.ready():
                self._source.feed(await self._next_load(StopAsyncIteration).later())
            row: T = self._source.pop()
            return row
        finally:
            self._busy = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _next_load(self, end: Callable[[], BaseException]) -> Load[Any]:
        load: Optional[Load[Any]] = self._source.wanted()
        if load is None:
            raise end()
        return load

    def _begin(self, style: str) -> None:
        self._choose(style)
        if self._busy:
            raise RuntimeError("this iterator is waiting for a page in another place")
        self._busy = True

    def _choose(self, style: str) -> None:
        if self._style not in (None, style):
            raise RuntimeError(
                f"this iterator is in use with `{self._style}`, so `{style}` needs one of its own"
            )
        self._style = style
