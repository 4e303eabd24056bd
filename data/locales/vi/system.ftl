### Lời của chính kênh trò chuyện, trước hoặc sau một lượt nói.

system-welcome =
    Kính chào quý vị. Tôi có thể cho biết hồ sơ di trú của quý vị tới đâu, điều đó nghĩa là gì và thường thì tiếp theo là gì.

    Tôi là một chương trình, không phải cơ quan nhà nước, và tôi không bao giờ đòi tiền hay mật khẩu. Xin hỏi bằng lời của mình, ví dụ “hồ sơ của tôi tới đâu rồi?”
system-session-new = Đây là cuộc trò chuyện mới: không nối lại được cuộc trước. Hồ sơ không mất gì vì chuyện đó. Quý vị muốn biết điều gì?
system-still-working = Xin chờ một chút, tôi vẫn đang làm.
system-trouble = Có trục trặc bên chúng tôi, không phải do quý vị. Xin thử lại, hoặc gõ “gặp nhân viên” để biết cách gặp một người.
system-store-trouble = Lúc này tôi không giữ được mạch trò chuyện. Tin của quý vị vẫn còn, và tôi sẽ thử lại ngay.
system-empty = Tin vừa tới không có chữ nào. Khi sẵn sàng, xin gõ câu hỏi của quý vị.
system-no-text = Tôi chỉ đọc được chữ. Xin viết câu hỏi bằng vài chữ, ví dụ “hồ sơ của tôi tới đâu rồi?”
system-too-long =
    Tin này dài quá, tôi không đọc hết một lần được (nhiều nhất { $limit } ký tự).

    Xin chỉ gửi câu hỏi. Quý vị không cần kể hết câu chuyện.
system-button-expired = Nút đó thuộc về lúc trước và đã hết hạn. Xin gõ điều quý vị muốn.
system-busy = Hiện có rất nhiều người đang hỏi nên tôi chưa nhận được tin này. Xin quý vị gửi lại sau một phút.
system-too-many = Tôi không theo kịp quý vị. Xin chờ vài giây rồi gửi lại tin cuối.
