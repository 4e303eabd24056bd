### Where an agency's own system stands behind an answer, and does not give one now.
### `agency` is an entry of agencies.ftl, `number` comes masked, `when` is a time, `day` a date.

# Said before an answer that is older than it should be.
source-older = The system of { $agency } does not answer right now. What I can tell you is from { $when }.
source-silent =
    The system of { $agency } does not answer right now, and I have no earlier answer about { $number }. So I will not say how the case stands: it would be a guess.

    Please ask me again in a little while. Until then your last letter counts.
source-shows-nothing =
    For { $number }, { $agency } shows nothing at the moment. That can have many reasons, and by itself it is neither good nor bad news. Your last letter still counts.

    You can ask me again later, ask the agency itself, or ask me for a person.
# In the place of a date, where an agency does not say since when a status holds.
day-or-earlier = { $day } or earlier
