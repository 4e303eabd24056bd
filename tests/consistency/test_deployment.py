"""What stands in deploy/ is right as far as it can be told without an engine that runs it.

The validators are no part of the locks (their schemas weigh a hundred megabytes): where somebody
has installed kubernetes-validate, yamllint or hadolint, they are asked; docs/deployment.md.
"""
from __future__ import annotations

import importlib
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.consistency.sources import ROOT, text

DEPLOY = ROOT / "deploy"
MANIFESTS = sorted((DEPLOY / "kubernetes").glob("*.yaml"))
DOCKERFILES = sorted(DEPLOY.glob("*.Dockerfile"))
FIGURE = re.compile(r"\bcasepath_[a-z_]+")
FOR_ACTIONS_ALONE = {"CASEPATH_SEAL_PRIVATE_KEY", "CASEPATH_MASTER_KEY", "CASEPATH_INDEX_KEY",
                     "CASEPATH_DATABASE_URL", "CASEPATH_SMTP_URL"}


def documents(file: Path) -> list[dict[str, Any]]:
    return [document for document in yaml.safe_load_all(file.read_text(encoding="utf-8"))]


def resources(kind: str) -> dict[str, dict[str, Any]]:
    return {each["metadata"]["name"]: each["spec"] for file in MANIFESTS
            for each in documents(file) if each["kind"] == kind}


def pods() -> dict[str, dict[str, Any]]:
    both = resources("Deployment") | resources("Job")
    return {name: spec["template"]["spec"] for name, spec in both.items()}


def services() -> dict[str, dict[str, Any]]:
    return dict(yaml.safe_load(text("deploy/compose.yml"))["services"])


def settings_of(server: str) -> set[str]:
    """Settings that docs/settings.md gives to `Rasa`, `action`, or both."""
    rows = re.findall(r"^\| `(CASEPATH_\w+)` \| ([^|]+) \|", text("docs/settings.md"), re.MULTILINE)
    return {name for name, of in rows if of.strip() in (server, "both")}


def needed_by(module: str) -> set[str]:
    return set(re.findall(r'_needed\(env, "(\w+)"\)', text(module)))


# -- images ---------------------------------------------------------------


@pytest.mark.parametrize("file", DOCKERFILES, ids=lambda file: file.name)
def test_an_image_runs_as_nobody_and_says_whether_it_lives(file: Path) -> None:
    lines = file.read_text(encoding="utf-8")
    assert re.findall(r"^USER (.*)$", lines, re.MULTILINE) == ["10001:10001"]
    assert "--require-hashes" in lines
    # Where nothing can be written, each start would compile all modules: half of its seconds.
    assert "--compile-bytecode" in lines and "-m compileall" in lines
    asked = re.search(r"http://127\.0\.0\.1:\d+(/\S+?)'", lines)
    assert asked and asked[1] in text("docs/operations.md")
    for sources in re.findall(r"^COPY (?!--from)(.+)$", lines, re.MULTILINE):
        for source in sources.split()[:-1]:
            assert (ROOT / source).exists() or source.startswith("models/"), source


def test_an_image_gets_what_its_server_reads_and_no_secret() -> None:
    let_in = re.findall(r"^!(\S+)$", text(".dockerignore"), re.MULTILINE)
    for file in DOCKERFILES:
        for sources in re.findall(r"^COPY (?!--from)(.+)$", file.read_text(), re.MULTILINE):
            for source in sources.split()[:-1]:
                assert any(source.startswith(each.rstrip("/")) for each in let_in), source
    assert text(".dockerignore").splitlines()[1] == "*"
    assert not [each for each in let_in if each.startswith((".", "var", "tests"))]


# -- compose --------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(services()))
def test_a_service_can_do_little(name: str) -> None:
    service = services()[name]
    assert not {"privileged", "cap_add", "network_mode", "pid"} & service.keys()
    if name != "postgres":  # its image begins as root and gives that up
        assert service["read_only"] and service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]


