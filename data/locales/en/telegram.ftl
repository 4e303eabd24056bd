### What only Telegram needs: the bot's own page, its commands, and words about its chat.

telegram-description =
    I tell you where your immigration case stands, what it means and what usually comes next. First I make sure that it is you who asks.

    I am a program, not a government office. I never ask for money or passwords.
telegram-short-description = Where is my case? Ask in your own language. A program, not a government office.

telegram-command-status = Where is my case?
telegram-command-appointments = My appointments
telegram-command-help = What you can ask
telegram-command-language = Change the language
telegram-command-person = Speak with a person
telegram-command-privacy = What is kept about you
telegram-command-cancel = Stop what we are doing
telegram-command-lock = Lock: nothing is shown until you prove again

## Said in the chat

system-telegram-private = 🔒 For your eyes only
system-telegram-removed = 🔒 I removed your message from this chat, because it had personal details in it.
system-telegram-not-removed = 🔒 Your message has personal details in it, and I could not remove it. Please delete it yourself: hold it down and choose “Delete”.
system-telegram-voice = I cannot listen to recordings yet, and I did not keep this one. Please write your question in a few words.
system-telegram-picture = I cannot read pictures or files, and I did not keep this one. Please type what you want to know. If it is a notice, the case number stands near its top.
system-telegram-only-words = I cannot read the picture or file, so I go by your words.
system-telegram-sticker = Thank you. I can only read words: what would you like to know?
system-telegram-location = I do not need to know where you are, and I did not keep it. To find an office, type the name of your city.
system-telegram-contact = I do not need anybody’s phone number here, and I did not keep it. Please type your question.
system-telegram-forwarded = You forwarded somebody else’s message. I cannot tell whether it is genuine, so I go only by what you write yourself. If it asks for money or a code, be careful: type “scam” to see what to do.
system-telegram-group = I answer in private chats only, because cases are private. Please open a chat with me alone and ask there.
system-telegram-link-used = This link has been used already, or it is too old. That is no harm: just ask me here, for example “where is my case?”
