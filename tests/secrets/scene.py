"""Calls of every kind, with canaries for keys, before real servers; what came of them is kept to be searched."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import logging
import socket
import traceback
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from tests.faults.server import ProxyServer
from tests.runtime.fake_package import configure
from tests.runtime.server import Answer, ScriptedServer, error, scripted_server

# Part of every key and password: what must not be found anywhere.
MARK = "CaNaRy"
GLOBAL_KEY = f"sk_test_{MARK}Global7Hw0Zq3"
CLIENT_KEY = f"sk_live_{MARK}Client4Kd8Tb5"
CALL_KEY = f"rk_test_{MARK}Call9Xc2Vn61"
PROXY_PASSWORD = f"{MARK}Proxy"
# Part of the secrets in replies and params: whoever is given the object may read them, a log's reader may not.
DATA_MARK = "cAnArY"
WEBHOOK_SECRET = f"whsec_{DATA_MARK}Webhook5Jf0Qw"
CLIENT_SECRET = f"pi_1_secret_{DATA_MARK}Intent8Gt3"
CARD_NUMBER = "4242 4242 4242 4242"

CHARGE: dict[str, Any] = {
    "id": "ch_1",
    "object": "charge",
    "amount": 5,
    "metadata": {"order": "7"},
    "customer": {"id": "cus_1", "object": "customer", "email": "someone@example.com"},
    "refunds": {"object": "list", "data": [], "has_more": False, "url": "/v1/r"},
    "client_secret": CLIENT_SECRET,
    "secret": WEBHOOK_SECRET,
}
PAGE = {"object": "list", "data": [CHARGE], "has_more": True, "url": "/v1/charges"}
SEARCH = {**PAGE, "object": "search_result", "next_page": "p_2"}
V2_PAGE = {
    "data": [{"id": "ed_1", "object": "v2.core.event_destination"}],
    "next_page_url": "/v2/core/event_destinations?page=2",
    "previous_page_url": None,
}


def answer(data: object) -> Answer:
    return Answer(body=json.dumps(data).encode())


class Listener:
    """A hook that keeps all that it is told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def before_call(self, call: object) -> None:
        self.told.append(call)

    before_attempt = after_attempt = after_call = before_call


class Handler(logging.Handler):
    """A log handler that keeps every record and its text."""

    def __init__(self) -> None:
        super().__init__(0)
        self.records: list[logging.LogRecord] = []
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)
        self.texts.append(self.format(record))


@dataclass
class Scene:
    """What there is to search."""

    package: ModuleType
    # By name: clients, services, objects, pages, replies, settings.
    objects: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, BaseException] = field(default_factory=dict)
    hooks: Listener = field(default_factory=Listener)
    log: Handler = field(default_factory=Handler)
    console: str = ""
    warnings: list[warnings.WarningMessage] = field(default_factory=list)
    # What arrived at the server, to know that the canaries were in use.
    sent: list[str] = field(default_factory=list)

    def failing(self, name: str, call: Callable[[], object]) -> None:
        """Keep the error that a call ends with; it must end with one."""
        try:
            call()
        except Exception as problem:
            self.errors[name] = problem
        else:
            raise AssertionError(f"{name} did not fail")

    def tracebacks(self) -> dict[str, str]:
        """The tracebacks as a program would print them."""
        return {
            name: "".join(traceback.format_exception(type(one), one, one.__traceback__))
            for name, one in self.errors.items()
        }


def play(package: ModuleType) -> Scene:
    """Make all calls."""
    scene = Scene(package)
    stderr = io.StringIO()
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(scripted_server())
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        configure(package, server.url, patch)
        patch.setattr(package, "api_key", GLOBAL_KEY)
        patch.setattr(package, "hooks", [scene.hooks], raising=False)
        patch.setattr(package, "log_bodies", True, raising=False)
        patch.setattr(package, "log", "debug", raising=False)
        stack.enter_context(contextlib.redirect_stderr(stderr))
        scene.warnings = stack.enter_context(warnings.catch_warnings(record=True))
        warnings.simplefilter("always")
        stack.enter_context(listening(package.__name__, scene.log))
        client = new_client(scene, server)
        successes(scene, server, client)
        refusals(scene, server, client)
        network_failures(scene, server, client)
        proxy_failures(scene, server)
        async_failures(scene, server)
        failures_of_other_stacks(scene, server)
        mistakes(scene, client)
        scene.sent = [one.header("Authorization") or "" for one in server.arrived]
    scene.console = stderr.getvalue()
    return scene


@contextlib.contextmanager
def listening(name: str, handler: logging.Handler) -> Iterator[None]:
    logger = logging.getLogger(name)
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)


