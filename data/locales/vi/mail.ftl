### Thư mang mã. Cố ý trung lập: người lạ liếc qua không biết được gì, kể cả dịch vụ nói về chuyện gì.
### Mã không nằm trong tiêu đề, vì tiêu đề hiện trên điện thoại đang khóa.

mail-code-subject = Mã quý vị đã yêu cầu
mail-code-body =
    Mã của quý vị là:

    { $code }

    Mã dùng được một lần, trong vòng { $minutes } phút. Xin chỉ gõ mã ở nơi quý vị đã yêu cầu.

    Không ai gọi điện hay nhắn tin để hỏi mã này. Nếu quý vị không yêu cầu mã, xin cứ xóa thư này.
