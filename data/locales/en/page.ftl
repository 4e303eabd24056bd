### The demo page's own words, around the chat. Plain text with values, or one choice by a number
### around the whole message (browsers get them as templates).

page-skip = Skip to the chat
page-tagline = Where your immigration case stands
page-language = Language
page-demo = Demonstration. All people and cases here are made up.
page-heading = Casepath: where is my case?
page-title = Where is my case?
page-intro = Ask in your own words, at any hour. Before anything about a case is shown, we make sure that it is really you.
page-chat = Chat with Casepath
page-how-ask = Ask
page-how-ask-text = Write as you would to a person, in your language.
page-how-prove = Show that it is you
page-how-prove-text = Case number, date of birth, and a code that goes to the contact on file.
page-how-read = Read where it stands
page-how-read-text = The agency’s own words, what they mean, and what comes next.
page-people = People to try
page-people-hint = Open a person, then press a number or the birth date: it goes into the chat.
page-mailbox = Mailbox
page-mailbox-hint = Mail to these people arrives here, with their codes.
page-mailbox-empty = No mail yet.
page-footer = Casepath is a program, not a government office, and gives no legal advice.
page-number = Number
page-born = Birth date
page-code = Use code { $code }
page-no-mail = No e-mail on file
page-to = To
page-new-mail = New
page-news =
    { $count ->
        [one] A new mail has arrived.
       *[other] { $count } new mails have arrived.
    }
