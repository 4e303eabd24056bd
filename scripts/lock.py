"""Makes the locked requirements anew: `python3 -m scripts.lock` (needs the package index)."""
from __future__ import annotations

from pathlib import Path

from scripts.common import ROOT, run, say
from scripts.environments import ENVIRONMENTS, find_uv

# No header and no index address: the lock serves behind any mirror.
OPTIONS = ("--quiet", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links",
           "--no-header")


def main() -> None:
    uv = find_uv()
    for environment in ENVIRONMENTS:
        project = environment.lock.parent / "pyproject.toml"
        compile_ = [uv, "pip", "compile", *OPTIONS, "--python-version", environment.python]
        run([*compile_, _relative(project), "-o", _relative(environment.lock)],
            what=f"lock of the {environment.name}", mend="mend pyproject.toml")
        run([*compile_, "--extra", "dev", "-c", _relative(environment.lock), _relative(project),
             "-o", _relative(environment.dev_lock)],
            what=f"development lock of the {environment.name}", mend="mend pyproject.toml")
    say("commit the four files together")


def _relative(path: Path) -> Path:
    return path.relative_to(ROOT)


if __name__ == "__main__":
    main()
