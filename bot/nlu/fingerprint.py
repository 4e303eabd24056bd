"""What Rasa's training cache cannot see: the code and files behind a component."""
from __future__ import annotations

import hashlib
from pathlib import Path

_CODE = (Path(__file__).parent, Path(__file__).parent.parent / "privacy")


def fingerprint(*folders: Path) -> str:
    """Changes when the pipeline's code does, or a .yml file in one of `folders`.

    Rasa's own fingerprint of a component holds the source of its class and of nothing else.
    """
    files = [path for folder in _CODE for path in folder.glob("*.*")]
    files += [path for folder in folders for path in folder.glob("*.yml")]
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
