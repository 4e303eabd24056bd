### Lịch hẹn: xin dời, và chuẩn bị.

reschedule-appointment =
    Xin hỏi trước khi tới ngày hẹn. Vắng mặt có thể làm đơn bị đóng.

    Lấy dấu vân tay: đăng nhập https://my.uscis.gov và chọn giờ khác, ít nhất 12 tiếng trước giờ hẹn và có lý do chính đáng. Hoặc gọi 800-375-5283.

    Phỏng vấn: thư hẹn ghi cách xin dời. Nếu đọc không rõ, xin gọi cùng số trên.

    Phiên tòa: chỉ tòa mới dời được. Khi tòa chưa trả lời, ngày cũ vẫn còn hiệu lực; vắng mặt có thể bị lệnh trục xuất. Nếu quý vị lo, gõ “luật sư”.

interview-preparation =
    Xin mang thư hẹn, hộ chiếu hoặc giấy tờ có hình, những giấy tờ mà thư liệt kê (cả bản chính), và bản sao những gì đã nộp. Hãy đọc lại đơn của mình và ghi ra điều gì đã thay đổi.

    Nếu cần thông dịch, thường quý vị tự đưa người theo; cả hai cùng ký Mẫu G-1256. Luật sư có thể đi cùng. Thi quốc tịch: ôn tại https://www.uscis.gov/citizenship.

    Nếu từng bị bắt, từng có lệnh phải rời nước Mỹ, hoặc quý vị sợ đi, xin nói chuyện với luật sư trước ngày hẹn. Gõ “luật sư” để biết tìm ở đâu.
