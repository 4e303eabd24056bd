"""A visitor's line to the server, to cut and to mend."""
from __future__ import annotations

from playwright.sync_api import Route, WebSocketRoute

from tests.browser.visitor import Visitor

SOCKET = "**/chat/socket.io/**"
# As where a network lets no socket through: what is opened fails at once.
NO_SOCKETS = """
window.socketsBlocked = %s;
window.WebSocket = new Proxy(window.WebSocket, {
  construct(target, given) {
    const nowhere = location.origin.replace("http", "ws") + "/nothing";
    return window.socketsBlocked ? new target(nowhere) : new target(...given);
  },
});
"""


def block_sockets(visitor: Visitor) -> None:
    visitor.page.add_init_script(NO_SOCKETS % "true")


class Line:
    """The visitor's line to the server, which a test can cut and mend."""

    def __init__(self, visitor: Visitor) -> None:
        self._cut = False
        self._page = visitor.page
        self.sockets: list[WebSocketRoute] = []
        visitor.page.add_init_script(NO_SOCKETS % "Boolean(sessionStorage.cut)")
        visitor.page.route_web_socket(SOCKET, self._socket)
        visitor.page.route("**/chat/session", self._request)
        visitor.page.route("**/chat/messages*", self._request)

    def cut(self) -> None:
        self._cut = True
        self._page.evaluate("window.socketsBlocked = true; sessionStorage.cut = 'yes'")
        for socket in self.sockets:
            socket.close()

    def mend(self) -> None:
        """The network is back, and the browser says so."""
        self._cut = False
        self._page.evaluate(
            "window.socketsBlocked = false; delete sessionStorage.cut;"
            " dispatchEvent(new Event('online'))"
        )

    def _socket(self, socket: WebSocketRoute) -> None:
        socket.connect_to_server()
        self.sockets.append(socket)

    def _request(self, route: Route) -> None:
        route.abort() if self._cut else route.continue_()
