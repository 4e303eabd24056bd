### Xác minh người hỏi.
### Hồ sơ có tồn tại hay không là điều bí mật: khi chưa có mã đúng, mỗi lời ở đây phải đúng cho cả thông tin đúng,
### thông tin sai, hồ sơ được che chở và không có hồ sơ. Không bao giờ nói điều gì khớp, tìm thấy gì hay đã gửi gì.

## Hỏi

number-needed-first =
    Trước khi cho xem hồ sơ, tôi cần biết chắc đúng là quý vị. Làm vậy để bảo vệ quý vị, kể cả trước người quen biết rõ về mình.

    Cần ba điều: số biên nhận, ngày sinh, và một mã: gửi qua email, in trên thư thông báo, hoặc hiện trong ứng dụng của quý vị.

    Nếu có người khác dùng chung điện thoại này, xin gõ “khóa” khi xong việc.
need-case-number = Xin gõ số biên nhận: 3 chữ cái và 10 chữ số, như IOE rồi mười chữ số. Số này nằm gần phía trên thư thông báo. Số của tòa di trú, của hồ sơ visa hay của Canada cũng được.
need-date-of-birth = Ngày sinh của quý vị là ngày nào? Tốt nhất là viết rõ chữ ngày, tháng, năm, ví dụ ngày 4 tháng 3 năm 1988.
need-code = Khi nào có mã, xin gõ vào đây. Đó là mã trong email hoặc trong ứng dụng, hoặc mã truy cập trên thư thông báo.

## Câu trả lời duy nhất cho mọi thông tin

code-on-its-way =
    Cảm ơn quý vị. Nếu các chi tiết này khớp, một mã đang trên đường tới địa chỉ email có trong hồ sơ. Mã dùng được trong 10 phút. Khi gõ mã, quý vị đồng ý cho dùng số và ngày sinh để tra hồ sơ và trả lời quý vị.

    Quý vị cũng có thể gõ mã truy cập trên thư thông báo, hoặc mã từ ứng dụng nếu đã cài (khi đó không gửi mã qua email). Hoặc xin gặp một người.
# Khi dịch vụ gửi cả tin nhắn: nói như nhau với mọi người, dù họ có gì.
code-on-its-way-or-text =
    Các chi tiết đã tới, cảm ơn quý vị. Nếu khớp, một mã đang trên đường tới địa chỉ email hoặc số điện thoại có trong hồ sơ. Mã dùng được trong 10 phút. Khi gõ mã, quý vị đồng ý cho dùng số và ngày sinh để tra hồ sơ và trả lời quý vị.

    Người chiếm được số điện thoại thì đọc được tin nhắn. An toàn hơn là mã truy cập trên thư thông báo, hoặc mã từ ứng dụng nếu đã cài (khi đó không gửi gì cả). Quý vị gõ mã nào ở đây cũng được, hoặc xin gặp một người.
code-resent =
    Được rồi. Nếu các chi tiết khớp, một mã mới đang trên đường tới, và mã cũ không còn dùng được. Xin xem cả hộp thư rác.

    Mã truy cập trên thư thông báo cũng dùng được ở đây, và mã từ ứng dụng của quý vị cũng vậy.
code-resend-wait =
    Còn { $minutes } phút nữa mới xin được mã khác. Email đôi khi tới chậm như vậy, và có thể nằm trong hộp thư rác.

    Nếu trên thư thông báo có mã truy cập, quý vị gõ ngay bây giờ được.
mail-delayed =
    Có một điều xin báo trước: lúc này email của chúng tôi chậm với mọi người, nên mã có thể tới trễ hơn thường lệ.

    Các cách khác vẫn dùng được như mọi khi.

## Mã

code-wrong =
    Mã đó không dùng được. Xin so lại với email mới nhất hoặc với thư thông báo, rồi gõ lại. Nếu dùng ứng dụng, xin chờ mã kế tiếp.

    { $tries_left ->
        [0] Mã này không còn lần thử nào.
       *[other] Mã này còn { $tries_left } lần thử.
    }
code-expired = Mã này quá cũ: mỗi mã dùng được 10 phút. Xin yêu cầu mã mới, rồi chúng ta tiếp tục từ đây.
code-used-up =
    Năm lần thử đều không được, nên mã này đã ngừng để giữ an toàn. Không có gì bị chặn cả.

    Quý vị có thể xin mã mới, gõ mã truy cập trên thư thông báo, hoặc xin gặp một người.
code-unreadable = Chữ vừa gõ không giống một mã. Mã là 6 chữ số liền nhau, hoặc mã truy cập đúng như in trên thư thông báo, hoặc một mã dự phòng.
code-not-expected = Cảm ơn, nhưng chưa tới lúc nhập mã. Trước tiên tôi cần số biên nhận.

## Tạm ngừng

claim-paused =
    Trong thời gian ngắn ở đây có nhiều lần thử, nên tôi tạm ngừng phần này để giữ an toàn. Không có gì bị chặn, không mất gì cả.

    Quý vị tiếp tục được sau { $minutes } phút. Câu hỏi chung thì tôi trả lời ngay bây giờ được, và lúc nào quý vị cũng có thể xin gặp một người.

## Số biên nhận

