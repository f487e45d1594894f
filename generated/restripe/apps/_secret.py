# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `apps.secret` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    request,
    request_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.lists import ListObject
    from ..params.apps._secret import (
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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "apps.secret"

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
