"""What requests and urllib3 let pass and this client does not; the sessions that it must take as they are."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
import requests

from codegen.runtime.builtin_clients import UrllibClient
from codegen.runtime.config import Settings
from codegen.runtime.errors import APIConnectionError
from codegen.runtime.message import Transport
from codegen.runtime.requestor import Call, send, send_stream
from codegen.runtime.requests_client import RequestsClient
from tests.faults.conftest import KEY
from tests.faults.server import CLOSE, FaultServer, Steps, chunked, reply

GET = Call("get", "/v1/things")
BODY = b'{"object": "thing", "text": "%b"}' % (b"x" * 400)
PACKED = gzip.compress(BODY)
GZIP = [("Content-Encoding", "gzip")]


def leading(client: Transport, url: str) -> Settings:
    return Settings(
        api_key=KEY,
        base_addresses={"api": url},
        max_network_retries=0,
        timeout=5.0,
        transport=client,
    )


CUT: dict[str, Steps] = {
    "gzip that ends early": [reply(PACKED[:-20], headers=GZIP)],
    "gzip without its sum": [reply(PACKED[:-8], headers=GZIP)],
    "chunked gzip that ends early": [chunked(PACKED[:-20], headers=GZIP)],
    # Pythons before 3.10 read past it, to what comes next.
    "a chunk below 0": [chunked(end=b"-5\r\n{}"), CLOSE],
}


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("steps", CUT.values(), ids=CUT)
def test_a_body_that_is_cut_short(
    steps: Steps, streamed: bool, faults: FaultServer
) -> None:
    faults.answers = [steps]
    client = RequestsClient()
    settings = leading(client, faults.url)
    with pytest.raises(APIConnectionError, match="broke before") as caught:
        if streamed:
            send_stream(settings, GET).read()
        else:
            send(settings, GET)
    assert caught.value.should_retry
    assert send(settings, GET).data["object"] == "thing"
    client.close()


@pytest.mark.parametrize(
    "steps",
    [
        [reply(PACKED, headers=GZIP)],
        [chunked(PACKED[:9], PACKED[9:], headers=GZIP)],
        [reply(PACKED, headers=GZIP, length=-1), CLOSE],
        [reply(b"", headers=GZIP)],
    ],
    ids=["gzip", "chunked", "until the end", "empty"],
)
def test_a_body_that_is_whole(steps: Steps, faults: FaultServer) -> None:
    faults.answers = [steps]
    client = RequestsClient()
    with send_stream(leading(client, faults.url), GET) as stream:
        assert stream.read() in (BODY, b"")
    client.close()


def test_a_stream_that_was_closed_early_is_not_whole(faults: FaultServer) -> None:
    client = RequestsClient()
    settings = leading(client, faults.url)
    stream = send_stream(settings, GET)
    stream.close()
    with pytest.raises(ValueError, match="closed or broke before its end"):
        stream.read()
    stream = send_stream(settings, GET)
    assert stream.read() and stream.read() == b""
    client.close()


class Slots(requests.Session):
    """With a slot of its own, a private one and one that is never filled."""

    __slots__ = ("extra", "__hidden", "empty")

    def __init__(self) -> None:
        super().__init__()
        self.extra: list[str] = []
        self.__hidden = 1

    def send(self, request: Any, **options: Any) -> Any:
        self.extra.append(f"{self.__hidden} {hasattr(self, 'empty')}")
        return super().send(request, **options)


def test_g_2_a_session_with_slots(faults: FaultServer) -> None:
    with Slots() as session:
        assert (
            send(leading(RequestsClient(session=session), faults.url), GET).code == 200
        )
        assert session.extra == ["1 False"]


@pytest.mark.parametrize("make", [RequestsClient, UrllibClient])
def test_a_timeout_beyond_all_numbers(make: Any, faults: FaultServer) -> None:
    client = make(timeout=1e12)
    assert send(leading(client, faults.url), GET).code == 200
    client.close()
