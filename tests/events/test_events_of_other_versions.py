"""Events of two API versions over real sockets: classes of two rendered packages, one client's key, hosts and account."""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import requests

import restripe
from restripe._core import event_versions
from restripe._core.config import BASE_ADDRESSES, Settings
from restripe._core.event_versions import register_version
from restripe._core.snapshot_events import build_event
from tests.runtime.fake_package import imported
from tests.runtime.server import Answer, ScriptedServer, scripted_server

ROOT = Path(__file__).parents[2]
NAME = "restripe_2024"
OLD, OWN = "2024-04-10", "2025-09-30.clover"
KEY, GLOBAL_KEY = "sk_test_versionscanary0000000", "sk_test_globalcanary00000000"
OTHER_KEY = "sk_test_otherscanary00000000"
CHARGE = b'{"object": "charge", "id": "ch_1", "amount": 5}'
VERSIONS = pytest.mark.parametrize("version", [OWN, OLD])


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the older document's package is, rendered by the command line."""
    out = tmp_path_factory.mktemp("older")
    spec = str(ROOT / "spec" / "versions" / f"{OLD}.json")
    options = ["--spec", spec, "--package", NAME, "--out", str(out)]
    command = [sys.executable, "-m", "codegen", "generate", *options]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    return out


@pytest.fixture(scope="module")
def package(folder: Path) -> Iterator[ModuleType]:
    with imported(folder, NAME) as module:
        yield module


