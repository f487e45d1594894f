"""Names with dots, and packages that would hide one that is installed."""

from __future__ import annotations

import os
import site
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import commands, target
from codegen.errors import CodegenError
from codegen.render import HEADER
from tests.codegen import runs


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that Python finds packages in."""
    folder = tmp_path / "found"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    return folder


def package(folder: Path, text: str = "") -> Path:
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(text)
    return folder


def refusal(name: str, out: Path) -> str:
    """What is said of a name, empty where it is taken."""
    try:
        target.refuse_shadow(name, target.folder_for(name, out))
    except CodegenError as error:
        return str(error)
    return ""


# -- dotted names ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("acme.stripe_2024", "acme/stripe_2024"),
        ("acme._vendor.stripe", "acme/_vendor/stripe"),
        ("a.json", "a/json"),
        ("A.B.C.D", "A/B/C/D"),
    ],
)
def test_a_dotted_name_is_a_folder_in_others(name: str, path: str) -> None:
    assert target.folder_for(name, Path("out")) == Path("out", path)


@pytest.mark.parametrize(
    "name",
    ["acme.class", "acme..x", ".acme", "acme.", "acme.a b", "acme./x", "acme.é", ".."]
    + ["acme._mine", "acme.match", "type.x", "json.x", "requests.stripe", "acme._"],
)
def test_dotted_names_that_are_refused(name: str) -> None:
    with pytest.raises(CodegenError, match=f'^--package: "{name}" is '):
        target.folder_for(name, Path("out"))


@pytest.mark.parametrize("init", [None, "# the user's own\n"])
def test_the_packages_above_are_left_as_they_are(
    init: str | None, tmp_path: Path
) -> None:
    spec, out = runs.written(tmp_path), tmp_path / "src"
    if init is not None:
        package(out / "acme", init)
    before = runs.contents(out)
    words = ["--spec", str(spec), "--package", "acme.pay.stripe", "--out", str(out)]
    assert commands.run(["generate", *words]) == 0
    assert commands.run(["check", *words]) == 0
    after = runs.contents(out)
    fresh = {name for name in after if name not in before}
    assert fresh and all(name.startswith("acme/pay/stripe/") for name in fresh)
    assert {name: after[name] for name in before} == before
    assert os.listdir(out / "acme" / "pay") == ["stripe"]
    code = "from acme.pay.stripe import Charge; print(Charge.__module__)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=out, capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("acme.pay.stripe._charge\n", "")


# -- what would be hidden -------------------------------------------------------------------------


def test_a_name_that_nobody_has(tmp_path: Path) -> None:
    assert refusal("acme_stripe", tmp_path) == ""
    assert refusal("acme_pay.stripe", tmp_path) == ""


def test_a_package_or_module_that_is_installed(found: Path, tmp_path: Path) -> None:
    package(found / "acme_stripe")
    (found / "acme_pay.py").write_text("raise SystemExit('imported')")
    for name in ("acme_stripe", "acme_pay.py"):
        assert refusal(name.removesuffix(".py"), tmp_path) == (
            f'--package: "{name.removesuffix(".py")}" would hide what is installed as'
            f" {found / name}; take another name"
        )
    assert "would hide" in refusal("jinja2", tmp_path)


@pytest.mark.parametrize("name", ["acme", "acme/pay", "acme/pay/stripe"])
def test_a_module_of_that_name_beside_it(name: str, tmp_path: Path) -> None:
    module = tmp_path / f"{name}.py"
    module.parent.mkdir(parents=True, exist_ok=True)
    module.write_text("")
    said = f'--package: "acme.pay.stripe" is the name of {module} too; take another one'
    assert refusal("acme.pay.stripe", tmp_path) == said
    # As it is, the module is hidden already.
    package(tmp_path / name)
    assert refusal("acme.pay.stripe", tmp_path) == ""


def test_the_folder_that_is_written_hides_nothing(
    found: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package(found / "acme_stripe")
    package(found / "acme" / "stripe")
    link = tmp_path / "link"
    link.symlink_to(found, target_is_directory=True)
    monkeypatch.chdir(found)
    for out in (found, link, Path("."), Path("../found")):
        assert refusal("acme_stripe", out) == ""
        assert refusal("acme.stripe", out) == ""


def test_what_was_rendered_is_the_users_own(found: Path, tmp_path: Path) -> None:
    """Installed from a wheel of the user's project, say; but `restripe` is ours whoever rendered it."""
    for name in ("acme_stripe", "restripe"):
        package(found / name, f"{HEADER}\n")
    package(found / "acme" / "stripe", f"{HEADER}\n")
    assert refusal("acme_stripe", tmp_path) == ""
    assert refusal("acme.stripe", tmp_path) == ""
    assert "would hide" in refusal("restripe", tmp_path)


def test_below_a_package_that_is_elsewhere(found: Path, tmp_path: Path) -> None:
    package(found / "acme")
    said = refusal("acme.stripe", tmp_path)
    assert said == (
        '--package: "acme.stripe" would not be found: Python looks for all of acme in'
        f" {found / 'acme'}"
    )
    # The user's own sources, with an older build of them installed.
    package(tmp_path / "acme")
    assert refusal("acme.stripe", tmp_path) == ""
    assert refusal("acme.stripe", found) == ""


def test_in_a_namespace_of_others(found: Path, tmp_path: Path) -> None:
    package(found / "acme" / "pay" / "stripe")
    package(found / "acme" / "log")
    assert f"{found}/acme/pay/stripe" in refusal("acme.pay.stripe", tmp_path)
    assert f"{found}/acme/log;" in refusal("acme.log", tmp_path)
    assert "would not be found" in refusal("acme.log.stripe", tmp_path)
    assert refusal("acme.pay.stripe_2024", tmp_path) == ""
    assert "acme" not in sys.modules


def test_a_namespace_of_installed_distributions(
    found: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (found / "acme" / "log").mkdir(parents=True)
    # Any folder that happens to have the name.
    assert refusal("acme", tmp_path) == ""
    monkeypatch.setattr(site, "getsitepackages", lambda: [str(found)])
    assert f"would hide what is installed as {found}/acme;" in refusal("acme", tmp_path)
    assert refusal("acme", found) == ""
    assert refusal("acme.stripe", tmp_path) == ""


def test_nothing_is_written_where_it_is_refused(
    found: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package(found / "acme_stripe", "raise SystemExit('imported')")
    out = tmp_path / "out"
    for command in ("generate", "check"):
        words = [command, "--package", "acme_stripe", "--out", str(out)]
        assert commands.run(words) == 2
        assert "would hide" in capsys.readouterr().err
    assert not out.exists()
