"""The API's methods, each as the real server answers it."""
from __future__ import annotations

import ipaddress
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from tests.servers.telegram import pictures
from tests.servers.telegram.entities import find_entities, read_markup
from tests.servers.telegram.errors import Refusal, bad_request, too_many_requests
from tests.servers.telegram.profile import Profile
from tests.servers.telegram.schema import Schema, Upload
from tests.servers.telegram.updates import Updates
from tests.servers.telegram.webhook import MOST_CONNECTIONS, Hook, Pusher
from tests.servers.telegram.world import Json, Kept, Room, World

CALLBACK_LIFETIME = 900.0  # seconds in which a press can be answered
CLOSE_WAIT = 600  # seconds after the start in which `close` is refused
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)


class Calls:
    """One public method for each group of the API's; `answer` finds the right one."""

    def __init__(
        self, *, world: World, updates: Updates, pusher: Pusher, schema: Schema,
        https_only: bool,
    ) -> None:
        self._world = world
        self._updates = updates
        self._pusher = pusher
        self._schema = schema
        self._https_only = https_only
        self._began = world.now()
        self.profile = Profile()
        self.files: dict[str, bytes] = {}
        self.logged_out = False
        self._methods: dict[str, Callable[[Json], Any]] = {
            "getMe": lambda _: self._world.bot,
            "logOut": self._log_out,
            "close": self._close,
            "getWebhookInfo": self._webhook_info,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "sendMessage": self._send_message,
            "sendPhoto": self._send_photo,
            "sendDocument": self._send_document,
            "editMessageText": self._edit_text,
            "editMessageReplyMarkup": self._edit_keyboard,
            "deleteMessage": self._delete_message,
            "deleteMessages": self._delete_messages,
            "answerCallbackQuery": self._answer_query,
            "sendChatAction": self._chat_action,
            "leaveChat": self._leave_chat,
            **self.profile.methods(),
        }

    def answer(self, method: str, values: Json) -> tuple[Any, str]:
        """The result and, for some, a description. Raises `Refusal`."""
        if self.logged_out:
            raise bad_request("Logged out")
        if method == "getUpdates":
            self._updates.allow(values.get("allowed_updates"))
            return self._updates.poll(
                offset=values.get("offset", 0), limit=values.get("limit", 100),
                timeout=values.get("timeout", 0), webhook=bool(self._pusher.hook.url),
            ), ""
        with self._world.changed:
            try:
                result = self._methods[method](values)
                return result if isinstance(result, tuple) else (result, "")
            finally:
                self._world.changed.notify_all()

    # The connection

    def _log_out(self, _: Json) -> bool:
        self.logged_out = True
        return True

    def _close(self, _: Json) -> bool:
        wait = CLOSE_WAIT - (self._world.now() - self._began)
        if wait > 0:
            raise too_many_requests(int(wait) + 1)
        return True

    def _set_webhook(self, values: Json) -> tuple[bool, str]:
        url = values["url"]
        if values.get("drop_pending_updates"):
            self._updates.drop()
        if not url:
            return self._delete_webhook({})
        self._check_address(url, values.get("ip_address"))
        hook = Hook(
            url=url, secret_token=values.get("secret_token", ""),
            max_connections=values.get("max_connections", MOST_CONNECTIONS),
            ip_address=values.get("ip_address", ""), certificate="certificate" in values,
        )
        known = hook == self._pusher.hook
        self._updates.allow(values.get("allowed_updates"))
        self._updates.end_polls()
        self._pusher.set(hook)
        return True, "Webhook is already set" if known else "Webhook was set"

    def _check_address(self, url: str, ip_address: str | None) -> None:
        address = urlsplit(url)
        if address.scheme != "https" and (self._https_only or address.scheme != "http"):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if not address.hostname:
            raise bad_request("bad webhook: Wrong URL host")
        if ip_address:
            try:
                ipaddress.ip_address(ip_address)
            except ValueError:
                raise bad_request("bad webhook: Invalid IP address specified") from None

    def _delete_webhook(self, values: Json) -> tuple[bool, str]:
        if values.get("drop_pending_updates"):
            self._updates.drop()
        known = bool(self._pusher.hook.url)
        self._pusher.set(Hook())
        return True, "Webhook was deleted" if known else "Webhook is already deleted"

    def _webhook_info(self, _: Json) -> Json:
        hook, deliveries = self._pusher.hook, self._pusher.deliveries
        info: Json = {
            "url": hook.url, "has_custom_certificate": hook.certificate,
            "pending_update_count": len(self._updates.pending),
        }
        if hook.url:
            info |= {"max_connections": hook.max_connections}
            if hook.ip_address:
                info |= {"ip_address": hook.ip_address}
            if deliveries.last_error:
                info |= {"last_error_message": deliveries.last_error,
                         "last_error_date": deliveries.last_error_at}
        if self._updates.allowed:
            info |= {"allowed_updates": sorted(self._updates.allowed)}
        return info

    # Messages

    def _send_message(self, values: Json) -> Json:
        room = self._world.open_room(values["chat_id"])
        text, marked = self._words("sendMessage", "text", values)
        content: Json = {"text": text}
        if entities := values.get("entities") or marked or find_entities(text):
            content |= {"entities": entities}
        return self._post(room, content, values)

    def _send_photo(self, values: Json) -> Json:
        room = self._world.open_room(values["chat_id"])
        content: Json = {"photo": [self._photo(values["photo"])]}
        if values.get("caption"):
            caption, marked = self._words("sendPhoto", "caption", values)
            content |= {"caption": caption}
            if entities := values.get("caption_entities") or marked or find_entities(caption):
                content |= {"caption_entities": entities}
        if values.get("has_spoiler"):
            content |= {"has_media_spoiler": True}
        if values.get("show_caption_above_media"):
            content |= {"show_caption_above_media": True}
        return self._post(room, content, values)

    def _photo(self, photo: Upload | str) -> Json:
        if isinstance(photo, str):
            if photo not in self.files:
                raise bad_request("wrong file identifier/HTTP URL specified")
            return pictures.size_of(self.files[photo], file_id=photo)
        file_id = f"photo-{len(self.files) + 1}"
        size = pictures.size_of(photo.content, file_id=file_id)
        self.files[file_id] = photo.content
        return size

    def _send_document(self, values: Json) -> Json:
        room, document = self._world.open_room(values["chat_id"]), values["document"]
        if isinstance(document, str) or not document.content:
            raise bad_request("file must be non-empty")
        file_id = f"document-{len(self.files) + 1}"
        self.files[file_id] = document.content
        return self._post(room, {"document": {
            "file_id": file_id, "file_unique_id": f"unique-{file_id}", "file_name": document.name,
            "mime_type": document.mime_type, "file_size": len(document.content),
        }}, values)

    def _words(self, method: str, name: str, values: Json) -> tuple[str, list[Json]]:
        """Text or caption without its markup, inside its limits; raises `Malformed`."""
        text, entities = read_markup(values[name], values.get("parse_mode"))
        self._schema.limit(method, name, text)
        return text, entities

    def _post(self, room: Room, content: Json, values: Json) -> Json:
        reply = values.get("reply_parameters")
        if reply:
            answered = room.living(reply["message_id"])
            if answered is not None:
                content |= {"reply_to_message": answered.message}
            elif not reply.get("allow_sending_without_reply"):
                raise bad_request("message to be replied not found")
        if values.get("protect_content"):
            content |= {"has_protected_content": True}
        if "link_preview_options" in values:
            content |= {"link_preview_options": values["link_preview_options"]}
        kept = self._world.post(
            room, content, sender=self._world.bot, keyboard=values.get("reply_markup")
        )
        room.answers += 1
        room.actions.clear()  # a message ends "is typing"
        return kept.as_json()

    def _edited(self, values: Json) -> tuple[Room, Kept]:
        if "chat_id" not in values or "message_id" not in values:
            raise bad_request("message identifier is not specified")
        room = self._world.open_room(values["chat_id"])
        return room, self._world.editable(room, values["message_id"])

    def _edit_text(self, values: Json) -> Json:
        if "text" not in values:
            raise bad_request("message text is empty")
        text, marked = self._words("editMessageText", "text", values)
        room, kept = self._edited(values)
        if "text" not in kept.message:
            raise bad_request("there is no text in the message to edit")
        entities = values.get("entities") or marked or find_entities(text)
        keyboard = values.get("reply_markup")
        if (
            text == kept.message["text"]
            and entities == kept.message.get("entities", [])
            and _rows(keyboard) == kept.inline_keyboard
        ):
            raise bad_request(NOT_MODIFIED)
        kept.message = {key: part for key, part in kept.message.items() if key != "entities"}
        kept.message |= {"text": text, "edit_date": int(self._world.now())}
        kept.message |= {"entities": entities} if entities else {}
        kept.keyboard, kept.edited = keyboard, True
        room.answers += 1
        return kept.as_json()

    def _edit_keyboard(self, values: Json) -> Json:
        _, kept = self._edited(values)
        keyboard = values.get("reply_markup")
        if _rows(keyboard) == kept.inline_keyboard:
            raise bad_request(NOT_MODIFIED)
        kept.keyboard = keyboard
        kept.message = kept.message | {"edit_date": int(self._world.now())}
        return kept.as_json()

    def _delete_message(self, values: Json) -> bool:
        room = self._world.room(values["chat_id"])
        if not room.is_private:
            room = self._world.open_room(values["chat_id"])
        self._world.delete(room, values["message_id"])
        return True

    def _delete_messages(self, values: Json) -> bool:
        """Those that cannot be found are skipped."""
        for message_id in values["message_ids"]:
            try:
                self._delete_message(values | {"message_id": message_id})
            except Refusal as refusal:
                if "not found" not in refusal.description:
                    raise
        return True

    def _answer_query(self, values: Json) -> bool:
        self._world.answer(values["callback_query_id"], values, lifetime=CALLBACK_LIFETIME)
        return True

    def _chat_action(self, values: Json) -> bool:
        room = self._world.open_room(values["chat_id"])
        room.actions.append((values["action"], self._world.now()))
        return True

    def _leave_chat(self, values: Json) -> bool:
        room = self._world.room(values["chat_id"])
        if room.is_private:
            raise bad_request("chat member status can't be changed in private chats")
        self._world.open_room(values["chat_id"]).bot_status = "left"
        return True


def _rows(keyboard: Json | None) -> list[list[Json]]:
    return [row for row in (keyboard or {}).get("inline_keyboard", []) if row]
