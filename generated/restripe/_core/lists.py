# Rendered from codegen/runtime/lists.py, which has the comments.
"""Pages of lists, and what is left of a deleted object."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Iterator,
    List,
    Optional,
    TypeVar,
)

from . import page_requests as pages
from .any_iterator import AnyIterator
from .api_method import bound_method
from .callers import warn
from .descriptors import hideable
from .objects import StripeObject
from .page_requests import Kind, rows as rows
from .paging import (
    is_backward,
    list_step,
    list_step_back,
    list_step_forward,
    search_step,
    v2_step,
    v2_step_back,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

T = TypeVar("T")
_SEARCH = "`search` of a page is deprecated; use the `search` of the resource"


class Page(StripeObject, Generic[T]):
    """One page of a list: iterates over its own rows; its origin tells the request that asked for it.

    Requests for further pages repeat the filters of that request, its account and its limits (timeout, deadline,
    retries). They raise ValueError where the page does not tell how to go on, such as a last row without an id, and
    TypeError where the answer is no page.
    """

    __slots__ = ()

    data: List[T]

    _inner_class_types = {"data": None}
    _is_page: ClassVar[bool] = True
    _kind: ClassVar[Kind]

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

    @bound_method
    def first(self) -> Optional[T]:
        """The first row of the page; None without rows."""
        return next(iter(rows(self)), None)

    @bound_method
    def auto_paging_iter(self, max_items: Optional[int] = None) -> AnyIterator[T]:
        """The rows of this page and of those after it, for `for` or `async for`; at most ``max_items``.

        A list that was asked for with `ending_before` runs backward, from the last row of the page.
        """
        return AnyIterator(pages.items_from(self, max_items))

    @bound_method
    def iter_pages(self) -> AnyIterator[Self]:
        """This page and those after it, for `for` or `async for`; in the direction of ``auto_paging_iter``."""
        return AnyIterator(pages.pages_from(self))

    def __contains__(self, key: object) -> bool:
        if isinstance(key, str):
            return StripeObject.__contains__(self, key)
        return key in rows(self)

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

    _kind = Kind("list", list_step, {"has_more": False}, is_backward)

    @bound_method
    def next_page(self, **params: Any) -> Self:
        """The page after this one; an empty one at the end. ``params`` are filters and options to change."""
        return pages.neighbour(self, list_step_forward, params)

    @bound_method
    async def next_page_async(self, **params: Any) -> Self:
        """Async twin of `next_page`."""
        return await pages.neighbour_async(self, list_step_forward, params)

    @bound_method
    def previous_page(self, **params: Any) -> Self:
        """The page before this one; an empty one at the beginning. ``params`` are as for `next_page`."""
        return pages.neighbour(self, list_step_back, params)

    @bound_method
    async def previous_page_async(self, **params: Any) -> Self:
        """Async twin of `previous_page`."""
        return await pages.neighbour_async(self, list_step_back, params)

    @bound_method
    def list(self, **params: Any) -> Self:
        """GET the page's own url, with nothing of the request that made the page; ValueError without a url."""
        return pages.call(self, "get", (), params, "list")

    @bound_method
    async def list_async(self, **params: Any) -> Self:
        """Async twin of `list`."""
        return await pages.call_async(self, "get", (), params, "list")

    @bound_method
    def create(self, **params: Any) -> T:
        """POST to the page's own url; ValueError without one."""
        return pages.call(self, "post", (), params)

    @bound_method
    async def create_async(self, **params: Any) -> T:
        """Async twin of `create`."""
        return await pages.call_async(self, "post", (), params)

    @bound_method
    def retrieve(self, id: str, **params: Any) -> T:
        """GET one object below the page's own url; ValueError without one."""
        return pages.call(self, "get", (id,), params)

    @bound_method
    async def retrieve_async(self, id: str, **params: Any) -> T:
        """Async twin of `retrieve`."""
        return await pages.call_async(self, "get", (id,), params)


class SearchResultObject(Page[T]):
    """A page of what a search found."""

    __slots__ = ()
    OBJECT_NAME: ClassVar[Literal["search_result"]] = "search_result"

    has_more: bool
    next_page: Optional[str]
    object: Literal["search_result"]
    total_count: Optional[int]
    url: str

    _kind = Kind("search", search_step, {"has_more": False, "next_page": None})

    @bound_method
    def next_search_result_page(self, **params: Any) -> Self:
        """The page after this one; an empty one at the end. ``params`` are filters and options to change."""
        return pages.neighbour(self, search_step, params)

    @bound_method
    async def next_search_result_page_async(self, **params: Any) -> Self:
        """Async twin of `next_search_result_page`."""
        return await pages.neighbour_async(self, search_step, params)

    @bound_method
    def search(self, **params: Any) -> Self:
        """GET the page's own url. Deprecated: use the `search` of the resource."""
        warn(_SEARCH, DeprecationWarning)
        return pages.call(self, "get", (), params, "search")

    @bound_method
    async def search_async(self, **params: Any) -> Self:
        """Async twin of `search`, deprecated with it."""
        warn(_SEARCH, DeprecationWarning)
        return await pages.call_async(self, "get", (), params, "search")


class V2ListObject(Page[T]):
    """A page of a list of the second API."""

    __slots__ = ()
    OBJECT_NAME: ClassVar[Literal["v2.list"]] = "v2.list"

    next_page_url: Optional[str]
    previous_page_url: Optional[str]

    _kind = Kind("v2_list", v2_step, {"next_page_url": None, "previous_page_url": None})

    @bound_method
    def next_page(self, **params: Any) -> Self:
        """The page after this one; an empty one at the end. ``params`` are options, or change the address."""
        return pages.neighbour(self, v2_step, params)

    @bound_method
    async def next_page_async(self, **params: Any) -> Self:
        """Async twin of `next_page`."""
        return await pages.neighbour_async(self, v2_step, params)

    @bound_method
    def previous_page(self, **params: Any) -> Self:
        """The page before this one; an empty one at the beginning. ``params`` are as for `next_page`."""
        return pages.neighbour(self, v2_step_back, params)

    @bound_method
    async def previous_page_async(self, **params: Any) -> Self:
        """Async twin of `previous_page`."""
        return await pages.neighbour_async(self, v2_step_back, params)


class DeletedObject(StripeObject):
    """What a deletion in the second API answers: which object is gone."""

    __slots__ = ()

    id: str
    object: str

    @hideable
    def is_deleted(self) -> bool:
        """True: that is what the reply says."""
        return True
