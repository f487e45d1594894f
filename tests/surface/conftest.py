"""Fixtures of the tests of a whole package: the committed one, loaded from where it stands."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

from codegen import cli
from codegen.operations import surface
from codegen.overrides import load as load_overrides
from codegen.spec import Spec, load
from codegen.surface_model import Surface

GENERATED = Path(__file__).parents[2] / "generated"


@pytest.fixture(scope="session")
def restripe() -> ModuleType:
    """The committed package, whether or not it is installed as well."""
    if str(GENERATED) not in sys.path:
        sys.path.insert(0, str(GENERATED))
    return importlib.import_module("restripe")


@pytest.fixture(scope="session")
def spec() -> Spec:
    return load(cli.SPEC, *cli.OVERLAYS)


@pytest.fixture(scope="session")
def found(spec: Spec) -> Surface:
    return surface(spec, load_overrides(cli.OVERRIDES))
