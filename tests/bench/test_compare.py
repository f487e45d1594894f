"""The comparison with stripe: every row is there, the report and the picture come from figures alone, every task runs.

Nothing here looks at a time.
"""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from bench import (
    bodies,
    checkers,
    compare,
    environment,
    footprint,
    picture,
    report,
    rows,
)
from bench.figures import Figures, verdict
from bench.replies import server
from bench.rows import ABSOLUTE, FLAT, FLOOR, OFFICIAL, OURS, ROWS
from bench.turns import TURNS, Turn, workers

# What issue 6 asks for: the row, its limit, and what that is a multiple of.
ASKED = {
    "import-time": (0.12, OFFICIAL),
    "import-modules": (60, ABSOLUTE),
    "import-third-party": (0, ABSOLUTE),
    "import-memory": (0.2, OFFICIAL),
    "first-reply": (0.65, OFFICIAL),
    "preload-imports": (0, ABSOLUTE),
    "post": (0.3, OFFICIAL),
    "retrieve": (0.12, OFFICIAL),
    "list": (0.05, OFFICIAL),
    "decode": (1.1, FLOOR),
    "decode-read": (1.4, FLOOR),
    "encode": (0.35, OFFICIAL),
    "event": (0.1, OFFICIAL),
    "scalar": (0.1, OFFICIAL),
    "nested": (0.4, OFFICIAL),
    "kept": (1.05, FLOOR),
    "kept-touched": (1.15, FLOOR),
    "pickle": (1.2, FLOOR),
    "pickle-touched": (2, FLOOR),
    "async": (0.2, OFFICIAL),
    "async-aiohttp": (0.6, "official, aiohttp"),
    "async-threads": (0.4, OFFICIAL),
    "wheel": (0.25, OFFICIAL),
    "installed": (0.3, OFFICIAL),
    "files": (0.3, OFFICIAL),
    "mypy-time": (0.35, OFFICIAL),
    "mypy-memory": (0.45, OFFICIAL),
    "pyright-time": (0.7, OFFICIAL),
    "paging-rss": (1.1, FLAT),
    "paging-traced": (1.1, FLAT),
}
MACHINE = {
    "date": "2026-01-01",
    "system": "Linux",
    "cpu": "a processor",
    "cores": 2,
    "load": [0.1, 0.2, 0.3],
}
FACTS = {
    "before": MACHINE,
    "after": MACHINE,
    "quick": False,
    "python": "3.11.7",
    "versions": [["stripe", "16.1.0"]],
}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with server(bodies.reply_to) as address:
        yield address


def filled() -> Figures:
    """Ours needs a hundredth of official's everywhere, but for the list, where it needs as much."""
    figures = Figures()
    for row in ROWS:
        if row.figures.startswith("preload"):
            figures.skip(row.figures, "there is no preload")
            continue
        names = {row.official: 100.0, row.floor: 1.0, row.ours: 1.0, FLAT: 1.0}
        for name, value in names.items():
            for each in (value, value, 2 * value):
                figures.add(row.figures, name, each, each)
    figures.found["list"][OURS].values = [100.0]
    figures.found["import-modules"][OURS].values = [61]
    figures.found["import-third-party"][OURS].values = [0]
    return figures


def source(folder: Path) -> Path:
    file = folder / "figures.json"
    file.write_text(json.dumps({**FACTS, **filled().to_json()}))
    return file


# -- rows and verdicts ------------------------------------------------------------------------------


def test_every_row_of_the_issue_is_there_with_its_goal() -> None:
    found = {row.key: (row.goal.at_most, row.goal.against) for row in ROWS if row.goal}
    assert found == ASKED
    assert len({row.key for row in ROWS}) == len(ROWS)


def test_a_goal_is_met_up_to_its_limit_and_missed_beyond() -> None:
    by_key = {row.key: verdict(row, filled()) for row in ROWS}
    missed = {key for key, one in by_key.items() if one.met is False}
    assert missed == {"list", "import-modules"}
    assert by_key["preload-imports"].met is None
    assert by_key["list"].to_official == 1.0
    assert by_key["decode"].to_floor == 1.0
    assert by_key["retrieve"].limit == pytest.approx(12)


def test_the_spread_of_rounds_is_told() -> None:
    figures = Figures()
    for value in (1, 2, 3, 4, 100):
        figures.add("post", OURS, value)
    values = figures.found["post"][OURS]
    assert (values.median, values.deviation) == (3, 1)
    assert values.span == pytest.approx((1.4, 61.6))


