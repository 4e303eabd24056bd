### Ứng dụng tạo mã, và phải làm sao khi mất nó.

## Cài ứng dụng

# Chỉ nói một lần, trong câu trả lời cho mã gửi qua email hay tin nhắn.
authenticator-offer-email =
    Còn một điều, tôi chỉ nói một lần: mã này cho thấy có người đọc được hộp thư đó, chỉ vậy thôi. Một ứng dụng trên điện thoại của quý vị chắc chắn hơn. Nếu muốn, xin gõ “cài ứng dụng tạo mã”.
authenticator-offer-text =
    Còn một điều, tôi chỉ nói một lần: mã này cho thấy có người đang giữ số điện thoại đó, chỉ vậy thôi. Một ứng dụng trên điện thoại của quý vị chắc chắn hơn. Nếu muốn, xin gõ “cài ứng dụng tạo mã”.
enrol-authenticator =
    Một ứng dụng trên điện thoại có thể tạo mã cho quý vị. Khi đó người đọc được email của quý vị cũng không vào được, và ứng dụng chạy được cả khi không có mạng. Việc này mất hai phút:

    1. Cài một ứng dụng tạo mã (authenticator). Nhiều ứng dụng miễn phí.
    2. Thêm một tài khoản trong đó: quét hình nếu quý vị thấy ở đây, hoặc gõ chìa khóa này: { $secret }
    3. Gõ vào đây 6 chữ số mà ứng dụng hiện ra.

    Chìa khóa dùng được trong 10 phút. Xin đừng cho ai xem, và xóa tin này sau khi xong.
enrol-authenticator-again =
    Quý vị đã có một ứng dụng rồi. Để chuyển sang điện thoại khác:

    1. Thêm một tài khoản trong ứng dụng mới: quét hình nếu quý vị thấy ở đây, hoặc gõ chìa khóa này: { $secret }
    2. Gõ vào đây 6 chữ số mà ứng dụng mới hiện ra. Tới lúc đó ứng dụng cũ vẫn dùng được.

    Chìa khóa dùng được trong 10 phút. Xin đừng cho ai xem, và xóa tin này sau khi xong.
app-confirmed =
    Đã cài xong ứng dụng. Từ giờ mã của ứng dụng mở hồ sơ của quý vị ở đây, và không còn mã nào gửi qua email.

    Nếu mất điện thoại, một trong các mã dự phòng này mở thay. Mỗi mã dùng được một lần. Xin chép ra giấy và cất xa điện thoại, vì tôi không cho xem lại nữa:

    { $codes }
app-code-wrong =
    Đó không phải mã mà ứng dụng đang hiện lúc này. Mã đổi mỗi 30 giây: xin chờ mã kế tiếp rồi gõ mã đó.

    { $tries_left ->
        [1] Quý vị còn một lần thử. Nếu không được, xin xem điện thoại có tự chỉnh giờ không.
       *[other] Quý vị còn { $tries_left } lần thử. Nếu vẫn không được, xin xem điện thoại có tự chỉnh giờ không.
    }
app-enrolment-ended = Năm mã đều không đúng, nên tôi ngừng ở đây để giữ an toàn. Không có gì thay đổi: quý vị vào như trước. Lúc nào muốn, quý vị có thể bắt đầu lại.

## Gỡ ứng dụng, và mất điện thoại

remove-authenticator-sure = Gỡ ứng dụng thì các mã dự phòng cũng hết dùng được, và mã lại gửi qua email. Khi đó người đọc được email của quý vị có thể vào. Tôi gỡ ứng dụng nhé?
authenticator-removed = Xong rồi: ứng dụng và các mã dự phòng không còn mở được gì ở đây. Từ giờ quý vị vào như trước kia.
no-authenticator = Ở đây chưa cài ứng dụng nào, nên không có gì để gỡ. Quý vị có thể cài nếu muốn.
lost-authenticator =
    Mất điện thoại không có nghĩa là quý vị hết cách vào. Khi tôi hỏi mã, xin gõ một mã dự phòng, hoặc mã truy cập trên thư thông báo.

    Sau đó quý vị có thể cài ứng dụng trên điện thoại khác, hoặc gỡ ứng dụng. Nếu không có mã nào trong hai loại đó, xin gặp một người.

## Xác minh thêm một lần

proof-needed-again = Việc này cần xác minh thêm một lần, để biết chắc vẫn là quý vị. Nếu trong hồ sơ có địa chỉ email, một mã đang trên đường tới đó. Nếu dùng ứng dụng, xin gõ mã mà ứng dụng hiện ra. Mã truy cập trên thư thông báo cũng dùng được.

## Hình

picture-qr = Mã QR cho ứng dụng tạo mã. Chìa khóa này cũng có trong phần chữ.
