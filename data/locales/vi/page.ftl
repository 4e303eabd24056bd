### Lời của trang thử, quanh cuộc trò chuyện. Chữ có giá trị, hoặc một lựa chọn theo số
### bao trọn cả câu (trình duyệt nhận chúng như khuôn).

page-skip = Tới cuộc trò chuyện
page-tagline = Hồ sơ di trú của quý vị tới đâu
page-language = Ngôn ngữ
page-demo = Bản thử. Mọi người và hồ sơ ở đây đều không có thật.
page-heading = Casepath: hồ sơ của tôi tới đâu rồi?
page-title = Hồ sơ của tôi tới đâu rồi?
page-intro = Xin hỏi bằng lời của mình, giờ nào cũng được. Trước khi cho xem điều gì về hồ sơ, chúng tôi xác minh đúng là quý vị.
page-chat = Trò chuyện với Casepath
page-how-ask = Hỏi
page-how-ask-text = Viết như nói chuyện với một người, bằng tiếng của quý vị.
page-how-prove = Xác minh là quý vị
page-how-prove-text = Số hồ sơ, ngày sinh, và một mã gửi tới cách liên lạc có trong hồ sơ.
page-how-read = Xem hồ sơ tới đâu
page-how-read-text = Nguyên văn của cơ quan, nghĩa là gì, và tiếp theo là gì.
page-people = Những người mẫu để thử
page-people-hint = Mở một người, rồi bấm vào một số hay ngày sinh: chữ đó sẽ vào khung trò chuyện.
page-mailbox = Hộp thư
page-mailbox-hint = Email gửi cho những người này tới đây, cùng với mã của họ.
page-mailbox-empty = Chưa có thư.
page-footer = Casepath là một chương trình, không phải cơ quan nhà nước, và không khuyên về luật.
page-number = Số
page-born = Ngày sinh
page-code = Dùng mã { $code }
page-no-mail = Không có email trong hồ sơ
page-to = Gửi tới
page-new-mail = Mới
page-news = Có { $count } thư mới.