@pytest.fixture(autouse=True)
def older(package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The older package, registered for the length of a test."""
    monkeypatch.setattr(event_versions, "_registered", {})
    register_version(package)
    return package


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server() as running:
        running.default = Answer(body=CHARGE)
        yield running


@pytest.fixture
def make_settings(server: ScriptedServer) -> Callable[..., Settings]:
    """`make_settings(**options)`: those of a client whose four hosts are the server."""

    def make(**options: Any) -> Settings:
        bases = dict.fromkeys(BASE_ADDRESSES, server.url)
        chosen = {"base_addresses": bases, "max_network_retries": 0, "timeout": 5.0}
        return restripe.StripeClient(KEY, **{**chosen, **options})._settings

    return make


@pytest.fixture
def own_globals(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    monkeypatch.setattr(restripe, "api_key", GLOBAL_KEY)
    monkeypatch.setattr(restripe, "max_network_retries", 0)
    for base in ("api", "connect_api", "upload_api", "meter_events_api"):
        monkeypatch.setattr(restripe, f"{base}_base", server.url)
    yield


def event(version: str, kind: str = "charge", **others: object) -> dict[str, Any]:
    return {
        "object": "event",
        "id": "evt_1",
        "type": "charge.succeeded",
        "api_version": version,
        "data": {"object": {"object": kind, "id": "ch_1", "refunds": {}}},
        **others,
    }


def test_classes_and_modules(older: ModuleType, make_settings: Any) -> None:
    own = build_event(event(OWN), make_settings(), "raise")
    other = build_event(event(OLD), make_settings(), "raise")
    assert isinstance(own, restripe.Event) and isinstance(other, older.Event)
    assert type(own.data.object) is restripe.Charge
    assert type(other.data.object) is older.Charge
    assert type(other.data.object).__module__ == f"{NAME}._charge"
    assert not isinstance(other.data.object, restripe.StripeObject)


def test_a_resource_of_the_older_version_alone(make_settings: Any) -> None:
    built = build_event(event(OLD, "usage_record"), make_settings(), "raise")
    assert type(built.data.object).__module__ == f"{NAME}._usage_record"
    assert not hasattr(restripe, "UsageRecord")


@VERSIONS
@pytest.mark.parametrize(
    ("told", "options", "account", "context"),
    [
        ({}, {}, None, None),
        ({"account": "acct_1"}, {}, "acct_1", None),
        ({"account": "acct_1"}, {"stripe_account": "acct_2"}, "acct_1", None),
        ({}, {"stripe_account": "acct_2"}, "acct_2", None),
        ({"context": "org_1/acct_1"}, {}, None, "org_1/acct_1"),
        ({"context": "org_1/acct_1", "account": "acct_1"}, {}, None, "org_1/acct_1"),
        ({"context": "acct_1"}, {"stripe_account": "acct_2"}, None, "acct_1"),
        ({"context": "acct_1"}, {"stripe_context": "acct_2"}, None, "acct_1"),
        ({"account": "acct_1"}, {"stripe_context": "acct_2"}, "acct_1", None),
        ({}, {"stripe_context": "acct_2"}, None, "acct_2"),
        ({"context": "", "account": "acct_1"}, {}, "acct_1", None),
        ({"context": "a\r\nX: y", "account": "acct_1"}, {}, "acct_1", None),
        ({"context": "a//b", "account": "acct_1\n"}, {}, None, None),
        ({"context": ["acct_1"], "account": {"id": "acct_1"}}, {}, None, None),
        ({"context": "é", "account": "cus_1"}, {}, None, None),
        ({"context": "a" * 501, "account": "acct_é"}, {}, None, None),
    ],
)
def test_requests_of_a_client(
    server: ScriptedServer,
    make_settings: Any,
    version: str,
    told: dict[str, Any],
    options: dict[str, Any],
    account: str | None,
    context: str | None,
) -> None:
    built = build_event(event(version, **told), make_settings(**options), "raise")
    charge = built.data.object
    assert charge.refresh() is charge
    assert charge.amount == 5
    came = server.last
    assert (came.method, came.path) == ("GET", "/v1/charges/ch_1")
    assert came.header("host") == server.url.partition("//")[2]
    assert came.header("authorization") == f"Bearer {KEY}"
    assert came.header("stripe-version") == version
    assert came.header("stripe-account") == account
    assert came.header("stripe-context") == context


def test_what_counts_is_what_classes_were_rendered_from(
    server: ScriptedServer, make_settings: Any
) -> None:
    # A client whose requests are of another version reads events with the package's classes all the same.
    settings = make_settings(stripe_version=OLD)
    own = build_event(event(OWN), settings, "raise")
    assert type(own.data.object) is restripe.Charge
    own.data.object.refresh()
    assert server.last.header("stripe-version") == OLD
    newer = make_settings(stripe_version=f"{OWN}; a_beta=v1")
    other = build_event(event(OLD), newer, "raise")
    assert type(other.data.object).__module__ == f"{NAME}._charge"
    other.data.object.refresh()
    assert server.last.header("stripe-version") == OLD


@VERSIONS
def test_requests_by_the_packages_own_settings(
    server: ScriptedServer, own_globals: None, version: str
) -> None:
    for told, account in (({}, None), ({"account": "acct_1"}, "acct_1")):
        build_event(event(version, **told), None, "raise").data.object.refresh()
        came = server.last
        assert came.header("authorization") == f"Bearer {GLOBAL_KEY}"
        assert came.header("stripe-version") == version
        assert came.header("stripe-account") == account


@VERSIONS
@pytest.mark.parametrize("told", [{}, {"account": "acct_1"}, {"context": "acct_1"}])
@pytest.mark.parametrize("key", [GLOBAL_KEY, None])
@pytest.mark.parametrize("pickled", [False, True])
def test_events_read_the_packages_settings_at_each_call(
    server: ScriptedServer,
    own_globals: None,
    monkeypatch: pytest.MonkeyPatch,
    told: dict[str, str],
    version: str,
    key: str | None,
    pickled: bool,
) -> None:
    monkeypatch.setattr(restripe, "api_key", key)
    built = build_event(event(version, **told), None, "raise")
    if pickled:
        built = pickle.loads(pickle.dumps(built))
    monkeypatch.setattr(restripe, "api_key", OTHER_KEY)
    with scripted_server() as later:
        later.default = server.default
        monkeypatch.setattr(restripe, "api_base", later.url)
        built.data.object.refresh()
        assert later.last.header("authorization") == f"Bearer {OTHER_KEY}"
        assert later.last.header("stripe-version") == version
        names = ["stripe-account", "stripe-context"]
        sent = [later.last.header(name) for name in names]
        assert sent == [told.get("account"), told.get("context")]
    assert server.arrived == []


@VERSIONS
def test_an_event_of_a_client_pickles_without_its_key(
    server: ScriptedServer, own_globals: None, make_settings: Any, version: str
) -> None:
    built = build_event(event(version, account="acct_1"), make_settings(), "raise")
    stored = pickle.dumps(built)
    assert KEY.encode() not in stored
    pickle.loads(stored).data.object.refresh()
    assert server.last.header("authorization") == f"Bearer {GLOBAL_KEY}"
    assert server.last.header("stripe-version") == version
    assert server.last.header("stripe-account") == "acct_1"


def test_the_packages_own_transport_is_found_at_each_call(
    own_globals: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    charge = build_event(event(OLD), None, "raise").data.object
    ours = Flaky(0)
    monkeypatch.setattr(restripe, "default_http_client", ours)
    charge.refresh()
    assert len(ours.sent) == 1


@VERSIONS
def test_a_key_of_one_call_needs_no_other(
    server: ScriptedServer,
    own_globals: None,
    monkeypatch: pytest.MonkeyPatch,
    version: str,
) -> None:
    monkeypatch.setattr(restripe, "api_key", None)
    charge = build_event(event(version), None, "raise").data.object
    charge.capture(api_key=OTHER_KEY)
    assert server.last.path == "/v1/charges/ch_1/capture"
    assert server.last.header("authorization") == f"Bearer {OTHER_KEY}"


@VERSIONS
def test_no_key_is_needed_to_build_one(
    monkeypatch: pytest.MonkeyPatch, older: ModuleType, version: str
) -> None:
    monkeypatch.setattr(restripe, "api_key", None)
    charge = build_event(event(version, account="acct_1"), None, "raise").data.object
    own = restripe if version == OWN else older
    with pytest.raises(own.AuthenticationError, match="`restripe.api_key`"):
        charge.refresh()


def test_without_a_key_the_other_packages_key_is_not_taken(
    server: ScriptedServer,
    own_globals: None,
    monkeypatch: pytest.MonkeyPatch,
    older: ModuleType,
) -> None:
    monkeypatch.setattr(restripe, "api_key", None)
    monkeypatch.setattr(older, "api_key", OTHER_KEY)
    monkeypatch.setattr(older, "api_base", server.url)
    charge = build_event(event(OLD, account="acct_1"), None, "raise").data.object
    with pytest.raises(older.AuthenticationError, match="`restripe.api_key`"):
        charge.refresh()
    assert server.arrived == []


def test_no_key_goes_to_the_other_packages_hosts(
    server: ScriptedServer,
    make_settings: Any,
    monkeypatch: pytest.MonkeyPatch,
    older: ModuleType,
) -> None:
    with scripted_server() as elsewhere:
        monkeypatch.setattr(older, "api_key", OTHER_KEY)
        for base in ("api", "connect_api", "upload_api", "meter_events_api"):
            monkeypatch.setattr(older, f"{base}_base", elsewhere.url)
        charge = build_event(event(OLD), make_settings(), "raise").data.object
        charge.refresh()
        assert elsewhere.arrived == []
    assert server.last.header("authorization") == f"Bearer {KEY}"


def test_every_setting_is_carried(make_settings: Any, older: ModuleType) -> None:
    hook = restripe.Hook()
    options = {
        "stripe_account": "acct_1",
        "stripe_context": "acct_2",
        "client_id": "ca_1",
        "proxy": "http://127.0.0.1:1",
        "verify_ssl_certs": False,
        "ca_bundle_path": "/nowhere.pem",
        "max_network_retries": 7,
        "timeout": (1.0, 2.0),
        "app_info": {"name": "shop"},
        "deadline": 9.0,
        "hooks": [hook],
        "enable_telemetry": True,
        "log_bodies": True,
    }
    settings = make_settings(**options)
    charge = build_event(event(OLD), settings, "raise").data.object
    carried = older._core.access.settings_of(charge)
    expected = {name.name: getattr(settings, name.name) for name in fields(settings)}
    blank = Settings()
    told = ("stripe_version", "transport", "source")
    assert not [
        n for n in expected if n not in told and expected[n] == getattr(blank, n)
    ]
    expected["stripe_version"] = OLD
    # Where the rest is looked for when the key is taken away.
    expected["source"] = carried.source
    assert (carried.source.package, settings.source) == ("restripe", None)
    found = {name.name: getattr(carried, name.name) for name in fields(carried)}
    assert found == expected


def test_hooks_and_retries(server: ScriptedServer, make_settings: Any) -> None:
    heard = []

    class Heard:
        def before_call(self, call: Any) -> None:
            heard.append((call.host, call.api_version, call.account))

        def after_attempt(self, attempt: Any) -> None:
            heard.append(attempt.status)

    server.answers = [Answer(503, b"{}", {"Retry-After": "0"})]
    settings = make_settings(hooks=[Heard()], max_network_retries=1)
    built = build_event(event(OLD, account="acct_1"), settings, "raise")
    built.data.object.refresh()
    assert heard == [("127.0.0.1", OLD, "acct_1"), 503, 200]


class NoLine(restripe.APIConnectionError):
    """An error of the transport's own."""


class Flaky:
    """A user's transport around the built-in one, whose first request fails as the protocol says."""

    def __init__(self, fails: int) -> None:
        self.fails = fails
        self.sent: list[str] = []

    def send(self, request: Any) -> restripe.StripeResponse:
        self.sent.append(request.url)
        if len(self.sent) <= self.fails:
            raise NoLine("no line", should_retry=True)
        return restripe.StripeResponse(CHARGE, 200, {"Request-Id": "req_1"})

    def close(self) -> None:
        """Nothing is open."""


def test_a_transport_of_ones_own(make_settings: Any) -> None:
    flaky = Flaky(1)
    settings = make_settings(http_client=flaky, max_network_retries=1)
    charge = build_event(event(OLD), settings, "raise").data.object
    charge.refresh()
    assert charge.amount == 5
    assert charge.last_response.request_id == "req_1"
    asyncio.run(charge.refresh_async())
    assert len(flaky.sent) == 3


@pytest.mark.parametrize("is_async", [False, True])
def test_errors_are_those_of_the_other_package(
    make_settings: Any, older: ModuleType, is_async: bool
) -> None:
    settings = make_settings(http_client=Flaky(9), max_network_retries=1)
    charge = build_event(event(OLD), settings, "raise").data.object
    with pytest.raises(older.APIConnectionError, match="no line") as caught:
        if is_async:
            asyncio.run(charge.refresh_async())
        else:
            charge.refresh()
    assert caught.value.should_retry
    assert caught.value.attempts == 2
    assert isinstance(caught.value.__cause__, NoLine)


TRANSPORTS = pytest.mark.parametrize(
    "make",
    [
        restripe.PoolTransport,
        partial(restripe.HTTPXClient, allow_sync_methods=True),
        requests.Session,
    ],
    ids=["pool", "httpx", "session"],
)


@TRANSPORTS
def test_transports_that_come_with_the_package(
    server: ScriptedServer, make_settings: Any, older: ModuleType, make: Any
) -> None:
    settings = make_settings(http_client=make())
    charge = build_event(event(OLD), settings, "raise").data.object
    charge.refresh()
    asyncio.run(charge.refresh_async())
    assert len(server.arrived) == 2
    server.answers = [Answer(402, b'{"error": {"code": "card_declined"}}')]
    with pytest.raises(older.CardError):
        charge.refresh()
    server.answers = [Answer(body=CHARGE, cut=5)]
    with pytest.raises(older.APIConnectionError) as caught:
        charge.refresh()
    assert KEY not in repr(vars(caught.value))


async def read_async(quote: Any) -> bytes:
    reply = await quote.pdf_async()
    whole: bytes = await reply.read_async()
    return whole


@TRANSPORTS
def test_streams_of_these_transports(
    server: ScriptedServer, make_settings: Any, older: ModuleType, make: Any
) -> None:
    settings = make_settings(http_client=make())
    quote = build_event(event(OLD, "quote"), settings, "raise").data.object
    document = bytes(range(256)) * 1000
    server.default = Answer(body=document)
    reply = quote.pdf()
    assert isinstance(reply, older.StripeStreamResponse)
    assert reply.read() == document
    assert asyncio.run(read_async(quote)) == document
    server.default = Answer(body=document, cut=200_000)
    with pytest.raises(older.APIConnectionError):
        quote.pdf().read()
    with pytest.raises(older.APIConnectionError):
        asyncio.run(read_async(quote))
