"""Of which version an event is, what a policy makes of it, and which packages may be registered."""

from __future__ import annotations

import inspect
import json
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe._core import event_versions
from restripe._core.event_versions import (
    EventVersionError,
    EventVersionWarning,
    register_version,
    relation,
)
from restripe._core.snapshot_events import build_event
from tests.runtime.fake_package import imported, write_package

OWN = "2025-09-30.clover"
MakePackage = Callable[..., ModuleType]


@pytest.fixture(autouse=True)
def no_registrations(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_versions, "_registered", {})


@pytest.fixture
def make_package(tmp_path: Path) -> Iterator[MakePackage]:
    """`make_package(name, version)`: a small package around a copy of the runtime, of that API version."""
    with ExitStack() as open_ones:

        def make(name: str, version: str) -> ModuleType:
            folder = write_package(tmp_path, name)
            text = f'API_VERSION = "{version}"\n'
            (folder / "_api_version.py").write_text(text, encoding="utf-8")
            return open_ones.enter_context(imported(tmp_path, name))

        yield make


def event(version: object = OWN, **fields: object) -> dict[str, Any]:
    charge = {"object": "charge", "id": "ch_1"}
    return {
        "object": "event",
        "id": "evt_1",
        "type": "charge.succeeded",
        "api_version": version,
        "data": {"object": charge},
        **fields,
    }


def package_of(built: Any) -> str:
    return type(built.data.object).__module__.partition(".")[0]


@pytest.mark.parametrize(
    ("of_event", "own", "expected"),
    [
        (OWN, OWN, "same"),
        ("2024-04-10", "2024-04-10", "same"),
        (f"{OWN}; custom_checkout_beta=v1", OWN, "same"),
        (OWN, f"{OWN}; custom_checkout_beta=v1", "same"),
        (f" {OWN} ", OWN, "same"),
        ("2025-10-29.clover", OWN, "train"),
        ("2025-10-29.clover; a_beta=v2; b_beta=v1", f"{OWN};c_beta=v1", "train"),
        ("2025-08-27.basil", OWN, "other"),
        ("2025-09-30", OWN, "other"),
        ("2024-04-10", "2023-10-16", "other"),
        ("2024-04-10", OWN, "other"),
        (OWN, "2024-04-10", "other"),
        ("2025-09-30.clover.x", OWN, "other"),
        ("2025-09-30.", "2025-09-29.", "other"),
        ("clover", OWN, "other"),
        ("unheard of", OWN, "other"),
        (None, OWN, "same"),
        ("", OWN, "same"),
        (20250930, OWN, "same"),
        (["2024-04-10"], OWN, "same"),
    ],
)
def test_relation(of_event: Any, own: str, expected: str) -> None:
    assert relation(of_event, own) == expected


def test_another_version_is_a_warning_at_the_line_of_the_caller() -> None:
    with pytest.warns(EventVersionWarning) as caught:
        line = inspect.currentframe().f_lineno + 1  # type: ignore[union-attr]
        built = build_event(event("2024-04-10"), None, "warn")
    (warning,) = caught
    assert (warning.filename, warning.lineno) == (__file__, line)
    text = str(warning.message)
    assert "'2024-04-10'" in text and f"'{OWN}'" in text
    for advice in ("endpoint", "register_version", "version_policy='ignore'"):
        assert advice in text
    assert type(built.data.object) is restripe.Charge


