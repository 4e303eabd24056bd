### Những gì chỉ Telegram cần: trang của bot, các lệnh, và lời nói về cuộc trò chuyện ở đó.

telegram-description =
    Tôi cho quý vị biết hồ sơ di trú của mình tới đâu, điều đó nghĩa là gì và thường thì tiếp theo là gì. Trước hết tôi xác minh đúng là quý vị đang hỏi.

    Tôi là một chương trình, không phải cơ quan nhà nước. Tôi không bao giờ đòi tiền hay mật khẩu.
telegram-short-description = Hồ sơ của tôi tới đâu rồi? Hỏi bằng tiếng của mình. Đây là chương trình, không phải cơ quan nhà nước.

telegram-command-status = Hồ sơ của tôi tới đâu rồi?
telegram-command-appointments = Lịch hẹn của tôi
telegram-command-help = Có thể hỏi những gì
telegram-command-language = Đổi ngôn ngữ
telegram-command-person = Nói chuyện với người thật
telegram-command-privacy = Những gì được giữ về quý vị
telegram-command-cancel = Ngừng việc đang làm
telegram-command-lock = Khóa: không cho xem gì tới khi xác minh lại

## Nói trong cuộc trò chuyện

system-telegram-private = 🔒 Chỉ dành cho quý vị
system-telegram-removed = 🔒 Tôi đã xóa tin của quý vị khỏi đây, vì trong đó có thông tin riêng.
system-telegram-not-removed = 🔒 Tin của quý vị có thông tin riêng mà tôi không xóa được. Xin quý vị tự xóa: nhấn giữ tin đó rồi chọn “Xóa” (Delete).
system-telegram-voice = Tôi chưa nghe được tin thoại, và tôi không giữ tin này. Xin viết câu hỏi bằng vài chữ.
system-telegram-picture = Tôi không đọc được hình hay tệp, và tôi không giữ lại. Xin gõ điều quý vị muốn biết. Nếu đó là thư thông báo, số biên nhận nằm gần phía trên.
system-telegram-only-words = Tôi không đọc được hình hay tệp đó, nên tôi chỉ dựa vào lời quý vị viết.
system-telegram-sticker = Cảm ơn quý vị. Tôi chỉ đọc được chữ: quý vị muốn biết điều gì?
system-telegram-location = Tôi không cần biết quý vị ở đâu, và tôi không giữ lại. Để tìm văn phòng, xin gõ tên thành phố của quý vị.
system-telegram-contact = Ở đây tôi không cần số điện thoại của ai, và tôi không giữ lại. Xin gõ câu hỏi của quý vị.
system-telegram-forwarded = Quý vị vừa chuyển tiếp tin của người khác. Tôi không biết tin đó thật hay giả, nên chỉ dựa vào lời chính quý vị viết. Nếu tin đòi tiền hay đòi mã, xin cẩn thận: gõ “lừa đảo” để biết nên làm gì.
system-telegram-group = Tôi chỉ trả lời trong cuộc trò chuyện riêng, vì hồ sơ là chuyện riêng. Xin mở cuộc trò chuyện chỉ có quý vị với tôi rồi hỏi ở đó.
system-telegram-link-used = Liên kết này đã dùng rồi hoặc đã quá cũ. Không sao cả: quý vị cứ hỏi ở đây, ví dụ “hồ sơ của tôi tới đâu rồi?”
