### Chữ trên nút khi cần hỏi lại cho rõ, theo lời của người hỏi. Nhiều nhất 40 ký tự.

## Trò chuyện

intent-greet = Xin chào
intent-goodbye = Tạm biệt
intent-thank = Cảm ơn
intent-affirm = Đúng
intent-deny = Không
intent-bot-challenge = Bạn có phải người thật không?
intent-ask-help = Bạn giúp được gì?
# Nửa sau dành cho người không đọc được nửa đầu.
intent-change-language = Đổi ngôn ngữ / Language
intent-cancel = Hủy việc này
intent-start-over = Làm lại từ đầu
intent-repeat = Xin nhắc lại
intent-lock-session = Khóa hồ sơ của tôi ngay
intent-out-of-scope = Chuyện khác
intent-express-distress = Tôi chịu không nổi nữa

## Tình trạng

intent-check-status = Hồ sơ của tôi tới đâu rồi?
intent-explain-status = Tình trạng này nghĩa là gì?
intent-ask-next-steps = Bước tiếp theo là gì?
intent-case-history = Từ trước tới giờ đã có những gì?
intent-list-cases = Cho xem tất cả hồ sơ của tôi
intent-ask-processing-time = Hồ sơ như của tôi mất bao lâu?
intent-ask-delay = Sao lâu quá vậy?
intent-escalate-delay = Ai có thể thúc hồ sơ bị trễ?
intent-ask-priority-date = Ngày ưu tiên của tôi là ngày nào?

## Báo tin

intent-subscribe-alerts = Báo tôi khi có thay đổi
intent-unsubscribe-alerts = Đừng gửi tin báo nữa

## Lịch hẹn và giấy tờ

intent-ask-appointment = Lịch hẹn của tôi là ngày nào?
intent-reschedule-appointment = Tôi cần dời lịch hẹn
intent-interview-preparation = Chuẩn bị phỏng vấn thế nào?
intent-ask-evidence-request = Họ đòi thêm giấy tờ (RFE)
intent-submit-documents = Gửi giấy tờ bằng cách nào?
intent-missing-document = Tôi chưa nhận được thẻ hoặc thư
intent-track-delivery = Thẻ gửi bưu điện đang ở đâu?
intent-proof-of-status = Lấy gì chứng minh tình trạng của tôi?

## Hồ sơ

intent-change-address = Tôi đã dọn nhà
intent-correct-error = Giấy tờ của tôi có chỗ sai
intent-report-change = Hoàn cảnh của tôi đã thay đổi
intent-expedite-request = Hồ sơ có thể nhanh hơn không?
intent-withdraw-case = Tôi muốn rút đơn
intent-appeal-decision = Tôi muốn kháng cáo
intent-ask-fees = Tốn bao nhiêu tiền?
intent-find-case-number = Tìm số hồ sơ ở đâu?
intent-ask-eligibility = Tôi có đủ điều kiện không? Nộp sao?

## Người giúp và quyền

intent-find-office = Văn phòng ở đâu?
intent-human-handoff = Tôi muốn nói chuyện với người thật
intent-legal-help = Tôi cần luật sư
intent-file-complaint = Tôi muốn khiếu nại
intent-work-authorization = Tôi có được đi làm không?
intent-travel-permission = Tôi có được đi nước ngoài không?
intent-report-fraud = Tôi nghĩ mình bị lừa
intent-privacy-question = Bạn biết gì về tôi?
intent-delete-my-data = Xóa dữ liệu của tôi
intent-who-looked = Ai đã xem hồ sơ của tôi?
intent-authorize-helper = Cho người khác xem hồ sơ của tôi
intent-revoke-helper = Ngừng người giúp
intent-enrol-authenticator = Cài ứng dụng tạo mã cho tôi
intent-remove-authenticator = Tôi mất điện thoại có ứng dụng tạo mã

## Cho thông tin

intent-inform = Tôi muốn nhập số hồ sơ
intent-resend-code = Tôi chưa nhận được mã
intent-continue-here = Tiếp tục ở đây