def test_another_version_is_an_error_where_one_asks_for_it() -> None:
    with pytest.raises(EventVersionError, match="2024-04-10") as caught:
        build_event(event("2024-04-10"), None, "raise")
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("version", "policy"),
    [
        ("2024-04-10", "ignore"),
        (OWN, "raise"),
        (f"{OWN}; some_beta=v1", "raise"),
        ("2025-10-29.clover", "raise"),
        (None, "raise"),
        (5, "raise"),
    ],
)
def test_nothing_is_said_of_a_version(version: object, policy: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        built = build_event(event(version), None, policy)
    assert type(built.data.object) is restripe.Charge
    assert built.api_version == version


def test_an_event_without_a_version() -> None:
    data = event()
    del data["api_version"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert build_event(data, None, "raise").id == "evt_1"


def test_a_long_version_does_not_fill_the_log() -> None:
    with pytest.raises(EventVersionError) as caught:
        build_event(event("x" * 100_000), None, "raise")
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize(
    ("policy", "advice"),
    [("warm", "'warn'"), ("raises", "'raise'"), (None, "ignore, raise, warn")],
)
def test_an_unknown_policy(policy: Any, advice: str) -> None:
    # Even where the versions are the same: it shows at the first event and not at the first other one.
    with pytest.raises(ValueError, match=f"version_policy.*{advice}"):
        build_event(event(), None, policy)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ({"object": "v2.core.event", "id": "evt_1"}, "parse_event_notification"),
        ({"object": "charge"}, "'charge'"),
        ({}, "no event"),
        ({"object": ["event"]}, "no event"),
        ({"object": "e" * 100_000}, "no event"),
    ],
)
def test_what_is_no_snapshot_event(data: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as caught:
        build_event(data, None, "warn")
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    "odd", [None, True, -1, 1.5, "", "x", [], [[{}]], {}, {"a": 1}]
)
@pytest.mark.parametrize(
    "field",
    "account api_version context created data id livemode pending_webhooks request type".split(),
)
def test_no_odd_field_keeps_an_event_from_being_built(field: str, odd: Any) -> None:
    data = json.loads(json.dumps(event(**{field: odd})))
    built = build_event(data, None, "ignore")
    kept = built.to_dict()[field]
    assert json.loads(json.dumps(kept, default=str)) == odd


def test_too_deep() -> None:
    data: dict[str, Any] = {}
    for _ in range(5000):
        data = {"a": data}
    with pytest.raises(ValueError, match="deep"):
        build_event(event(deep=data), None, "warn")


def test_a_registered_version_is_built_with_its_classes(
    make_package: MakePackage,
) -> None:
    other = make_package("oldstripe", "2024-04-10")
    register_version(other)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        built = build_event(event("2024-04-10; a_beta=v1"), None, "raise")
    assert type(built.data.object) is other.Charge
    assert package_of(build_event(event(), None, "raise")) == "restripe"


def test_who_builds_an_event(make_package: MakePackage) -> None:
    versions = {
        "basil5": "2025-05-28.basil",
        "basil3": "2025-03-31.basil",
        "clover10": "2025-10-29.clover",
        "nameless": "2024-04-10",
    }
    for name, version in versions.items():
        register_version(make_package(name, version))
    expected = {
        OWN: "restripe",
        # Exactly that version before the own train, the own train before others.
        "2025-10-29.clover": "clover10",
        "2025-11-17.clover": "restripe",
        "2025-03-31.basil": "basil3",
        # The latest of the train.
        "2025-04-30.basil": "basil5",
        "2025-06-30.basil": "basil5",
        "2024-04-10": "nameless",
    }
    found = {
        version: package_of(build_event(event(version), None, "raise"))
        for version in expected
    }
    assert found == expected
    for unknown in ("2024-06-20", "2025-01-27.acacia"):
        with pytest.raises(EventVersionError):
            build_event(event(unknown), None, "raise")


def test_the_other_package_checks_no_version_again(make_package: MakePackage) -> None:
    other = make_package("oldstripe", "2025-03-31.basil")
    register_version(other)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # Of its train, not of its version.
        built = build_event(event("2025-05-28.basil"), None, "raise")
    assert package_of(built) == "oldstripe"


def test_registered_by_name_and_twice(make_package: MakePackage) -> None:
    other = make_package("oldstripe", "2024-04-10")
    register_version("oldstripe")
    register_version(other)
    assert package_of(build_event(event("2024-04-10"), None, "raise")) == "oldstripe"


def test_two_packages_of_one_version(make_package: MakePackage) -> None:
    register_version(make_package("oldstripe", "2024-04-10"))
    second = make_package("elderstripe", "2024-04-10")
    with pytest.raises(ValueError, match="elderstripe.*2024-04-10.*oldstripe"):
        register_version(second)
    assert package_of(build_event(event("2024-04-10"), None, "raise")) == "oldstripe"


