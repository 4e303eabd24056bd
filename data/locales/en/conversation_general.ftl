### Small talk, help, and kind words: answers that need no case and no proof.

greet =
    Hello. I am Casepath, a program that tells you where your immigration case stands and what that means. I can look up cases at USCIS, and at other offices that are connected here, such as the immigration court.

    Ask in your own words, for example “Where is my case?” Type “help” to see what else I can do, or “language” to change the language.

goodbye =
    Goodbye, and take care.

    If other people use this phone or computer, type “lock” before you go. Otherwise your proof of identity ends by itself after 30 minutes without use.

thank =
    You are welcome. Come back whenever you want to look again, at any hour.

    Is there anything else you would like to know?

affirm =
    Good. I have no open question for you at this moment, so tell me what you would like to know.

    You can ask “Where is my case?”, “What happens next?” or “How long does it take?” Type “help” for the whole list.

deny =
    All right, nothing has been changed.

    If I misunderstood you, try once more in a few words. Or type “help” to see what I can do, or “person” to find out how to reach someone.

bot-challenge =
    I am a program, not a person. People wrote my answers beforehand; I do not invent them as we talk. I am not USCIS itself, and I decide nothing about your case.

    I never ask for money and never for a password. If somebody does so in my name, give them nothing and type “report fraud”.

    If you would rather talk to a human being, type “person”.

ask-help =
    Ask me in your own words. For example:

    • Where is my case? What does my status mean?
    • What comes next? What has happened so far?
    • When is my appointment?
    • How long do cases like mine take?
    • How do I change my address, send papers or find a card that never came?
    • May I work? May I travel? Can I appeal?
    • Where is an office, a lawyer, a person?

    These words always work: help, cancel, start over, repeat, lock, language, person.

out-of-scope =
    I cannot help with that: I only know about immigration cases and the papers around them.

    For other public services, look at https://www.usa.gov. For help near you with food, housing or health, call 211. In an emergency, call 911.

    About your case, you can ask me “Where is my case?” or type “help”.

express-distress =
    I am sorry that it is so hard. Waiting for so long without knowing wears people down, and you do not have to carry it alone.

    If you are thinking about ending your life, please call or text 988 now. It is free, at any hour, and you do not have to give your name. If you or somebody near you is in danger, call 911. Outside the United States, call the emergency number of the country you are in.

    If it is the case that frightens you, type “lawyer” for free or low-cost legal help, or “person” to reach someone. I am here too, and we can take one thing at a time.
