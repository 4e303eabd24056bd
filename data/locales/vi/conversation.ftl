### Ngôn ngữ, hiểu ý và trục trặc trong cuộc trò chuyện.

ask-language =
    Quý vị muốn dùng ngôn ngữ nào?
    Which language would you like?
language-changed = Từ đây chúng ta nói tiếng Việt. Xin tiếp tục ngay chỗ vừa rồi.
language-not-released =
    Tôi chưa nói được { $language } đủ tốt, mà lời đúng một nửa có thể gây hại cho quý vị. Gõ “ngôn ngữ” để xem hiện giờ tôi nói được tiếng nào.

    Với ngôn ngữ của quý vị, một người thân tin cậy hoặc văn phòng trợ giúp pháp lý miễn phí có thể giúp: https://www.immigrationlawhelp.org
clarify = Tôi không chắc là mình hiểu đúng. Có phải quý vị hỏi một trong những điều này? Nếu không, xin nói lại bằng lời khác.
offer-person =
    Tôi vẫn chưa hiểu, và tôi không muốn để quý vị hỏi đi hỏi lại mãi. Quý vị có muốn nói chuyện với người thật không?

    Hoặc gõ vài chữ, như “hồ sơ của tôi”, “lịch hẹn” hay “bao lâu”.
details-without-question =
    Cảm ơn quý vị, nhưng tôi không cần email, số điện thoại hay số hộ chiếu: tôi chỉ dùng cách liên lạc mà cơ quan đã có.

    Để xem một hồ sơ, xin gõ số biên nhận: 3 chữ cái và 10 chữ số.
store-unavailable =
    Lúc này tôi không mở được dữ liệu hồ sơ. Đó là trục trặc bên chúng tôi và không thay đổi gì trong hồ sơ của ai. Xin thử lại sau vài phút. { $last_good }

    Nếu gấp, USCIS trả lời ở số 800-375-5283.
# Phần last_good của store-unavailable, hoặc trống.
last-good-line = Lần cuối tôi đọc được là { $when }.
nothing-to-repeat = Chưa có gì để nhắc lại. Quý vị muốn biết điều gì?
continued-here =
    Được rồi, chúng ta tiếp tục ở đây. Tôi vẫn nhớ chỗ đang nói dở.

    Việc xác minh không đi theo sang cuộc trò chuyện khác. Vì vậy tôi sẽ hỏi lại một lần trước khi cho xem hồ sơ.