def new_client(scene: Scene, server: ScriptedServer, **options: Any) -> Any:
    bases = dict.fromkeys(("api", "connect", "files", "meter_events"), server.url)
    defaults = {
        "base_addresses": bases,
        "max_network_retries": 0,
        "timeout": 5.0,
        "hooks": [scene.hooks],
        "log_bodies": True,
        "enable_telemetry": True,
    }
    return scene.package.StripeClient(CLIENT_KEY, **{**defaults, **options})


def successes(scene: Scene, server: ScriptedServer, client: Any) -> None:
    """Objects of every kind, by class, by client, by service and by raw request."""
    stripe, keep = scene.package, scene.objects
    card = {"number": CARD_NUMBER, "cvc": "123"}
    server.default = answer(CHARGE)
    keep["class object"] = stripe.Charge.create(amount=5, source=card)
    keep["object of a call's key"] = stripe.Charge.retrieve("ch_1", api_key=CALL_KEY)
    header = {"Authorization": f"Bearer {CALL_KEY}"}
    keep["object of own header"] = stripe.Charge.retrieve("ch_1", headers=header)
    keep["service object"] = client.v1.charges.create({"amount": 5, "source": card})
    keep["nested object"] = keep["service object"].customer
    keep["nested list"] = keep["service object"].refunds
    keep["instance method's object"] = keep["class object"].capture()
    constructed = stripe.Charge.construct_from(dict(CHARGE), CALL_KEY)
    keep["constructed object"] = constructed
    keep["raw reply"] = client.raw_request("post", "/v1/x", secret=WEBHOOK_SECRET)
    keep["deserialized"] = client.deserialize(keep["raw reply"])
    keep["last response"] = keep["service object"].last_response
    keep["stream"] = client.v1.charges.pdf("qt_1")
    keep["class stream"] = stripe.Quote.pdf("qt_1")
    server.default = answer({"id": "cus_1", "object": "customer", "deleted": True})
    keep["deleted"] = stripe.Customer.delete("cus_1")
    server.default = answer(PAGE)
    keep["page"] = stripe.Charge.list(limit=1, api_key=CALL_KEY)
    keep["service page"] = client.v1.charges.list({"limit": 1})
    keep["next page"] = keep["service page"].next_page()
    keep["iterator"] = keep["page"].auto_paging_iter()
    keep["row"] = next(keep["iterator"])
    server.default = answer(SEARCH)
    keep["search"] = stripe.Charge.search(query="amount>1")
    server.default = answer(V2_PAGE)
    keep["v2 page"] = client.v2.event_destinations.list()
    keep["v2 row"] = keep["v2 page"].data[0]
    server.default = Answer(headers={"Stripe-Notice": "a notice"})
    keep["thing"] = stripe.Account.retrieve()
    keep["client"] = client
    keep["other client"] = client.with_options(api_key=CALL_KEY, stripe_account="a")
    keep["context client"] = client.with_stripe_context("a/b")
    keep["service"] = client.v1.charges
    keep["services"] = client.v1
    keep["settings"] = client._settings
    keep["global settings"] = stripe._core.config.global_settings()


# Name -> reply to a call of /v1, unless the name says otherwise.
REFUSALS: dict[str, Answer] = {
    "v1 400": error(400, type="invalid_request_error", message="No", param="amount"),
    "v1 401": error(401, message="Invalid API Key provided: sk_test_****3"),
    "v1 402": error(402, type="card_error", code="card_declined", message="No"),
    "v1 403": error(403, message="No"),
    "v1 404": error(404, message="No", param="id", code="resource_missing"),
    "v1 409": error(409, message="No"),
    "v1 idempotency": error(400, type="idempotency_error", message="No"),
    "v1 429": error(429, message="No", code="rate_limit"),
    "v1 lock": error(429, message="No", code="lock_timeout"),
    "v1 500": error(500, type="api_error", message="No"),
    "v1 unknown": error(418, type="teapot_error", message="No"),
    "v1 intent": error(
        402, message="No", payment_intent={"client_secret": CLIENT_SECRET}
    ),
    "v1 not JSON": Answer(502, b"<html>Bad gateway</html>"),
    "v1 broken": Answer(200, b'{"id": '),
    "v1 list": Answer(200, b"[]"),
    "v1 HTML": Answer(200, b"<html>Hello</html>", {"Content-Type": "text/html"}),
    "v1 redirect": Answer(302, b"", {"Location": "https://elsewhere.example.com/"}),
    "oauth": Answer(401, b'{"error": "unknown", "error_description": "No"}'),
}


