### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = Cuộc hẹn
calendar-note = Giờ là giờ địa phương nơi đó. Xin theo thư đã nhận: xem lại thư vào hôm trước.
