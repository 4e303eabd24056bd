### Nhiều hồ sơ của một người đã xác minh. `cases` là các dòng case-line; sau đó là nút cho từng hồ sơ.

list-cases =
    { $count ->
        [0] Ở đây không có hồ sơ nào để cho quý vị xem.
        [1] Quý vị có một hồ sơ ở đây:
       *[other] Quý vị có { $count } hồ sơ ở đây. Xin chọn một hồ sơ để xem thêm:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
joining-ask =
    Cho đến nay tôi chỉ cho xem hồ sơ mà quý vị đã xác minh:

    { $case }

    { $text }

    Quý vị có thể từ chối, và có thể rút lại lời đồng ý bất cứ lúc nào.
joining-declined = Vâng, các hồ sơ vẫn để riêng. Tôi tiếp tục với hồ sơ quý vị đã xác minh. Nếu sau này muốn khác, xin hỏi tất cả hồ sơ của mình.
joining-offer = Tôi chỉ xem hồ sơ quý vị đã xác minh ở đây, { $number }. Nếu quý vị có hồ sơ khác và muốn xem với cùng lần xác minh, xin hỏi tất cả hồ sơ của mình.
cases-parted = Từ bây giờ tôi chỉ cho xem hồ sơ quý vị đã xác minh, { $number }. Hồ sơ khác lại cần xác minh riêng.
