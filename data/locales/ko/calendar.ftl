### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = 예약
calendar-note = 시간은 그곳의 현지 시각입니다. 받으신 편지가 기준이니 하루 전에 다시 보세요.
