# Signatures of codegen/runtime/resource.py; edit it there, never here.
from typing import Any
from typing import ClassVar
from typing import FrozenSet
from typing import Optional
from .api_method import APIResourceTestHelpers as APIResourceTestHelpers
from .api_method import api_method as api_method
from .api_method import bound_method as bound_method
from .api_resource import APIResource as APIResource
from .calls import request as request
from .calls import request_async as request_async
from .calls import request_on as request_on
from .calls import request_on_async as request_on_async
from .calls import request_stream_on as request_stream_on
from .calls import request_stream_on_async as request_stream_on_async
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
