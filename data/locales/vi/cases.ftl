### Nhiều hồ sơ của một người đã xác minh. `cases` là các dòng case-line; sau đó là nút cho từng hồ sơ.

list-cases =
    { $count ->
        [0] Ở đây không có hồ sơ nào để cho quý vị xem.
        [1] Quý vị có một hồ sơ ở đây:
       *[other] Quý vị có { $count } hồ sơ ở đây. Xin chọn một hồ sơ để xem thêm:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
