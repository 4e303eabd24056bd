"""The line breaks, is blocked, or the page is loaded anew: nothing is lost, nothing comes twice."""
from __future__ import annotations

from playwright.sync_api import Route, WebSocketRoute, expect

from tests.browser.conftest import Visit
from tests.browser.visitor import SLOWEST_REPLY, Visitor

SOCKET = "**/chat/socket.io/**"


class Line:
    """The visitor's line to the server, which a test can cut and mend."""

    def __init__(self, visitor: Visitor) -> None:
        self._cut = False
        self._sockets: list[WebSocketRoute] = []
        visitor.page.route_web_socket(SOCKET, self._socket)
        visitor.page.route("**/chat/session", self._request)
        visitor.page.route("**/chat/messages*", self._request)

    def cut(self) -> None:
        self._cut = True
        for socket in self._sockets:
            socket.close()

    def mend(self) -> None:
        self._cut = False

    def _socket(self, socket: WebSocketRoute) -> None:
        if self._cut:
            socket.close()
        else:
            socket.connect_to_server()
            self._sockets.append(socket)

    def _request(self, route: Route) -> None:
        route.abort() if self._cut else route.continue_()


def test_reload_keeps_the_conversation(visit: Visit) -> None:
    visitor = visit()
    visitor.say("thank you")
    before = visitor.reply("utter_thank").inner_text()
    count = visitor.replies()

    visitor.page.reload()

    assert visitor.reply("utter_thank").inner_text() == before
    expect(visitor.line).to_have_attribute("data-state", "online", timeout=SLOWEST_REPLY)
    assert visitor.replies() == count
    visitor.say("goodbye")
    visitor.reply("utter_goodbye")


def block_sockets(visitor: Visitor) -> None:
    visitor.page.route_web_socket(SOCKET, lambda socket: socket.close())


def test_where_sockets_are_blocked_plain_requests_serve(visit: Visit) -> None:
    visitor = visit(prepare=block_sockets)
    visitor.say("where is my case?")
    visitor.reply("utter_need_case_number")
    visitor.prove(name="Samuel Mensah", number="IOE0990005001")

    status = visitor.reply("utter_case_status")

    expect(status).to_contain_text("Card Was Mailed To Me")
    assert visitor.page.locator('.entry.them[data-message="utter_case_status"]').count() == 1


def test_message_written_without_a_line_is_sent_once(visit: Visit) -> None:
    lines: list[Line] = []
    visitor = visit(prepare=lambda arriving: lines.append(Line(arriving)))
    lines[0].cut()
    expect(visitor.line).to_have_attribute("data-state", "offline", timeout=SLOWEST_REPLY)

    visitor.say("thank you")
    expect(visitor.page.locator(".state").last).to_have_attribute("data-state", "waiting")
    lines[0].mend()

    visitor.reply("utter_thank")
    expect(visitor.line).to_have_attribute("data-state", "online")
    assert visitor.own().count() == 1
    assert visitor.page.locator('.entry.them[data-message="utter_thank"]').count() == 1


def test_message_that_the_server_refuses_can_be_tried_again(visit: Visit) -> None:
    visitor = visit(prepare=block_sockets)
    visitor.page.route(
        "**/chat/messages",
        lambda route: route.fulfill(status=503, json={"error": "the store does not answer"}),
    )

    visitor.say("thank you")
    state = visitor.page.locator(".state").last
    expect(state).to_have_attribute("data-state", "failed", timeout=SLOWEST_REPLY)
    alarm = visitor.page.locator('casepath-chat p[role="status"]', has_text="Not sent.")
    expect(alarm).to_be_attached()
    visitor.page.unroute("**/chat/messages")
    visitor.press("Try again")

    visitor.reply("utter_thank")
    assert visitor.own().count() == 1
