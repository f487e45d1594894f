# Rendered from codegen/runtime/other_packages.py, which has the comments.

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, fields
from importlib import import_module
from typing import Any, Dict, FrozenSet, Iterator, Optional

from .config import ROOT, Settings, global_settings
from .errors import StripeError
from .message import Request, StripeResponse, StripeStreamResponse
from .transport import transport_for


def build_with(package: str, data: Dict[str, Any], settings: Optional[Settings]) -> Any:
    runtime = f"{package}._core"
    builder = import_module(f"{runtime}.snapshot_events")
    own = _leaning(runtime) if settings is None else carried(settings, runtime)
    return builder.build_unchecked(data, own)


def _leaning(runtime: str) -> Any:
    config = import_module(f"{runtime}.config")
    if "source" not in _known(config):
        return carried(global_settings(), runtime)
    return config.Settings(
        stripe_version=config.pinned_version(), source=Globals(runtime)
    )


def _known(config: Any) -> FrozenSet[str]:
    return frozenset(field.name for field in fields(config.Settings))


@dataclass(frozen=True)
class Globals:
    """This package's attributes (``api_key``, ``api_base``, …) for another one's runtime; pickles keep it."""

    runtime: str

    @property
    def package(self) -> str:
        """The package whose attributes they are."""
        return ROOT

    def __call__(self) -> Any:
        """Return what they say at this moment, as settings of the other runtime."""
        return carried(global_settings(), self.runtime)


def carried(settings: Settings, runtime: str) -> Any:
    config = import_module(f"{runtime}.config")
    known = _known(config)
    transport = None if settings.transport is None else Bridge(settings, runtime)
    own = {
        "stripe_version": config.pinned_version(),
        "transport": transport,
        "source": Globals(runtime),
    }
    return config.Settings(
        **{
            field.name: own.get(field.name, getattr(settings, field.name))
            for field in fields(settings)
            if field.name in known
        }
    )


class Bridge:
    """A transport of this package for the calls of another one: replies and errors arrive in its classes."""

    def __init__(self, settings: Settings, runtime: str) -> None:
        self._settings = settings
        self._runtime = runtime

    @property
    def _transport(self) -> Any:
        return transport_for(self._settings)

    @property
    def name(self) -> str:
        """How the transport introduces itself."""
        own = self._transport
        name: str = getattr(own, "name", type(own).__name__)
        return name

    @property
    def async_name(self) -> str:
        """The same in async calls."""
        name: str = getattr(self._transport, "async_name", self.name)
        return name

    def send(self, request: Request) -> Any:
        """Send one request once."""
        with errors_of(self._runtime):
            reply = self._transport.send(request)
        return _reply_of(self._runtime, reply)

    async def send_async(self, request: Request) -> Any:
        """Send one request once without blocking the event loop."""
        own = self._transport
        native = getattr(own, "send_async", None)
        with errors_of(self._runtime):
            if native is None:
                from .threads import send_in_thread

                reply: Any = await send_in_thread(own, request)
            else:
                reply = await native(request)
        return _reply_of(self._runtime, reply)

    def close(self) -> None:
        """Close every connection that is idle."""
        self._transport.close()

    async def close_async(self) -> None:
        """Close those of the event loop, too."""
        close = getattr(self._transport, "close_async", None)
        if close is None:
            self.close()
        else:
            await close()


class BridgedBody:
    """The body of a streaming reply, whose errors are those of the other package."""

    def __init__(self, io: Any, runtime: str) -> None:
        self._io = io
        self._runtime = runtime

    def read(self, size: int = -1, /) -> bytes:
        """Return up to ``size`` bytes, all that is left by default."""
        with errors_of(self._runtime):
            piece: bytes = self._io.read(size)
        return piece

    async def read_async(self, size: int = -1, /) -> bytes:
        """Return the same without blocking the event loop."""
        native = getattr(self._io, "read_async", None)
        if native is None:
            from .threads import in_thread

            return await in_thread(self.read, size)
        with errors_of(self._runtime):
            piece: bytes = await native(size)
        return piece

    def close(self) -> None:
        """Let go of the connection."""
        self._io.close()


def _reply_of(runtime: str, reply: Any) -> Any:
    message = import_module(f"{runtime}.message")
    if isinstance(reply, StripeStreamResponse):
        body = BridgedBody(reply.io, runtime)
        return message.StripeStreamResponse(body, reply.code, dict(reply.headers))
    if isinstance(reply, StripeResponse):
        return message.StripeResponse(reply.raw, reply.code, dict(reply.headers))
    return reply


@contextmanager
def errors_of(runtime: str) -> Iterator[None]:
    try:
        yield
    except StripeError as error:
        raise _error_of(runtime, error) from error


def _error_of(runtime: str, error: StripeError) -> BaseException:
    errors = import_module(f"{runtime}.errors")
    kind = next(
        getattr(errors, own.__name__)
        for own in type(error).__mro__
        if own.__module__ == StripeError.__module__ and hasattr(errors, own.__name__)
    )
    twin: BaseException = kind.__new__(kind, *error.args)
    twin.args = error.args
    twin.__dict__.update(vars(error))
    return twin
