"""A message of ours as Rasa's handler takes it."""
from __future__ import annotations

from rasa.core.channels.channel import UserMessage

from bot.channels.intake import Incoming
from bot.channels.outgoing import CollectedReplies
from bot.stores.running_turn import turn_name


def first_id(incoming: Incoming) -> str:
    """The id under which the action server knows a message, also when it is tried again."""
    return str(incoming.extras.get("first") or incoming.message_id)


def user_message(
    incoming: Incoming, collected: CollectedReplies, language: str
) -> UserMessage:
    # What needs no reading has no language of its own: it goes on in the conversation's.
    parse_data = {**incoming.parse_data, "language": language} if incoming.parse_data else None
    return UserMessage(
        text=incoming.text or None,
        output_channel=collected,
        sender_id=incoming.conversation,
        parse_data=parse_data,
        input_channel=collected.name(),
        message_id=incoming.message_id,
        metadata={
            "language": language, "source": incoming.source, "message": first_id(incoming),
            "turn": turn_name(), "opens": incoming.opens, **incoming.extras.get("metadata", {}),
        },
    )