def refusals(scene: Scene, server: ScriptedServer, client: Any) -> None:
    """An error of every class that a reply can become."""
    core = scene.package._core
    replies = dict(REFUSALS)
    for kind in core.error_map.V2:
        replies[f"v2 {kind}"] = error(400, type=kind, code="c", message="No")
    for kind in core.error_map.OAUTH:
        body = {"error": kind, "error_description": "No"}
        replies[f"oauth {kind}"] = Answer(400, json.dumps(body).encode())
    for name, reply in replies.items():
        server.default = reply
        scene.failing(name, calls(scene, client)[name.partition(" ")[0]])
    # A list where an object is expected, and the other way round.
    server.default = answer(CHARGE)
    scene.failing("not a list", lambda: scene.package.Charge.list())
    core_errors = core.errors
    said = core_errors.SignatureVerificationError("No", "t=1,v1=a", b"{}")
    scene.errors["signature"] = said
    scene.errors["in progress"] = core_errors.EventInProgressError("evt_1 is handled")


def calls(scene: Scene, client: Any) -> dict[str, Callable[[], object]]:
    """One call of each API; those of /v1 go by globals."""

    def create() -> object:
        return scene.package.Charge.create(amount=5, idempotency_key="k")

    def token() -> object:
        secret = {"client_secret": CLIENT_KEY, "code": "ac_1"}
        return client.raw_request("post", "/oauth/token", base="connect", **secret)

    def v2() -> object:
        return client.raw_request("post", "/v2/core/event_destinations")

    return {"v1": create, "oauth": token, "v2": v2}


# The errors that the two functions below make by calls.
NETWORK = (
    "cut short",
    "cut short with a retry",
    "timeout",
    "deadline",
    "refused",
    "TLS",
    "user in the address",
    "dead proxy, http",
    "dead proxy, https",
    "strict proxy, http",
    "strict proxy, https",
)


def network_failures(scene: Scene, server: ScriptedServer, client: Any) -> None:
    """No whole reply, for every reason that there is."""
    charges = client.v1.charges
    server.default = Answer(cut=5)
    scene.failing("cut short", lambda: charges.create({}))
    scene.failing("cut short with a retry", lambda: retried(client))
    server.default = Answer(pause=0.3)
    slow = {"timeout": 0.05}
    scene.failing("timeout", lambda: charges.create({}, slow))
    scene.failing("deadline", lambda: charges.create({}, {"deadline": 0.05}))
    server.default = Answer()
    for name, address in {
        "refused": f"http://127.0.0.1:{closed_port()}",
        "TLS": server.url.replace("http:", "https:"),
        "user in the address": f"http://me:{PROXY_PASSWORD}@127.0.0.1:{closed_port()}",
    }.items():
        other = new_client(scene, server, base_addresses={"api": address})
        scene.objects[f"client: {name}"] = other
        scene.failing(name, lambda other=other: other.v1.charges.create({}))


def retried(client: Any) -> object:
    return client.v1.charges.create({}, {"max_network_retries": 1})


def async_failures(scene: Scene, server: ScriptedServer) -> None:
    """The same without blocking, over the transport of event loops and its exceptions."""
    dead = f"http://me:{PROXY_PASSWORD}@127.0.0.1:{closed_port()}"
    closed = {"base_addresses": {"api": f"http://127.0.0.1:{closed_port()}"}}
    secure = {"base_addresses": {"api": server.url.replace("http:", "https:")}}
    with contextlib.closing(ProxyServer("somebody:else")) as strict:
        strange = strict.url.replace("//", f"//me:{PROXY_PASSWORD}@")
        cases: dict[str, tuple[Answer, dict[str, Any]]] = {
            "async 400": (error(400, message="No"), {}),
            "async redirect": (Answer(302, b"", {"Location": "https://x.yz"}), {}),
            "async cut short": (Answer(cut=5), {}),
            "async timeout": (Answer(pause=0.3), {"timeout": 0.05}),
            "async deadline": (Answer(pause=0.3), {"deadline": 0.05}),
            "async refused": (Answer(), closed),
            "async TLS": (Answer(), secure),
            "async dead proxy": (Answer(), {"proxy": dead}),
            "async dead proxy, https": (Answer(), {"proxy": dead, **secure}),
            "async strict proxy": (Answer(), {"proxy": strange}),
            "async strict proxy, https": (Answer(), {"proxy": strange, **secure}),
        }
        for name, (reply, options) in cases.items():
            server.default = reply
            made = new_client(scene, server, **options)
            scene.objects[f"client: {name}"] = made
            scene.failing(name, lambda made=made: asyncio.run(captured(made)))


