### Bước tiếp theo của hồ sơ này: ngày, lời nhắc, và điều thường theo sau khi được chấp thuận (after-*, chọn theo
### cơ quan và mẫu đơn trong data/after_approval.yml). Không câu nào được hứa.

next-appointment =
    Đã ghi cho quý vị:
    { $line }
mail-came-back = Một lá thư hoặc thẻ gửi cho quý vị đã bị trả lại ngày { $when }: không giao được. Xin xem cơ quan đang có địa chỉ nào của quý vị và yêu cầu gửi lại. Gõ “tôi đã dọn nhà”, tôi sẽ chỉ cách làm.
appeal-line = Ngày ghi trong hồ sơ để kháng cáo hoặc nộp đơn xin xét lại: { $due }.{ days-from-today } Xin theo ngày trong thư của quý vị.
appeal-window = Quyết định đề ngày { $sent }. Thường chỉ có khoảng 30 ngày để trả lời, và thư nói rõ bao nhiêu ngày. Xin đưa thư cho luật sư hoặc người đại diện được công nhận ngay hôm nay.
after-petition = Đơn bảo lãnh được chấp thuận mở ra bước kế tiếp. Một số thân nhân có thể đi tiếp ngay; người khác chờ số visa, xếp hàng theo ngày ưu tiên (Visa Bulletin). Sau đó thường là lãnh sự quán, với đơn xin visa và phỏng vấn, hoặc Mẫu I-485 cho người được ở lại trong nước.
after-card = Thường tiếp theo thẻ được làm, rồi gửi qua bưu điện; mỗi bước có tình trạng riêng. Trong lúc đó quý vị có thể cho xem thư chấp thuận.
after-permit = Thường tiếp theo giấy tờ được làm, rồi gửi qua bưu điện. Khi chưa cầm trong tay, chỉ riêng việc chấp thuận thường chưa cho phép làm việc hay đi lại.
after-stay = Thường tiếp theo thư ghi các ngày được ở lại được gửi qua bưu điện. Xin theo những ngày đó, và muốn ở thêm phải xin trước ngày cuối.
after-waiver = Hồ sơ đang chờ việc này thường đi tiếp, nhiều khi tại lãnh sự quán. Chỉ có miễn trừ thì chưa phải là có visa.
after-citizenship = Thường tiếp theo là lễ tuyên thệ, có thư báo riêng. Quốc tịch bắt đầu khi quý vị tuyên thệ.
after-visa = Thường tiếp theo hộ chiếu có visa được trả lại. Visa cho phép đi đến cửa khẩu, nơi viên chức quyết định việc nhập cảnh. Với visa di dân, thẻ xanh thường đến qua bưu điện sau khi nhập cảnh và đóng lệ phí di dân.
after-certification = Chứng nhận được gửi cho chủ hãng, và chủ hãng thường nộp Mẫu I-140 kèm theo. Chứng nhận chỉ có giá trị trong một thời gian, thường là 180 ngày.
after-court = Thường tiếp theo có lệnh bằng văn bản, rồi một cơ quan khác làm giấy tờ. Chính phủ vẫn có thể kháng cáo, thường trong 30 ngày: lệnh nói rõ đã chung cuộc hay chưa.
after-other = Thường có thư chấp thuận, rồi đến điều thư nêu: thẻ, giấy tờ hoặc một đơn khác. Thư nói bước kế tiếp có phải của quý vị không.
