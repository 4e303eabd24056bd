"""`make audit` against an advisory service that answers over real HTTP, by the real pip-audit."""
from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.audit import ADVISORIES, LISTED, PIP_AUDIT, read_answer, read_listed
from scripts.common import ACTION_PYTHON, ROOT
from scripts.environments import ENVIRONMENTS, find_uv

HASH = "--hash=sha256:" + "0" * 64
LOCK = f"aiohttp==3.9.5 \\\n    {HASH}\nsanic==21.12.2 \\\n    {HASH}\n"
KNOWN = {"aiohttp": ("GHSA-8495-4g3g-x7pr", ["CVE-2024-52304"], "3.10.11")}


@pytest.fixture(scope="module", autouse=True)
def pip_audit() -> None:
    """Brought by uv as the command brings it; without the package index there is none."""
    brought = subprocess.run([find_uv(), "tool", "run", "--quiet", PIP_AUDIT, "--version"],
                             capture_output=True, check=False, timeout=240)
    if brought.returncode:
        pytest.skip(f"uv cannot bring {PIP_AUDIT}: the package index is not reached")


class Advisories(ThreadingHTTPServer):
    """Speaks the OSV interface; `broken` makes every answer an error."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.asked: list[str] = []
        self.broken = False

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1/query"


class Answering(BaseHTTPRequestHandler):
    server: Advisories

    def do_POST(self) -> None:
        query = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        name = query["package"]["name"]
        self.server.asked.append(f"{name}=={query['version']}")
        body = json.dumps(_vulns(name)).encode()
        self.send_response(500 if self.server.broken else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet."""


def _vulns(name: str) -> dict[str, Any]:
    if name not in KNOWN:
        return {}
    id_, aliases, fixed = KNOWN[name]
    ranges = [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": fixed}]}]
    affected = [{"package": {"name": name, "ecosystem": "PyPI"}, "ranges": ranges}]
    return {"vulns": [{"id": id_, "aliases": aliases, "summary": "made up", "affected": affected}]}


@pytest.fixture
def advisories() -> Iterator[Advisories]:
    with Advisories() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def audit(folder: Path, url: str, *listed: tuple[str, str]) -> subprocess.CompletedProcess[str]:
    (folder / "lock.txt").write_text(LOCK)
    entries = [{"package": package, "id": id_, "why": "a reason"} for package, id_ in listed]
    (folder / "listed.yml").write_text(yaml.safe_dump({"shielded": entries}))
    command = [str(ACTION_PYTHON), "-m", "scripts.audit", "--lock", str(folder / "lock.txt"),
               "--listed", str(folder / "listed.yml")]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, ADVISORIES: url}, text=True,
                          capture_output=True, check=False, timeout=240)


def test_one_that_is_not_listed_fails(tmp_path: Path, advisories: Advisories) -> None:
    done = audit(tmp_path, advisories.url)
    assert done.returncode == 1, done.stderr
    assert "aiohttp 3.9.5  CVE-2024-52304 GHSA-8495-4g3g-x7pr  (fixed in 3.10.11)" in done.stdout
    assert "NOT LISTED" in done.stdout and "1 known, 1 not listed" in done.stdout
    assert sorted(advisories.asked) == ["aiohttp==3.9.5", "sanic==21.12.2"]


@pytest.mark.parametrize("name", ["GHSA-8495-4g3g-x7pr", "CVE-2024-52304"])
def test_one_that_is_listed_by_any_name_passes_with_its_reason(
    tmp_path: Path, advisories: Advisories, name: str
) -> None:
    done = audit(tmp_path, advisories.url, ("aiohttp", name))
    assert done.returncode == 0, done.stderr
    assert "    a reason" in done.stdout and "1 known, 0 not listed" in done.stdout


def test_one_that_is_listed_and_gone_is_named(tmp_path: Path, advisories: Advisories) -> None:
    done = audit(tmp_path, advisories.url, ("aiohttp", "CVE-2024-52304"), ("sanic", "CVE-1"))
    assert done.returncode == 0
    assert "sanic  CVE-1  is listed and gone" in done.stdout


def test_the_same_id_of_another_package_shields_nothing(
    tmp_path: Path, advisories: Advisories
) -> None:
    assert audit(tmp_path, advisories.url, ("sanic", "CVE-2024-52304")).returncode == 1


def test_a_broken_service_is_one_line_and_no_success(
    tmp_path: Path, advisories: Advisories
) -> None:
    advisories.broken = True
    done = audit(tmp_path, advisories.url, ("aiohttp", "CVE-2024-52304"))
    assert done.returncode == 1
    assert done.stdout.startswith("Nobody answered") and "CVE-2024-52304" in done.stdout
    assert len(done.stderr.strip().splitlines()) == 1 and done.stderr.startswith("casepath: ")


def test_nobody_there_is_one_line_and_no_success(tmp_path: Path) -> None:
    done = audit(tmp_path, "http://127.0.0.1:9/v1/query")
    assert done.returncode == 1 and done.stdout.startswith("Nobody answered")
    assert len(done.stderr.strip().splitlines()) == 1 and done.stderr.startswith("casepath: ")


def test_a_package_that_nobody_knows_counts_as_unasked() -> None:
    answer = read_answer({"dependencies": [{"name": "x", "skip_reason": "not found"}]})
    assert answer.unasked == ("x",)


def test_what_the_project_lists_is_locked_and_has_a_reason() -> None:
    locked = "\n".join(environment.lock.read_text() for environment in ENVIRONMENTS)
    listed = read_listed(LISTED)
    assert len({(each.package, each.id) for each in listed}) == len(listed) > 0
    for each in listed:
        assert f"\n{each.package}==" in f"\n{locked}", each.package
        assert len(each.why) > 30, each.id