def test_each_server_gets_what_it_needs_and_no_more() -> None:
    made = services()
    rasa, action = (set(made[name]["environment"]) for name in ("rasa1", "action1"))
    assert needed_by("bot/settings.py") <= rasa <= settings_of("Rasa")
    assert needed_by("actions/settings.py") <= action <= settings_of("action")
    assert not rasa & FOR_ACTIONS_ALONE
    assert set(made["rasa1"]["networks"]) == {"inside"}
    example = set(re.findall(r"^(\w+)=", text("deploy/settings.example.env"), re.MULTILINE))
    asked = set(re.findall(r"\$\{(\w+):\?", text("deploy/compose.yml")))
    assert asked <= example
    assert all(line.endswith("=") or line.startswith("#")
               for line in text("deploy/settings.example.env").splitlines())


def test_nginx_takes_the_configuration_that_compose_fills_in(tmp_path: Path) -> None:
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if nginx is None or shutil.which("envsubst") is None:
        pytest.skip("nginx or envsubst is not on this machine (nginx-light, gettext-base)")
    service = services()["nginx"]
    fill = service["command"][2].split("&&")[0].replace("$$", "$")
    for there, here in (("/etc/casepath", str(DEPLOY)), ("/tmp/nginx.conf", "nginx.conf")):
        fill = fill.replace(there, here)
    values = {**service["environment"], "CASEPATH_NGINX_RUN": str(tmp_path)}
    # Names of other containers are known inside alone.
    values = {name: re.sub(r"\b(?:rasa|action)\d:", "127.0.0.1:", value)
              for name, value in values.items()}
    subprocess.run(["sh", "-c", fill], cwd=tmp_path, check=True,
                   env={"PATH": "/usr/bin:/bin", **values})
    config = (tmp_path / "nginx.conf").read_text(encoding="utf-8")
    assert "${" not in config and "$http_upgrade" in config
    done = subprocess.run([nginx, "-t", "-c", str(tmp_path / "nginx.conf")], check=False,
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


# -- Kubernetes -----------------------------------------------------------


def test_every_manifest_is_listed_and_none_holds_a_secret() -> None:
    listed = documents(DEPLOY / "kubernetes" / "kustomization.yaml")[0]["resources"]
    assert sorted(listed) == [file.name for file in MANIFESTS if file.stem != "kustomization"]
    kinds = {each["kind"] for file in MANIFESTS for each in documents(file)}
    assert "Secret" not in kinds
    given = {name for file in MANIFESTS for each in documents(file)
             if each["kind"] == "ConfigMap" for name in each["data"]}
    assert not given & (needed_by("bot/settings.py") | needed_by("actions/settings.py"))
    assert given <= settings_of("Rasa") | settings_of("action")


@pytest.mark.parametrize("name", sorted(pods()))
def test_a_pod_can_do_little(name: str) -> None:
    pod = pods()[name]
    assert pod["automountServiceAccountToken"] is False
    assert pod["securityContext"]["runAsNonRoot"] is True
    for container in pod["containers"]:
        rights = container["securityContext"]
        assert rights["readOnlyRootFilesystem"] and not rights["allowPrivilegeEscalation"]
        assert rights["capabilities"]["drop"] == ["ALL"]
        assert "memory" in container["resources"]["limits"]
        assert "env" not in container, "secrets come by reference"


@pytest.mark.parametrize("name", ["rasa", "actions"])
def test_a_server_is_asked_scaled_and_kept(name: str) -> None:
    container = pods()[name]["containers"][0]
    for probe in ("startupProbe", "livenessProbe", "readinessProbe"):
        assert f"`GET {container[probe]['httpGet']['path']}`" in text("docs/operations.md")
    assert container["livenessProbe"]["httpGet"]["path"].endswith("/live")
    assert resources("HorizontalPodAutoscaler")[name]["scaleTargetRef"]["name"] == name
    labels = resources("Deployment")[name]["template"]["metadata"]["labels"]
    for kind in ("PodDisruptionBudget", "NetworkPolicy"):
        found = resources(kind)[name]
        assert (found.get("selector") or found["podSelector"])["matchLabels"] == labels


def test_the_rasa_server_reaches_the_action_server_and_its_stores_alone() -> None:
    policies = resources("NetworkPolicy")
    assert policies["nothing-by-default"] == {
        "podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    reached = {(peer["podSelector"]["matchLabels"].get("app.kubernetes.io/name", "dns"),
                port["port"])
               for rule in policies["rasa"]["egress"] for peer in rule["to"]
               for port in rule["ports"]}
    assert reached == {("dns", 53), ("actions", 5055), ("redis", 6379), ("postgresql", 5432)}
    callers = [peer.get("podSelector") or peer["namespaceSelector"]
               for rule in policies["actions"]["ingress"] for peer in rule["from"]]
    assert callers == [{"matchLabels": {"app.kubernetes.io/name": "rasa"}},
                       {"matchLabels": {"kubernetes.io/metadata.name": "monitoring"}}]


