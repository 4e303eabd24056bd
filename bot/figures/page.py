"""The page of figures, for whoever is near: this machine, and networks that are named."""
from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, ip_address
from typing import Sequence

from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, raw
from sanic.response import json as json_response

from bot.figures.metrics import metrics

FORWARDED = ("x-forwarded-for", "forwarded", "x-real-ip")


def may_read(request: Request, networks: Sequence[IPv4Network | IPv6Network]) -> bool:
    """Whether the caller itself is near. What a proxy hands on comes from who knows where."""
    if any(name in request.headers for name in FORWARDED):
        return False
    try:
        address = ip_address(str(request.ip))
    except ValueError:
        return False
    return address.is_loopback or any(address in network for network in networks)


def add_figures(blueprint: Blueprint, networks: Sequence[IPv4Network | IPv6Network]) -> None:
    """`/metrics` beside the health of a channel."""

    @blueprint.get("/metrics")
    async def figures(request: Request) -> HTTPResponse:
        if not may_read(request, networks):
            return json_response({"error": "not found"}, status=404)
        return raw(generate_latest(metrics().registry), content_type=CONTENT_TYPE_LATEST)
