# Rendered from codegen/runtime/oauth_error.py, which has the comments.
"""The errors of the OAuth calls, named after the ``error`` of the reply."""

from __future__ import annotations

from typing import Mapping, Optional, Union

from .errors import OAuthErrorObject, StripeError


class OAuthError(StripeError):
    """An OAuth call failed; ``code`` is the reply's ``error``."""

    def __init__(
        self,
        code: Optional[str] = None,
        description: Optional[str] = None,
        http_body: Union[bytes, str, None] = None,
        http_status: Optional[int] = None,
        json_body: Optional[object] = None,
        headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        super().__init__(description, http_body, http_status, json_body, headers, code)

    @property
    def error(self) -> Optional[OAuthErrorObject]:
        """The whole reply: ``error`` and ``error_description``."""
        return (
            OAuthErrorObject(self.json_body)
            if isinstance(self.json_body, Mapping)
            else None
        )


class InvalidClientError(OAuthError):
    """The client id, or its key, is not valid or does not fit the other."""


class InvalidGrantError(OAuthError):
    """The code or refresh token is unknown, used, too old or another's."""


class InvalidRequestError(OAuthError):
    """A parameter is missing or wrong."""


class InvalidScopeError(OAuthError):
    """The scope is unknown."""


class UnsupportedGrantTypeError(OAuthError):
    """The grant type is unknown."""


class UnsupportedResponseTypeError(OAuthError):
    """The response type is unknown."""
