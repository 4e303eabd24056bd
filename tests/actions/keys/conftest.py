"""The world of the verification tests: people, a clock set by hand, both engines."""

from __future__ import annotations

from tests.actions.verification.conftest import (  # noqa: F401
    _postgres_url,
    open_store,
    phone,
    post,
    stranger,
    world,
)
