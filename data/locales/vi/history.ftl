### Lịch sử của hồ sơ đã xác minh và các bước tiếp theo. `events` là các dòng history-line, thứ tự do chương trình xếp.
### `deadline` là deadline-line hoặc trống.

case-history =
    { $count ->
        [1] Hồ sơ { $number } tới nay có một mục:
       *[other] Hồ sơ { $number } tới nay có { $count } mục:
    }

    { $events }

    { $sources }

    Chữ trong ngoặc kép là nguyên văn của cơ quan.
case-history-empty = Hồ sơ { $number } chưa có mục nào để cho xem. Quý vị vẫn có thể hỏi tình trạng hoặc bước tiếp theo.
history-line = { $date }: “{ $official }” ({ $stage_name })
history-line-source = { $date }, { $source }: “{ $official }” ({ $stage_name })
history-corrected = { $line } – đã sửa ngày { $when }, không còn tính
history-taken-back = { $line } – nguồn đã rút lại ngày { $when }, không tính

## Bước tiếp theo

next-steps =
    Hiện giờ { $number } đang ở “{ $official }”.

    Thường thì tiếp theo là: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    Đó là đường đi thường thấy của loại hồ sơ này. Hồ sơ của quý vị có thể đi khác.
deadline-line = Hạn trả lời có trong hồ sơ: { $due }.{ days-from-today } Xin theo ngày in trên thư của quý vị.
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { " " }Ngày đó đã qua.
        [-1] { " " }Đó là hôm qua.
        [0] { " " }Đó là hôm nay.
        [1] { " " }Đó là ngày mai.
       *[other] { " " }Còn { $days } ngày nữa.
    }
