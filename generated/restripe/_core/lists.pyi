# Rendered from codegen/runtime/lists.py.
from typing import Any, ClassVar, Generic, Iterator, List, Optional, TypeVar, Literal
from .any_iterator import AnyIterator
from .api_method import bound_method
from .descriptors import hideable
from .objects import StripeObject
from .page_requests import Kind
from typing_extensions import Self

T = TypeVar("T")

class Page(StripeObject, Generic[T]):
    __slots__ = ()
    data: List[T]
    _is_page: ClassVar[bool]
    _kind: ClassVar[Kind]
    def __iter__(self) -> Iterator[T]: ...
    def __reversed__(self) -> Iterator[T]: ...
    def __len__(self) -> int: ...
    @hideable
    def is_empty(self) -> bool: ...
    @bound_method
    def first(self) -> Optional[T]: ...
    @bound_method
    def auto_paging_iter(self, max_items: Optional[int] = None) -> AnyIterator[T]: ...
    @bound_method
    def iter_pages(self) -> AnyIterator[Self]: ...
    def __contains__(self, key: object) -> bool: ...
    def __getitem__(self, key: str) -> Any: ...

class ListObject(Page[T]):
    __slots__ = ()
    OBJECT_NAME: ClassVar[Literal["list"]]
    has_more: bool
    object: Literal["list"]
    url: str
    @bound_method
    def next_page(self, **params: Any) -> Self: ...
    @bound_method
    async def next_page_async(self, **params: Any) -> Self: ...
    @bound_method
    def previous_page(self, **params: Any) -> Self: ...
    @bound_method
    async def previous_page_async(self, **params: Any) -> Self: ...
    @bound_method
    def list(self, **params: Any) -> Self: ...
    @bound_method
    async def list_async(self, **params: Any) -> Self: ...
    @bound_method
    def create(self, **params: Any) -> T: ...
    @bound_method
    async def create_async(self, **params: Any) -> T: ...
    @bound_method
    def retrieve(self, id: str, **params: Any) -> T: ...
    @bound_method
    async def retrieve_async(self, id: str, **params: Any) -> T: ...

class SearchResultObject(Page[T]):
    __slots__ = ()
    OBJECT_NAME: ClassVar[Literal["search_result"]]
    has_more: bool
    next_page: Optional[str]
    object: Literal["search_result"]
    total_count: Optional[int]
    url: str
    @bound_method
    def next_search_result_page(self, **params: Any) -> Self: ...
    @bound_method
    async def next_search_result_page_async(self, **params: Any) -> Self: ...
    @bound_method
    def search(self, **params: Any) -> Self: ...
    @bound_method
    async def search_async(self, **params: Any) -> Self: ...

class V2ListObject(Page[T]):
    __slots__ = ()
    OBJECT_NAME: ClassVar[Literal["v2.list"]]
    next_page_url: Optional[str]
    previous_page_url: Optional[str]
    @bound_method
    def next_page(self, **params: Any) -> Self: ...
    @bound_method
    async def next_page_async(self, **params: Any) -> Self: ...
    @bound_method
    def previous_page(self, **params: Any) -> Self: ...
    @bound_method
    async def previous_page_async(self, **params: Any) -> Self: ...

class DeletedObject(StripeObject):
    __slots__ = ()
    id: str
    object: str
    @hideable
    def is_deleted(self) -> bool: ...
