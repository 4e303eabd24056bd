### Báo tin: dịch vụ này chưa gửi tin nào, và nói rõ như vậy.

subscribe-alerts =
    Tôi chưa gửi tin báo được. Nhưng USCIS gửi được: quý vị mở tài khoản miễn phí tại https://my.uscis.gov, thêm hồ sơ bằng số biên nhận, rồi chọn nhận tin qua email hoặc tin nhắn. Tin có thể đến sau khi hồ sơ thay đổi một hai ngày.

    Nếu hồ sơ ở tòa di trú, quý vị gọi 800-898-7180 hoặc thỉnh thoảng xem https://acis.eoir.justice.gov.

    Quý vị cũng có thể trở lại đây hỏi “hồ sơ của tôi tới đâu rồi” bao nhiêu lần cũng được.

unsubscribe-alerts =
    Dịch vụ này chưa gửi tin báo, nên ở đây không có gì để tắt.

    Nếu quý vị nhận email hay tin nhắn từ USCIS, hãy đăng nhập tại https://my.uscis.gov và đổi cách nhận tin.

    Nếu không chắc ai gửi cho mình, xin đừng bấm vào liên kết và đừng cho ai mã nào. Gõ “báo lừa đảo” để biết nên làm gì.