def test_a_package_of_the_own_version(make_package: MakePackage) -> None:
    twin = make_package("twinstripe", OWN)
    with pytest.raises(ValueError, match=f"twinstripe.*{OWN}.*restripe"):
        register_version(twin)


def test_the_package_itself_is_what_it_is() -> None:
    register_version(restripe)
    register_version("restripe")
    assert event_versions._registered == {}


@pytest.mark.parametrize(
    ("package", "kind", "problem"),
    [
        ("restripe_2042", ValueError, "no package 'restripe_2042'"),
        ("json", ValueError, "json has no module json._api_version"),
        (json, ValueError, "json has no module json._api_version"),
        ("restripe._core", ValueError, "restripe._core has no module"),
        ("", ValueError, "no package ''"),
        (".old", ValueError, "no package '.old'"),
        ("old-stripe", ValueError, "no package 'old-stripe'"),
        (None, TypeError, "not a NoneType"),
        (Path("restripe_2024"), TypeError, "Path"),
        (restripe.Charge, TypeError, "not a"),
    ],
)
def test_what_cannot_be_registered(
    package: Any, kind: type[Exception], problem: str
) -> None:
    with pytest.raises(kind, match=problem) as caught:
        register_version(package)
    assert type(caught.value) is kind
    assert event_versions._registered == {}


def test_a_package_of_an_older_codegen(make_package: MakePackage) -> None:
    other = make_package("oldstripe", "2024-04-10")
    (Path(str(other.__file__)).parent / "_core" / "snapshot_events.py").unlink()
    with pytest.raises(ValueError, match="oldstripe._core.snapshot_events"):
        register_version("oldstripe")


def test_a_package_that_knows_no_sources_gets_the_settings_of_the_moment(
    make_package: MakePackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make_package("oldstripe", "2024-04-10")
    config = Path(str(other.__file__)).parent / "_core" / "config.py"
    text = config.read_text(encoding="utf-8")
    older = text.replace("    source: Optional[Source] = None\n", "")
    assert older != text and "oldstripe._core.config" not in sys.modules
    config.write_text(older, encoding="utf-8")
    register_version(other)
    monkeypatch.setattr(other, "api_key", "sk_test_theirs")
    monkeypatch.setattr(restripe, "api_key", "sk_test_ours")
    for settings in (None, restripe.StripeClient("sk_test_ours")._settings):
        charge = build_event(event("2024-04-10"), settings, "raise").data.object
        found = import_module("oldstripe._core.views").origin_of(charge).settings
        assert (found.api_key, found.stripe_version) == ("sk_test_ours", "2024-04-10")
        assert not hasattr(found, "source")


def test_events_of_another_package_are_told_apart_by_type(
    make_package: MakePackage,
) -> None:
    register_version(make_package("oldstripe", "2024-04-10"))
    built = build_event(event("2024-04-10"), None, "raise")
    assert not isinstance(built, restripe.Event)
    assert built.type == built["type"] == "charge.succeeded"
    handler = restripe.StripeClient("sk_test_1").webhook_handler_without_verification()
    got: list[Any] = []
    handler.on(restripe.events.ChargeSucceededEvent)(got.append)
    assert handler.handle(event("2024-04-10")) == "handled"
    assert package_of(got[0]) == "oldstripe"


def test_a_broken_package_says_itself_what_it_lacks(
    make_package: MakePackage, tmp_path: Path
) -> None:
    broken = tmp_path / "brokenstripe"
    broken.mkdir()
    (broken / "__init__.py").write_text("import surely_not_installed\n")
    make_package("oldstripe", "2024-04-10")
    with pytest.raises(ModuleNotFoundError, match="surely_not_installed"):
        register_version("brokenstripe")


def test_a_runtime_without_a_package_builds_events() -> None:
    from codegen.runtime import snapshot_events

    built = snapshot_events.build_event(event("2024-04-10"), None, "raise")
    assert built.data.object.id == "ch_1"
