### Thời gian xử lý. Mỗi con số giữ cách đo (bao nhiêu trên 100 hồ sơ), văn phòng, ngày và nguồn; không bao giờ là ngày
### cho một hồ sơ. `lines` là các dòng processing-line. Số tháng có thể lẻ nửa tháng.

processing-time =
    Đây là số liệu đã công bố cho { $form }:

    { $lines }

    Các con số này nhìn lại những hồ sơ đã xong. Chúng không nói chắc điều gì về một hồ sơ còn đang chờ.
processing-time-which-form = Quý vị muốn biết về mẫu đơn nào? Ví dụ I-485, N-400 hay I-765. Tên mẫu đơn nằm ở đầu thư thông báo.
processing-time-none =
    Tôi không có số liệu đã công bố cho { $form }, và tôi không muốn mượn số của đơn khác.

    Trang của cơ quan có thể có: { $link }
processing-office =
    { $office ->
        [national] Toàn quốc
        [mean] Trung bình các văn phòng
       *[other] { $office }
    }
# Khi một văn phòng công bố nhiều số cho một mẫu đơn: số nào, theo lời của nguồn.
processing-office-category = { $office } (“{ $category }”)
# `lower` là đầu thấp khi cơ quan công bố một khoảng, nếu không thì trống.
processing-line =
    { $office }: { $percent ->
        [50] một nửa số hồ sơ như vậy
       *[other] { $percent } trên 100 hồ sơ như vậy
    } được quyết định trong vòng { $months } tháng{ $lower ->
        [other] { " " }(công bố là một khoảng bắt đầu từ { $lower })
       *[none] { "" }
    }. Số liệu { $as_of }, { $source }.

## Sao lâu quá?

ask-delay =
    Chờ mà không có tin thật là khổ. Thường thì hồ sơ đang nằm trong hàng chờ, và điều đó tự nó không phải dấu hiệu xấu.

    Hồ sơ nộp sau có thể xong trước: mẫu đơn, văn phòng, việc kiểm tra và số visa đều khác nhau. USCIS có ghi từ ngày nào quý vị được hỏi về hồ sơ của mình: https://egov.uscis.gov/processing-times

    Nếu quý vị xác minh đúng là mình, tôi xem được hồ sơ của quý vị.
delay-for-case =
    { $number } ({ $form }) được nhận { $received }. { $months ->
        [0] Như vậy là chưa tới một tháng.
        [1] Như vậy là khoảng một tháng trước.
       *[other] Như vậy là khoảng { $months } tháng trước.
    }

    Thời gian công bố nhìn lại những hồ sơ đã xong, không phải là ngày cho hồ sơ của quý vị.
    { $lines }

    Nếu quý vị đã chờ lâu hơn vậy, quý vị có thể nhờ USCIS xem lại: https://egov.uscis.gov/e-request hoặc 800-375-5283.
