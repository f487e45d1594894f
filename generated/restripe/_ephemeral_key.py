# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `ephemeral_key` object and what is nested in it."""

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

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from .params._ephemeral_key import (
        EphemeralKeyCreateParams,
        EphemeralKeyDeleteParams,
    )


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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "ephemeral_key"

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
