# Rendered by codegen; never edit.
"""`ephemeral_key`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._core.config import RequestOptions
    from .params._others import EphemeralKeyCreateParams, EphemeralKeyDeleteParams


class EphemeralKey(CreateableAPIResource, DeletableAPIResource):
    """The `ephemeral_key` object.

    Operations: DELETE /v1/ephemeral_keys/{key}, POST /v1/ephemeral_keys.
    """

    OBJECT_NAME: ClassVar[Literal["ephemeral_key"]] = "ephemeral_key"

    created: int
    expires: int
    id: str
    livemode: bool
    object: Literal["ephemeral_key"]
    secret: Optional[str]

    _class_url = "/v1/ephemeral_keys"

    @classmethod
    def create(cls, **params: Unpack[EphemeralKeyCreateParams]) -> EphemeralKey:
        """POST /v1/ephemeral_keys

        Optional: customer, expand, issuing_card, nonce, verification_session.
        Returns EphemeralKey; raises StripeError.
        """
        return request("post", "/v1/ephemeral_keys", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[EphemeralKeyCreateParams]
    ) -> EphemeralKey:
        """Async twin of `create`: POST /v1/ephemeral_keys."""
        return await request_async("post", "/v1/ephemeral_keys", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[EphemeralKeyDeleteParams]) -> EphemeralKey:
        """DELETE /v1/ephemeral_keys/{key}

        Optional: expand.
        Returns EphemeralKey; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on("delete", "/v1/ephemeral_keys/{key}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[EphemeralKeyDeleteParams]
    ) -> EphemeralKey:
        """Async twin of `delete`: DELETE /v1/ephemeral_keys/{key}."""
        return await request_on_async(
            "delete", "/v1/ephemeral_keys/{key}", (sid,), params
        )


class EphemeralKeyService(StripeService):
    """Calls below `client.v1.ephemeral_keys`."""

    def create(
        self,
        params: Optional[EphemeralKeyCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EphemeralKey:
        """POST /v1/ephemeral_keys

        Optional: customer, expand, issuing_card, nonce, verification_session.
        Returns EphemeralKey; raises StripeError.
        """
        return self._request("post", "/v1/ephemeral_keys", (), params, options)

    async def create_async(
        self,
        params: Optional[EphemeralKeyCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EphemeralKey:
        """Async twin of `create`: POST /v1/ephemeral_keys."""
        return await self._request_async(
            "post", "/v1/ephemeral_keys", (), params, options
        )

    def delete(
        self,
        key: str,
        params: Optional[EphemeralKeyDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EphemeralKey:
        """DELETE /v1/ephemeral_keys/{key}

        Optional: expand.
        Returns EphemeralKey; raises StripeError (InvalidRequestError when key is
        empty).
        """
        return self._request(
            "delete", "/v1/ephemeral_keys/{key}", (key,), params, options
        )

    async def delete_async(
        self,
        key: str,
        params: Optional[EphemeralKeyDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EphemeralKey:
        """Async twin of `delete`: DELETE /v1/ephemeral_keys/{key}."""
        return await self._request_async(
            "delete", "/v1/ephemeral_keys/{key}", (key,), params, options
        )
