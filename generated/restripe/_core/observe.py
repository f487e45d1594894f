# Copied from codegen/runtime/observe.py; edit it there, never here.
"""Who wants to know of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Protocol, Union

if TYPE_CHECKING:
    from .call import Call
    from .config import Settings
    from .message import Reply, Request


class Watch(Protocol):
    """What the requestor tells."""

    def begin_call(self) -> None: ...

    def begin_attempt(self, number: int, request: Request) -> Request: ...

    def end_attempt(
        self, number: int, outcome: Union[Reply, BaseException]
    ) -> None: ...

    def waiting(self, number: int, seconds: float) -> None: ...

    def end_call(self, outcome: Union[Reply, BaseException]) -> None: ...


def watch(settings: Settings, call: Call, request: Request) -> Optional[Watch]:
    """Return who listens, None for nobody."""
    return None
