"""Pictures of pages, taken by one headless Chromium that is spoken to over its own WebSocket."""

from __future__ import annotations

import base64
import itertools
import json
import re
import shutil
import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

from websockets.sync.client import ClientConnection, connect

Json = dict[str, Any]

NAMES = ("chromium", "chromium-browser", "google-chrome")
WIDTH = 720
PATIENCE = 60.0
"""Seconds for one answer of the browser's; a loaded machine is slow."""
QUIET = (
    "--headless",
    "--no-sandbox",  # it runs as root in containers, and shows nothing but our own page
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
)
LISTENING = re.compile(r"ws://\S+")


class NoBrowser(Exception):
    """There is no Chromium; the text says how to get one."""


def browser() -> str:
    """The command of an installed Chromium. Raises NoBrowser."""
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    raise NoBrowser("There is no Chromium here. On Debian: apt-get install chromium")


class Camera:
    """A running Chromium with one page. Use as a context manager; raises NoBrowser."""

    def __enter__(self) -> Camera:
        self._home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        command = [browser(), *QUIET, f"--user-data-dir={self._home.name}", "about:blank"]
        self._process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        self._numbers = itertools.count(1)
        self._opened = ExitStack()
        self._socket: ClientConnection = self._opened.enter_context(
            connect(self._address(), max_size=None, compression=None, open_timeout=PATIENCE)
        )
        target = self._ask("Target.createTarget", {"url": "about:blank"})["targetId"]
        asked = {"targetId": target, "flatten": True}
        self._session: str = self._ask("Target.attachToTarget", asked)["sessionId"]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._opened.close()
        self._process.kill()
        self._process.communicate()
        self._home.cleanup()

    def take(self, page: str, path: Path) -> None:
        """Render a page into a PNG just as high as its content."""
        frame = self._page("Page.getFrameTree", {})["frameTree"]["frame"]["id"]
        self._page("Page.setDocumentContent", {"frameId": frame, "html": page})
        asked = {"expression": "document.fonts.ready.then(() => document.body.offsetHeight)",
                 "awaitPromise": True}  # fmt: skip
        height = self._page("Runtime.evaluate", asked)["result"]["value"]
        size = {"width": WIDTH, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._page("Emulation.setDeviceMetricsOverride", size)
        taken = self._page("Page.captureScreenshot", {"format": "png"})
        path.write_bytes(base64.b64decode(taken["data"]))

    def _address(self) -> str:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            found = LISTENING.search(line)
            if found:
                return found[0]
        raise RuntimeError("Chromium ended before it could be spoken to")

    def _page(self, method: str, asked: Json) -> Json:
        return self._ask(method, asked, sessionId=self._session)

    def _ask(self, method: str, asked: Json, **more: str) -> Json:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": asked, **more}))
        while True:
            said: Json = json.loads(self._socket.recv(PATIENCE))
            if said.get("id") == number:
                if "error" in said:
                    raise RuntimeError(f"Chromium refuses {method}: {said['error']['message']}")
                answer: Json = said["result"]
                return answer
