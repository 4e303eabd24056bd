"""What axe finds on a page."""
from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe

from tests.browser.visitor import Visitor


def violations(visitor: Visitor) -> list[str]:
    """Each as `rule: element`; empty when all is well."""
    found = Axe().run(visitor.page).response["violations"]
    return [f"{rule['id']}: {node['html']}" for rule in found for node in rule["nodes"]]
