### Chào hỏi, trợ giúp và lời an ủi: những câu trả lời không cần hồ sơ, không cần xác minh.

greet =
    Kính chào quý vị. Tôi là Casepath, một chương trình cho biết hồ sơ di trú của quý vị tới đâu và điều đó nghĩa là gì. Tôi tra được hồ sơ của USCIS (Sở Di trú Hoa Kỳ) và của các cơ quan khác được nối vào đây, như tòa di trú.

    Xin hỏi bằng lời của mình, ví dụ “Hồ sơ của tôi tới đâu rồi?”. Gõ “trợ giúp” để biết tôi giúp được gì nữa, hoặc “ngôn ngữ” để đổi ngôn ngữ.

goodbye =
    Tạm biệt quý vị, chúc quý vị bình an.

    Nếu có người khác dùng chung điện thoại hay máy tính này, xin gõ “khóa” trước khi rời đi. Nếu không, việc xác minh tự hết sau 30 phút không dùng.

thank =
    Rất vui được giúp quý vị. Quý vị cứ trở lại bất cứ lúc nào, ngày hay đêm.

    Quý vị còn muốn biết điều gì nữa không?

affirm =
    Vâng. Lúc này tôi không có câu hỏi nào đang chờ, nên xin cho biết quý vị muốn hỏi gì.

    Quý vị có thể hỏi “Hồ sơ của tôi tới đâu rồi?”, “Bước tiếp theo là gì?” hay “Mất bao lâu?”. Gõ “trợ giúp” để xem cả danh sách.

deny =
    Được rồi, không có gì thay đổi cả.

    Nếu tôi hiểu sai, xin thử lại bằng vài chữ. Hoặc gõ “trợ giúp” để biết tôi làm được gì, hay “gặp nhân viên” để biết cách gặp một người.

bot-challenge =
    Tôi là một chương trình, không phải người. Các câu trả lời do con người viết sẵn; tôi không tự đặt ra trong lúc nói chuyện. Tôi không phải là USCIS và không quyết định điều gì về hồ sơ của quý vị.

    Tôi không bao giờ đòi tiền hay hỏi mật khẩu. Nếu có ai nhân danh tôi mà làm vậy, xin đừng đưa gì cho họ và gõ “báo lừa đảo”.

    Nếu quý vị muốn nói chuyện với người thật, gõ “gặp nhân viên”.

ask-help =
    Xin hỏi bằng lời của mình. Ví dụ:

    • Hồ sơ của tôi tới đâu rồi? Tình trạng này nghĩa là gì?
    • Bước tiếp theo là gì? Từ trước tới giờ đã có những gì?
    • Lịch hẹn của tôi là ngày nào?
    • Hồ sơ như của tôi thường mất bao lâu?
    • Làm sao đổi địa chỉ, gửi giấy tờ, hay tìm thẻ chưa nhận được?
    • Tôi có được đi làm, đi nước ngoài không? Có kháng cáo được không?
    • Văn phòng, luật sư, người thật ở đâu?

    Những chữ này lúc nào cũng dùng được: trợ giúp, hủy, làm lại từ đầu, nhắc lại, khóa, ngôn ngữ, gặp nhân viên.

out-of-scope =
    Việc đó tôi không giúp được: tôi chỉ biết về hồ sơ di trú và giấy tờ liên quan.

    Các dịch vụ công khác: https://www.usa.gov. Cần giúp về thức ăn, chỗ ở hay sức khỏe gần nơi quý vị ở: gọi 211. Khi khẩn cấp: gọi 911.

    Về hồ sơ, quý vị có thể hỏi “Hồ sơ của tôi tới đâu rồi?” hoặc gõ “trợ giúp”.

express-distress =
    Tôi rất tiếc vì quý vị đang khổ tâm như vậy. Chờ quá lâu mà không biết gì làm ai cũng mòn mỏi, và quý vị không phải chịu đựng một mình.

    Nếu quý vị đang nghĩ đến việc chấm dứt cuộc đời, xin gọi hoặc nhắn tin số 988 ngay bây giờ. Miễn phí, lúc nào cũng được, không cần nói tên. Nếu quý vị hay người bên cạnh đang gặp nguy hiểm, gọi 911. Ở ngoài nước Mỹ, gọi số cấp cứu của nơi quý vị đang ở.

    Nếu chuyện hồ sơ làm quý vị sợ, gõ “luật sư” để tìm trợ giúp pháp lý miễn phí hoặc ít tốn tiền, hay “gặp nhân viên” để gặp một người. Tôi cũng ở đây, chúng ta đi từng bước một.
