"""Stubs of the runtime: what they say of each construct, and that checkers agree with the runtime on them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from black import format_str

from codegen.errors import CodegenError
from codegen.formatting import STUB_MODE
from codegen.stubs import stubs

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "restripe"
ALLOWED = Path(__file__).parent / "data" / "stubtest_allowed.txt"
FUTURE = "from __future__ import annotations\n"


def made(source: str, name: str = "X", **others: str) -> dict[str, str]:
    """The stubs of a module `m`, from which the package imports a name."""
    runtime = {
        "m.py": FUTURE + source,
        **{f"{other}.py": text for other, text in others.items()},
    }
    return stubs(runtime, {"_a.py": f"from ._core.m import {name}\nview._told\n"})


LONG = "a_name_of_which_two_do_not_fit_on_a_line_with_whatever_stands_around_them"
# Each line as black breaks it.
LONG_STUB = f"""\
from .q import (
    Q,
    {LONG},
)

class X(
    {LONG},
    Z{LONG},
):
    {LONG}: Dict[
        str, Union[Y, Z]
    ]
    __slots__ = (
        "{LONG}",
        "a",
    )

    class Y:
        b: int

    def f(
        self,
        {LONG}: int,
    ) -> Q: ...
    def g(
        self, {LONG[-55:]}: int, b: str = ""
    ) -> int: ...
    @staticmethod
    def h(
        {LONG}: int,
    ) -> int: ...
    async def i({LONG}: int) -> int: ...  # type: ignore[override]

