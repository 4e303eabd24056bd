### Quyền về dữ liệu: xem, lấy bản sao, biết ai đã xem, đồng ý hay không, được quên đi.

## Những gì được biết

known-about-you =
    Đây là những gì được giữ về quý vị từ { $since }:

    • họ tên, ngày sinh và { $contacts ->
        [0] không có cách liên lạc nào
        [1] một cách liên lạc
       *[other] { $contacts } cách liên lạc
    }, tất cả được mã hóa bằng một chìa khóa chỉ của riêng quý vị
    • { $count ->
        [1] một hồ sơ:
       *[other] { $count } hồ sơ:
    }
    { $cases }
    • { $sessions ->
        [1] một lần
       *[other] { $sessions } lần
    } quý vị xác minh mình là ai, không giữ những gì quý vị gõ
    • { $entries ->
        [1] một dòng
       *[other] { $entries } dòng
    } trong sổ ghi ai đã hỏi và đã xem
    • người giúp và lời mời: { $leaves }
    • ứng dụng tạo mã: { $apps }
    • điều đã đồng ý: { $consents }

    Bản sao có đầy đủ tất cả, cho quý vị đọc và cho máy đọc.
data-export =
    Đây là bản sao mọi thứ được giữ về quý vị, trong một tệp dạng JSON. Máy của quý vị tự làm ra tệp từ tin này, nên xin cất ở nơi không ai khác đọc được.

    Tin này biến mất khỏi đây ngay khi quý vị nhận được.

## Ai đã xem

who-may-see =
    { $count ->
        [0] Lúc này ai xem được hồ sơ của quý vị ở đây: chỉ mình quý vị, sau khi xác minh, và văn phòng điều hành dịch vụ này.
        [1]
            Ngoài quý vị, có một người giúp hoặc lời mời được quý vị cho phép:
            { $lines }
       *[other]
            Ngoài quý vị, có { $count } người giúp hoặc lời mời được quý vị cho phép:
            { $lines }
    }
who-looked =
    { $count ->
        [0] Chưa có gì được ghi lại về hồ sơ của quý vị.
       *[other]
            Những gì đã xảy ra quanh hồ sơ của quý vị, mới nhất trước:
            { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}
        Còn { $more } dòng cũ hơn; bản sao dữ liệu của quý vị có đủ.
    }

    Tổng cộng: thử bằng mã sai: { $failed }, người giúp xem: { $helpers }, nhân viên xem: { $staff }. Nếu có lần nào không phải quý vị, xin gõ “khóa” và đổi mật khẩu email.
look-you = • { $when }: quý vị, sau khi xác minh, hỏi { $asked }, số lần: { $times }
look-helper = • { $when }: người giúp được quý vị cho phép hỏi { $asked }, số lần: { $times }
look-staff = • { $when }: một nhân viên mở hồ sơ của quý vị, số lần: { $times }{ $asked }
look-failed = • { $when }: có mã sai hoặc trễ được gõ vào, số lần: { $times }{ $asked }
look-claim = • { $when }: có người xin mã bằng số hồ sơ của quý vị, số lần: { $times }{ $asked }
look-proved = • { $when }: có mã đúng được gõ vào, số lần: { $times }{ $asked }
look-leave-given = • { $when }: quý vị làm lời mời cho người giúp, số lần: { $times }{ $asked }
look-leave-accepted = • { $when }: một lời mời được dùng, số lần: { $times }{ $asked }
look-leave-ended = • { $when }: quyền xem của người giúp được ngừng, số lần: { $times }{ $asked }
look-exported = • { $when }: quý vị lấy bản sao dữ liệu, số lần: { $times }{ $asked }
look-app-added = • { $when }: thêm ứng dụng tạo mã, số lần: { $times }{ $asked }
look-app-removed = • { $when }: gỡ ứng dụng tạo mã, số lần: { $times }{ $asked }
asked-check-status = tình trạng
asked-explain-status = ý nghĩa của tình trạng
asked-ask-next-steps = bước tiếp theo
asked-case-history = lịch sử
asked-list-cases = danh sách hồ sơ
asked-ask-appointment = lịch hẹn
asked-processing-time = mất bao lâu
asked-delay = vì sao lâu
asked-evidence-request = giấy tờ bị yêu cầu
asked-choose-case = hồ sơ khác

## Những gì đã đồng ý

consents =
    { $count ->
        [0] Quý vị chưa đồng ý điều gì ở đây.
       *[other]
            Những gì quý vị đã đồng ý ở đây:
            { $list }
    }

    Quý vị có thể rút lại bất cứ lúc nào. Những gì đã xảy ra trước đó vẫn như cũ.
