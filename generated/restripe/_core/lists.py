# Copied from codegen/runtime/lists.py; edit it there, never here.
"""Pages of lists, and what is left of a deleted object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Iterator, List, Optional, TypeVar

from .descriptors import hideable
from .objects import StripeObject
from .views import data_of, read

if TYPE_CHECKING:
    from typing import ClassVar, Literal

T = TypeVar("T")


class Page(StripeObject, Generic[T]):
    """One page of a list: iterates over its own rows; its origin tells the request that asked for it."""

    __slots__ = ()

    data: List[T]

    _inner_class_types = {"data": None}

    def __iter__(self) -> Iterator[T]:
        return iter(rows(self))

    def __reversed__(self) -> Iterator[T]:
        return reversed(rows(self))

    def __len__(self) -> int:
        return len(rows(self))

    @hideable
    def is_empty(self) -> bool:
        """Whether the page has no rows."""
        return not rows(self)

    def __getitem__(self, key: str) -> Any:
        if not isinstance(key, str):
            raise KeyError(
                f"a page is read by the names of its fields; its rows are in `.data[{key!r}]`"
            )
        return StripeObject.__getitem__(self, key)


class ListObject(Page[T]):
    """A page of a list."""

    __slots__ = ()
    OBJECT_NAME: ClassVar[Literal["list"]] = "list"

    has_more: bool
    object: Literal["list"]
    url: str


class SearchResultObject(Page[T]):
    """A page of what a search found."""

    __slots__ = ()
    OBJECT_NAME: ClassVar[Literal["search_result"]] = "search_result"

    has_more: bool
    next_page: Optional[str]
    object: Literal["search_result"]
    total_count: Optional[int]
    url: str


class V2ListObject(Page[T]):
    """A page of a list of the second API."""

    __slots__ = ()
    OBJECT_NAME: ClassVar[Literal["v2.list"]] = "v2.list"

    next_page_url: Optional[str]
    previous_page_url: Optional[str]


class DeletedObject(StripeObject):
    """What a deletion in the second API answers: which object is gone."""

    __slots__ = ()

    id: str
    object: str

    @hideable
    def is_deleted(self) -> bool:
        """True: that is what the reply says."""
        return True


def rows(page: Page[T]) -> List[T]:
    """The rows of a page; none when the reply left them out."""
    found = read(page, "data") if "data" in data_of(page) else None
    return found if isinstance(found, list) else []
