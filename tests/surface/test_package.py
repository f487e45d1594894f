"""The committed package as its users meet it: it imports, has every official name, and says which name was meant."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.spec import Spec
from codegen.surface_model import Surface
from tests.surface import interpreters
from tests.surface.calls import at

DATA = Path(__file__).parents[1] / "codegen" / "data"
# Reached by operations that are left out.
NOT_OFFICIAL = {"issuing.settlement", "sigma.sigma_api_query"}
# The modules that cannot be imported without a library: nothing else imports them before they are needed.
NEED = {
    "aiohttp": {
        "_core.aio_bodies",
        "_core.aio_direct",
        "_core.aio_exchange",
        "_core.aio_failures",
        "_core.aio_pool",
        "_core.aio_protocol",
    },
    "httpx": {"_core.httpx_bodies", "_core.httpx_client", "_core.httpx_pools"},
    "opentelemetry": {"_core.contrib.opentelemetry", "contrib.opentelemetry"},
    "requests": {"_core.requests_client"},
}
HEAVY = {"requests", "urllib3", "aiohttp", "typing_extensions", "asyncio", "ssl"}


@pytest.fixture(scope="session")
def folder(restripe: ModuleType) -> Path:
    assert restripe.__file__
    return Path(restripe.__file__).parent


@pytest.fixture(scope="session")
def probed(folder: Path) -> Callable[[str], Any]:
    """`probed(python)`: what that Python makes of the package."""
    return cache(lambda program: interpreters.probe(program, folder))


@pytest.mark.parametrize("which", ["running", "oldest"])
def test_every_module_imports_and_every_request_type_resolves(
    which: str,
    probed: Callable[[str], Any],
    folder: Path,
    record_property: Any,
) -> None:
    program = sys.executable if which == "running" else interpreters.oldest()
    result = probed(program)
    record_property("python", result["python"])
    print(f"Python {result['python']}: {result['modules']} modules,", end=" ")
    print(f"{result['types']} request types")
    missing = set(result["missing"])
    assert not missing or which == "oldest"
    assert dict(map(_lacking, result["failures"])) == {
        module: library for library in missing for module in NEED[library]
    }
    assert result["modules"] == len(list(folder.rglob("*.py")))
    assert result["types"] > 1000


def _lacking(failure: str) -> tuple[str, str]:
    """Module and library of a failed import; a failure of another kind is no such pair."""
    found = re.fullmatch(
        r"restripe\.(\S+): ModuleNotFoundError: "
        r"(?:No module named '(\w+)'|.* needs \S+: pip install (\w+)-api)",
        failure,
    )
    return (found[1], found[2] or found[3]) if found else (failure, "")


def test_import_alone_loads_nothing_that_it_does_not_need(
    probed: Callable[[str], Any],
) -> None:
    first = set(probed(sys.executable)["first"])
    own = {name for name in first if name.startswith("restripe.")}
    assert not HEAVY & first
    assert {name for name in own if not name.startswith("restripe._core")} == {
        "restripe._api_version"
    }


def test_no_file_is_long(folder: Path) -> None:
    lines = {
        path.relative_to(folder): len(path.read_bytes().splitlines())
        for path in folder.rglob("*.py")
    }
    assert {path: count for path, count in lines.items() if count > 4500} == {}


# Names of classes.


def official(kind: str) -> list[list[str]]:
    text = (DATA / "stripe_python_13_0_1.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return [row[1:] for row in rows if row[0] == kind]


def capital(path: str) -> str:
    """`test_helpers.TestClock` as `TestHelpers.TestClock`."""
    *namespaces, name = path.split(".")
    words = ("".join(map(str.capitalize, one.split("_"))) for one in namespaces)
    return ".".join((*words, name))


def test_resource_classes(restripe: ModuleType, found: Surface) -> None:
    wanted = dict(official("object"))
    ours = {one.object_name: one.path for one in found.resources}
    assert ours.keys() - wanted.keys() == NOT_OFFICIAL
    assert wanted.keys() <= ours.keys()
    for constant, path in ours.items():
        cls = at(restripe, path)
        assert path == wanted.get(constant, path)
        assert at(restripe, capital(path)) is cls
        assert (cls.OBJECT_NAME, cls.object_name()) == (constant, constant)
        assert cls.__qualname__ == path.rpartition(".")[2]


def test_service_classes(restripe: ModuleType) -> None:
    client = restripe.StripeClient("sk_test_123")
    for version, accessor, path in official("accessor"):
        assert type(at(client, f"{version}.{accessor}")) is at(restripe, path)


def test_registry(restripe: ModuleType, found: Surface) -> None:
    registry = __import__("restripe._registry", fromlist=["CLASSES"]).CLASSES
    for one in found.resources:
        module, _, name = registry[one.object_name].partition(":")
        holder = __import__(f"restripe.{module}", fromlist=[name])
        assert getattr(holder, name) is at(restripe, one.path)
    assert registry.keys() == {one.object_name for one in found.resources}


# Request types.


def official_params() -> dict[str, set[str]]:
    text = (DATA / "stripe_python_13_0_1_params.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {
        ".".join(filter(None, (namespace, name))): set(filter(None, names.split(",")))
        for namespace, name, names in rows
    }


@pytest.fixture(scope="session")
def params(restripe: ModuleType) -> Mapping[str, set[str] | None]:
    """The keys of our type under each official name; None where there is none."""
    options = frozenset(restripe.RequestOptions.__annotations__)
    found: dict[str, set[str] | None] = {}
    for path in official_params():
        try:
            shape = at(restripe.params, path)
        except AttributeError:
            found[path] = None
        else:
            keys = shape.__required_keys__ | shape.__optional_keys__
            found[path] = set(keys - options if path.endswith("Params") else keys)
    return found


def test_official_request_types(params: Mapping[str, set[str] | None]) -> None:
    missing = {path for path, keys in params.items() if keys is None}
    # The branches of two unions that the public document hides, and two handwritten methods.
    hidden = re.compile(r"Account\w*Params(Card|CardToken|BankAccount)")
    tops = {path for path in missing if path.endswith("Params")}
    assert len(params) == 4081
    assert len(missing) == 11
    assert tops == {"BankAccountDeleteParams", "CardDeleteParams"}
    assert [path for path in missing - tops if not hidden.fullmatch(path)] == []


# What the public document and the one behind the official package say differently.
OURS_ALONE = {
    "account_type": 3,
    "alipay_account": 2,
    "bank_account": 7,
    "card": 5,
    "client_secret": 4,
    "default_alipay_account": 2,
    "default_bank_account": 2,
    "default_card": 2,
    "documents": 3,
}
THEIRS_ALONE = {
    "account_holder_type": 11,
    "currency": 3,
    "moto": 8,
    "persistent_token": 8,
    "plan": 12,
    "trial_period_days": 1,
    "type": 2,
    "validate": 5,
}


def test_keys_of_official_request_types(
    params: Mapping[str, set[str] | None], record_property: Any
) -> None:
    wanted = official_params()
    found = {path: keys for path, keys in params.items() if keys is not None}
    alike = sum(keys == wanted[path] for path, keys in found.items())
    record_property("request types with the official keys", alike)
    print(f"{alike} of {len(found)} request types have the official keys")
    pairs = [(keys, wanted[path]) for path, keys in found.items()]
    assert Counter(one for keys, theirs in pairs for one in keys - theirs) == OURS_ALONE
    assert (
        Counter(one for keys, theirs in pairs for one in theirs - keys) == THEIRS_ALONE
    )
    assert (alike, len(found)) == (4009, 4070)


# Attributes.

UNKNOWN = [
    ("", "Custommer", "Customer"),
    ("billing", "MeterEvnet", "MeterEvent"),
    ("params", "CustomerCreateParam", "CustomerCreateParams"),
    ("params.billing", "MeterEventCreateParms", "MeterEventCreateParams"),
]


@pytest.mark.parametrize(("place", "name", "nearest"), UNKNOWN)
def test_an_unknown_name(
    place: str, name: str, nearest: str, restripe: ModuleType
) -> None:
    module = at(restripe, place) if place else restripe
    with pytest.raises(AttributeError) as raised:
        getattr(module, name)
    assert f"{name!r}" in str(raised.value)
    assert f"did you mean {nearest!r}?" in str(raised.value)


DIRECTORY = [
    ("", {"Customer", "billing", "Billing", "params", "StripeClient", "api_key"}),
    ("billing", {"MeterEvent", "MeterEventService"}),
    ("v2.core", {"Event", "EventDestination"}),
    ("params", {"CustomerCreateParams", "CustomerCreateParamsAddress", "billing"}),
]


@pytest.mark.parametrize(("place", "names"), DIRECTORY)
def test_dir_lists_what_is_loaded_later(
    place: str, names: set[str], restripe: ModuleType
) -> None:
    module = at(restripe, place) if place else restripe
    assert names <= set(dir(module))


def test_the_version_of_the_document(restripe: ModuleType, spec: Spec) -> None:
    assert restripe.api_version == spec.api_version
    assert restripe.__version__ != spec.api_version


CLASSES_NAMED_LIKE_TESTS = """
from restripe import TestHelpersService
from restripe.events import TestHelpersTestClockReadyEvent
from restripe.test_helpers import TestClock

def test_nothing() -> None:
    assert TestClock and TestHelpersService and TestHelpersTestClockReadyEvent
"""


def test_pytest_takes_no_class_of_ours_for_a_test(tmp_path: Path) -> None:
    (tmp_path / "test_users.py").write_text(CLASSES_NAMED_LIKE_TESTS)
    words = [sys.executable, "-m", "pytest", "-q", "-W", "error", "--rootdir", "."]
    run = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 0 and "1 passed" in run.stdout, run.stdout