consent-line-given = • { $purpose }: đồng ý { $when } (bản số { $version })
consent-line-taken-back = • { $purpose }: rút lại { $when } (bản số { $version })
consent-take-back = Rút lại: { $purpose }
consent-agree = Đồng ý: { $purpose }
consent-given = Đã ghi: quý vị đồng ý cho { $purpose }.
consent-taken-back = Đã ghi: quý vị không còn đồng ý cho { $purpose }. Nếu đó là về câu hỏi của quý vị, tôi đã khóa, và phải xác minh lại từ đầu.
consent-ask =
    { $text }

    Quý vị có thể nói không, và đồng ý rồi thì sau này vẫn rút lại được.
consent-name-processing = trả lời câu hỏi
consent-name-alerts = báo tin thay đổi
consent-name-review = giữ lời tôi chưa hiểu
consent-name-joining = cho xem các hồ sơ cùng nhau
consent-processing = Số biên nhận và ngày sinh của quý vị được dùng để tra hồ sơ và trả lời quý vị, không dùng vào việc gì khác.
consent-alerts = Khi hồ sơ thay đổi, một tin ngắn được gửi tới quý vị. Tin không bao giờ nói điều gì đã thay đổi. Quý vị có thể ngừng bất cứ lúc nào. Quý vị đồng ý không?
consent-review = Người của dịch vụ này có được đọc những gì tôi chưa hiểu, không có số và ngày tháng, để lần sau tôi hiểu đúng hơn không? Những lời đó được xóa sau một thời gian ngắn.
consent-joining = Tôi có được xem ở đây còn hồ sơ nào khác của quý vị không, kể cả ở cơ quan khác, và cho xem cùng nhau, với đường đi từ hồ sơ này sang hồ sơ kia? Khi đó ai mở được một hồ sơ ở đây có thể xem tất cả.

## Được quên đi

erase-confirm =
    Xin đọc kỹ, vì xóa rồi thì không lấy lại được. Nếu tiếp tục, tôi xóa những gì dịch vụ này giữ về quý vị: các lần xác minh và mã, người giúp, điều đã đồng ý, ứng dụng, và cuộc trò chuyện này.

    { $law }

    Hồ sơ của quý vị ở chính cơ quan vẫn như cũ, và ở đó vẫn tiếp tục.

    Tôi xóa nhé?
erase-file-goes = Bản sao hồ sơ của quý vị ở đây cũng bị xóa: họ tên, ngày sinh, cách liên lạc và các số bị hủy vĩnh viễn. Sau đó quý vị không hỏi về hồ sơ ở đây được nữa.
erase-file-stays = Hồ sơ là của chính cơ quan, và luật quy định phải giữ bao lâu. Hồ sơ vẫn còn, và quý vị có thể hỏi lại ở đây sau khi xác minh mới.
erase-not-done = Được rồi, không xóa gì cả.
erased =
    Xong rồi. Giấy xác nhận xóa số { $number }, { $when }. Xin ghi lại số này: đó là bằng chứng, và không nêu tên ai.

    Đã xóa:
    { $erased }
    • cuộc trò chuyện này

    Giữ lại, và vì sao:
    { $kept }

    { $screen }
erased-person = • họ tên, ngày sinh và chìa khóa mở tất cả những thứ đó
erased-contacts = • cách liên lạc: { $count }
erased-cases = • số hồ sơ của quý vị: { $count }
erased-dates = • lịch hẹn và thư: { $count }
erased-links = • mối liên hệ giữa các hồ sơ: { $count }
erased-sessions = • lần xác minh: { $count }
erased-codes = • mã: { $count }
erased-letters = • ghi chép về thư mang mã: { $count }
erased-attempts = • ghi chép về các lần thử vào hồ sơ của quý vị: { $count }
erased-leaves = • người giúp và lời mời: { $count }
erased-consents = • điều đã đồng ý: { $count }
erased-authenticators = • ứng dụng tạo mã: { $count }
kept-case-file = • hồ sơ của cơ quan, vì luật quy định phải giữ bao lâu
kept-history = • các giai đoạn và ngày của một hồ sơ, không có số hay tên người, vì lịch sử không được viết lại
kept-audit = • sổ ghi ai làm gì lúc nào, vì nó cho thấy việc lạm dụng; sổ không nêu tên ai
kept-receipt = • giấy xác nhận xóa này, để chứng tỏ việc xóa đã làm
kept-other-chats = • các cuộc trò chuyện khác của quý vị không có dữ liệu đọc được, và tự xóa trong 30 ngày
kept-backups = • bản dự phòng làm trước hôm nay, tới khi có bản mới hơn thay thế
kept-by-telegram = Telegram giữ bản riêng của cuộc trò chuyện này trên máy chủ của họ và trên máy của quý vị. Xin xóa cuộc trò chuyện ở đó.
kept-on-screen = Những gì trên màn hình vẫn còn đó tới khi quý vị xóa cuộc trò chuyện trên máy này.
chat-forgotten =
    Cuộc trò chuyện này đã được xóa khỏi đây, và mọi xác minh trong đó đã hết.

    { $screen }

    Muốn hỏi điều gì mới, quý vị cứ gõ.
not-said-twice = Điều đó chỉ nói hoặc làm một lần. Nếu cần lại, xin yêu cầu lại.
