"""The stock Rasa beside which Casepath is measured: written, trained once, started."""
from __future__ import annotations

import os
import subprocess
import time
import urllib.request
from typing import Any

from scripts.common import RASA_PYTHON, VAR, fingerprint, stamped, write_stamp
from scripts.prepare import QUIET
from tests.benchmarks import stock_project
from tests.benchmarks.numbers import progress
from tests.servers.stack import free_port

FOLDER = VAR / "bench" / "stock"
MODEL = FOLDER / "models" / "stock.tar.gz"
STAMP = VAR / "bench" / "stock.inputs"
START_SECONDS = 240.0
STOP_SECONDS = 20.0
INPUTS = ("config.yml", "domain.yml", "data")


def prepare() -> None:
    """Write the project, and train it unless its model comes from these very files."""
    stock_project.write(FOLDER)
    inputs = fingerprint([FOLDER / name for name in INPUTS])
    if MODEL.exists() and stamped(STAMP, inputs):
        return
    progress("training the stock configuration (a minute or two; kept in var/bench)")
    done = subprocess.run(
        [str(RASA_PYTHON), "-m", "rasa", "train", "--quiet", "--fixed-model-name", "stock"],
        cwd=FOLDER, env=_env(), capture_output=True, text=True, check=False,
    )
    if done.returncode:
        raise RuntimeError(f"the stock configuration did not train: {done.stderr[-800:]}")
    write_stamp(STAMP, inputs)


def _env() -> dict[str, str]:
    """Without the launcher's and Casepath's settings; TensorFlow is the real one."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("CASEPATH_")}
    return {**own, **QUIET}


class StockServer:
    """`rasa run` on the stock project. Use as a context manager."""

    def __init__(self) -> None:
        self._port = free_port()
        self._process: subprocess.Popen[Any] | None = None

    def __enter__(self) -> StockServer:
        prepare()
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start with an empty tracker store and wait until the model is loaded."""
        progress("starting the stock Rasa")
        for file in FOLDER.glob("tracker.db*"):
            file.unlink()
        with (FOLDER / "rasa.log").open("wb") as log:
            self._process = subprocess.Popen(
                [str(RASA_PYTHON), "-m", "rasa", "run", "--enable-api",
                 "--interface", "127.0.0.1", "--port", str(self._port), "--model", str(MODEL)],
                cwd=FOLDER, env=_env(), stdout=log, stderr=log, start_new_session=True,
            )
        deadline = time.monotonic() + START_SECONDS
        while not self._loaded():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError(f"the stock Rasa did not start: see {FOLDER / 'rasa.log'}")
            time.sleep(0.05)

    def stop(self) -> None:
        """Ask it to end; kill it when it does not listen."""
        process, self._process = self._process, None
        if process is None or process.poll() is not None:
            return
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _loaded(self) -> bool:
        """Rasa listens before it has loaded its model, and says so with an error."""
        try:
            with urllib.request.urlopen(f"{self.url}/status", timeout=2) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False


