# Rendered by codegen; never edit.
"""`apps.secret`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    request,
    request_async,
)
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.apps import (
        SecretCreateParams,
        SecretDeleteWhereParams,
        SecretFindParams,
        SecretListParams,
    )


class SecretScope(StripeObject):
    """Part of a reply: schema `secret_service_resource_scope`."""

    type: Literal["account", "user"]
    user: Optional[str]


class Secret(CreateableAPIResource, ListableAPIResource):
    """The `apps.secret` object.

    Operations: GET /v1/apps/secrets, GET /v1/apps/secrets/find,
    POST /v1/apps/secrets, POST /v1/apps/secrets/delete.
    """

    OBJECT_NAME: ClassVar[Literal["apps.secret"]] = "apps.secret"

    if TYPE_CHECKING:
        Scope: TypeAlias = SecretScope

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[SecretListParams]
        ) -> AnyIterator[Secret]: ...

    created: int
    deleted: Optional[bool]
    expires_at: Optional[int]
    id: str
    livemode: bool
    name: str
    object: Literal["apps.secret"]
    payload: Optional[str]
    scope: SecretScope

    _inner_class_types = {"scope": "SecretScope"}
    _class_url = "/v1/apps/secrets"

    @classmethod
    def create(cls, **params: Unpack[SecretCreateParams]) -> Secret:
        """POST /v1/apps/secrets

        Required: name, payload, scope.
        Optional: expand, expires_at.
        Returns Secret; raises StripeError.
        """
        return request("post", "/v1/apps/secrets", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[SecretCreateParams]) -> Secret:
        """Async twin of `create`: POST /v1/apps/secrets."""
        return await request_async("post", "/v1/apps/secrets", (), params)

    @classmethod
    def delete_where(cls, **params: Unpack[SecretDeleteWhereParams]) -> Secret:
        """POST /v1/apps/secrets/delete

        Required: name, scope.
        Optional: expand.
        Returns Secret; raises StripeError.
        """
        return request("post", "/v1/apps/secrets/delete", (), params)

    @classmethod
    async def delete_where_async(
        cls, **params: Unpack[SecretDeleteWhereParams]
    ) -> Secret:
        """Async twin of `delete_where`: POST /v1/apps/secrets/delete."""
        return await request_async("post", "/v1/apps/secrets/delete", (), params)

    @classmethod
    def find(cls, **params: Unpack[SecretFindParams]) -> Secret:
        """GET /v1/apps/secrets/find

        Required: name, scope.
        Optional: expand.
        Returns Secret; raises StripeError.
        """
        return request("get", "/v1/apps/secrets/find", (), params)

    @classmethod
    async def find_async(cls, **params: Unpack[SecretFindParams]) -> Secret:
        """Async twin of `find`: GET /v1/apps/secrets/find."""
        return await request_async("get", "/v1/apps/secrets/find", (), params)

    @classmethod
    def list(cls, **params: Unpack[SecretListParams]) -> ListObject[Secret]:
        """GET /v1/apps/secrets

        Required: scope.
        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Secret]; raises StripeError.
        """
        return request("get", "/v1/apps/secrets", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[SecretListParams]) -> ListObject[Secret]:
        """Async twin of `list`: GET /v1/apps/secrets."""
        return await request_async(
            "get", "/v1/apps/secrets", (), params, expects="list"
        )


class SecretService(StripeService):
    """Calls below `client.v1.apps.secrets`."""

    def create(
        self, params: SecretCreateParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """POST /v1/apps/secrets

        Required: name, payload, scope.
        Optional: expand, expires_at.
        Returns Secret; raises StripeError.
        """
        return self._request("post", "/v1/apps/secrets", (), params, options)

    async def create_async(
        self, params: SecretCreateParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """Async twin of `create`: POST /v1/apps/secrets."""
        return await self._request_async(
            "post", "/v1/apps/secrets", (), params, options
        )

    def delete_where(
        self, params: SecretDeleteWhereParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """POST /v1/apps/secrets/delete

        Required: name, scope.
        Optional: expand.
        Returns Secret; raises StripeError.
        """
        return self._request("post", "/v1/apps/secrets/delete", (), params, options)

    async def delete_where_async(
        self, params: SecretDeleteWhereParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """Async twin of `delete_where`: POST /v1/apps/secrets/delete."""
        return await self._request_async(
            "post", "/v1/apps/secrets/delete", (), params, options
        )

    def find(
        self, params: SecretFindParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """GET /v1/apps/secrets/find

        Required: name, scope.
        Optional: expand.
        Returns Secret; raises StripeError.
        """
        return self._request("get", "/v1/apps/secrets/find", (), params, options)

    async def find_async(
        self, params: SecretFindParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """Async twin of `find`: GET /v1/apps/secrets/find."""
        return await self._request_async(
            "get", "/v1/apps/secrets/find", (), params, options
        )

    def list(
        self, params: SecretListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Secret]:
        """GET /v1/apps/secrets

        Required: scope.
        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Secret]; raises StripeError.
        """
        return self._request(
            "get", "/v1/apps/secrets", (), params, options, expects="list"
        )

    async def list_async(
        self, params: SecretListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Secret]:
        """Async twin of `list`: GET /v1/apps/secrets."""
        return await self._request_async(
            "get", "/v1/apps/secrets", (), params, options, expects="list"
        )
