### Lịch sử của hồ sơ đã xác minh và các bước tiếp theo. `events` là các dòng history-line, thứ tự do chương trình xếp.
### `deadline` là deadline-line hoặc trống.

case-history =
    { $count ->
        [1] Hồ sơ { $number } tới nay có một mục:
       *[other] Hồ sơ { $number } tới nay có { $count } mục:
    }

    { $events }

    Chữ trong ngoặc kép là nguyên văn của cơ quan.
case-history-empty = Hồ sơ { $number } chưa có mục nào để cho xem. Quý vị vẫn có thể hỏi tình trạng hoặc bước tiếp theo.
history-line = { $date }: “{ $official }” ({ $stage_name })

## Bước tiếp theo

next-steps =
    Hiện giờ { $number } đang ở “{ $official }”.

    Thường thì tiếp theo là: { $next }

    { $act } { $deadline }

    Đó là đường đi thường thấy của loại hồ sơ này. Hồ sơ của quý vị có thể đi khác.
deadline-line = Hạn trả lời có trong hồ sơ: { $due }.{ days-from-today } Xin theo ngày in trên thư của quý vị.
# Chỉ nói khi ngày đó gần. Ngày xa hay đã qua lâu thì ghi ngày là đủ.
days-from-today =
    { $days ->
        [-1] { " " }Đó là hôm qua.
        [0] { " " }Đó là hôm nay.
        [1] { " " }Đó là ngày mai.
        [2] { " " }Còn 2 ngày nữa.
        [3] { " " }Còn 3 ngày nữa.
        [4] { " " }Còn 4 ngày nữa.
        [5] { " " }Còn 5 ngày nữa.
        [6] { " " }Còn 6 ngày nữa.
        [7] { " " }Còn một tuần nữa.
        [14] { " " }Còn hai tuần nữa.
       *[other] { "" }
    }
