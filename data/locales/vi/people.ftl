### Người, văn phòng và quyền.

find-office =
    Văn phòng USCIS: https://www.uscis.gov/about-us/find-a-uscis-office. Muốn vào phải có hẹn; xin hẹn ở số 800-375-5283. Khi lấy dấu vân tay hay phỏng vấn, xin đến địa chỉ ghi trong thư hẹn.

    Tòa di trú: địa chỉ ghi trong thư báo phiên tòa, hoặc gọi 800-898-7180.

    Tòa đại sứ và lãnh sự quán Mỹ: https://www.usembassy.gov

human-handoff =
    Dịch vụ này chưa có nhân viên trong cuộc trò chuyện. Đây là cách gặp một người:

    Trung tâm liên lạc USCIS: 800-375-5283 (TTY 800-767-1833), thứ Hai đến thứ Sáu, 8 giờ sáng đến 8 giờ tối giờ miền Đông, bằng tiếng Anh và tiếng Tây Ban Nha. Trò chuyện tại https://www.uscis.gov/contactcenter cũng có thể chuyển quý vị tới một người.

    Xin có sẵn: số biên nhận, số A nếu có, họ tên đầy đủ, ngày sinh, địa chỉ mà USCIS biết, giấy và bút.

    Hồ sơ ở tòa: 800-898-7180, máy trả lời suốt ngày đêm. Muốn được khuyên nên làm gì, gõ “luật sư”.

legal-help =
    Chỉ luật sư, hoặc người đại diện được Bộ Tư pháp Hoa Kỳ công nhận, mới được khuyên về luật. “Notario” hay dịch vụ điền đơn thì không được.

    Các tổ chức được công nhận, nhiều nơi miễn phí hoặc ít tốn tiền: https://www.justice.gov/eoir/recognition-accreditation-roster-reports
    Giúp miễn phí cho hồ sơ ở tòa: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

    Xin mang theo mọi thư thông báo, và nói trước tiên nếu có hạn chót. Người đại diện quý vị ký Mẫu G-28. Hãy đòi hợp đồng bằng giấy và biên lai.

file-complaint =
    Quý vị có quyền khiếu nại. Nên viết ra trước: ngày, nơi, tên người, chuyện gì đã xảy ra.

    Tại văn phòng USCIS: xin gặp người giám sát. Qua điện thoại: 800-375-5283.
    Nhân viên làm sai nghiêm trọng: Tổng Thanh tra DHS, 800-323-8603, https://www.oig.dhs.gov/hotline
    Kỳ thị, bị đối xử tệ vì mình là ai: https://www.dhs.gov/crcl
    Về luật sư: luật sư đoàn của tiểu bang.
    Về dịch vụ này: văn phòng điều hành nó.

    Khiếu nại không làm ngừng hạn chót nào trong hồ sơ.

work-authorization =
    Quý vị được đi làm nếu tình trạng di trú cho phép hoặc có giấy phép làm việc còn hạn. Chỉ có đơn đang chờ thì phần lớn là chưa đủ. Xin và gia hạn giấy phép bằng Mẫu I-765: https://www.uscis.gov/i-765

    Phần lớn mọi người được nộp gia hạn sớm nhất 180 ngày trước khi thẻ hết hạn, và nộp sớm thì tốt hơn. Với nhiều đơn gia hạn nộp từ ngày 30 tháng 10 năm 2025, thẻ cũ không còn được gia hạn trong lúc chờ. Khi đó phải ngừng làm vào ngày thẻ hết hạn, và làm việc không có phép có thể hại hồ sơ.

    Xin theo thư của chính quý vị. Nếu không chắc, xin hỏi trước ngày đó: gõ “luật sư”.

travel-permission =
    Xin hỏi trước khi mua vé. Rời nước Mỹ khi hồ sơ còn mở có thể làm đơn bị đóng, và có người nhiều năm không được vào lại.

    Xin phép trở lại bằng Mẫu I-131; phần lớn mọi người phải cầm giấy trong tay rồi mới đi: https://www.uscis.gov/i-131. Dù có giấy, viên chức ở cửa khẩu vẫn là người quyết định. Với người xin tị nạn hay đã được tị nạn, về lại nước mình đã bỏ trốn có thể hại hồ sơ.

    Xin hỏi luật sư hoặc người đại diện được công nhận trước; gõ “luật sư” để tìm. Khi khẩn cấp, gọi 800-375-5283.

report-fraud =
    Quý vị hỏi trước như vậy là rất đúng. Không cơ quan nào đòi trả bằng thẻ quà tặng, ứng dụng chuyển tiền hay qua tin nhắn, và không ai mua được cho quý vị câu trả lời nhanh hơn. Xin đừng trả thêm gì, và giữ lại tin nhắn, tên và biên lai.

    Báo tại: https://reportfraud.ftc.gov và https://www.uscis.gov/scams-fraud-and-misconduct. Nếu bị đe dọa, gọi 911.

    Nếu ai đó có mã hay điện thoại của quý vị, gõ “khóa” ngay. Nếu ai nộp giấy tờ mang tên quý vị, nên đưa luật sư thật xem: gõ “luật sư”. Bị gạt không phải là lỗi của quý vị.

privacy-question =
    Trong cuộc trò chuyện này không giữ tên ai. Số hồ sơ, ngày tháng và mã được khóa kín trước khi chương trình trò chuyện thấy; chỉ phần tra hồ sơ mới mở được.

    Hồ sơ chỉ được cho xem sau khi quý vị xác minh mình là ai. Việc xác minh có giá trị 30 phút không dùng, và nhiều nhất 12 tiếng; gõ “khóa” là hết ngay.

    Cuộc trò chuyện tự xóa sau 30 ngày. Những gì còn trên màn hình thì ai cầm điện thoại của quý vị cũng đọc được. Gõ “ai đã xem hồ sơ của tôi” để thấy mọi lần xem. Người giúp chỉ xem được khi quý vị cho phép. Gõ “xóa dữ liệu của tôi” để xóa.

delete-my-data =
    Quý vị muốn xóa phần nào? Muốn xóa hết về quý vị thì phải xác minh đúng là quý vị: khi đó các lần xác minh và mã, người giúp, điều đã đồng ý và cuộc trò chuyện này bị xóa, và tôi nói rõ điều gì phải giữ lại và vì sao. Quý vị nhận một giấy xác nhận xóa.

    Chỉ xóa cuộc trò chuyện này thì không cần xác minh. Không yêu cầu thì cuộc trò chuyện cũng tự xóa sau 30 ngày.

    Hồ sơ của quý vị ở USCIS là chuyện riêng. Xóa ở đây không thay đổi gì trong hồ sơ đó.
