### Lịch hẹn của hồ sơ đã xác minh. `lines` là các dòng appointment-line; `when` theo giờ của văn phòng.
### place, address và bring có thể trống; `bring` là một câu trọn appointment-bring-*.

appointments =
    { $count ->
        [1] Hồ sơ { $number } có lịch hẹn này:
       *[other] Hồ sơ { $number } có { $count } lịch hẹn này:
    }

    { $lines }

    { $address }

    Thư hẹn gửi đến nhà là chính. Nếu ngày giờ hay địa điểm trong thư khác với ở đây, xin theo thư và hỏi lại văn phòng.

    { appointments-calendar }
no-appointments =
    Hiện tại không thấy lịch hẹn nào cho { $number }.

    Nếu quý vị có thư hẹn ghi ngày, xin theo thư đó. Văn phòng báo ngày hẹn qua bưu điện, nên hãy xem họ có đúng địa chỉ của quý vị không.

    { $address }
appointments-calendar = Tệp cho lịch của quý vị chỉ ghi “Cuộc hẹn”, lúc nào và ở đâu, không nói gì về hồ sơ.
appointment-line =
    { $kind }: { $when }
    { $place }
    { $address }
    { $bring }

## Loại hẹn

appointment-biometrics = Lấy dấu vân tay và chụp hình
appointment-interview = Phỏng vấn
appointment-hearing = Phiên tòa
appointment-oath = Lễ tuyên thệ
appointment-office-visit = Đến văn phòng
appointment-medical-exam = Khám sức khỏe
appointment-other = Cuộc hẹn

## Cần mang theo gì, mỗi loại một câu trọn

appointment-bring-biometrics = Xin mang thư hẹn và giấy tờ có hình, như hộ chiếu hoặc thẻ xanh.
appointment-bring-interview = Xin mang thư hẹn phỏng vấn, hộ chiếu hoặc giấy tờ có hình, và bản chính các giấy tờ đã nộp.
appointment-bring-visa = Xin mang hộ chiếu, thư phỏng vấn, trang xác nhận đơn xin visa, hình, bản chính các giấy tờ và kết quả khám sức khỏe nếu được yêu cầu.
appointment-bring-hearing = Xin mang thư báo phiên tòa, giấy tờ có hình và tất cả giấy tờ của quý vị. Nên đến sớm.
appointment-bring-oath = Xin mang thư mời dự lễ đã điền đầy đủ, thẻ xanh và giấy đi lại do USCIS cấp, nếu có.
appointment-bring-office-visit = Xin mang giấy xác nhận hẹn, giấy tờ có hình và các thư thông báo.
appointment-bring-medical-exam = Xin mang giấy tờ có hình, mẫu khám sức khỏe và sổ chích ngừa.
appointment-bring-other = Xin mang thư hẹn, giấy tờ có hình và những gì thư liệt kê.
