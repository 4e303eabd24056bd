"""Telegram: updates in, messages out, in webhook or polling mode; credentials.yml names it."""
from bot.channels.telegram.connector import Telegram

__all__ = ["Telegram"]
