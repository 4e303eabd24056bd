### Phép xem cho người giúp: do chủ hồ sơ cho, với từng hồ sơ nêu rõ, trong một thời gian.
### Không có tin nào báo cho người giúp rằng phép đã rút: từ lúc đó họ là người lạ.

## Cho phép

leave-which-case =
    Nếu quý vị muốn, một người khác có thể xem hồ sơ ở đây: chỉ xem, không bao giờ đổi gì, và không bao giờ thấy cách liên lạc của quý vị.

    Quý vị muốn cho xem hồ sơ nào?
leave-how-long =
    Người giúp được xem trong bao lâu? Quý vị có thể ngừng sớm hơn bất cứ lúc nào, và người đó không nhận tin gì về việc này.

    Nếu có ai ép quý vị làm việc này, quý vị không phải làm. Xin gõ “khóa”, hoặc “luật sư” để được giúp.
leave-days =
    { $days ->
        [1] Trong một ngày
        [7] Trong một tuần
       *[other] Trong { $days } ngày
    }
leave-given =
    Đây là lời mời cho người giúp của quý vị:

    { $code }

    Xin chỉ đưa cho người quý vị tin, tốt nhất là gặp mặt hay gọi điện. Người đó gõ mã này trong cuộc trò chuyện của chính họ với dịch vụ. Mã dùng được một lần, và chỉ trong { $hours ->
        [1] một tiếng
       *[other] { $hours } tiếng
    }. Tôi chỉ cho xem lúc này.

    Sau đó người giúp xem được tình trạng, lịch sử, bước tiếp theo và lịch hẹn tới { $until }, của { $count ->
        [1] hồ sơ này:
       *[other] { $count } hồ sơ này:
    }
    { $cases }

    Muốn ngừng, gõ “ngừng người giúp”. Muốn biết ai đã xem, gõ “ai đã xem hồ sơ của tôi”.
leave-case-line = • { $number }
leave-too-many =
    Quý vị đã có { $most } lời mời hoặc người giúp. Xin ngừng một trong số đó trước khi thêm.

## Đang có gì, và cách ngừng

leave-title-used = Người giúp { $number }
leave-title-open = Lời mời { $number }
leave-line-used =
    { $count ->
        [1] { $number }. Một người giúp ở { $channel } từ { $since }, một hồ sơ, tới { $until }
       *[other] { $number }. Một người giúp ở { $channel } từ { $since }, { $count } hồ sơ, tới { $until }
    }
leave-line-open =
    { $count ->
        [1] { $number }. Một lời mời ngày { $since } chưa ai dùng, một hồ sơ
       *[other] { $number }. Một lời mời ngày { $since } chưa ai dùng, { $count } hồ sơ
    }
channel-webchat = trang trò chuyện
channel-telegram = Telegram
leave-end-which = Quý vị muốn ngừng ai hay lời mời nào? Không có tin nào gửi đi về việc này.
leave-ended =
    { $count ->
        [0] Quyền xem đó đã hết từ trước. Bây giờ không ai dùng nó để xem hồ sơ của quý vị được.
        [1] Xong rồi. Từ giờ người giúp hoặc lời mời đó không mở được gì ở đây, và không có tin nào gửi đi.
       *[other] Xong rồi. Từ giờ { $count } người giúp và lời mời đó không mở được gì ở đây, và không có tin nào gửi đi.
    }
leave-none =
    Hiện không ai được quý vị cho phép xem hồ sơ ở đây. Nếu muốn cho ai xem, quý vị có thể cho phép trong một thời gian.

## Phía người giúp

leave-own-code =
    Đó là mã dành cho người giúp của quý vị. Ở đây mã không làm gì cả: người đó gõ mã trong cuộc trò chuyện của chính họ với dịch vụ.
leave-accepted =
    Từ giờ quý vị là người giúp ở đây. Được chủ hồ sơ cho phép, quý vị xem được tình trạng, lịch sử, bước tiếp theo và lịch hẹn tới { $until }, của { $count ->
        [1] hồ sơ này:
       *[other] { $count } hồ sơ này:
    }
    { $cases }

    Quý vị không đổi được gì, và cách liên lạc được giấu kín. Mỗi lần xem đều được ghi lại; chủ hồ sơ thấy được và có thể ngừng bất cứ lúc nào. Gõ “khóa” là ngừng về phía quý vị.
helper-reminder = Quý vị xem hồ sơ { $number } nhờ chủ hồ sơ cho phép, tới { $until }.
helper-may-not =
    Là người giúp, quý vị xem được tình trạng, lịch sử, bước tiếp theo và lịch hẹn. Mọi việc khác chỉ chủ hồ sơ mới làm được, sau khi xác minh.

    Nếu quý vị hỏi về hồ sơ của chính mình, xin tiếp tục ở đây.
invitation-unknown =
    Lúc này tôi không dùng được mã đó. Lời mời chỉ dùng được một lần và trong thời gian ngắn: xin hỏi người đã đưa mã để có mã mới.

    Nếu đó là mã truy cập trên thư thông báo, tôi cần số biên nhận trước.
