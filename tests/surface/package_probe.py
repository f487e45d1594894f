"""Imports a whole package module by module and resolves its request types: `python package_probe.py FOLDER PACKAGE`.

It runs by itself on the oldest Python that the package supports, hence without anything of pytest or this checkout.
Without arguments it only prints the version of the Python, and fails where that lacks what the package needs.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import pkgutil
import sys
import traceback
import types
import typing

# What some modules of the package are for and all others do without.
LIBRARIES = ("aiohttp", "httpx", "opentelemetry", "requests")


def modules_of(package: types.ModuleType) -> list[str]:
    """The dotted names of every module below a package, itself included."""
    prefix = package.__name__ + "."
    found = pkgutil.walk_packages(package.__path__, prefix)
    return [package.__name__, *(module.name for module in found)]


def attempt(
    failures: list[str],
    what: str,
    function: typing.Callable[..., typing.Any],
    *args: object,
) -> typing.Any:
    """Call and return; what is raised becomes a line of the failures."""
    try:
        return function(*args)
    except Exception as error:
        (line,) = traceback.format_exception_only(type(error), error)[-1:]
        failures.append(what + ": " + line.strip())


def request_types(modules: dict[str, types.ModuleType], prefix: str) -> list[type]:
    """Every TypedDict below `params`, each once."""
    found = {}
    for name, module in modules.items():
        if name.startswith(prefix):
            for value in vars(module).values():
                if isinstance(value, type) and hasattr(value, "__total__"):
                    found[id(value)] = value
    return list(found.values())


def supply_urllib3() -> None:
    """The one library that the package needs: the interpreter's own, else the copy inside its pip."""
    try:
        importlib.import_module("urllib3")
    except ImportError:
        sys.modules["urllib3"] = importlib.import_module("pip._vendor.urllib3")


def probe(folder: str, name: str) -> dict[str, object]:
    sys.path.insert(0, folder)
    package = importlib.import_module(name)
    first = sorted(sys.modules)
    failures: list[str] = []
    supply_urllib3()
    modules = {
        module: attempt(failures, module, importlib.import_module, module)
        for module in modules_of(package)
    }
    shapes = request_types(modules, name + ".params")
    for one in shapes:
        where = one.__module__ + "." + one.__qualname__
        attempt(failures, where, typing.get_type_hints, one)
    return {
        "python": list(sys.version_info[:2]),
        "first": first,
        "modules": len(modules),
        "types": len(shapes),
        "failures": failures,
        "missing": [lib for lib in LIBRARIES if importlib.util.find_spec(lib) is None],
    }


if __name__ == "__main__":
    if sys.argv[1:]:
        print(json.dumps(probe(*sys.argv[1:3])))
    else:
        supply_urllib3()
        print(*sys.version_info[:2])
