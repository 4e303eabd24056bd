### Tin nhắn mang mã. Trung lập như email: tin hiện trên điện thoại đang khóa.

sms-code = { $code } là mã của quý vị. Mã dùng được một lần, trong vòng { $minutes } phút. Không ai hỏi quý vị mã này.
