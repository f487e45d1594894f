# Rendered by codegen; never edit.
"""Names for `except` clauses, at stripe-python's place."""

from ._core.oauth_error import (
    InvalidClientError as InvalidClientError,
    InvalidGrantError as InvalidGrantError,
    InvalidRequestError as InvalidRequestError,
    InvalidScopeError as InvalidScopeError,
    OAuthError as OAuthError,
    UnsupportedGrantTypeError as UnsupportedGrantTypeError,
    UnsupportedResponseTypeError as UnsupportedResponseTypeError,
)
