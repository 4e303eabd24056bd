### The chat widget's own words: its buttons, states and notes. Browsers get them as plain
### templates, so a message here is text with values, or one choice by a number around the whole.
### Short: the widget stands on phones. `Casepath` is the name of the service everywhere.

# What the reader would type to change the chat to this language.
widget-ask = English please

## Around the conversation

widget-open = Ask about my case
widget-unread =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
widget-close = Close
widget-language = Language:
widget-more = More
# Clears the screen at once and goes to another page. The reader may be watched.
widget-leave = Clear and leave
widget-log = Conversation
# Read out in front of a message, not shown.
widget-me = You:
widget-newest = Newest message
widget-new-tab = (opens in a new tab)
widget-typing = Casepath is writing
widget-begun = A new conversation begins here.
# Opens the same in words, below a picture.
widget-as-text = The same in words

## Writing

widget-write = Your message
widget-placeholder = Write your question
widget-send = Send
widget-over = { $typed } of { $limit } characters. Please shorten it a little.

## The line

widget-connecting = Connecting …
widget-online = Connected
widget-offline = No connection
widget-meanwhile = No connection. What you write is sent when it is back.
widget-busy = There are too many new conversations from your network right now. Please wait a minute: what you write is kept and sent then.
widget-not-here = This page may not show the chat. Please open it on the agency’s own page.
widget-waiting = Waiting for the connection
widget-sending = Sending …
widget-sent = Sent
widget-failed = Not sent.
widget-retry = Try again

## Safety

# A bar that shows while details of a case are on the screen.
widget-case-open = Your case is open in this chat.
widget-lock = Lock
# What is sent when the reader presses “Lock”, as they would type it.
widget-lock-say = lock
widget-shared = This device is shared
widget-shared-on = Shared device: this browser keeps nothing of the chat from now on. When the page is closed or loaded again, the chat is gone.
widget-shared-off = This browser keeps the chat again until the tab is closed.

## Saving the conversation as a text file

widget-download = Save as text
widget-file-name = conversation
widget-file-title = Conversation with Casepath, saved on { $date }
widget-file-masked = Numbers, dates and addresses that you typed are shown as dots.
widget-file-left-out = What was said about your case is left out, because the chat is locked. Unlock it with a new code and save again to have it in the file.
widget-file-private = This file holds details of your case. Keep it where only you can read it.
widget-file-gap = [ left out: about your case ]

## Telegram

widget-telegram = Go on in Telegram
widget-telegram-link = This link opens Telegram at the same place. It works once and for a short time. To see your case there, you prove again that it is you.
widget-telegram-open = Open Telegram
widget-telegram-gone = Telegram cannot be opened from here right now. You can go on in this chat.