class Y(X): ...
class Z(X): ...
"""

# What the runtime says -> what its stub says, without the header.
CASES = {
    "literal": ("X = 1\n", "X = 1\n"),
    "quotes": (
        "X = {}\n".format(r"""'it\'s "a" \u2026'"""),
        "X = {}\n".format(r"""'it\'s "a" \u2026'"""),
    ),
    "annotated": ("X: int = len('a')\n", "X: int\n"),
    "alias": (
        "from typing import Any, Union\nX = Union[str, Any]\n",
        "from typing import Any, Union\n\nX = Union[str, Any]\n",
    ),
    "import": (
        "import datetime\nX: datetime.date = f()\n",
        "import datetime\n\nX: datetime.date\n",
    ),
    "function": (
        "def X(a: str, /, b: float = LONG, *, c: int = -1) -> str:\n    'Doc.'\n    return a\n",
        "def X(a: str, /, b: float = ..., *, c: int = -1) -> str: ...\n",
    ),
    "parameters": (
        "def X(a, b='', /, *c: int, d: tuple = (), e=[], **f: int): ...\n",
        'def X(a, b="", /, *c: int, d: tuple = (), e=..., **f: int): ...\n',
    ),
    "async": ("async def X() -> int:\n    return 1\n", "async def X() -> int: ...\n"),
    "async generator": (
        "from typing import AsyncIterator\nasync def X() -> AsyncIterator[int]:\n    yield 1\n",
        "from typing import AsyncIterator\n\ndef X() -> AsyncIterator[int]: ...\n",
    ),
    "comment": (
        "def X(a: int) -> T:  # type: ignore[type-var]  # see T\n    ...\n",
        "def X(a: int) -> T: ...  # type: ignore[type-var]\n",
    ),
    "comments": (
        "def X(a: int) -> T:  # type: ignore[a]  # pyright: ignore[b]\n    ...\n",
        "def X(a: int) -> T: ...  # type: ignore[a]  # pyright: ignore[b]\n",
    ),
    "flag": (
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    def X() -> int: ...\nelse:\n    X = object()\n",
        "def X() -> int: ...\n",
    ),
    "no flag": (
        "class X:\n    a: int\n    if not TYPE_CHECKING:\n        b = open('c')\n",
        "class X:\n    a: int\n",
    ),
    "type variable": (
        "from typing import TypeVar\nT = TypeVar('T', bound='Y')\n"
        "class Y:\n    pass\ndef X(a: T) -> T:\n    return a\n",
        'from typing import TypeVar\n\nT = TypeVar("T", bound="Y")\n\n'
        "class Y: ...\n\ndef X(a: T) -> T: ...\n",
    ),
    "overloads": (
        "from typing import overload\n@overload\ndef X(a: int) -> int: ...\n"
        "@overload\ndef X(a: str) -> str: ...\ndef X(a: object) -> object:\n    return a\n",
        "from typing import overload\n\n@overload\ndef X(a: int) -> int: ...\n"
        "@overload\ndef X(a: str) -> str: ...\n",
    ),
    "class": (
        "class X(dict, total=False):\n    'Doc.'\n    __slots__ = ('a',)\n    name = 'x'\n"
        "    def __init__(self, a: int) -> None:\n"
        "        self.a = a\n        self.b: str = str(a)\n        self.c = False\n"
        "        self._d = a\n"
        "    @property\n    def e(self) -> int:\n        return 1\n"
        "    def _told(self) -> None:\n        pass\n"
        "    def _untold(self) -> None:\n        pass\n",
        'class X(dict, total=False):\n    __slots__ = ("a",)\n    name = "x"\n'
        "    def __init__(self, a: int) -> None: ...\n"
        "    @property\n    def e(self) -> int: ...\n"
        "    def _told(self) -> None: ...\n"
        "    a: int\n    b: str\n    c: bool\n",
    ),
    "private names of users": (
        "class X:\n    def _static_request(self) -> int:\n        return 1\n",
        "class X:\n    def _static_request(self) -> int: ...\n",
    ),
    "dataclass": (
        "from dataclasses import dataclass, field\n@dataclass(frozen=True)\nclass X:\n"
        "    a: int\n    b: list = field(default_factory=list)\n"
        "    _c: str = field(default='', init=False)\n",
        "from dataclasses import dataclass, field\n\n"
        "@dataclass(frozen=True)\nclass X:\n"
        "    a: int\n    b: list = ...\n    _c: str = field(init=False)\n",
    ),
    "named tuple": (
        "from typing import NamedTuple\nclass X(NamedTuple):\n    a: int\n    b: str = ''\n",
        "from typing import NamedTuple\n\nclass X(NamedTuple):\n    a: int\n    b: str = ...\n",
    ),
    "literal type": (
        "from typing import Literal\ndef warn() -> None: ...\nX = Literal['warn']\n",
        'from typing import Literal\n\nX = Literal["warn"]\n',
    ),
    "all": (
        "from builtins import property as p\n__all__ = ['p', 'X']\nX = 1\n",
        'from builtins import property as p\n\n__all__ = ["p", "X"]\nX = 1\n',
    ),
    "unused": ("import ssl\nX = 1\ndef other() -> ssl.SSLContext: ...\n", "X = 1\n"),
    "long": (
        f"from .q import Q, {LONG}\nclass X({LONG}, Z{LONG}):\n"
        f"    {LONG}: Dict[str, Union[Y, Z]]\n    __slots__ = ('{LONG}', 'a')\n"
        f"    class Y:\n        b: int\n"
        f"    def f(self, {LONG}: int) -> Q: ...\n"
        f"    def g(self, {LONG[-55:]}: int, b: str = '') -> int: ...\n"
        f"    @staticmethod\n    def h({LONG}: int) -> int: ...\n"
        f"    async def i({LONG}: int) -> int: ...  # type: ignore[override]\n"
        "class Y(X): ...\nclass Z(X): ...\n",
        LONG_STUB,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_construct_becomes_its_signature(name: str) -> None:
    source, stub = CASES[name]
    text = made(source, q=f"Q = 1\n{LONG} = 1\n")["m.pyi"]
    header, _, rest = text.partition("\n")
    assert header == "# Rendered from codegen/runtime/m.py."
    assert rest == stub
    assert format_str(text, mode=STUB_MODE) == text


def test_what_a_signature_mentions_has_a_stub_too() -> None:
    found = made(
        "from .y import Y\nfrom .z import Z\ndef X() -> Y:\n    return Z()\n",
        y="class Y: ...\n",
        z="class Z: ...\n",
    )
    assert list(found) == ["m.pyi", "y.pyi"]
    assert "from .y import Y\n" in found["m.pyi"]


def test_a_name_from_elsewhere_is_passed_on() -> None:
    found = made("from .y import X as X\n", y="class X: ...\n")
    assert found["m.pyi"].endswith("from .y import X as X\n")


def test_what_other_modules_of_the_runtime_import_is_there() -> None:
    found = made("X = 1\nZ = 2\n", y="def f() -> None:\n    from .m import Z\n")
    assert list(found) == ["m.pyi"]
    assert "Z = 2\n" in found["m.pyi"]


FAULTS = {
    "X = len('a')\n": "m.py, line 2: X needs an annotation for its stub",
    "X = TABLE['a']\n": "m.py, line 2: X needs an annotation for its stub",
    "class X:\n    def f(self) -> None:\n        self.a = g()\n": (
        "m.py, line 4: self.a needs an annotation"
    ),
    "class X:\n    for a in b:\n        pass\n": (
        "m.py, line 3: a stub has no place for this statement"
    ),
    "Y = 1\n": "m.py has no X",
    "from . import y\ndef X() -> y.Y: ...\n": (
        "a stub cannot name the module y; import from it what a signature needs"
    ),
    "from .nowhere import X\n": "there is no codegen/runtime/nowhere.py",
}


@pytest.mark.parametrize("source", FAULTS)
def test_what_a_stub_cannot_say_is_refused(source: str) -> None:
    with pytest.raises(CodegenError) as caught:
        made(source, y="class Y: ...\n")
    assert str(caught.value).removeprefix("codegen/runtime/") == FAULTS[source]


def test_one_package_leaves_nothing_to_the_next() -> None:
    runtime = {"m.py": "class X:\n    def _told(self) -> None: ...\n"}
    told = {"_a.py": "from ._core.m import X\nX()._told()\n"}
    untold = {"_a.py": "from ._core.m import X\n"}
    assert "_told" in stubs(runtime, told)["m.pyi"]
    assert "_told" not in stubs(runtime, untold)["m.pyi"]
    other = {"m.py": "class X: ...\n"}
    assert stubs(other, untold)["m.pyi"].endswith("\nclass X: ...\n")


def _texts(folder: Path) -> dict[str, str]:
    paths = folder.rglob("*.py")
    return {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in paths}


def test_black_leaves_the_stubs_alone_before_they_are_written() -> None:
    package = {p: t for p, t in _texts(PACKAGE).items() if p.split("/")[0] != "_core"}
    made = stubs(_texts(ROOT / "codegen" / "runtime"), package)
    assert len(made) > 50
    for path, text in made.items():
        assert format_str(text, mode=STUB_MODE) == text, path


def test_a_run_that_changes_nothing_does_without_black() -> None:
    script = (
        "import sys; from codegen.commands import run\n"
        "print(run(['check']), *sorted({m.partition('.')[0] for m in sys.modules}))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT
    )
    status, *modules = run.stdout.split()
    assert status == "0", run.stderr
    assert "jinja2" in modules
    assert "black" not in modules


def _read_by_mypy(script: Path, cache: Path) -> list[str]:
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "-v", "--cache-dir", str(cache), str(script)],
        capture_output=True,
        text=True,
        cwd=script.parent,
    )
    assert run.returncode == 0, run.stdout
    lines = run.stderr.splitlines()
    return [line.split()[2] for line in lines if line.startswith("LOG:  Parsing ")]


def test_mypy_opens_no_body_and_few_other_modules(tmp_path: Path) -> None:
    empty, script = tmp_path / "empty.py", tmp_path / "script.py"
    empty.write_text("")
    script.write_text("import restripe\nrestripe.StripeClient('sk_test_1').v1\n")
    always = set(_read_by_mypy(empty, tmp_path / "1"))
    read = set(_read_by_mypy(script, tmp_path / "2")) - always - {str(script)}
    core = {Path(p) for p in read if "/restripe/_core/" in p}
    assert len(core) > 50
    assert {p.name for p in core if p.suffix == ".py"} == {"__init__.py"}
    others = {Path(p).stem for p in read if "/restripe/" not in p}
    assert others <= {
        "__future__",
        "decimal",
        "datetime",
        "numbers",
        "_decimal",
        "time",
    }


def test_a_session_of_requests_is_taken_and_other_things_are_refused(
    tmp_path: Path,
) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import requests\nimport restripe\n"
        "restripe.StripeClient('k', http_client=requests.Session())\n"
        "restripe.RequestsClient(session=requests.Session())\n"
        "restripe.StripeClient('k', http_client='requests')\n"
        "restripe.RequestsClient(session=requests)\n"
    )
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path / "c"), str(script)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    wrong = [line.split(":")[1] for line in run.stdout.splitlines() if "error:" in line]
    assert wrong == ["5", "6"], run.stdout


def test_the_stubs_say_what_the_runtime_has() -> None:
    paths = sorted((PACKAGE / "_core").rglob("*.pyi"))
    modules = [
        ".".join(p.relative_to(PACKAGE.parent).with_suffix("").parts) for p in paths
    ]
    run = subprocess.run(
        # Names that nothing imports from a module are not in its stub.
        [sys.executable, "-m", "mypy.stubtest", "--concise", "--ignore-missing-stub"]
        + ["--allowlist", str(ALLOWED), *modules],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert run.returncode == 0, run.stdout + run.stderr
