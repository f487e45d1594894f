# Rendered from codegen/runtime/api_resource.py.
from typing import Any, ClassVar, FrozenSet, Mapping, Optional
from .message import StripeStreamResponse
from .objects import StripeObject
from typing_extensions import Self

Params = Optional[Mapping[str, Any]]

class APIResource(StripeObject):
    _is_resource = True
    _is_singleton: ClassVar[bool]
    @classmethod
    def class_url(cls) -> str: ...
    @classmethod
    def resource_url(cls) -> str: ...
    def instance_url(self) -> str: ...
    @classmethod
    def protected_fields(cls) -> FrozenSet[str]: ...
    @classmethod
    def additive_object_param(cls, name: str) -> None: ...
    @classmethod
    def is_additive_object_param(cls, name: str) -> bool: ...
    @property
    def save_with_parent(self) -> bool: ...
    @save_with_parent.setter
    def save_with_parent(self, value: bool) -> None: ...
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def request_stripe_object(
        self,
        method: str,
        path: str,
        params: Params = None,
        base_address: str = "api",
        opts: Params = None,
    ) -> StripeObject: ...
    async def request_stripe_object_async(
        self,
        method: str,
        path: str,
        params: Params = None,
        base_address: str = "api",
        opts: Params = None,
    ) -> StripeObject: ...
    @classmethod
    def custom_method(
        cls, name: str, http_verb: str, http_path: Optional[str] = None
    ) -> None: ...
    def _request(
        self, method: str, url: str, params: Params = None, **how: Any
    ) -> Any: ...
    async def _request_async(
        self, method: str, url: str, params: Params = None, **how: Any
    ) -> Any: ...
    def _request_stream(
        self, method: str, url: str, params: Params = None, **how: Any
    ) -> StripeStreamResponse: ...
    async def _request_stream_async(
        self, method: str, url: str, params: Params = None, **how: Any
    ) -> StripeStreamResponse: ...
    @classmethod
    def _static_request(
        cls, method: str, url: str, params: Params = None, **how: Any
    ) -> Any: ...
    @classmethod
    async def _static_request_async(
        cls, method: str, url: str, params: Params = None, **how: Any
    ) -> Any: ...
    @classmethod
    def _static_request_stream(
        cls, method: str, url: str, params: Params = None, **how: Any
    ) -> StripeStreamResponse: ...
    @classmethod
    async def _static_request_stream_async(
        cls, method: str, url: str, params: Params = None, **how: Any
    ) -> StripeStreamResponse: ...
