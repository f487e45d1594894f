"""No key and no password in anything that a program prints, logs, stores or sends elsewhere."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from tests.secrets.scene import (
    CALL_KEY,
    CARD_NUMBER,
    CLIENT_KEY,
    DATA_MARK,
    GLOBAL_KEY,
    MARK,
    NETWORK,
    Scene,
)
from tests.secrets.walk import spoken, texts


def search(found: Iterable[tuple[str, str]], *marks: str) -> str:
    """Assert that no text holds a mark; return how much was searched."""
    ways, size, hits = 0, 0, []
    for way, text in found:
        ways, size = ways + 1, size + len(text)
        hits += [f"{way}: …{around(text, mark)}…" for mark in marks if mark in text]
    searched = f"{ways} texts, {size} characters searched"
    assert ways, searched
    assert not hits, f"{len(hits)} hits, {searched}:\n" + "\n".join(hits[:40])
    return searched


def around(text: str, mark: str) -> str:
    at = text.index(mark)
    return repr(text[max(0, at - 60) : at + len(mark) + 30])


def test_the_canaries_were_sent(scene: Scene) -> None:
    for key in (GLOBAL_KEY, CLIENT_KEY, CALL_KEY):
        assert f"Bearer {key}" in scene.sent


def test_every_class_of_errors_is_searched(scene: Scene) -> None:
    core = scene.package._core
    public = {
        cls
        for module in (core.errors, core.oauth_error)
        for name, cls in vars(module).items()
        if not name.startswith("_") and inspect.isclass(cls)
        if issubclass(cls, core.errors.StripeError)
    }
    bases = {core.errors.StripeError, core.errors.StripeErrorWithParamCode}
    assert public - bases <= {type(one) for one in scene.errors.values()}


def test_objects(scene: Scene) -> None:
    found = (pair for name, one in scene.objects.items() for pair in seen(name, one))
    print(search(found, MARK))


def seen(name: str, one: Any) -> Iterator[tuple[str, str]]:
    # Settings are what the private slots hold: of them only the texts may be seen.
    return spoken(one) if "settings" in name else texts(one, name)


def test_errors(scene: Scene) -> None:
    found = (pair for name, one in scene.errors.items() for pair in texts(one, name))
    print(search(found, MARK))


def test_tracebacks(scene: Scene) -> None:
    print(search(scene.tracebacks().items(), MARK))


def test_locals_in_tracebacks(scene: Scene) -> None:
    """A debugger or a crash reporter shows the repr of every local: those of our own classes tell nothing."""
    print(search(locals_of(scene, scene.errors, is_own=True), MARK))


# Errors that replies become, and those of event loops.
KINDS = ("v1 ", "v2 ", "async ")


def test_other_locals_in_tracebacks(scene: Scene) -> None:
    """A program cannot help that the network fails: nothing at all of the key is in the locals of such errors."""
    wanted = [name for name in scene.errors if name.startswith(KINDS)]
    wanted += [name for name in NETWORK if name != "user in the address"]
    print(search(locals_of(scene, wanted, is_own=False), MARK))


def locals_of(
    scene: Scene, names: Iterable[str], is_own: bool
) -> Iterator[tuple[str, str]]:
    root = scene.package.__name__
    for name in names:
        trace = scene.errors[name].__traceback__
        while trace is not None:
            frame = trace.tb_frame
            inside = frame.f_globals.get("__name__", "").startswith(root)
            for local, value in frame.f_locals.items() if inside else ():
                if type(value).__module__.startswith(root) is is_own:
                    way = f"{name}: {frame.f_code.co_filename}:{frame.f_code.co_name}.{local}"
                    yield from ((way, text) for _, text in spoken(value))
            trace = trace.tb_next


def stored(scene: Scene) -> dict[str, Any]:
    """What can be pickled and copied."""
    errors = scene.errors
    runtime = scene.package.__name__
    own = {k: e for k, e in errors.items() if type(e).__module__.startswith(runtime)}
    return {**scene.objects, **own}


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles(scene: Scene, protocol: int) -> None:
    done: list[tuple[str, str]] = []
    refused = 0
    for name, one in stored(scene).items():
        try:
            done.append((name, pickle.dumps(one, protocol).decode("latin-1")))
        except TypeError as problem:
            refused += 1
            done.append((f"refusal of {name}", str(problem)))
    print(search(done, MARK), f"{refused} refused")
    # Clients, services, settings, streams and iterators.
    assert 0 < refused < len(done) / 3


@pytest.mark.parametrize("method", [copy.copy, copy.deepcopy], ids=["copy", "deepcopy"])
def test_copies(scene: Scene, method: Callable[[Any], Any]) -> None:
    found: list[tuple[str, str]] = []
    for name, one in stored(scene).items():
        try:
            twin = method(one)
        except TypeError as problem:
            found.append((f"refusal of {name}", str(problem)))
        else:
            found += seen(name, twin)
    print(search(found, MARK))


def test_JSON(scene: Scene) -> None:
    def dumped() -> Iterator[tuple[str, str]]:
        for name, one in scene.objects.items():
            if hasattr(one, "to_dict"):
                yield f"to_dict of {name}", json.dumps(one.to_dict(), default=str)
                yield f"to_json of {name}", one.to_json()
                yield f"vars of {name}", json.dumps(vars(one), default=dict)
        for name, problem in scene.errors.items():
            yield f"vars of {name}", json.dumps(vars(problem), default=repr)

    print(search(dumped(), MARK))


def test_hooks(scene: Scene) -> None:
    assert {type(one).__name__ for one in scene.hooks.told} == {
        "CallEvent",
        "AttemptEvent",
    }

    def told() -> Iterator[tuple[str, str]]:
        for number, event in enumerate(scene.hooks.told):
            yield from texts(event, f"event {number}")

    print(search(told(), MARK))


def test_logs(scene: Scene) -> None:
    levels = {record.levelname for record in scene.log.records}
    assert {"DEBUG", "INFO"} <= levels
    everything = [("console", scene.console)]
    everything += [("log", text) for text in scene.log.texts]
    # What the server was told and what it said is there, but for the secrets.
    assert any("post_data=" in text and "amount" in text for _, text in everything)
    assert any("API response body" in text for _, text in everything)
    print(search(everything, MARK, DATA_MARK, CARD_NUMBER))
    records = (
        pair for record in scene.log.records for pair in texts(vars(record), "record")
    )
    print(search(records, MARK, DATA_MARK, CARD_NUMBER))


def test_warnings(scene: Scene) -> None:
    assert any("a notice" in str(one.message) for one in scene.warnings)
    found = (
        pair for one in scene.warnings for pair in texts(one.message, str(one.filename))
    )
    print(search(found, MARK))
