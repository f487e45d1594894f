# Rendered from codegen/runtime/resource.py.
from typing import Any, ClassVar, FrozenSet, Optional
from .api_method import (
    APIResourceTestHelpers as APIResourceTestHelpers,
    api_method as api_method,
    bound_method as bound_method,
)
from .api_resource import APIResource as APIResource
from .calls import (
    request as request,
    request_async as request_async,
    request_on as request_on,
    request_on_async as request_on_async,
    request_stream_on as request_stream_on,
    request_stream_on_async as request_stream_on_async,
)
from typing_extensions import Self

class CreateableAPIResource(APIResource): ...
class DeletableAPIResource(APIResource): ...
class ListableAPIResource(APIResource): ...
class SearchableAPIResource(APIResource): ...

class UpdateableAPIResource(APIResource):
    _additive_params: ClassVar[FrozenSet[str]]
    def save(self, idempotency_key: Optional[str] = None, **params: Any) -> Self: ...
    async def save_async(
        self, idempotency_key: Optional[str] = None, **params: Any
    ) -> Self: ...

class SingletonAPIResource(APIResource):
    _is_singleton = True
