### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = 预约
calendar-note = 时间是当地时间。以您收到的信为准：前一天请再看一遍。
