"""A call on a real socket: headers, bodies, hosts, retries, replies (behaviours A, C, D, E, F, G, H, X2)."""

from __future__ import annotations

import asyncio
import contextvars
import copy
import gzip
import io
import json
import sys
import threading
import traceback
import uuid
import warnings
from dataclasses import replace
from typing import Any

import pytest

from codegen.runtime import errors, requestor
from codegen.runtime.config import BASE_ADDRESSES, Settings
from codegen.runtime.context import StripeContext
from codegen.runtime.message import Reply, Request, StripeResponse, StripeStreamResponse
from codegen.runtime.paths import fill_path
from codegen.runtime.requestor import (
    Call,
    send,
    send_async,
    send_stream,
    send_stream_async,
)
from codegen.runtime.version import VERSION
from tests.runtime.conftest import KEY
from tests.runtime.server import Answer, Arrived, ScriptedServer, error, scripted_server

CREATE = Call("post", "/v1/things", {"a": {"b": [True, "x y"]}})


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Retries at once; the pauses that would have been are what the fixture returns."""
    pauses: list[float] = []
    monkeypatch.setattr(requestor, "sleep", pauses.append)
    return pauses


def arrived(server: ScriptedServer, settings: Settings, call: Call) -> Arrived:
    send(settings, call)
    return server.last


def test_x2_a_post_and_its_reply(server: ScriptedServer, settings: Settings) -> None:
    server.answers = [
        Answer(
            headers={"Idempotency-Key": "i_1"}, body=b'{"id": "th_1", "n": {"m": 1}}'
        )
    ]
    reply = send(settings, CREATE)
    assert (server.last.method, server.last.target) == ("POST", "/v1/things")
    assert server.last.form == {"a": {"b": ["true", "x y"]}}
    assert (reply.code, reply.request_id, reply.idempotency_key, reply.attempts) == (
        200,
        "req_1",
        "i_1",
        1,
    )
    assert (
        reply.body == '{"id": "th_1", "n": {"m": 1}}'
        and reply.raw == reply.body.encode()
    )
    assert reply.headers["content-TYPE"] == "application/json"
    first = reply.data
    first["n"]["m"] = 2
    assert reply.data == {"id": "th_1", "n": {"m": 1}}


@pytest.mark.parametrize("verb", ["get", "GET", "delete", "Delete"])
def test_a_4_get_and_delete_put_parameters_into_the_query(
    verb: str, server: ScriptedServer, settings: Settings
) -> None:
    came = arrived(
        server,
        settings,
        Call(verb, "/v1/things", {"expand": ["a", "b"], "c": {"d": 1}}),
    )
    assert (came.method, came.path, came.body) == (verb.upper(), "/v1/things", b"")
    assert came.query == {"expand": ["a", "b"], "c": {"d": "1"}}
    assert came.header("Content-Type") is None


def test_a_4_a_post_leaves_the_query_of_its_path_alone(
    server: ScriptedServer, settings: Settings
) -> None:
    came = arrived(server, settings, Call("post", "/v1/things?x=%41&k=1", {"x": 2}))
    assert came.query == {"x": "A", "k": "1"} and came.form == {"x": "2"}


@pytest.mark.parametrize("verb", ["put", "patch", "head", "", "post "])
def test_a_1_other_verbs_are_refused(
    verb: str, server: ScriptedServer, settings: Settings
) -> None:
    with pytest.raises(ValueError, match="get, post or delete"):
        send(settings, Call(verb, "/v1/things"))
    assert server.arrived == []


@pytest.mark.parametrize(
    "path",
    ["//evil.test/v1", "https://evil.test/v1", "@evil.test/v1", ".evil.test/v1", ""],
)
def test_a_2_no_path_leads_the_key_elsewhere(
    path: str, server: ScriptedServer, settings: Settings
) -> None:
    with pytest.raises(ValueError, match="exactly one slash"):
        send(settings, Call("get", path))
    assert server.arrived == []


def test_a_8_a_prefix_and_a_trailing_slash_of_the_host(
    server: ScriptedServer, settings: Settings
) -> None:
    prefixed = replace(settings, base_addresses={"api": f"{server.url}/prefix/"})
    assert (
        arrived(server, prefixed, Call("get", "/v1/things", {"a": 1})).target
        == "/prefix/v1/things?a=1"
    )


def test_d_12_ids_arrive_as_they_are(
    server: ScriptedServer, settings: Settings
) -> None:
    path = fill_path("/v1/things/{thing}", ["a b/c?d#é%2e"])
    assert (
        arrived(server, settings, Call("get", path)).target
        == "/v1/things/a%20b%2Fc%3Fd%23%C3%A9%252e"
    )


HEADERS = [
    ("C-1", {}, {}, "Authorization", f"Bearer {KEY}"),
    ("C-1 option", {}, {"api_key": "sk_other"}, "Authorization", "Bearer sk_other"),
    ("C-2", {}, {}, "Stripe-Version", "2025-09-30.clover"),
    (
        "C-2 option",
        {},
        {"stripe_version": "2020-08-27"},
        "Stripe-Version",
        "2020-08-27",
    ),
    ("C-2 none", {"stripe_version": None}, {}, "Stripe-Version", None),
    ("C-3 none", {}, {}, "Stripe-Account", None),
    ("C-3 client", {"stripe_account": "acct_1"}, {}, "Stripe-Account", "acct_1"),
    (
        "C-3 option",
        {"stripe_account": "acct_1"},
        {"stripe_account": "acct_2"},
        "Stripe-Account",
        "acct_2",
    ),
    ("C-4 client", {"stripe_context": "a/b"}, {}, "Stripe-Context", "a/b"),
    (
        "C-4 object",
        {},
        {"stripe_context": StripeContext(["a", "b"])},
        "Stripe-Context",
        "a/b",
    ),
    (
        "C-4 cleared",
        {"stripe_context": "a"},
        {"stripe_context": StripeContext()},
        "Stripe-Context",
        None,
    ),
    ("C-5 own", {}, {"idempotency_key": "mine"}, "Idempotency-Key", "mine"),
    ("C-6 form", {}, {}, "Content-Type", "application/x-www-form-urlencoded"),
    ("C-7", {}, {}, "User-Agent", f"Restripe/v1 RestripePython/{VERSION}"),
    ("C-10", {}, {"headers": {"X-Own": "1"}}, "X-Own", "1"),
    ("C-10 wins", {}, {"headers": {"stripe-version": "v"}}, "Stripe-Version", "v"),
    (
        "C-10 wins over the key",
        {},
        {"headers": {"AUTHORIZATION": "Bearer x"}},
        "Authorization",
        "Bearer x",
    ),
    ("D-33", {}, {}, "Cookie", None),
]


@pytest.mark.parametrize(
    "own, options, name, value",
    [row[1:] for row in HEADERS],
    ids=[row[0] for row in HEADERS],
)
def test_header(
    own: Any,
    options: Any,
    name: str,
    value: Any,
    server: ScriptedServer,
    settings: Settings,
) -> None:
    before = copy.deepcopy(options)
    came = arrived(server, replace(settings, **own), replace(CREATE, options=options))
    assert came.header(name) == value
    assert options == before


IDEMPOTENT = [
    ("post", "/v1/a", True),
    ("post", "/v2/a", True),
    ("delete", "/v2/a", True),
    ("delete", "/v1/a", False),
    ("get", "/v1/a", False),
    ("get", "/v2/a", False),
]


@pytest.mark.parametrize("verb, path, has_key", IDEMPOTENT)
def test_c_5_and_d_18_who_gets_an_idempotency_key(
    verb: str, path: str, has_key: bool, server: ScriptedServer, settings: Settings
) -> None:
    keys = [
        arrived(server, settings, Call(verb, path)).header("Idempotency-Key")
        for _ in range(2)
    ]
    if not has_key:
        assert keys == [None, None]
        return
    assert keys[0] != keys[1]
    assert all(
        uuid.UUID(key).version == 4 and str(uuid.UUID(key)) == key for key in keys
    )


def test_c_5_an_own_key_is_sent_on_any_verb_and_an_empty_one_is_none(
    server: ScriptedServer, settings: Settings
) -> None:
    call = Call("get", "/v1/a", options={"idempotency_key": "mine"})
    assert arrived(server, settings, call).header("Idempotency-Key") == "mine"
    call = Call("post", "/v1/a", options={"idempotency_key": ""})
    assert len(arrived(server, settings, call).header("Idempotency-Key") or "") == 36


def test_c_7_and_c_8_who_is_asking(server: ScriptedServer, settings: Settings) -> None:
    app = {
        "name": "App",
        "version": "1.2",
        "url": "https://app.test",
        "partner_id": None,
    }
    came = arrived(server, replace(settings, app_info=app), Call("get", "/v2/a"))
    assert (
        came.header("User-Agent")
        == f"Restripe/v2 RestripePython/{VERSION} App/1.2 (https://app.test)"
    )
    assert json.loads(came.header("X-Stripe-Client-User-Agent") or "") == {
        "bindings_version": VERSION,
        "lang": "python",
        "lang_version": ".".join(map(str, sys.version_info[:3])),
        "publisher": "restripe",
        "httplib": "http.client",
        "application": app,
    }
    assert came.header("X-Stripe-Client-Telemetry") is None


@pytest.mark.parametrize(
    "options, kind",
    [
        ({"headers": {"A": 1}}, TypeError),
        ({"headers": {1: "a"}}, TypeError),
        ({"headers": ["a"]}, TypeError),
        ({"headers": {"A": "x\r\nEvil: 1"}}, ValueError),
        ({"headers": {"A: b\r\nC": "x"}}, ValueError),
        ({"headers": {"": "x"}}, ValueError),
        ({"headers": {"A": "\u20ac"}}, ValueError),
        ({"stripe_account": "acct\nEvil: 1"}, ValueError),
        ({"idempotency_key": "x\r\n"}, ValueError),
        ({"idempotency_key": 5}, TypeError),
        ({"stripe_version": 5}, TypeError),
        ({"content_type": "text/plain"}, ValueError),
        ({"timeout": "5"}, TypeError),
        ({"max_network_retries": "5"}, TypeError),
    ],
    ids=repr,
)
def test_c_10_what_no_header_and_no_option_can_hold_is_refused_before_anything_is_sent(
    options: Any, kind: type[Exception], server: ScriptedServer, settings: Settings
) -> None:
    with pytest.raises(kind):
        send(settings, replace(CREATE, options=options))
    assert server.arrived == []


@pytest.mark.parametrize("key", [None, "", "sk_test_canary\n"])
def test_i_7_without_a_usable_key_nothing_is_sent(
    key: Any, server: ScriptedServer, settings: Settings
) -> None:
    with pytest.raises(errors.AuthenticationError):
        send(replace(settings, api_key=key), CREATE)
    assert server.arrived == []


def test_b_30_the_second_api_speaks_json(
    server: ScriptedServer, settings: Settings
) -> None:
    came = arrived(
        server,
        settings,
        Call("post", "/v2/a", {"a": None, "n": 5}, coercions={"n": "int64_string"}),
    )
    assert came.header("Content-Type") == "application/json" and json.loads(
        came.body
    ) == {"a": None, "n": "5"}
    assert arrived(server, settings, Call("post", "/v2/a")).body == b"{}"
    came = arrived(server, settings, Call("get", "/v2/a", {"include": ["x", "y"]}))
    assert came.query == {"include": ["x", "y"]} and came.body == b""


def test_b_34_the_limit_of_a_v2_search_goes_into_the_url(
    server: ScriptedServer, settings: Settings
) -> None:
    came = arrived(
        server, settings, Call("post", "/v2/a/search", {"q": "x", "limit": 3})
    )
    assert came.query == {"limit": "3"} and json.loads(came.body) == {"q": "x"}
    came = arrived(
        server, settings, Call("post", "/v2/a/search?limit=7", {"q": "x", "limit": 3})
    )
    assert came.query == {"limit": "7"} and json.loads(came.body) == {"q": "x"}


@pytest.mark.parametrize("how", ["call", "option"])
def test_b_40_and_d_16_multipart(
    how: str, server: ScriptedServer, settings: Settings
) -> None:
    options = {} if how == "call" else {"content_type": "multipart/form-data"}
    params = {"purpose": "x", "file": io.BytesIO(b"\0\xff")}
    call = Call(
        "post", "/v1/files", params, options, base="files", multipart=how == "call"
    )
    came = arrived(server, settings, call)
    assert (came.header("Content-Type") or "").startswith(
        "multipart/form-data; boundary="
    )
    assert b"\r\n\r\n\0\xff\r\n--" in came.body
    assert options == ({} if how == "call" else {"content_type": "multipart/form-data"})
    assert list(params) == ["purpose", "file"]


@pytest.mark.parametrize("base", sorted(BASE_ADDRESSES))
def test_ba_1_each_call_goes_to_its_host(base: str, settings: Settings) -> None:
    with scripted_server() as other:
        addresses = {**settings.base_addresses, base: other.url}
        came = arrived(
            other,
            replace(settings, base_addresses=addresses),
            Call("get", "/v1/a", base=base),
        )
    assert came.header("Host") == other.url.partition("//")[2]


@pytest.mark.parametrize(
    "bases, base, text",
    [
        ({"api": "http://x"}, "file", "no host named 'file'"),
        ({"api": "ftp://x"}, "api", "https://"),
        ({"api": ""}, "api", "https://"),
    ],
)
def test_ba_1_a_host_that_is_none(
    bases: Any, base: str, text: str, settings: Settings
) -> None:
    with pytest.raises(ValueError, match=text):
        send(replace(settings, base_addresses=bases), Call("get", "/v1/a", base=base))


class TestReplies:
    """H, G-5, D-26."""

    def test_h_1_a_204_is_an_empty_object(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [Answer(204, b"")]
        assert send(settings, Call("delete", "/v1/a")).data == {}

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"<html>",
            b"[]",
            b"null",
            b'"x"',
            b'{"a":',
            b'{"a": "\xff"}',
            b"[" * 100_000,
            b"9" * 5000,
        ],
        ids=lambda body: repr(body[:9]),
    )
    def test_h_1_a_success_that_is_no_object(
        self, body: bytes, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [Answer(body=body)]
        with pytest.raises(
            errors.APIError, match="200 with a body that cannot be used"
        ) as caught:
            send(settings, CREATE)
        assert (
            caught.value.http_status,
            caught.value.request_id,
            caught.value.attempts,
        ) == (200, "req_1", 1)

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    @pytest.mark.parametrize("verb", ["get", "post"])
    def test_d_57_redirects_are_not_followed(
        self, status: int, verb: str, server: ScriptedServer, settings: Settings
    ) -> None:
        with scripted_server() as elsewhere:
            server.answers = [
                Answer(status, headers={"Location": f"{elsewhere.url}/v1/a"})
            ]
            with pytest.raises(errors.APIError, match="never followed"):
                send(settings, Call(verb, "/v1/a"))
            assert len(server.arrived) == 1 and elsewhere.arrived == []

    def test_d_33_cookies_are_not_kept(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [Answer(headers={"Set-Cookie": "a=b; Path=/"})]
        send(settings, CREATE)
        assert arrived(server, settings, CREATE).header("Cookie") is None

    def test_d_19_netrc_changes_nothing(
        self,
        tmp_path: Any,
        monkeypatch: pytest.MonkeyPatch,
        server: ScriptedServer,
        settings: Settings,
    ) -> None:
        (tmp_path / "netrc").write_text("default login me password secret\n")
        monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
        assert (
            arrived(server, settings, CREATE).header("Authorization") == f"Bearer {KEY}"
        )

    def test_d_24_compressed_replies(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        zipped = {"Content-Encoding": "gzip"}
        server.answers = [
            Answer(body=gzip.compress(b'{"a": 1}'), headers=zipped),
            Answer(402, gzip.compress(b'{"error": {"message": "m"}}'), zipped),
        ]
        assert send(settings, CREATE).data == {"a": 1}
        with pytest.raises(errors.CardError, match="m"):
            send(settings, CREATE)

    def test_an_error_knows_its_request(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [
            error(
                402,
                message="No.",
                code="card_declined",
                param="number",
                type="card_error",
            )
        ]
        with pytest.raises(errors.CardError) as caught:
            send(settings, replace(CREATE, options={"idempotency_key": "mine"}))
        problem = caught.value
        assert (
            problem.code,
            problem.param,
            problem.idempotency_key,
            problem.attempts,
        ) == ("card_declined", "number", "mine", 1)

    def test_h_5_a_notice_is_a_warning(
        self,
        server: ScriptedServer,
        settings: Settings,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        server.default = Answer(headers={"Stripe-Notice": "Look here."})
        with pytest.warns(UserWarning, match="Look here."):
            send(settings, CREATE)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            send(settings, replace(CREATE, raw=True))
            send_stream(settings, CREATE).close()
            monkeypatch.setenv("STRIPE_SUPPRESS_NOTICES", "true")
            assert send(settings, CREATE).code == 200


class TestRetries:
    """F on the wire."""

    def test_f_7_each_attempt_is_the_same_request(
        self, server: ScriptedServer, settings: Settings, no_waiting: list[float]
    ) -> None:
        server.answers = [
            Answer(500, b"<html>"),
            error(409),
            error(429, code="lock_timeout"),
        ]
        reply = send(replace(settings, max_network_retries=3), CREATE)
        assert reply.attempts == 4 and len(server.arrived) == 4
        assert (
            len(
                {(came.body, came.header("Idempotency-Key")) for came in server.arrived}
            )
            == 1
        )
        assert [came.headers for came in server.arrived] == [server.last.headers] * 4
        assert no_waiting[0] == 0.5 and len(no_waiting) == 3

    @pytest.mark.parametrize(
        "own, option, requests", [(0, None, 1), (2, None, 3), (2, 0, 1), (0, 1, 2)]
    )
    def test_f_6_how_often(
        self,
        own: int,
        option: Any,
        requests: int,
        server: ScriptedServer,
        settings: Settings,
    ) -> None:
        server.default = error(503, message="Down.")
        with pytest.raises(errors.APIError, match="Down.") as caught:
            send(
                replace(settings, max_network_retries=own),
                replace(CREATE, options={"max_network_retries": option}),
            )
        assert len(server.arrived) == requests == caught.value.attempts

    @pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 429, 302])
    def test_f_3_not_again(
        self, status: int, server: ScriptedServer, settings: Settings
    ) -> None:
        server.default = error(status)
        with pytest.raises(errors.StripeError):
            send(replace(settings, max_network_retries=2), CREATE)
        assert len(server.arrived) == 1

    def test_f_2_the_server_decides(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [
            error(400, {"Stripe-Should-Retry": "true"}),
            error(500, {"Stripe-Should-Retry": "false"}),
        ]
        with pytest.raises(errors.APIError) as caught:
            send(replace(settings, max_network_retries=5), CREATE)
        assert caught.value.attempts == 2

    def test_f_5_retry_after(
        self, server: ScriptedServer, settings: Settings, no_waiting: list[float]
    ) -> None:
        server.answers = [error(500, {"Retry-After": "7"})]
        send(replace(settings, max_network_retries=1), CREATE)
        assert no_waiting == [7.0]

    def test_f_4_a_reply_that_is_cut_short_is_asked_for_again(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [Answer(cut=5), Answer(cut=0)]
        assert send(replace(settings, max_network_retries=2), CREATE).attempts == 3
        server.answers = [Answer(cut=5)]
        with pytest.raises(
            errors.APIConnectionError, match="broke before the reply was whole"
        ) as caught:
            send(settings, CREATE)
        assert (
            caught.value.attempts == 1 and len(caught.value.idempotency_key or "") == 36
        )

    def test_f_4_a_stream_is_asked_for_again_before_its_body(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [error(500), Answer(body=b"%PDF")]
        with send_stream(
            replace(settings, max_network_retries=1), Call("get", "/v1/pdf")
        ) as reply:
            assert reply.read() == b"%PDF" and reply.attempts == 2


class TestStreams:
    """H-4, D-24."""

    BODY = bytes(range(256)) * 2000

    @pytest.mark.parametrize("zipped", [False, True])
    def test_h_4_pieces(
        self, zipped: bool, server: ScriptedServer, settings: Settings
    ) -> None:
        headers = {"Content-Encoding": "gzip"} if zipped else {}
        server.default = Answer(
            body=gzip.compress(self.BODY) if zipped else self.BODY, headers=headers
        )
        call = Call("get", "/v1/pdf")
        with send_stream(settings, call) as reply:
            pieces = list(reply.iter_bytes(1000))
        assert b"".join(pieces) == self.BODY and len(pieces) > 100
        assert send_stream(settings, call).read() == self.BODY
        assert b"".join(send_stream(settings, call)) == self.BODY
        assert send_stream(settings, call).io.read() == self.BODY
        assert (reply.code, reply.request_id) == (200, "req_1")

    def test_h_4_an_error_status(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [error(404, message="None.", code="resource_missing")]
        with pytest.raises(errors.InvalidRequestError, match="None.") as caught:
            send_stream(settings, Call("get", "/v1/pdf"))
        assert caught.value.code == "resource_missing"

    def test_h_4_a_stream_left_half_read_never_serves_another(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [Answer(body=self.BODY)]
        with send_stream(settings, Call("get", "/v1/pdf")) as reply:
            assert next(reply.iter_bytes(10)) == self.BODY[:10]
        first = server.last.port
        assert send(settings, CREATE).data["id"] == "th_1"
        assert server.last.port != first

    def test_a_stream_that_is_cut_short(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [Answer(body=self.BODY, cut=5000)]
        with pytest.raises(errors.APIConnectionError, match="broke"):
            send_stream(settings, Call("get", "/v1/pdf")).read()

    def test_h_4_async(self, server: ScriptedServer, settings: Settings) -> None:
        server.default = Answer(body=self.BODY)

        async def main() -> dict[str, bytes]:
            call = Call("get", "/v1/pdf")
            async with await send_stream_async(settings, call) as reply:
                pieces = [piece async for piece in reply.stream(5000)]
            whole = await (await send_stream_async(settings, call)).read_async()
            return {"pieces": b"".join(pieces), "whole": whole}

        assert asyncio.run(main()) == {"pieces": self.BODY, "whole": self.BODY}


class TestAsync:
    """S-3, as far as worker threads go."""

    def test_calls_overlap_and_three_loops_in_a_row_work(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.default = Answer(pause=0.2)

        async def main() -> list[Any]:
            return await asyncio.gather(
                *[
                    send_async(settings, Call("get", "/v1/a", {"n": n}))
                    for n in range(8)
                ]
            )

        for _ in range(3):
            assert [reply.data["id"] for reply in asyncio.run(main())] == ["th_1"] * 8
        assert {came.query["n"] for came in server.arrived} == {
            str(n) for n in range(8)
        }

    def test_errors_and_context_variables_pass(self, settings: Settings) -> None:
        seen: list[Any] = []
        variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable")

        class Echo:
            def send(self, request: Request) -> Reply:
                seen.append(
                    (
                        variable.get(),
                        threading.current_thread() is threading.main_thread(),
                    )
                )
                return StripeResponse(b'{"error": {"message": "No."}}', 402)

            def close(self) -> None:
                seen.append("closed")

        async def main() -> None:
            variable.set("mine")
            await send_async(replace(settings, transport=Echo()), CREATE)

        with pytest.raises(errors.CardError, match="No."):
            asyncio.run(main())
        assert seen == [("mine", False)]

    def test_parameters_are_read_before_the_first_await(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        params = {"a": 1}

        async def main() -> None:
            call = asyncio.ensure_future(
                send_async(settings, Call("post", "/v1/a", params))
            )
            await asyncio.sleep(0)
            params["a"] = 2
            await call

        asyncio.run(main())
        assert server.last.form == {"a": "1"}


def test_g_8_a_transport_of_the_user_s_own(settings: Settings) -> None:
    requests: list[Request] = []

    class Fake:
        name = "fake"

        def send(self, request: Request) -> Reply:
            requests.append(request)
            return StripeResponse('{"id": "x"}', 200, {"Request-Id": "r"})

        def close(self) -> None:
            requests.clear()

    own = replace(
        settings, transport=Fake(), timeout=(1, 2), base_addresses=BASE_ADDRESSES
    )
    assert send(own, CREATE).data == {"id": "x"}
    assert send_stream(own, CREATE).read() == b'{"id": "x"}'
    request = requests[0]
    assert (request.method, request.url, request.timeout) == (
        "POST",
        "https://api.stripe.com/v1/things",
        (1.0, 2.0),
    )
    assert '"httplib": "fake"' in request.headers["X-Stripe-Client-User-Agent"]
    assert [one.stream for one in requests] == [False, True]
    assert KEY not in repr(request) and KEY not in repr(request.headers)


def test_no_key_in_what_an_error_shows(
    server: ScriptedServer, settings: Settings
) -> None:
    server.answers = [Answer(cut=0), error(401, message="No."), Answer(500, b"<html>")]
    for _ in range(3):
        with pytest.raises(errors.StripeError) as caught:
            send(settings, CREATE)
        problem = caught.value
        shown = [
            str(problem),
            repr(problem),
            repr(vars(problem)),
            "".join(
                traceback.format_exception(
                    type(problem), problem, problem.__traceback__
                )
            ),
        ]
        assert KEY not in "".join(shown)


def test_replies_are_shown_without_their_data(
    server: ScriptedServer, settings: Settings
) -> None:
    assert (
        repr(send(settings, CREATE)) == "<StripeResponse code=200 request_id='req_1'>"
    )
    assert (
        repr(StripeStreamResponse(io.BytesIO(), 200))
        == "<StripeStreamResponse code=200 request_id=None>"
    )
