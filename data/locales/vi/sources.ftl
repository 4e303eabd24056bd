### Khi câu trả lời đến từ hệ thống của cơ quan, mà lúc này hệ thống không trả lời.
### `agency` lấy từ agencies.ftl, `number` đã che bớt, `when` là thời điểm, `day` là ngày.

# Nói trước một câu trả lời cũ hơn bình thường.
source-older = Hệ thống tôi tra cứu ({ $agency }) lúc này không trả lời. Điều tôi có thể cho biết là của { $when }.
source-silent =
    Hệ thống tôi tra cứu ({ $agency }) lúc này không trả lời, và tôi không có câu trả lời cũ nào về { $number }. Vì vậy tôi không nói hồ sơ đang thế nào: như thế là đoán.

    Xin hỏi lại tôi sau một lát. Từ giờ đến lúc đó, hãy theo lá thư gần nhất.
source-shows-nothing =
    Với { $number }, hiện { $agency } không hiển thị gì. Có thể vì nhiều lý do, và tự nó không phải tin tốt hay tin xấu. Lá thư gần nhất vẫn có giá trị.

    Quý vị có thể hỏi lại tôi sau, hỏi thẳng cơ quan, hoặc nhờ tôi nối với một người.
# Thay cho ngày, khi cơ quan không cho biết tình trạng có từ lúc nào.
day-or-earlier = { $day } hoặc sớm hơn