def test_every_row_is_measured_by_somebody() -> None:
    special = {"import", "kept", "size", "mypy", "pyright", "paging"}
    for group in rows.GROUPS:
        if group.name not in special:
            assert {row.figures for row in group.rows} <= set(TURNS)
            for row in group.rows:
                names = {turn.name for turn in TURNS[row.figures]}
                assert {row.official, row.ours, row.floor} <= names


# -- the report -------------------------------------------------------------------------------------


def test_the_report_has_every_row_and_says_what_was_skipped() -> None:
    page = report.page(FACTS, filled(), ROWS, "restripe.svg")
    table = page.split("| work")[1].split("\n\n")[0]
    assert all(f"| {row.title} |" in table for row in ROWS)
    assert table.count("skipped: there is no preload") == 2
    assert "not met: modules it imports; list of 100 charges, 333 KB\n" in page
    assert "![Ratio of restripe to stripe in every row](restripe.svg)" in page
    assert "| list (µs) | official | 100 | 0 | 100 to 200 | 100 | 3 |" in page


def test_a_group_that_fails_is_told_in_its_rows_and_by_the_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = filled()
    figures.fail("wheel", "no | wheel")
    file = tmp_path / "figures.json"
    file.write_text(json.dumps({**FACTS, **figures.to_json()}))
    given = ["--from", str(file), "--out", str(tmp_path / "r.md")]
    assert compare.main(given) == 1
    assert "failed: no \\| wheel |" in capsys.readouterr().out
    assert "failed: no \\| wheel |" in (tmp_path / "r.md").read_text()


def test_the_picture_has_a_bar_for_every_ratio_and_the_goal_of_each() -> None:
    text = picture.picture(filled(), ROWS)
    drawn = list(ElementTree.fromstring(text))
    bars = [each for each in drawn if each.tag.endswith("rect")]
    goals = [each for each in drawn if each.get("class") == "goal"]
    # All rows but preload's two, which were skipped, and the two of paging, which compare ours with itself.
    assert len(bars) == len(ROWS) - 4
    assert [bar.get("class") for bar in bars].count("missed") == 2
    # No goal, no mark; and none where the goal is 0.
    assert len(goals) == len(bars) - 3
    assert all(float(bar.get("width", "")) >= 0 for bar in bars)


def test_the_axis_is_logarithmic_and_ends_where_it_ends() -> None:
    assert picture.place(1.0) - picture.place(0.1) == pytest.approx(
        picture.place(0.1) - picture.place(0.01)
    )
    assert picture.place(0.0) == picture.place(0.001) == picture.LEFT
    assert picture.place(9.0) == picture.RIGHT


def test_figures_come_back_from_their_file_and_render_the_same_bytes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "one" / "r.md", tmp_path / "two" / "r.md"
    given = source(tmp_path)
    assert compare.main(["--from", str(given), "--out", str(first)]) == 0
    again = str(first.with_suffix(".json"))
    assert compare.main(["--from", again, "--out", str(second)]) == 0
    for end in (".md", ".json", ".svg"):
        one, other = first.with_suffix(end), second.with_suffix(end)
        assert one.read_bytes() == other.read_bytes()
    assert "| list of 100 charges, 333 KB | µs |" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [["--only", "nonsense"], ["--from", "/nowhere.json"], ["--rounds", "x"]],
)
def test_what_the_command_does_not_know_ends_in_status_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        compare.main(arguments)
    assert ended.value.code == 2
    assert arguments[-1] in capsys.readouterr().err


def test_a_file_without_figures_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = '{"measures": {"post": 1}, "skipped": {}, "failed": {}}'
    for text in ("", "[]", "{}", other):
        (tmp_path / "other.json").write_text(text)
        given = [
            "--from",
            str(tmp_path / "other.json"),
            "--out",
            str(tmp_path / "r.md"),
        ]
        assert compare.main(given) == 2
        assert "other.json holds no figures" in capsys.readouterr().err
    assert not (tmp_path / "r.md").exists()


