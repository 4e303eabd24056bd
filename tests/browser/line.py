"""A visitor's line to the server, to cut and to mend."""
from __future__ import annotations

from playwright.sync_api import Route, WebSocketRoute

from tests.browser.visitor import Visitor

SOCKET = "**/chat/socket.io/**"


class Line:
    """The visitor's line to the server, which a test can cut and mend."""

    def __init__(self, visitor: Visitor) -> None:
        self._cut = False
        self._page = visitor.page
        self.sockets: list[WebSocketRoute] = []
        visitor.page.route_web_socket(SOCKET, self._socket)
        visitor.page.route("**/chat/session", self._request)
        visitor.page.route("**/chat/messages*", self._request)

    def cut(self) -> None:
        self._cut = True
        for socket in self.sockets:
            socket.close()

    def mend(self) -> None:
        """The network is back, and the browser says so."""
        self._cut = False
        self._page.evaluate("dispatchEvent(new Event('online'))")

    def _socket(self, socket: WebSocketRoute) -> None:
        if self._cut:
            socket.close()
        else:
            socket.connect_to_server()
            self.sockets.append(socket)

    def _request(self, route: Route) -> None:
        route.abort() if self._cut else route.continue_()


def block_sockets(visitor: Visitor) -> None:
    visitor.page.route_web_socket(SOCKET, lambda socket: socket.close())
