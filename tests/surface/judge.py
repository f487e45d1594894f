"""Makes calls and says what was wrong with each: the request against the document, the answer against its class."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from codegen.surface_model import Surface
from tests.surface import samples, schema_check
from tests.surface.answers import Classes, described
from tests.surface.calls import Call
from tests.surface.recorder import NAME, Exchange, Recorder

Node = Mapping[str, Any]
Sampler = Callable[[Node], dict[str, Any]]
HOST = "https://api.stripe.com/"
AT_ONCE = 16


@dataclass(frozen=True)
class Bench:
    """A package, a client of it and a recorder under both."""

    package: ModuleType
    client: Any
    recorder: Recorder
    document: Node
    found: Surface

    def failures(self, calls: Sequence[Call], sample: Sampler, twin: bool) -> list[str]:
        """Make every call; each failure names the operation and the form."""
        numbered = list(zip(itertools.count(), calls))
        if twin:
            answers = asyncio.run(self._together(numbered, sample))
        else:
            answers = [self._answer(one, sample) for one in numbered]
        return [
            f"{call}{' async' if twin else ''}: {problem}"
            for (number, call), answer in zip(numbered, answers, strict=True)
            for problem in self._problems(number, call, sample, answer)
        ]

    def _answer(self, numbered: tuple[int, Call], sample: Sampler) -> Any:
        try:
            return self._start(numbered, sample, twin=False)
        except Exception as error:
            return error

    async def _together(
        self, numbered: Sequence[tuple[int, Call]], sample: Sampler
    ) -> list[Any]:
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(item: tuple[int, Call]) -> Any:
            async with gate:
                return await self._start(item, sample, twin=True)

        return await asyncio.gather(*map(one, numbered), return_exceptions=True)

    def _start(self, numbered: tuple[int, Call], sample: Sampler, twin: bool) -> Any:
        number, call = numbered
        method = call.method(self.package, self.client, twin)
        return call.start(method, sample(self.schema(call)), {NAME: str(number)})

    def schema(self, call: Call) -> dict[str, Any]:
        extra = self.found.required.get(call.operation.key, ())
        return samples.request_schema(call.operation.node, extra)

    def _problems(
        self, number: int, call: Call, sample: Sampler, answer: Any
    ) -> Iterator[str]:
        if isinstance(answer, Exception):
            yield f"{type(answer).__name__}: {answer}"
            return
        exchange = self.recorder.take(str(number))
        schema = self.schema(call)
        yield from _request_problems(call, schema, sample(schema), exchange)
        if not 200 <= exchange.reply.code < 300:
            yield f"status {exchange.reply.code}"
        wanted = described(self.document, call.operation)
        classes = Classes.of(self.package, self.found)
        yield from classes.problems(wanted, answer, exchange.reply)


def _request_problems(
    call: Call, schema: Node, params: Node, exchange: Exchange
) -> Iterator[str]:
    operation = call.operation
    servers = operation.node.get("servers", [{"url": HOST}])
    sent = (exchange.request.method, f"{exchange.host}/", exchange.path)
    wanted = (operation.verb.upper(), servers[0]["url"], call.path)
    if sent != wanted:
        yield f"sent {sent}, not {wanted}"
    decoded = exchange.params
    is_json = exchange.request.headers.get("Content-Type") == "application/json"
    if decoded != (params if is_json else as_text(params)):
        yield f"sent {decoded}, not {params}"
    scalars = schema_check.JSON if is_json else schema_check.FORM
    yield from schema_check.problems(schema, decoded, scalars)


def as_text(value: Any) -> Any:
    """Parameters as a form carries them."""
    if isinstance(value, dict):
        return {name: as_text(item) for name, item in value.items()}
    if isinstance(value, list):
        return [as_text(item) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, (str, bytes)) else str(value)