def test_a_reader_who_goes_away_is_no_fault(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "bench.compare", "--from", str(source(tmp_path))]
    ran = subprocess.run(
        ["/bin/sh", "-c", '"$@" | true', "sh", *words, "--out", str(tmp_path / "r.md")],
        cwd=environment.ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert (ran.returncode, ran.stderr) == (0, "")


def test_only_takes_rows_and_groups() -> None:
    assert [group.name for group in rows.chosen(["mypy-memory", "size"])] == [
        "size",
        "mypy",
    ]
    assert rows.chosen([]) == rows.GROUPS


# -- what is measured --------------------------------------------------------------------------------


def test_the_data_has_the_sizes_that_the_issue_names() -> None:
    page = bodies.page_body(7)
    assert len(page) == pytest.approx(333_000, rel=0.01)
    assert len(bodies.customer_body()) == pytest.approx(15_000, rel=0.01)
    charges = json.loads(page)["data"]
    assert len({charge["id"] for charge in charges}) == 100
    assert sum(map(_leaves, bodies.leaves().values())) == 200


def _leaves(value: object) -> int:
    if isinstance(value, dict):
        return sum(map(_leaves, value.values()))
    return sum(map(_leaves, value)) if isinstance(value, list) else 1


def test_pages_follow_one_another_to_the_last() -> None:
    first = json.loads(bodies.reply_to("/v1/charges?limit=100"))
    after = f"/v1/charges?limit=100&starting_after={first['data'][-1]['id']}"
    second = json.loads(bodies.reply_to(after))
    last = json.loads(bodies.page_body(98))["data"][-1]["id"]
    end = json.loads(bodies.reply_to(f"/v1/charges?starting_after={last}"))
    assert first["data"][0]["id"] != second["data"][0]["id"]
    assert (first["has_more"], second["has_more"]) == (True, True)
    assert (end["has_more"], len(end["data"])) == (False, 100)


RUN_HERE = [
    turn for each in TURNS.values() for turn in each if turn.worker != "official"
]


def test_every_task_of_ours_and_of_the_floor_runs(url: str) -> None:
    with workers(url, sys.executable) as running:
        for turn in RUN_HERE:
            assert running.turn(turn, 0)["count"] == 1, turn


def test_the_tasks_of_the_official_package_run_with_its_names(url: str) -> None:
    # stripe is not installed here; ours has the same names.
    code = (
        "import sys; from bench import contestants; "
        "makers = contestants.official(sys.argv[1], 'restripe'); "
        "[make().calls(1) for make in makers.values()]; print(*makers)"
    )
    ran = environment.run([sys.executable, "-c", code, url]).split()
    asked = {
        turn.task
        for each in TURNS.values()
        for turn in each
        if turn.worker == "official"
    }
    assert set(ran) == asked


def test_a_task_that_fails_is_told(url: str, capfd: pytest.CaptureFixture[str]) -> None:
    with workers(url, sys.executable) as running:
        with pytest.raises(environment.Failed, match="floor ended in 'nothing'"):
            running.turn(Turn("floor", "floor", "nothing"), 0)
        assert running.turn(Turn("floor", "floor", "encode"), 0)["count"] == 1
    assert "KeyError: 'nothing'" in capfd.readouterr().err


@pytest.mark.parametrize("package", ["restripe", "requests"])
def test_a_cold_process_tells_what_it_imported(url: str, package: str) -> None:
    how = "cold" if package == "restripe" else "import"
    script = [sys.executable, "-I", str(environment.ROOT / "bench" / "cold.py")]
    found = json.loads(environment.run([*script, package, url, "", how]))
    # requests brings others along, ours nobody.
    assert ("urllib3" in found["third_party"]) == (package == "requests")
    assert found["modules"] > 10
    if package == "restripe":
        assert any(name.startswith("restripe.") for name in found["imports"])


def test_memory_is_measured(url: str) -> None:
    def child(*words: str) -> list[float]:
        command = [sys.executable, "-m", "bench.memory", *words]
        found: list[float] = json.loads(environment.run(command))
        return found

    assert 5 < child("kept", "floor", "fresh")[0] < 10
    assert 5 < child("kept", "ours", "touched")[0] < 15
    for how in ("traced", "rss"):
        tenth, half, end = child("paging", "ours", url, how, "100", "150", "250")
        assert 0 < tenth <= half <= end


def test_a_wheel_is_weighed(tmp_path: Path) -> None:
    wheel = tmp_path / "a.whl"
    with ZipFile(wheel, "w") as archive:
        archive.writestr("a/__init__.py", "1" * 10)
        archive.writestr("a/b.py", "1" * 20)
        archive.mkdir("a/folder")
    assert footprint.of_wheel(wheel) == (wheel.stat().st_size, 30, 2)


def test_the_scripts_for_checkers_have_ten_lines() -> None:
    lines = checkers.SCRIPTS[OURS].splitlines()
    assert len(lines) == 10
    assert checkers.SCRIPTS[FLOOR] == ""
    compile(checkers.SCRIPTS[OFFICIAL], "script.py", "exec")
