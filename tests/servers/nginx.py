"""nginx as deploy/nginx.conf.template sets it up, on free ports."""
from __future__ import annotations

import re
import signal
import socket
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from scripts.common import ROOT
from tests.servers.process import find_program, stop, wait_until

PACKAGE = "nginx-light"
TEMPLATE = ROOT / "deploy" / "nginx.conf.template"


@contextmanager
def nginx(
    folder: Path, *, port: int, rasa: Sequence[int], action_port: int, actions: Sequence[int]
) -> Iterator[None]:
    """The two doors: `port` before the Rasa servers, `action_port` before the action servers.

    :raises NotInstalled: nginx is not on this machine.
    :raises DidNotStart: it is, but does not run.
    """
    program = find_program("nginx", folders=[Path("/usr/sbin")], package=PACKAGE)
    folder.mkdir(parents=True, exist_ok=True)
    values = {
        "CASEPATH_NGINX_RUN": str(folder),
        "CASEPATH_LISTEN": f"127.0.0.1:{port}",
        "CASEPATH_ACTION_LISTEN": f"127.0.0.1:{action_port}",
        "CASEPATH_RASA_SERVERS": _listed(rasa),
        "CASEPATH_ACTION_SERVERS": _listed(actions),
    }
    config = folder / "nginx.conf"
    config.write_text(filled(TEMPLATE.read_text(encoding="utf-8"), values), encoding="utf-8")
    log = folder / "nginx.log"
    with log.open("ab") as output:
        process = subprocess.Popen(
            [program, "-c", str(config), "-g", "daemon off;"], stdout=output, stderr=output
        )
    try:
        wait_until(partial(_answers, port), process=process, log=log)
        yield
    finally:
        stop(process, how=signal.SIGTERM)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def filled(template: str, values: dict[str, str]) -> str:
    """As envsubst fills it: names of ours alone, nginx's own variables stay."""
    return re.sub(r"\$\{(CASEPATH_\w+)\}", lambda found: values[found[1]], template)


def _listed(ports: Sequence[int]) -> str:
    return " ".join(f"server 127.0.0.1:{port} max_fails=1 fail_timeout=1s;" for port in ports)


