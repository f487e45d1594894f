"""An editor without a screen: it asks pyright's language server what it would show at a place."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from tests.typing.checkers import environment

# Where the cursor stands in a text.
CURSOR = "|"
_SERVER = "from basedpyright.langserver import main; raise SystemExit(main())"


class Editor:
    """One server and the folder that it has open."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        self._process = process
        self._folder = folder
        self._numbers = count(1)

    def start(self) -> None:
        self._ask(
            "initialize",
            {
                "processId": None,
                "rootUri": self._folder.as_uri(),
                "workspaceFolders": [{"uri": self._folder.as_uri(), "name": "user"}],
                "capabilities": {
                    "workspace": {"configuration": True},
                    "textDocument": {
                        "hover": {"contentFormat": ["plaintext"]},
                        "completion": {"completionItem": {"snippetSupport": False}},
                    },
                },
            },
        )
        self._send({"method": "initialized", "params": {}})

    def stop(self) -> None:
        self._ask("shutdown", None)
        self._send({"method": "exit"})

    def completions(self, text: str) -> list[str]:
        """The labels that are offered at the cursor."""
        return [one["label"] for one in self._at_cursor("completion", text)["items"]]

    def hover(self, text: str) -> str:
        return str(self._at_cursor("hover", text)["contents"]["value"])

    def definitions(self, text: str) -> list[tuple[Path, str]]:
        """The files that a name leads to, and the line in each: a stub and its source are two."""
        return [_place(one) for one in self._at_cursor("definition", text)]

    def _at_cursor(self, what: str, text: str) -> Any:
        before, _, after = text.partition(CURSOR)
        uri = (self._folder / f"user_{next(self._numbers)}.py").as_uri()
        document = {
            "uri": uri,
            "languageId": "python",
            "version": 1,
            "text": before + after,
        }
        self._send(
            {"method": "textDocument/didOpen", "params": {"textDocument": document}}
        )
        position = {
            "line": before.count("\n"),
            "character": len(before.rpartition("\n")[2]),
        }
        return self._ask(
            f"textDocument/{what}",
            {"textDocument": {"uri": uri}, "position": position},
        )

    def _ask(self, method: str, params: Any) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message:
                self._answer(message)
            elif message["id"] == number:
                assert "error" not in message, message
                return message["result"]

    def _answer(self, message: Mapping[str, Any]) -> None:
        """What the server asks of an editor: that has no settings of its own."""
        if "id" in message:
            items = message.get("params", {}).get("items")
            result = None if items is None else [None] * len(items)
            self._send({"id": message["id"], "result": result})

    def _send(self, message: Mapping[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _receive(self) -> Any:
        assert self._process.stdout is not None
        length = 0
        while (line := self._process.stdout.readline()).strip():
            name, _, value = line.decode("ascii").partition(":")
            if name.lower() == "content-length":
                length = int(value)
        assert length, "the language server ended"
        return json.loads(self._process.stdout.read(length))


def _place(found: Mapping[str, Any]) -> tuple[Path, str]:
    file = Path(found["uri"].removeprefix("file://"))
    line = found["range"]["start"]["line"]
    return file, file.read_text("utf-8").splitlines()[line]


@contextmanager
def editor(folder: Path) -> Iterator[Editor]:
    """A server for a folder; what it logs is thrown away."""
    process = subprocess.Popen(
        [sys.executable, "-c", _SERVER, "--stdio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        with process:
            opened = Editor(process, folder)
            opened.start()
            yield opened
            opened.stop()
            process.wait(30)
    finally:
        process.kill()


def project(folder: Path) -> None:
    """Make the folder a user's project, with the package installed."""
    settings: dict[str, Any] = {"typeCheckingMode": "standard", "exclude": ["env"]}
    settings |= environment(folder)
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