number-unreadable = Tôi không đọc ra số biên nhận trong đó. Số này có 3 chữ cái và 10 chữ số viết liền, như IOE rồi mười chữ số.
number-length =
    { $digits ->
        [0] Tôi đọc được 3 chữ cái mà không thấy chữ số nào. Số biên nhận có 3 chữ cái và 10 chữ số, tất cả 13 ký tự.
       *[other] Tôi đọc được 3 chữ cái và { $digits } chữ số. Số biên nhận có 3 chữ cái và 10 chữ số, tất cả 13 ký tự.
    }

    Xin xem lại có thiếu chữ số nào, hay chữ số nào bị gõ hai lần không?
number-unknown-office =
    Ba chữ cái đầu không thuộc văn phòng USCIS nào mà tôi biết. Thường gặp là IOE, MSC, EAC, WAC, LIN và SRC.

    Xin so lại với thư thông báo: chữ O và số không, chữ I và số một nhìn rất giống nhau.
number-which-office = Cơ quan nào đã cho quý vị số này? Vài cơ quan dùng số giống như vậy, nên tôi hỏi trước khi đi tiếp.
number-not-the-case =
    Số này giống số mà { $agency } dùng, nhưng nó không chỉ riêng một hồ sơ, hoặc nên chỉ mình quý vị giữ.

    Tôi cần: { $needed }. Số đó có trong thư, thường ở phía trên.
number-a-number =
    Đây giống một số A. Số A là số của người, không phải của hồ sơ, nên tôi không tra bằng số đó được.

    Tôi cần số biên nhận: 3 chữ cái và 10 chữ số. Số đó nằm trên cùng lá thư, thường trong một ô ở phía trên.
number-several = Tôi thấy nhiều hơn một số. Mỗi lần tôi xem được một số: xin cho biết số nào trước.
number-help =
    Số biên nhận nằm trên mọi thư thông báo của USCIS (Mẫu I-797), trong ô “Receipt Number” ở phía trên. Nếu nộp trên mạng, số đó ở trong tài khoản tại https://my.uscis.gov

    Luật sư, chủ hãng hay người nhà đã nộp giúp thì có bản sao. Quý vị cũng có thể gọi USCIS ở số 800-375-5283.

## Ngày sinh

date-unreadable = Đó là ngày nào vậy? Tôi đọc không ra ngày. Xin ghi đủ ngày, tháng và năm, như ngày 4 tháng 3 năm 1988.
date-impossible = Trong lịch không có ngày đó. Xin xem lại ngày và tháng, rồi gõ lại.
date-future = Ngày đó chưa tới. Xin gõ ngày sinh, với đủ bốn chữ số của năm.
date-too-old = Ngày này đã quá lâu rồi. Xin xem lại năm và gõ đủ bốn chữ số.
date-incomplete = Tôi cần đủ ba phần: ngày, tháng và năm. Ví dụ ngày 4 tháng 3 năm 1988.
date-which = Ngày này đọc được hai cách. Xin chọn cách đúng: { $first } hay { $second }?
date-calendar = Năm này giống năm theo { $calendar }. Xin cho ngày đúng như trong hộ chiếu.
calendar-buddhist = Phật lịch
calendar-islamic = lịch Hồi giáo
calendar-persian = lịch Ba Tư
date-help =
    Ngày sinh ở đây là của người có tên trong hồ sơ, đúng như trong hộ chiếu hay trong đơn.

    Nếu hồ sơ là của trẻ em, đó là ngày sinh của cháu. Quý vị cứ viết theo thói quen: nếu đọc được hai cách, tôi sẽ hỏi lại.
details-corrected = Tôi đã ghi lại: từ đây tôi dùng chi tiết đã sửa.

## Phiên

token-expired = Những gì đã gõ lúc trước nay hết hạn: vì an toàn của quý vị, tôi không giữ lâu. Xin gõ lại một lần nữa.
verified =
    Xác minh xong rồi, cảm ơn quý vị. Bây giờ quý vị có thể hỏi về hồ sơ của mình.

    { $failed_attempts ->
        [0] Nếu có người khác dùng chung điện thoại này, xin gõ “khóa” khi xong. Nếu không, tôi tự khóa sau 30 phút không dùng.
       *[other]
            Xin lưu ý: từ lần trước quý vị vào đây, có người thử vào { $failed_attempts } lần mà không được. Nếu không phải quý vị, xin đổi mật khẩu email và báo lại (gõ “gặp nhân viên” để biết báo ở đâu).

            Gõ “khóa” khi xong. Nếu không, tôi tự khóa sau 30 phút không dùng.
    }

    { $offer }
locked = Đã khóa. Từ giờ không ai xem được hồ sơ ở đây nếu không có mã mới. Các tin ở trên vẫn còn trong máy này, nên xin xóa cuộc trò chuyện nếu có người khác dùng.
session-ended = Vì an toàn của quý vị, thời gian xác minh đã hết. Muốn xem lại hồ sơ, xin xác minh một lần nữa.
cancelled = Đã ngừng. Những gì quý vị gõ cho việc này được bỏ qua một bên. Lúc nào muốn, quý vị cứ hỏi tôi chuyện khác.
start-over = Chúng ta làm lại từ đầu. Những gì gõ cho câu hỏi trước được bỏ qua một bên. Quý vị muốn biết điều gì?
nothing-to-cancel = Lúc này không có việc gì đang làm để ngừng. Quý vị có thể hỏi về một hồ sơ, hoặc về các bước di trú nói chung.
