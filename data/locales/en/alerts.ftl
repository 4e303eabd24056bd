### Alerts: this service sends none yet, and says so.

subscribe-alerts =
    I cannot send alerts yet. USCIS itself can: open a free account at https://my.uscis.gov, add your case with its receipt number, and choose e-mail or text messages. They may reach you a day or two after the change.

    If your case is in immigration court, call 800-898-7180 or look at https://acis.eoir.justice.gov from time to time.

    You can also come back here and ask “Where is my case?” as often as you like.

unsubscribe-alerts =
    This service does not send alerts yet, so there is nothing to switch off here.

    If e-mails or texts reach you from USCIS, sign in at https://my.uscis.gov and change how you wish to be told.

    If you are not sure who is writing to you, do not open the link and do not give any code. Type “report fraud” to see what to do.
