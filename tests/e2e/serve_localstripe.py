"""`python serve_localstripe.py`: localstripe on a free port of this machine, which it prints; ends with its standard input."""

from __future__ import annotations

import os
import socket
import sys
import threading

from aiohttp import web
from localstripe.resources import Store
from localstripe.server import app


def keep_in_memory(store: Store) -> None:
    """In place of `Store.dump_to_disk`, which writes one file in /tmp for all servers of the machine at each change."""


def end_with_input() -> None:
    """The end of the pipe means that whoever started this is gone, however that came about."""
    sys.stdin.buffer.read()
    os._exit(0)


def main() -> None:
    Store.dump_to_disk = keep_in_memory
    # localstripe's own command needs IPv6, and the number of a port that is free.
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=end_with_input, daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    web.run_app(app, sock=listener, print=None, access_log=None)


if __name__ == "__main__":
    main()
