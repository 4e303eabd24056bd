### Giấy tờ: gửi đi, chưa nhận được, theo dõi, và dùng để chứng minh tình trạng.

submit-documents =
    Tôi không nhận giấy tờ qua cuộc trò chuyện này, nhưng cách làm là như sau.

    Thư thông báo ghi cần gửi gì, gửi về đâu và hạn chót; xin theo ngày trong thư. Nếu thư cho tải lên mạng, dùng https://my.uscis.gov. Nếu gửi bưu điện, đặt thư lên trên cùng, gửi tất cả một lần, giữ bản sao và biên lai bưu điện.

    Gửi bản sao, trừ khi họ đòi bản chính. Giấy tờ không phải tiếng Anh cần bản dịch đầy đủ sang tiếng Anh, có chữ ký người dịch. Nếu thư khó hiểu, gõ “luật sư”.

missing-document =
    Trước hết xin xem USCIS có đúng địa chỉ của quý vị không: https://www.uscis.gov/addresschange. Tài khoản tại https://my.uscis.gov có thể có bản sao của thư.

    Nếu vẫn chưa nhận được, báo tại https://egov.uscis.gov/e-request (mục không nhận được thư, thẻ hay giấy tờ) hoặc gọi 800-375-5283. Xin đừng để lâu: thư có thể có hạn chót.

    Đã nhận rồi mới mất hay bị lấy cắp: thẻ xanh, Mẫu I-90; giấy phép làm việc, Mẫu I-765; phiếu I-94, xem https://i94.cbp.dhs.gov hoặc Mẫu I-102.

track-delivery =
    USCIS gửi thẻ xanh, giấy phép làm việc và giấy đi lại qua bưu điện, có số theo dõi. Số đó nằm trong tài khoản của quý vị tại https://my.uscis.gov sau khi thẻ đã gửi. Gõ số vào https://tools.usps.com.

    Nếu ghi “delivered” (đã giao) mà quý vị không có, xin hỏi bưu điện ngay. Sau đó báo tại https://egov.uscis.gov/e-request.

    Nếu đã dọn nhà, xin báo cả USCIS lẫn bưu điện. Thẻ bị trả về có thể bị hủy sau một thời gian.

proof-of-status =
    Thẻ xanh: khi nộp Mẫu I-90 hoặc I-751, giấy biên nhận có ghi nó gia hạn thẻ hay không và trong bao lâu. Hãy giữ hai tờ chung với nhau. Không có thẻ, cũng không có giấy đó? Gọi 800-375-5283 và hỏi về con dấu trong hộ chiếu (I-551, còn gọi là ADIT).

    Thẻ mười năm hết hạn không tự nó làm mất quyền thường trú. Thẻ hai năm thì khác: I-751 phải nộp trong 90 ngày trước khi thẻ hết hạn.

    Giấy phép làm việc có quy định riêng: gõ “giấy phép làm việc”.
