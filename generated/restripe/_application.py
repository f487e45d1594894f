# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `application` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional


class Application(StripeObject):
    """The `application` object."""

    OBJECT_NAME: ClassVar[Literal["application"]] = "application"

    deleted: Optional[Literal[True]]
    id: str
    name: Optional[str]
    object: Literal["application"]

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "application"
