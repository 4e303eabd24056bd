### Thư yêu cầu thêm giấy tờ. Ngày ghi trong thư là chính; ngày của chúng tôi chỉ là ngày có trong hồ sơ.

ask-evidence-request =
    Thư yêu cầu thêm giấy tờ (RFE) là thư cơ quan gửi để xin thêm giấy tờ trước khi quyết định. Đó là câu hỏi, không phải lời từ chối.

    Trong thư có ghi cần những gì, gửi về đâu và hạn chót. Xin gửi tất cả cùng một lần, đặt thư lên trên cùng, giữ bản sao và biên lai bưu điện. Hạn chót thường không được gia hạn.

    Nơi giúp trả lời, nhiều chỗ miễn phí: https://www.immigrationlawhelp.org
evidence-request-for-case =
    Hồ sơ { $number } đang ghi “{ $official }”.

    Hạn trả lời: { $due }.{ days-from-today } Xin theo ngày ghi trong thư của quý vị.

    Xin gửi đủ những gì thư liệt kê, tất cả cùng một lần, về địa chỉ ghi trong thư. Nếu sắp đến hạn hoặc đã quá hạn, xin gặp luật sư hoặc người đại diện được công nhận ngay hôm nay: https://www.immigrationlawhelp.org
no-evidence-request =
    Tôi không thấy thư yêu cầu giấy tờ nào còn mở cho { $number }. Tình trạng đang ghi là “{ $official }”.

    Nếu quý vị đang cầm một lá thư đòi giấy tờ, xin theo lá thư và ngày ghi trong đó.
