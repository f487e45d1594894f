"""`spec/names.txt`: in a checkout of a small document, and the committed one."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
import yaml

import restripe
from codegen.aliases import with_aliases
from codegen.errors import CodegenError
from codegen.frozen_names import FrozenNames, public_names
from codegen.overrides import AliasEntry, Origin, RemovedEntry, load as load_overrides
from codegen.packages import CONTRIB
from tests.codegen import runs
from tests.codegen.surfaces import committed
from tests.golden.refresh import golden

LIST = runs.ROOT / "spec" / "names.txt"
CAPTURE = "/v1/charges/{charge}/capture"
GONE = ["Charge.capture", "client.v1.charges.capture", "params.ChargeCaptureParams"]
# Several commands in one process, which spends most of its time on imports.
RUN = "import sys; from codegen.commands import run; print(*(run(words.split()) for words in sys.argv[1:]))"


@dataclass(frozen=True)
class Checkout:
    """A checkout of codegen with the document of `tests.codegen.runs`, rendered."""

    root: Path

    @property
    def names(self) -> Path:
        return self.root / "spec" / "names.txt"

    def document(self, change: Callable[[dict[str, Any]], object]) -> None:
        found = runs.document()
        change(found)
        runs.written(self.root / "spec", found, "openapi.json")

    def overrides(self, **sections: Any) -> None:
        text = yaml.safe_dump({"api_version": runs.VERSION, **sections})
        (self.root / "spec" / "overrides.yaml").write_text(text)

    def run(self, *commands: str) -> tuple[list[int], list[str]]:
        """Exit statuses, and what was said of faults."""
        done = subprocess.run(
            [sys.executable, "-c", RUN, *commands],
            cwd=self.root,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        statuses = done.stdout.splitlines()[-1].split()
        return [int(one) for one in statuses], done.stderr.splitlines()


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    root = tmp_path_factory.mktemp("checkout")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(runs.ROOT / "codegen", root / "codegen", ignore=ignored)
    (root / "spec" / "versions").mkdir(parents=True)
    for name in ("v2.yaml", "events.yaml"):
        shutil.copy(runs.ROOT / "spec" / name, root / "spec")
    made = Checkout(root)
    made.document(lambda found: None)
    made.overrides()
    assert made.run("generate") == ([0], [])
    return made


@pytest.fixture
def checkout(rendered: Checkout, tmp_path: Path) -> Checkout:
    shutil.copytree(rendered.root, tmp_path / "copy", symlinks=True)
    return Checkout(tmp_path / "copy")


def without_capture(found: dict[str, Any]) -> None:
    del found["paths"][CAPTURE]


def with_release(found: dict[str, Any]) -> None:
    found["paths"]["/v1/charges/{charge}/release"] = found["paths"][CAPTURE]


def test_what_is_frozen(rendered: Checkout) -> None:
    lines = rendered.names.read_text().splitlines()
    names = {
        *("Charge", "Charge.Owner", "Charge.capture", "ChargeService", "V1Services"),
        *("client.v1", "client.v1.charges", "client.v1.charges.capture"),
        *("params.ChargeCreateParams", "params.ChargeCreateParamsOwner"),
        *("CardError", "error.CardError", "oauth_error.InvalidGrantError"),
        "contrib.opentelemetry.OpenTelemetryHook",
    }
    assert names <= set(lines)
    assert lines[2] == f"# rendered of {runs.VERSION}"
    assert lines[3:] == sorted(set(lines[3:]))
    # Those are Stripe's own words.
    assert not {"Charge.amount", "params.ChargeCreateParams.amount"} & set(lines)


def test_new_names_are_added_at_the_end(checkout: Checkout) -> None:
    before = checkout.names.read_text()
    checkout.document(with_release)
    assert checkout.run("generate") == ([0], [])
    after = checkout.names.read_text()
    assert after.startswith(before)
    own = ["Charge.release", "client.v1.charges.release", "params.ChargeReleaseParams"]
    added = [f"# rendered of {runs.VERSION}", *own]
    assert after.removeprefix(before).splitlines() == added
    # The file alone is put back, as by a merge that took one side of it.
    checkout.names.write_text(before)
    said = f"{checkout.names}: lacks {', '.join(own)}; `generate` adds them"
    assert checkout.run("check", "generate") == ([1, 0], [said])
    assert checkout.names.read_text() == after


def test_a_lost_name_is_refused_until_its_end_is_told(checkout: Checkout) -> None:
    """`generate` leaves everything as it was."""
    before, listed = runs.contents(checkout.root), checkout.names.read_text()
    checkout.document(without_capture)
    changed = {"spec/openapi.json": runs.contents(checkout.root)["spec/openapi.json"]}
    statuses, (refused,) = checkout.run("generate")
    said = f"{checkout.names}: not rendered any more: {', '.join(GONE)}; give the old names back by"
    assert statuses == [2] and refused.startswith(said)
    assert runs.contents(checkout.root) == before | changed
    checkout.overrides(removed=dict.fromkeys(GONE, {"why": "gone"}))
    assert checkout.run("generate") == ([0], [])
    assert checkout.names.read_text() == listed
    # The package is as rendered, and the list has more.
    checkout.names.write_text(f"{listed}Charge.bygone\n")
    statuses, (found,) = checkout.run("check")
    said = f"{checkout.names}: not rendered any more: Charge.bygone; give"
    assert statuses == [1] and found.startswith(said)


def test_a_renamed_class_keeps_its_names_by_aliases(checkout: Checkout) -> None:
    before = checkout.names.read_text()
    # Those of the service are called by its own name.
    older = [
        "Charge",
        *(name for name in before.splitlines() if "arams.ChargeModifyParams" in name),
    ]
    aliases = {
        name: {"of": name.replace("Charge", "Payment"), "why": "its name before"}
        for name in older
    }
    renamed = {"charge": {"class": "Payment", "why": "a better name"}}
    checkout.overrides(classes=renamed, aliases=aliases)
    assert checkout.run("generate") == ([0], [])
    after = checkout.names.read_text()
    assert after.startswith(before)
    added = after.removeprefix(before).splitlines()
    assert {"Payment", "Payment.capture", "params.PaymentCreateParams"} <= {*added}
    program = (
        "import restripe as r; assert r.Charge is r.Payment and 'Charge' in dir(r);"
        "assert r.params.ChargeCreateParams is r.params.PaymentCreateParams"
    )
    command = [sys.executable, "-c", program]
    subprocess.run(command, cwd=checkout.root / "generated", check=True)


def test_other_packages_have_no_frozen_names(checkout: Checkout) -> None:
    checkout.document(without_capture)
    (checkout.root / "user.py").write_text(
        "import restripe\n\nrestripe.Charge.list()\n"
    )
    before = checkout.names.read_bytes()
    done = checkout.run(
        "generate --out elsewhere",
        "generate --only-used-in user.py",
    )
    assert done == ([0, 0], [])
    assert checkout.names.read_bytes() == before


# -- the list alone -------------------------------------------------------------------------------

TOLD = Origin("overrides.yaml")


@pytest.mark.parametrize(
    ("removed", "lost"),
    [
        ([], "b.c, b.d, e"),
        (["e"], "b.c, b.d"),
        (["b.*"], "e"),
        (["b.c", "e"], "b.d"),
        (["b.c", "b.d", "e"], ""),
        (["b*", "e*"], ""),
    ],
)
def test_names_that_are_gone(tmp_path: Path, removed: list[str], lost: str) -> None:
    file = tmp_path / "names.txt"
    file.write_text("# one\na\nb.c\nb.d\n# two\ne\n")
    entries = {name: RemovedEntry("gone", TOLD) for name in removed}
    said = FrozenNames(file, entries, {"a"}).lost()
    assert (said == "") == (lost == "")
    assert f"not rendered any more: {lost};" in said or not lost


@pytest.mark.parametrize("name", ["a", "a*", "b", "nobody"])
def test_nothing_is_told_removed_that_is_there(tmp_path: Path, name: str) -> None:
    file = tmp_path / "names.txt"
    file.write_text("a\nb.c\n")
    names = FrozenNames(file, {name: RemovedEntry("gone", TOLD)}, {"a", "b.c"})
    assert names.lost() == (
        f"overrides.yaml: removed: {name} is no name of {file} that is gone"
    )


def test_of_many_names_the_first_ones_are_shown(tmp_path: Path) -> None:
    file = tmp_path / "names.txt"
    file.write_text("".join(f"a{number}\n" for number in range(9)))
    assert "more: a0, a1, a2, a3, a4 and 4 more;" in FrozenNames(file, {}, ()).lost()


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"Charge.capture": {}}, "removed: Charge.capture: 'why' is missing"),
        ({"Charge.capture": {"why": " "}}, "removed: Charge.capture: 'why' is missing"),
        ({"*": {"why": "all"}}, "removed: *: must be a public name, or the beginning"),
        ({"A b": {"why": "x"}}, "removed: A b: must be a public name, or the"),
    ],
)
def test_an_entry_of_removed_that_tells_nothing(
    tmp_path: Path, entry: dict[str, Any], said: str
) -> None:
    file = tmp_path / "overrides.yaml"
    file.write_text(yaml.safe_dump({"removed": entry}))
    with pytest.raises(CodegenError) as caught:
        load_overrides(file)
    assert str(caught.value).startswith(f"{file}: {said}")


@pytest.mark.parametrize(
    ("older", "target", "said"),
    [
        ("Old", "Charg", "there is no Charg, the nearest is Charge"),
        ("Charge", "Customer", "Charge is rendered itself"),
        ("params.ChargeListParams", "Charge", "params.ChargeListParams is rendered"),
        ("nobody.Old", "Charge", "there is no folder nobody"),
        ("Old", "params.ChargeCreateParams", "must be below params, as params.Charge"),
        ("params.tax.Old", "params.ChargeCreateParams", "must be below params, as"),
    ],
)
def test_an_alias_of_nothing(older: str, target: str, said: str) -> None:
    origin = Origin("overrides.yaml", golden().api_version)
    with pytest.raises(CodegenError) as caught:
        with_aliases(golden(), {older: AliasEntry(target, "x", origin)})
    assert str(caught.value).startswith(f"overrides.yaml: aliases: {older}: {said}")


def test_an_alias_for_another_version_is_passed_over() -> None:
    entry = AliasEntry("Nobody", "x", Origin("overrides.yaml", "1999-01-01"))
    assert with_aliases(golden(), {"Old": entry}) == golden()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Charge\nCharge\n", "names.txt:2: Charge is in line 1 already"),
        ("Charge", "names.txt: the last line has no end"),
        ("Charge\n\nCard\n", "names.txt:2: '' is no name"),
        ("Charge \n", "names.txt:1: 'Charge ' is no name"),
        ("\x1b[2J\n", "names.txt:1: '\\x1b[2J' is no name"),
        ("<<<<<<< HEAD\n", "names.txt:1: '<<<<<<< HEAD' is no name"),
        (b"\xff\n", "names.txt: is not UTF-8"),
    ],
)
def test_a_broken_list(tmp_path: Path, text: str | bytes, said: str) -> None:
    file = tmp_path / "names.txt"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(CodegenError) as caught:
        FrozenNames(file, {}, ())
    assert str(caught.value) == f"{tmp_path}/{said}"


# -- the committed one ----------------------------------------------------------------------------


def test_every_name_is_listed() -> None:
    overrides = load_overrides(runs.ROOT / "spec" / "overrides.yaml")
    names = FrozenNames(LIST, overrides.removed, public_names(committed()))
    assert (names.lost(), names.missing()) == ("", "")


def test_every_name_can_be_reached() -> None:
    """In the rendered package, whatever the rules say: also those that aliases keep."""
    removed = load_overrides(runs.ROOT / "spec" / "overrides.yaml").removed
    lines = LIST.read_text("utf-8").splitlines()
    names = [line for line in lines if not line.startswith("#")]
    for one in CONTRIB:
        importlib.import_module(f"restripe.contrib.{one}")
    client = restripe.StripeClient("sk_test_1")
    unreachable = [
        name
        for name in names
        if not any(fnmatchcase(name, entry) for entry in removed)
        and not reaches(client if name.startswith("client.") else restripe, name)
    ]
    assert len(names) > 8000 and unreachable == []


def reaches(found: object, name: str) -> bool:
    for part in name.removeprefix("client.").split("."):
        if not hasattr(found, part):
            return False
        found = getattr(found, part)
    return True


def test_nothing_was_ever_taken_out() -> None:
    """Each version that git has is the beginning of the next one, and the last one of the file as it stands."""
    if not (runs.ROOT / ".git").exists():
        pytest.skip("no repository")
    revisions = git("log", "--format=%H", "--reverse", "--", "spec/names.txt").split()
    versions = [git("show", f"{one}:spec/names.txt") for one in revisions]
    versions.append(LIST.read_text("utf-8"))
    for before, after in zip(versions, versions[1:], strict=False):
        assert after.startswith(before), "names.txt only grows, at its end"


def git(*words: str) -> str:
    done = subprocess.run(
        ["git", *words], cwd=runs.ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