# -- the validators -------------------------------------------------------


def installed(name: str) -> Any:
    """As pytest.importorskip, with the way to it."""
    try:
        return importlib.import_module(name)
    except ImportError:
        pytest.skip(f"{name} is not installed: docs/deployment.md says how")


@pytest.mark.parametrize("file", MANIFESTS, ids=lambda file: file.name)
def test_manifests_fit_kubernetes_own_schema(file: Path) -> None:
    validator = installed("kubernetes_validate")
    for document in documents(file):
        if document["kind"] != "Kustomization":
            validator.validate(document, validator.latest_version(), strict=True)


def test_yaml_is_tidy() -> None:
    installed("yamllint")
    from yamllint import linter
    from yamllint.config import YamlLintConfig

    rules = YamlLintConfig(file=str(DEPLOY / ".yamllint"))
    for file in [*MANIFESTS, DEPLOY / "compose.yml", DEPLOY / "prometheus" / "alerts.yml"]:
        found = list(linter.run(file.read_text(encoding="utf-8"), rules, str(file)))
        assert not found, found


@pytest.mark.parametrize("file", DOCKERFILES, ids=lambda file: file.name)
def test_hadolint_has_nothing_to_say(file: Path) -> None:
    hadolint = shutil.which("hadolint") or shutil.which(
        "hadolint", path=str(ROOT / "actions" / ".venv" / "bin"))
    if hadolint is None:
        pytest.skip("hadolint is not installed: docs/deployment.md says how")
    done = subprocess.run([hadolint, str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


# -- dashboard and alarms -------------------------------------------------


def shown_figures() -> set[str]:
    """Those of docs/operations.md; tests/conversations/test_operations.py holds it to the code."""
    return set(re.findall(r"^\| `(casepath_\w+)`", text("docs/operations.md"), re.MULTILINE))


def test_every_figure_in_dashboard_and_alarms_exists() -> None:
    board = json.loads(text("deploy/grafana/casepath.json"))
    asked = [target["expr"] for panel in board["panels"] for target in panel["targets"]]
    groups = yaml.safe_load(text("deploy/prometheus/alerts.yml"))["groups"]
    asked += [rule["expr"] for group in groups for rule in group["rules"]]
    used = {re.sub(r"_bucket$", "", name) for query in asked for name in FIGURE.findall(query)}
    assert len(used) > 10
    assert used <= shown_figures()
    for query in asked:
        assert query.count("(") == query.count(")") and query.count("{") == query.count("}")
        for name in re.findall(r"system-([a-z-]+)\"", query):
            assert f"system-{name} =" in "".join(
                file.read_text() for file in (ROOT / "data/locales/en").glob("*.ftl"))
        for kind in re.findall(r'kind="(\w+)"', query):
            assert f'"{kind}"' in text("actions/verification/audit.py")
