"""Starts the action server: `python -m actions`.

An operator's mistake (a missing secret, a bad key, an old store) ends the start with one line
that names the mend, and exit code 1.
"""
from __future__ import annotations

import logging
import resource
import sys

import structlog
from sanic import Sanic

from actions.build import OperatorMistake, Parts, build
from actions.registry import all_actions
from actions.server import create_app
from actions.settings import ActionSettings, SettingMissing

WORKERS, KEEPER = "verification", "retention"


def main() -> int:
    # A dump of this process's memory would hold what nobody should read.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        settings = ActionSettings.from_environment()
        configure_logging(production=settings.production, level=settings.log_level)
        parts = build(settings)
    except (SettingMissing, OperatorMistake) as fault:
        print(f"casepath: {fault}", file=sys.stderr)
        return 1
    app = create_app(actions=all_actions(parts.services), secret=settings.action_secret)
    add_workers(app, parts)
    app.run(host=settings.host, port=settings.port, single_process=True, access_log=False,
            motd=False)
    return 0


def add_workers(app: Sanic, parts: Parts) -> None:
    """The letters' worker, the audit log's chainer and retention run beside the webhook."""

    @app.after_server_start
    async def start(app: Sanic) -> None:
        app.add_task(parts.verification.background(), name=WORKERS)
        app.add_task(parts.keeper.run(), name=KEEPER)

    @app.before_server_stop
    async def stop(app: Sanic) -> None:
        for name in (WORKERS, KEEPER):
            await app.cancel_task(name, raise_exception=False)


def configure_logging(*, production: bool, level: str = "info") -> None:
    """Structured lines on standard error; in production one JSON object a line."""
    renderer = (
        structlog.processors.JSONRenderer() if production else structlog.dev.ConsoleRenderer()
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    # Libraries stay at WARNING whatever our level: at debug they write what they carry.
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
