"""Names that are imported on first use."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from codegen.runtime.lazy import UnknownName, attach, nearest, resolve
from tests.runtime.fake_package import imported

FILES = {
    "__init__.py": (
        "from codegen.runtime.lazy import attach\n"
        "__getattr__, __dir__, __all__ = attach(__name__, {'Thing': '_thing', 'Other': '_thing:_Hidden', 'Sub': 'sub:'}, ['sub'])\n"
        "eager = 1\n"
    ),
    "_thing.py": "class Thing: pass\nclass _Hidden: pass\n",
    "sub/__init__.py": "deep = 1\n",
    "_broken.py": "import no_such_module_anywhere\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        file = tmp_path / "lazypackage" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def test_names_are_imported_when_asked_for(folder: Path) -> None:
    with imported(folder, "lazypackage") as package:
        assert "lazypackage._thing" not in sys.modules
        assert package.__all__ == ["Other", "Sub", "Thing"]
        assert dir(package) == ["Other", "Sub", "Thing", "eager", "sub"]
        assert package.Thing.__name__ == "Thing" and "Thing" in vars(package)
        assert package.Other.__name__ == "_Hidden"
        # Of what is imported by now only the names of the package show, as before.
        assert dir(package) == ["Other", "Sub", "Thing", "eager", "sub"]
        assert package.sub is package.Sub is sys.modules["lazypackage.sub"]


def test_D43_private_names_are_not_suggested(folder: Path) -> None:
    with imported(folder, "lazypackage") as package:
        assert "_thing" not in vars(package) and package.Thing
        assert "_thing" not in dir(package)
        with pytest.raises(AttributeError) as caught:
            exec("lazypackage.thing_", {"lazypackage": package})
        assert "_thing" not in str(caught.value)
    assert str(UnknownName("no", "thin_", ["_thin"])) == "no."
    assert str(UnknownName("no", "_thn", ["_thin"])) == "no; did you mean '_thin'?"


def test_D43_a_misspelt_name_says_the_nearest(folder: Path) -> None:
    with imported(folder, "lazypackage") as package:
        with pytest.raises(AttributeError, match="'lazypackage'.*did you mean 'Thing'"):
            exec("lazypackage.Thnig", {"lazypackage": package})
        with pytest.raises(ImportError):
            exec("from lazypackage import nothing_like_it")


def test_resolve(folder: Path) -> None:
    with imported(folder, "lazypackage") as package:
        assert resolve("_thing:Thing", "lazypackage") is package.Thing
        assert resolve("Thing", "lazypackage._thing") is package.Thing
        with pytest.raises(ModuleNotFoundError, match="no_such_module_anywhere"):
            resolve("_broken:X", "lazypackage")


@pytest.mark.parametrize(
    "word, names, found",
    [
        ("amuont", ["amount", "id"], "amount"),
        ("v3", ["v1"], "v1"),
        ("zzz", ["amount"], None),
        ("x", [], None),
    ],
)
def test_nearest(word: str, names: list[str], found: str | None) -> None:
    assert nearest(word, names) == found


def test_the_text_of_an_unknown_name() -> None:
    assert str(UnknownName("no 'a'", "a")) == "no 'a'."
    assert str(UnknownName("no 'ab'", "ab", ["ab2"])) == "no 'ab'; did you mean 'ab2'?"
    assert attach(__name__, {})[2] == []
