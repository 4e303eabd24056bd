### Tình trạng của hồ sơ đã xác minh. Nguyên văn của cơ quan đứng trước, trong ngoặc kép, rồi tới ý nghĩa.
### `agency` lấy trong agencies.ftl, `form` trong forms.ftl, stage_name, meaning, next, act và mistaken trong stages.ftl.
### `number` đã che bớt. Tên mẫu đơn cố ý đứng cuối: dòng đầu hiện trên điện thoại đang khóa.

case-status =
    Về hồ sơ { $number }, { $agency } ghi:

    “{ $official }” (từ { $since })

    Nói cho dễ hiểu: { $stage_name }. { $meaning }

    { $caution }

    Thường thì tiếp theo là: { $next }

    { $act }

    { $sources }

    { $address }

    Mẫu đơn: { $form }
    Nguồn: { $source }, tính đến { $as_of }.
case-status-unknown =
    Về hồ sơ { $number }, { $agency } ghi:

    “{ $official }” (từ { $since })

    Tôi không biết rõ những chữ này để giải thích, và tôi không đoán. Tự chúng không phải tin tốt, cũng không phải tin xấu.

    Lá thư mới nhất của quý vị là nơi nên xem: nếu thư đòi gì, xin theo ngày trong thư. Quý vị cũng có thể hỏi cơ quan ({ $contact }), hoặc nhờ tôi chỉ cách gặp một người.

    { $sources }

    { $address }

    Mẫu đơn: { $form }
    Nguồn: { $source }, tính đến { $as_of }.
outcome-not-said = Những lời này không nói câu trả lời là có hay không: chỉ lá thư mới nói. { $mistaken }
words-mislead = Điều hay bị nhầm: { $mistaken }
sources-disagree =
    Xin lưu ý: các nguồn không nói giống nhau.
    { $list }
    Khi chưa rõ, xin đừng chỉ dựa vào một nguồn. Hãy hỏi văn phòng, hoặc đưa cả hai cho luật sư xem.
source-says = • Theo { $source }: “{ $official }” ({ $stage_name }, từ { $since })
# Nói sau một tình trạng không có trong danh sách nào, nhưng đọc được theo cách viết.
status-inferred =
    Xin lưu ý: đúng những chữ này thì tôi chưa gặp. Tôi hiểu chúng theo cách cơ quan thường viết những câu như vậy, nên thư của quý vị đáng tin hơn lời giải thích của tôi.

## Nghĩa là gì?

status-meaning =
    “{ $official }” nghĩa là: { $meaning }

    Chỗ hay hiểu lầm: { $mistaken }
status-meaning-public =
    “{ $official }” là điều mà chúng tôi gọi là “{ $stage_name }”. { $meaning }

    Thường bị hiểu lầm: { $mistaken }

    Đó là nghĩa chung. Thư trong từng hồ sơ có thể nói rõ hơn.
status-meaning-unknown =
    Tôi không biết rõ chữ “{ $official }” để giải thích, mà đoán thì có thể làm quý vị hiểu sai.

    Quý vị chép lại đúng từng chữ như trên màn hình được không? Hoặc hỏi cơ quan: USCIS trả lời ở số 800-375-5283.