def failures_of_other_stacks(scene: Scene, server: ScriptedServer) -> None:
    """The same with requests and httpx, whose exceptions hold the request."""
    dead = f"http://me:{PROXY_PASSWORD}@127.0.0.1:{closed_port()}"
    closed = {"base_addresses": {"api": f"http://127.0.0.1:{closed_port()}"}}
    secure = {"base_addresses": {"api": server.url.replace("http:", "https:")}}
    core = scene.package.__name__ + "._core"
    for module, name, options in (
        ("requests_client", "RequestsClient", {}),
        ("httpx_client", "HTTPXClient", {"allow_sync_methods": True}),
    ):
        kind = getattr(import_module(f"{core}.{module}"), name)
        plain, proxied = kind(**options), kind(proxy=dead, **options)
        cases: dict[str, tuple[Answer, Any, dict[str, Any]]] = {
            "400": (error(400, message="No"), plain, {}),
            "cut short": (Answer(cut=5), plain, {}),
            "timeout": (Answer(pause=0.3), plain, {"timeout": 0.05}),
            "refused": (Answer(), plain, closed),
            "TLS": (Answer(), plain, secure),
            "dead proxy": (Answer(), proxied, {}),
            "dead proxy, https": (Answer(), proxied, secure),
        }
        for case, (reply, stack, others) in cases.items():
            server.default = reply
            made = new_client(scene, server, http_client=stack, **others)
            scene.objects[f"client: {name}, {case}"] = made
            scene.failing(
                f"{name}: {case}", lambda made=made: made.v1.charges.create({})
            )
        transport = scene.package._core.transport.PoolTransport
        scene.objects["settings of a transport"] = transport(dead)
        scene.objects[f"stack: {name}"] = plain
        scene.objects[f"stack: {name} with a proxy"] = proxied


async def captured(client: Any) -> object:
    async with client:
        return await client.v1.charges.capture_async("ch_1", {"amount": 1})


def proxy_failures(scene: Scene, server: ScriptedServer) -> None:
    """A proxy that is not there, one that refuses us, and addresses that are none."""
    dead = f"http://me:{PROXY_PASSWORD}@127.0.0.1:{closed_port()}"
    with contextlib.closing(ProxyServer("somebody:else")) as strict:
        strange = strict.url.replace("//", f"//me:{PROXY_PASSWORD}@")
        for name, proxy in {"dead": dead, "strict": strange}.items():
            for scheme in ("http", "https"):
                bases = {"api": server.url.replace("http:", f"{scheme}:")}
                made = new_client(scene, server, proxy=proxy, base_addresses=bases)
                scene.objects[f"client: {name} proxy, {scheme}"] = made
                scene.failing(
                    f"{name} proxy, {scheme}", lambda made=made: made.v1.charges.list()
                )
        assert any("proxy-authorization" in one.headers for one in strict.asked)
    for wrong in (f"ftp://me:{PROXY_PASSWORD}@x", f"http://me:{PROXY_PASSWORD}@x:y"):
        scene.failing(
            f"proxy {wrong[:5]}", lambda wrong=wrong: called(scene, server, wrong)
        )


def called(scene: Scene, server: ScriptedServer, proxy: str) -> object:
    return new_client(scene, server, proxy=proxy).v1.charges.list()


def closed_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


def mistakes(scene: Scene, client: Any) -> None:
    """What is refused before anything is sent, a key or a password in its place or out of it."""
    stripe, charges = scene.package, client.v1.charges
    cases: dict[str, Callable[[], object]] = {
        "key with a space": lambda: stripe.Charge.list(api_key=f"{CALL_KEY} "),
        "key of bytes": lambda: stripe.Charge.list(api_key=CALL_KEY.encode()),
        "client's key with a line break": lambda: stripe.StripeClient(f"{CALL_KEY}\n"),
        "option in client": lambda: client.with_options(api_keys=CALL_KEY),
        "option of a service": lambda: charges.list({}, {"api_keyy": CALL_KEY}),
        "options are a key": lambda: charges.list({}, CALL_KEY),
        "params are a key": lambda: charges.list(CALL_KEY),
        "address": lambda: stripe.StripeClient(
            CALL_KEY, base_addresses={"api": f"https://me:{PROXY_PASSWORD}@a b"}
        ),
        "unknown address": lambda: stripe.StripeClient(
            CALL_KEY, base_addresses={"apis": "https://x"}
        ),
        "attribute of a client": lambda: client.v3,
        "attribute of an object": lambda: scene.objects["service object"].amuont,
        "empty id": lambda: stripe.Charge.retrieve("", api_key=CALL_KEY),
        "parameter": lambda: charges.create({"a": object()}, {"api_key": CALL_KEY}),
    }
    for name, case in cases.items():
        scene.failing(name, case)
