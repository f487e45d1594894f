"""`--only`: what its patterns mean, in which spelling they are kept, and what is said of those that name nothing."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import pytest

from codegen import cli, commands
from codegen.errors import CodegenError
from codegen.overrides import ClassEntry, Origin, Overrides
from codegen.selection import EVERYTHING, Selection, chosen, patterns
from codegen.surface_model import Surface
from tests.codegen import runs
from tests.codegen.mini import document, names

LINES = (
    "get /v1/customers/{customer} -> customer",
    "get /v1/customer_sessions/{id} -> customer_session",
    "get /v1/billing/meters/{meter} -> billing.meter",
    "get /v1/billing/meter_events/{id} -> billing.meter_event",
    "get /v1/transfers/{id}/reversals/{reversal} -> transfer_reversal",
    "get /v1/transfers/{id} -> transfer",
    "post /v1/test_helpers/customers/{customer}/charm -> transfer",
    "get /v2/core/events/{id} -> v2.core.event",
    "get /v2/core/shop/cards/{id} -> v2.core.shop.card",
)
_REVERSAL = ClassEntry("Reversal", "w", Origin("mine"), "TransferReversal")


@pytest.fixture(scope="module")
def found() -> Surface:
    return names(document(*LINES), Overrides(classes={"transfer_reversal": _REVERSAL}))


EVENTS = ("v2.core.event", "v2.core.shop.card")
MEANT = [
    # patterns, `object` constants, the one spelling
    (["Customer"], ["customer"], ["Customer"]),
    (["billing.Meter"], ["billing.meter"], ["billing.Meter"]),
    (["Billing.Meter"], ["billing.meter"], ["billing.Meter"]),
    (["TransferReversal"], ["transfer_reversal"], ["Reversal"]),
    (["Reversal", "TransferReversal"], ["transfer_reversal"], ["Reversal"]),
    (["billing.*"], ["billing.meter", "billing.meter_event"], ["billing.*"]),
    (["Billing.*"], ["billing.meter", "billing.meter_event"], ["billing.*"]),
    (["v2.*"], EVENTS, ["v2.*"]),
    (["V2.Core.*"], EVENTS, ["v2.core.*"]),
    (["v2.core.shop.*"], ["v2.core.shop.card"], ["v2.core.shop.*"]),
    (["v2.core.shop.*", "v2.*", "v2.core.Event"], EVENTS, ["v2.*"]),
    (["v2.core.Event"], ["v2.core.event"], ["v2.core.Event"]),
    (["test_helpers.*"], [], ["test_helpers.*"]),
    (["billing.Meter", "Customer"], ["billing.meter", "customer"], ["Customer", "billing.Meter"]),
]  # fmt: skip


@pytest.mark.parametrize(("only", "objects", "spelling"), MEANT)
def test_patterns(
    only: list[str], objects: list[str], spelling: list[str], found: Surface
) -> None:
    for words in permutations([*only, only[0]]):
        part = chosen(found, words)
        assert part.objects == frozenset(objects)
        assert part.patterns == tuple(spelling)


@pytest.mark.parametrize("words", [[], ["*"], ["Customer", "*"]])
def test_everything_has_no_patterns(words: list[str], found: Surface) -> None:
    part = chosen(found, words)
    assert part.objects == {one.object_name for one in found.resources}
    assert part.patterns == () and part.covers(()) and part.covers(("billing",))


def test_every_resource_by_name_is_everything(found: Surface) -> None:
    every = [one.path for one in found.resources]
    assert chosen(found, every) == chosen(found, [])
    assert chosen(found, every[1:]).patterns == tuple(sorted(every[1:]))


UNKNOWN = [
    ("Custommer", "resource 'Custommer' (the nearest are Customer, CustomerSession)"),
    ("customer", "resource 'customer' (the nearest are Customer, CustomerSession)"),
    ("meter_events", "resource 'meter_events' (the nearest are billing.MeterEvent, billing.Meter)"),
    ("MeterEvent", "resource 'MeterEvent' (the nearest are billing.MeterEvent, billing.Meter)"),
    ("bill.*", "resource 'bill.*' (the nearest is billing.*)"),
    ("billing", "resource 'billing' (the nearest are billing.*, billing.Meter)"),
    ("billing.Metre", "resource 'billing.Metre' (the nearest are billing.Meter, billing.MeterEvent, billing.*)"),
    ("Xyzzy", "resource 'Xyzzy'"),
    ("Cust*", "resource 'Cust*' (the nearest is Customer)"),
    ("zzz.*", "resource 'zzz.*'"),
    (".*", "resource '.*'"),
    ("a\nb", "resource 'a\\nb'"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "told"), UNKNOWN)
def test_what_names_nothing(word: str, told: str, found: Surface) -> None:
    with pytest.raises(CodegenError) as caught:
        chosen(found, ["Customer", word, word])
    said = str(caught.value)
    assert said.isprintable()
    assert said == f"--only: the document has no {told}"


def test_several_that_name_nothing(found: Surface) -> None:
    with pytest.raises(CodegenError) as caught:
        chosen(found, ["Xyzzy", "zzz.*", "Xyzzy"])
    said = "--only: the document has no resource 'Xyzzy' and no resource 'zzz.*'"
    assert str(caught.value) == said


WRITTEN = [
    (None, ()),
    (["Customer,billing.*"], ("Customer", "billing.*")),
    (["Customer", "billing.*"], ("Customer", "billing.*")),
    ([" Customer ,, billing.* ,", ""], ("Customer", "billing.*")),
]


@pytest.mark.parametrize(("given", "words"), WRITTEN)
def test_words(given: list[str] | None, words: tuple[str, ...]) -> None:
    assert patterns(given) == words


# -- the command --------------------------------------------------------------------------------


def test_no_option_is_everything() -> None:
    options = cli.parser().parse_args(["generate"])
    assert cli.selection_of(options) == EVERYTHING == Selection()


@pytest.mark.parametrize("command", ["generate", "check"])
@pytest.mark.parametrize(
    ("only", "said"),
    [
        ("", "--only: it selects nothing; name what you use, as in Customer,billing.*"),
        (" , ", "--only: it selects nothing; name what you use, as in Customer,billing.*"),
        ("Chrage", "--only: the document has no resource 'Chrage' (the nearest is Charge)"),
    ],
)  # fmt: skip
def test_bad_input_is_one_sentence(
    command: str, only: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:  # fmt: skip
    spec = runs.written(tmp_path)
    words = [command, "--spec", str(spec), "--out", f"{tmp_path}/out", "--only", only]
    assert commands.run(words) == 2
    assert capsys.readouterr() == ("", f"{said}\n")
    assert not (tmp_path / "out").exists()


def two_resources() -> object:
    found = runs.document()
    schemas = found["components"]["schemas"]
    text = json.dumps(schemas["charge"]).replace('"charge"', '"refund"')
    schemas["refund"] = json.loads(text)
    paths = found["paths"]
    text = json.dumps(paths["/v1/charges"]).replace("charge", "refund")
    paths["/v1/refunds"] = json.loads(text)
    return found


def test_check_agrees_under_the_same_selection_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = runs.written(tmp_path, two_resources())
    words = ["--spec", str(spec), "--out", f"{tmp_path}/out"]
    assert commands.run(["generate", *words, "--only", "Charge,Charge"]) == 0
    assert " 1 resources (only Charge), " in capsys.readouterr().out
    facts = json.loads((tmp_path / "out/restripe/_rendered.json").read_text())
    assert facts["only"] == ["Charge"]
    assert facts["rendered"] == 4 and facts["operations"] == 7
    assert commands.run(["check", *words, "--only", "Charge"]) == 0
    # The lock tells the selection of what stands there.
    for other in (["--only", "Refund"], ["--only", "Charge,Refund"], []):
        assert commands.run(["check", *words, *other]) == 2
        assert "only: Charge in it" in capsys.readouterr().err
    assert not (tmp_path / "out/restripe/_refund.py").exists()


def test_a_long_selection_is_shortened_in_the_summary() -> None:
    assert cli._selected([f"R{i}" for i in range(8)]).endswith("R6, R7)")
    assert cli._selected([f"R{i}" for i in range(10)]).endswith("R6, R7, 2 more)")
    assert cli._selected([]) == ""
