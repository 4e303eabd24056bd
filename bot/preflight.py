"""What can be wrong with the Rasa server's settings, found before Rasa starts."""
from __future__ import annotations

import asyncio
from typing import Mapping

from bot.channels.sessions import SessionSigner
from bot.nlg.catalogue import CatalogueBroken, Catalogues
from bot.privacy.sealing import KeyFormatError, ReplyOpener, Sealer
from bot.settings import BotSettings, SettingMissing
from bot.stores.open import open_store
from bot.stores.protocol import StoreOutdated, StoreUnavailable


def check(env: Mapping[str, str] | None = None) -> str | None:
    """The first fault as one line that names the mend, or None."""
    try:
        settings = BotSettings.from_environment(env)
        Sealer(settings.seal_public_key)
        ReplyOpener(settings.reply_key)
        SessionSigner(settings.session_key)
        Catalogues.load()
    except (SettingMissing, KeyFormatError, CatalogueBroken) as fault:
        return str(fault)
    try:
        asyncio.run(open_store(settings.tracker_url).ping())
    except (ValueError, StoreOutdated) as fault:
        return str(fault)
    except StoreUnavailable as fault:
        return (f"the conversation store does not answer ({fault}): mend CASEPATH_TRACKER_URL, "
                "or end whatever holds its file.")
    finally:
        open_store.cache_clear()
    return None
