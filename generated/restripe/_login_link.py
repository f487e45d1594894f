# Rendered by codegen; never edit.
"""`login_link`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal


class LoginLink(StripeObject):
    """The `login_link` object."""

    OBJECT_NAME: ClassVar[Literal["login_link"]] = "login_link"

    created: int
    object: Literal["login_link"]
    url: str
