### Said by the connector itself, before or after a turn of the dialogue.

system-welcome =
    Hello. I can tell you where your immigration case stands, what it means and what usually comes next.

    I am a program, not a government office, and I never ask for money or passwords. Ask in your own words, for example “where is my case?”
system-session-new = This is a new conversation: the earlier one could not be taken up again. Nothing about a case is lost by that. What would you like to know?
system-still-working = One moment, I am still working on it.
system-trouble = Something went wrong on our side, not on yours. Please try again, or type “person” to see how to reach somebody.
system-store-trouble = I cannot keep the thread of our conversation right now. Your message is safe, and I will try it again shortly.
system-empty = Nothing arrived but an empty message. Type your question when you are ready.
system-no-text = I can only read words. Please write your question in a few of them, for example “where is my case?”
system-too-long =
    That is more than I can read at once (up to { $limit } characters).

    Please send the question by itself. You do not have to tell the whole story.
system-button-expired = That button belongs to an earlier moment and has expired. Please type what you would like instead.
system-busy = Many people are asking right now, and I cannot take your message yet. Please send it again in a minute.
system-too-many = You are faster than I am. Please wait a few seconds and send the last message again.
