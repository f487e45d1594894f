# Rendered from codegen/runtime/workers.py, which has the comments.

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, Callable, Deque, List, Tuple

Job = Tuple["Future[Any]", Callable[..., Any], Tuple[Any, ...]]


class Workers:
    """At most ``most`` threads, begun when they are needed."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._jobs: SimpleQueue[Job] = SimpleQueue()
        self._free: Deque[None] = deque()
        self._late: Deque[Job] = deque()
        self._numbers: Deque[int] = deque(range(most))
        self._threads: List[threading.Thread] = []

    def submit(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        """Run ``function(*args)`` on a thread, as soon as one is free."""
        future: Future[Any] = Future()
        if self._reserve() or self._add():
            self._jobs.put((future, function, args))
        else:
            self._late.append((future, function, args))
            self._hand_over()
        return future

    def _reserve(self) -> bool:
        try:
            self._free.pop()
        except IndexError:
            return False
        return True

    def _hand_over(self) -> None:
        if self._late and self._reserve():
            try:
                self._jobs.put(self._late.popleft())
            except IndexError:
                self._free.append(None)

    def _add(self) -> bool:
        try:
            number = self._numbers.popleft()
        except IndexError:
            return False
        name = f"stripe-call-{number}"
        thread = threading.Thread(target=self._work, name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError:
            self._numbers.appendleft(number)
            if not self._threads:
                raise
            return False
        self._threads.append(thread)
        return True

    def _work(self) -> None:
        while True:
            _run(*self._jobs.get())
            self._free.append(None)
            self._hand_over()


def _run(future: Future[Any], function: Callable[..., Any], args: Any) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = function(*args)
    except BaseException as error:
        future.set_exception(error)
        del future
    else:
        future.set_result(result)
