"""Whoever makes a mistake, in the parameters or the key itself: the locals of our frames, which crash reporters show, hold no key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from codegen.runtime import client_options, config
from codegen.runtime.call import Call, build
from codegen.runtime.config import Settings
from codegen.runtime.errors import APIConnectionError, AuthenticationError
from codegen.runtime.headers import SentHeaders
from codegen.runtime.limits import Limit
from codegen.runtime.message import Request
from codegen.runtime.proxies import parse
from codegen.runtime.requestor import send
from codegen.runtime.requests_client import RequestsClient
from codegen.runtime.transport import PoolTransport
from tests.faults.server import CLOSE, FaultServer

MARK = "CaNaRy"
KEY = f"sk_test_{MARK}Mistake7Hw0Zq3"
OURS = "codegen.runtime."


def locals_of(problem: BaseException, prefix: str) -> Iterator[tuple[str, str]]:
    """Yield (frame and name, repr) of the locals of an error and of all that led to it."""
    todo, seen = [problem], set()
    while todo:
        error = todo.pop()
        if id(error) in seen:
            continue
        seen.add(id(error))
        todo += [e for e in (error.__cause__, error.__context__) if e is not None]
        trace = error.__traceback__
        while trace is not None:
            frame = trace.tb_frame
            module = frame.f_globals.get("__name__", "")
            if module.startswith(prefix) and "tests." not in module:
                for name, value in frame.f_locals.items():
                    yield f"{module}.{frame.f_code.co_name}: {name}", repr(value)
            trace = trace.tb_next


def assert_silent(problem: BaseException, prefix: str = OURS) -> None:
    found = dict(locals_of(problem, prefix))
    assert found
    told = {where: text for where, text in found.items() if MARK in text}
    assert not told and MARK not in str(problem)


def built(params: Any = None, key: str = KEY, **options: Any) -> None:
    settings = Settings(api_key=key, stripe_account=options.pop("account", None))
    address = options.pop("address", "https://api.test")
    settings = replace(settings, base_addresses={"api": address})
    call = Call("post", "/v1/a", params, options)
    build(settings, call, "x", Limit())


def changed(**options: Any) -> None:
    client_options.changed(Settings(), {"api_key": KEY, **options})


def sent(url: str, headers: dict[str, str]) -> None:
    held = SentHeaders(Authorization=f"Bearer {KEY}", **headers)
    PoolTransport().send(Request("GET", url, held, None, (1, 1)))


MISTAKES: dict[str, Callable[[], object]] = {
    "a set": lambda: built({"a": {1, 2}}),
    "not a number": lambda: built({"a": float("nan")}),
    "a header's value": lambda: built(headers={"A": "b\r\nc"}),
    "a header's name": lambda: built(headers={"A B": "c"}),
    "a header that is no text": lambda: built(headers={"A": 5}),
    "a header that holds the key": lambda: built(
        headers={"Authorization": f"Bearer {KEY}\n"}
    ),
    "a header that is the key": lambda: built(headers={"Host": KEY}),
    "headers that are none": lambda: built(headers=[KEY]),
    "a timeout": lambda: built(timeout=True),
    "an account": lambda: built(account=5),
    "an address": lambda: built(address="ftp://x"),
    "a key with a space": lambda: built(key=f"{KEY} "),
    "a key with a line break": lambda: config.check_key(f"{KEY}\n"),
    "a key of bytes": lambda: config.check_key(KEY.encode()),
    "a client's timeout": lambda: changed(timeout=-1),
    "a client's option": lambda: changed(api_keys=KEY),
    "a client's address": lambda: changed(base_addresses={"api": "x"}),
    "a client's address with a password": lambda: changed(
        base_addresses={"api": f"https://me:{MARK}@a b"}
    ),
    "a client's hooks": lambda: changed(hooks=[object]),
    "a client's key": lambda: changed(api_key=f"{KEY}\n"),
    "a line break that nobody saw": lambda: sent("http://127.0.0.1:1/", {"A": "b\nc"}),
    "an address that nobody checked": lambda: sent("http://127.0.0.1:1/\u00e9", {}),
    "the environment's proxy": lambda: parse(f"ftp://me:{MARK}@proxy.test"),
}


@pytest.mark.parametrize("make", MISTAKES.values(), ids=MISTAKES)
def test_mistakes(make: Callable[[], object]) -> None:
    with pytest.raises((ValueError, TypeError, AuthenticationError)) as caught:
        make()
    assert_silent(caught.value)


def test_a_socks_proxy_that_hangs_up() -> None:
    server = FaultServer()
    server.welcomes = [[CLOSE]]
    proxy = server.url.replace("http://", f"socks5://me:{MARK}@")
    settings = leading("http://api.test", PoolTransport(proxy))
    with pytest.raises(APIConnectionError) as caught:
        send(settings, Call("get", "/v1/a"))
    server.close()
    assert_silent(caught.value, "")


@pytest.mark.parametrize("how", ["hangs up", "is not there"])
def test_the_network_under_requests(how: str) -> None:
    server = FaultServer()
    server.default = [CLOSE]
    settings = leading(server.url, RequestsClient())
    if how == "is not there":
        server.close()
    with pytest.raises(APIConnectionError) as caught:
        send(settings, Call("post", "/v1/a"))
    server.close()
    assert caught.value.__cause__ is not None
    assert_silent(caught.value, "")


def leading(address: str, transport: Any) -> Settings:
    return Settings(
        api_key=KEY,
        base_addresses={"api": address},
        max_network_retries=0,
        transport=transport,
    )
