"""Files that cannot be read: each is told of, and the rest is read all the same."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from codegen.diff.changes import Diff
from codegen.public import Public
from codegen.scan import scan

GOOD = 'import stripe\nstripe.Subscription.retrieve("s").current_period_end\n'


def told(folder: Path, old: Public, real: Diff) -> dict[str, str]:
    """Name of each file that was told of, and why; `good.py` is always read."""
    (folder / "good.py").write_text(GOOD, encoding="utf-8")
    report = scan([folder], old, real, processes=1)
    places = [(Path(one.file).name, one.line, one.column) for one in report.findings]
    assert ("good.py", 2, 35) in places
    return {Path(one.file).name: str(one) for one in report.notices}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"import stripe\nstripe.Subscription.retrieve(\n", "never closed"),
        (b"import stripe\nprint 'x'\n", "Missing parentheses"),
        (b"import stripe\n\xff\xfe = 1\n", "not utf-8"),
        (b"# -*- coding: klingon -*-\nimport stripe\n", "unknown encoding"),
        (b"# -*- coding: ascii -*-\nimport stripe\nx = '\xe4'\n", "not ascii"),
        (b"import stripe\nx = '\x00'\n", "null bytes"),
        (b"import stripe\ncurrent_period_end = " + b"(" * 5000, "no Python"),
        (b"import stripe\ncurrent_period_end = " + b"-" * 100_000 + b"1", "no Python"),
    ],
)
def test_a_file_that_is_no_python(
    data: bytes, reason: str, old: Public, real: Diff, tmp_path: Path
) -> None:
    (tmp_path / "bad.py").write_bytes(data + b"\ncurrent_period_end\n")
    found = told(tmp_path, old, real)
    assert list(found) == ["bad.py"]
    assert reason in found["bad.py"]


def test_files_in_every_encoding_are_read(
    old: Public, real: Diff, tmp_path: Path
) -> None:
    text = 'import stripe\n"ä"; stripe.Subscription.retrieve("s").current_period_end\n'
    files = {
        "mark.py": b"\xef\xbb\xbf" + text.encode(),
        "latin.py": b"# coding: latin-1\n" + text.encode("latin-1"),
        "lines.py": text.replace("\n", "\r\n").encode(),
        "mac.py": text.replace("\n", "\r").encode(),
        "feed.py": ("\f" + text).encode(),
        "vim.py": b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n"
        + text.encode("cp1252"),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    report = scan([tmp_path], old, real, processes=1)
    assert not report.notices
    places = {Path(one.file).name: (one.line, one.column) for one in report.findings}
    assert places == {
        "mark.py": (2, 40),
        "latin.py": (3, 40),
        "lines.py": (2, 40),
        "mac.py": (2, 40),
        "feed.py": (2, 40),
        "vim.py": (4, 40),
    }


def test_a_path_that_is_not_there(old: Public, real: Diff, tmp_path: Path) -> None:
    (tmp_path / "good.py").write_text(GOOD, encoding="utf-8")
    report = scan([tmp_path / "none.py", tmp_path / "good.py"], old, real, processes=1)
    assert len(report.findings) == 1
    assert str(report.notices[0]).endswith("none.py: no such file or folder")


@pytest.mark.skipif(sys.platform == "win32", reason="no links without rights")
def test_links_in_a_circle_end(old: Public, real: Diff, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "broken.py").symlink_to(tmp_path / "nowhere.py")
    found = told(tmp_path, old, real)
    assert list(found) == ["broken.py"]


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_pipes_and_links_to_themselves_are_told(
    old: Public, real: Diff, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "loop.py").symlink_to("loop.py")
    (tmp_path / "loop").symlink_to("loop")
    found = told(tmp_path, old, real)
    assert found["pipe.py"] == f"{tmp_path}/pipe.py: no regular file"
    assert found["loop.py"].startswith(f"{tmp_path}/loop.py: Too many levels")
    assert len(found) == 2


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_what_may_not_be_read(old: Public, real: Diff, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "shut.py").write_text(GOOD, encoding="utf-8")
    (tmp_path / "folder").chmod(0)
    (tmp_path / "shut.py").chmod(0)
    try:
        found = told(tmp_path, old, real)
        expected = [] if os.geteuid() == 0 else ["folder", "shut.py"]
        assert sorted(found) == expected
    finally:
        (tmp_path / "folder").chmod(0o700)


def test_what_is_no_source_is_left_out(old: Public, real: Diff, tmp_path: Path) -> None:
    names = ["a.ipynb", "b.txt", ".hidden/c.py", "node_modules/d.py", "env/lib/e.py"]
    for name in [*names, "__pycache__/f.py", "env/pyvenv.cfg"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    assert told(tmp_path, old, real) == {}
    report = scan([tmp_path], old, real, processes=1)
    assert report.files == 1


def test_a_folder_that_is_named_is_read_whatever_its_name(
    old: Public, real: Diff, tmp_path: Path
) -> None:
    (tmp_path / "site-packages").mkdir()
    (tmp_path / "site-packages" / "a.py").write_text(GOOD, encoding="utf-8")
    assert not scan([tmp_path], old, real, processes=1).findings
    assert scan([tmp_path / "site-packages"], old, real, processes=1).findings


def test_nothing_of_the_user_is_executed(
    old: Public, real: Diff, tmp_path: Path
) -> None:
    trap = tmp_path / "ran"
    bomb = f"open({str(trap)!r}, 'w').close()\n"
    (tmp_path / "bomb.py").write_text("import stripe\n" + bomb, encoding="utf-8")
    # Beside `good.py` it would hide the SDK.
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "stripe.py").write_text(bomb, encoding="utf-8")
    (tmp_path / "lib" / "a.py").write_text(GOOD, encoding="utf-8")
    told(tmp_path, old, real)
    assert not trap.exists()
    assert "bomb" not in sys.modules


def test_a_chain_that_is_very_long_does_no_harm(
    old: Public, real: Diff, tmp_path: Path
) -> None:
    chain = "x = stripe" + ".a" * 3000 + ".current_period_end\n"
    total = "y = " + "+".join(["a.current_period_end"] * 3000) + "\n"
    branches = "if a.paid: pass\n" + "elif b.paid: pass\n" * 2000
    for name, text in {"a": chain, "b": total, "c": branches}.items():
        source = f"import stripe\n{text}"
        (tmp_path / f"{name}.py").write_text(source, encoding="utf-8")
    assert all(
        "deep" in one or "recursion" in one
        for one in told(tmp_path, old, real).values()
    )


_SUB = "import stripe\nx = stripe.Subscription.retrieve('s')\n"
_GROWN = {
    "pairs": "x = (x, x)\n" * 60,
    "lists": "x = [x, *x]\n" * 60,
    "added": "x = []\n" + "x.append(x)\n" * 60,
    "dicts": "x = {'a': x, 'b': x}\n" * 60,
    "spread": "x = {'a': 1}\n" + "x = {**x, **x}\n" * 60,
    "merged": "x = {'a': 1}\n" + "x = x | x\nx.update(x)\n" * 60,
    "items": "x = {}\n" + "x['k'] = [x, x]\n" * 60,
    "calls": "def f(y): return (y, y)\n" + "x = f(x)\n" * 60,
    "types": "from typing import Tuple\nT0 = stripe.Subscription\n"
    + "".join(f"T{n + 1} = Tuple[T{n}, T{n}]\n" for n in range(40))
    + "def f(x: T40): x[0].current_period_end\n",
    "classes": "class C0: pass\nclass C1(C0): pass\n"
    + "".join(f"class C{n}(C{n - 1}, C{n - 2}): pass\n" for n in range(2, 42))
    + "x = C41()\nC41.paid\n",
}


@pytest.mark.parametrize("name", _GROWN)
def test_what_doubles_with_every_line_is_read_in_time(
    name: str, old: Public, real: Diff, tmp_path: Path
) -> None:
    (tmp_path / "a.py").write_text(
        f"{_SUB}{_GROWN[name]}x.current_period_end\n", encoding="utf-8"
    )
    assert not told(tmp_path, old, real)


@pytest.mark.parametrize("line", ["from . import (", "x = {", "x = [", "class X("])
def test_brackets_that_nobody_closes_are_read_in_time(
    line: str, old: Public, real: Diff, tmp_path: Path
) -> None:
    (tmp_path / "a.py").write_text(f"{line}\n" * 90_000, encoding="utf-8")
    (tmp_path / "b.py").write_text(
        "import stripe\nfrom a import X, x\nx.current_period_end\n", encoding="utf-8"
    )
    assert not told(tmp_path, old, real)


def test_a_long_line_of_descent_is_looked_through(
    old: Public, real: Diff, tmp_path: Path
) -> None:
    classes = "".join(f"class C{n}(C{n - 1}): pass\n" for n in range(1, 40))
    source = f"import stripe\nclass C0(stripe.Invoice): pass\n{classes}C39().paid\n"
    (tmp_path / "a.py").write_text(source, encoding="utf-8")
    assert len(scan([tmp_path], old, real, processes=1).findings) == 1
