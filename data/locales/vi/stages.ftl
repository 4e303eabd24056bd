### Các giai đoạn của data/stages.yml bằng lời dễ hiểu, mỗi giai đoạn năm mục:
###   -name      nhiều nhất 40 ký tự, đọc xuôi trước dấu chấm
###   -meaning   nghĩa là gì và không có nghĩa là gì
###   -next      thường thì tiếp theo là gì; không bao giờ hứa
###   -act       ai phải làm, và đến khi nào
###   -mistaken  người ta hay hiểu lầm thành gì
### Sau đó là năm nhóm và bốn mốc. “Đến lượt quý vị:” đánh dấu việc người đọc phải làm.

## Đơn tới nơi

stage-not-filed-name = Chưa gửi
stage-not-filed-meaning = Đơn đã bắt đầu điền trong hệ thống của cơ quan nhưng chưa gửi. Chưa gửi thì chưa có hồ sơ.
stage-not-filed-next = Sau khi gửi đơn và đóng lệ phí, thường có giấy biên nhận ghi số hồ sơ.
stage-not-filed-act = Đến lượt quý vị: điền cho xong, ký tên và gửi đơn. Bản nháp không làm ngừng hạn nộp nào của quý vị.
stage-not-filed-mistaken = Nhiều người nghĩ bản nháp đã lưu giữ chỗ cho mình trong hàng, nhưng không phải.

stage-received-name = Đã nhận hồ sơ
stage-received-meaning = Cơ quan có giấy tờ của quý vị và đã mở hồ sơ. Chưa ai xét, nên đây không phải tin tốt, cũng không phải tin xấu.
stage-received-next = Thường có giấy biên nhận, với nhiều loại đơn có hẹn lấy dấu vân tay, rồi chờ một viên chức.
stage-received-act = Bây giờ quý vị không phải làm gì. Xin giữ giấy biên nhận, và báo cho cơ quan nếu dọn nhà.
stage-received-mistaken = Dễ tưởng đây là tiếng “được” đầu tiên, nhưng nó chỉ nói là giấy tờ đã tới.

stage-fee-problem-name = Trục trặc về lệ phí
stage-fee-problem-meaning = Hồ sơ đã có, nhưng tiền lệ phí còn thiếu, không nhận được hoặc chưa rõ. Chuyện này là về tiền, không phải về việc quý vị đủ điều kiện hay không.
stage-fee-problem-next = Khi tiền đã giải quyết xong, hồ sơ thường đi tiếp. Nếu không, giấy tờ có thể bị trả lại.
stage-fee-problem-act = Đến lượt quý vị: đóng hoặc sửa lệ phí theo cách ghi trong thư. Xin theo ngày ghi trong thư của quý vị.
stage-fee-problem-mistaken = Nhiều người tưởng là bị từ chối, nhưng về chính hồ sơ thì chưa quyết định gì.

stage-rejected-name = Bị trả lại trước khi xét
stage-rejected-meaning = Giấy tờ bị trả lại trước khi có ai xét hồ sơ, ví dụ vì lệ phí, chữ ký hay mẫu đơn cũ. Bị trả lại không phải là bị từ chối.
stage-rejected-next = Nhiều người sửa điều mà thư nêu rồi nộp lại. Ngày nộp lần đầu thường không được giữ.
stage-rejected-act = Đến lượt quý vị: đọc thư và sửa điều thư nêu nếu muốn nộp lại. Nếu quý vị có hạn chót, xin tìm trợ giúp pháp lý sớm.
stage-rejected-mistaken = “Rejected” (bị trả lại) hay bị đọc thành “denied” (bị từ chối). Bị từ chối là khi một viên chức đã xét và nói không.

## Việc bên lề và chuyển đi

stage-record-updated-name = Một chi tiết được cập nhật
stage-record-updated-meaning = Một việc bên lề được đổi hay ghi lại: tên, bản sao thư, tiền hoàn lại, lời xin xét nhanh. Chính hồ sơ vẫn ở chỗ cũ.
stage-record-updated-next = Hồ sơ thường đi tiếp từ bước trước đó.
stage-record-updated-act = Thường không phải làm gì. Xin xem chi tiết đó có đúng không, và nếu có thư gửi cho quý vị bị trả về, xin kiểm tra địa chỉ với cơ quan.
stage-record-updated-mistaken = Lời xin xét nhanh bị từ chối hay bị đọc thành hồ sơ bị từ chối, nhưng hồ sơ vẫn còn nguyên.

stage-transferred-name = Chuyển sang văn phòng khác
stage-transferred-meaning = Hồ sơ của quý vị qua văn phòng hoặc cơ quan khác, nơi đó làm bước kế tiếp. Việc chuyển không nói gì về kết quả.
stage-transferred-next = Văn phòng mới thường gửi thư. Thời gian chờ ở đó có thể ngắn hơn hoặc dài hơn.
stage-transferred-act = Bây giờ quý vị không phải làm gì. Xin để ý thư của văn phòng mới.
stage-transferred-mistaken = Nhiều người sợ đây là dấu hiệu xấu hay phải làm lại từ đầu, nhưng tự nó không phải vậy.

## Dấu vân tay

stage-biometrics-scheduled-name = Hẹn lấy dấu vân tay
stage-biometrics-scheduled-meaning = Cơ quan cần dấu vân tay, hình và chữ ký của quý vị, hoặc đã định ngày. Đây là việc thường lệ, chưa quyết định gì.
stage-biometrics-scheduled-next = Sau buổi đó, dấu vân tay được kiểm tra và hồ sơ thường qua bước xét.
stage-biometrics-scheduled-act = Đến lượt quý vị: đến đúng ngày và đúng nơi ghi trong thư hẹn, mang theo thư và giấy tờ có hình. Nếu không đi được, xin đổi ngày trước hôm đó.
stage-biometrics-scheduled-mistaken = Có người tưởng đây là phỏng vấn, nhưng buổi này ngắn và không ai quyết định hồ sơ ở đó.

stage-biometrics-taken-name = Đã có dấu vân tay
stage-biometrics-taken-meaning = Cơ quan có dấu vân tay hoặc hình của quý vị, mới hoặc cũ. Hồ sơ chưa được quyết định.
stage-biometrics-taken-next = Thường là kiểm tra lý lịch và một viên chức xét. Với vài loại đơn thì có phỏng vấn.
stage-biometrics-taken-act = Bây giờ quý vị không phải làm gì.
stage-biometrics-taken-mistaken = Nhiều người đọc thành đã qua phần kiểm tra lý lịch, nhưng không hẳn là vậy.

## Đang xét

stage-under-review-name = Đang xét
stage-under-review-meaning = Cơ quan đang làm hồ sơ hoặc đang để trong hàng. Chưa có quyết định nào, dù được hay không.
stage-under-review-next = Cơ quan có thể đòi giấy tờ, hẹn phỏng vấn, hoặc quyết định. Tình trạng này không nói khi nào.
stage-under-review-act = Thường thì bây giờ quý vị không phải làm gì. Nếu có thư đòi gì, hoặc quý vị lỡ một buổi hẹn, xin theo lá thư đó và ngày ghi trong thư.
stage-under-review-mistaken = Nghe như hôm nay có viên chức đang mở hồ sơ, nhưng hồ sơ có thể ở mức này nhiều tháng.

stage-on-hold-name = Tạm ngưng
stage-on-hold-meaning = Việc xét ngừng lại vì chuyện bên ngoài hồ sơ, như vụ kiện, đổi luật lệ, kiểm tra an ninh hay chờ số visa.
stage-on-hold-next = Khi lý do đó hết, hồ sơ thường đi tiếp. Thường không ai nói được ngày nào.
stage-on-hold-act = Bây giờ quý vị không phải làm gì. Xin giữ địa chỉ cho đúng và mở mọi lá thư.
stage-on-hold-mistaken = Tạm ngưng hay bị tưởng là bị từ chối hay do lỗi của mình, nhưng tự nó không phải vậy.

stage-evidence-requested-name = Họ cần thêm giấy tờ
stage-evidence-requested-meaning = Cơ quan cần thêm từ quý vị rồi mới quyết định được: giấy tờ, thông tin hoặc khám sức khỏe. Tới giờ chưa quyết định gì.
stage-evidence-requested-next = Sau khi trả lời của quý vị tới nơi, thường một viên chức xem lại hồ sơ. Nếu không trả lời kịp hạn, hồ sơ có thể bị từ chối.
stage-evidence-requested-act = Đến lượt quý vị: gửi đủ những gì thư liệt kê, cùng một lần và kịp hạn. Xin theo ngày ghi trong thư của quý vị.
stage-evidence-requested-mistaken = Nhiều người tưởng đây là bắt đầu bị từ chối, nhưng đó là câu hỏi, và trả lời của quý vị có người đọc.

stage-evidence-received-name = Đã nhận trả lời của quý vị
stage-evidence-received-meaning = Cơ quan có những gì quý vị gửi để trả lời thư. Đủ hay chưa thì chưa nói.
stage-evidence-received-next = Thường một viên chức đọc cùng với cả hồ sơ, rồi có thể quyết định, hỏi thêm hoặc hẹn phỏng vấn.
stage-evidence-received-act = Bây giờ quý vị không phải làm gì. Xin giữ bản sao những gì đã gửi và biên lai bưu điện.
stage-evidence-received-mistaken = “Đã nhận” không phải là “đã đồng ý”: nó chỉ nói trả lời của quý vị đã tới.

stage-adverse-notice-name = Báo trước ý định từ chối
stage-adverse-notice-meaning = Cơ quan viết rằng họ định từ chối, hoặc rút lại chấp thuận, và nêu lý do. Đây chưa phải quyết định cuối: quý vị được trả lời trước.
stage-adverse-notice-next = Một viên chức đọc trả lời của quý vị rồi quyết định. Nếu không trả lời kịp hạn, cơ quan thường làm như đã báo.
stage-adverse-notice-act = Đến lượt quý vị, và thời gian ngắn: xin theo ngày ghi trong thư. Xin đem thư tới luật sư hoặc người đại diện được công nhận ngay bây giờ.
stage-adverse-notice-mistaken = Hay bị tưởng là đã từ chối, nhưng khi còn hạn trả lời thì chưa phải là kết quả cuối.

## Phỏng vấn

stage-interview-pending-name = Chờ ngày phỏng vấn
stage-interview-pending-meaning = Hồ sơ đang chờ phỏng vấn hoặc phiên tòa, hoặc ngày cũ đã hủy mà chưa có ngày mới.
stage-interview-pending-next = Thường có thư báo ngày, giờ và nơi gửi qua bưu điện. Bao lâu thì tùy văn phòng.
stage-interview-pending-act = Chưa phải làm gì cho tới khi có thư. Nếu quý vị đã xin đổi ngày, xin giữ ngày cũ, trừ khi cơ quan xác nhận đã đổi.
stage-interview-pending-mistaken = “Sẵn sàng phỏng vấn” hay bị tưởng là đã có ngày, nhưng chưa có.

stage-interview-scheduled-name = Đã có ngày phỏng vấn hoặc ra tòa
stage-interview-scheduled-meaning = Buổi phỏng vấn hoặc phiên tòa đã có ngày, có thể là ngày mới. Hồ sơ chưa được quyết định.
stage-interview-scheduled-next = Họ hỏi quý vị về đơn và giấy tờ. Kết quả có thể có ngay hôm đó hoặc sau này.
stage-interview-scheduled-act = Đến lượt quý vị: có mặt đúng ngày giờ ghi trong thư hẹn, mang theo giấy tờ thư liệt kê. Nếu không đi được, xin báo văn phòng trước ngày đó; vắng mặt có thể hại hồ sơ.
stage-interview-scheduled-mistaken = Nhiều người sợ phỏng vấn là bị nghi ngờ, nhưng với nhiều loại đơn thì gần như ai cũng phỏng vấn.

stage-interview-completed-name = Phỏng vấn xong, chưa có kết quả
stage-interview-completed-meaning = Buổi phỏng vấn hoặc phiên tòa đã qua. Chưa có kết quả.
stage-interview-completed-next = Cơ quan có thể quyết định, đòi thêm giấy tờ hoặc gọi quý vị lần nữa.
stage-interview-completed-act = Bây giờ quý vị không phải làm gì, trừ khi họ đã đòi giấy tờ: khi đó xin gửi trước ngày họ cho.
stage-interview-completed-mistaken = Nhiều người sợ im lặng sau phỏng vấn là dấu hiệu xấu, nhưng tự nó không nói gì cả.

## Quyết định

stage-decision-made-name = Đã quyết định, xem thư mới biết
stage-decision-made-meaning = Đã có quyết định, nhưng tình trạng này không nói là quyết định gì. Xin đừng đọc thành được hay không được.
stage-decision-made-next = Thư quyết định cho biết kết quả và sau đó có thể làm gì.
stage-decision-made-act = Xin đọc thư ngay khi tới: ngày trong thư có thể quan trọng. Nếu không có thư, xin cơ quan cho bản sao.
stage-decision-made-mistaken = Người thì đọc là đã được, người thì đọc là bị từ chối, nhưng tình trạng này không cho thấy bên nào.

stage-approved-name = Được chấp thuận
stage-approved-meaning = Cơ quan đồng ý với đơn này. Quý vị được gì là tùy loại đơn: ví dụ đơn bảo lãnh được chấp thuận thì chưa phải là visa hay thẻ xanh.
stage-approved-next = Thường có thư chấp thuận. Sau đó, tùy loại đơn, là thẻ, bước xin visa hoặc một đơn khác.
stage-approved-act = Thường chưa phải làm gì ngay. Xin đọc thư chấp thuận: thư nói bước kế tiếp có phải của quý vị không.
stage-approved-mistaken = Đơn bảo lãnh gia đình hay lao động được chấp thuận hay bị tưởng là thẻ xanh, nhưng đó mới là một bước trên đường.

stage-oath-scheduled-name = Sắp tới lễ tuyên thệ
stage-oath-scheduled-meaning = Đơn xin quốc tịch được đồng ý, lễ tuyên thệ đang được xếp ngày hoặc đã có ngày. Quý vị thành công dân khi tuyên thệ.
stage-oath-scheduled-next = Thư mời dự lễ ghi ngày và nơi. Giấy quốc tịch thường được trao tại đó.
stage-oath-scheduled-act = Đến lượt quý vị: dự lễ đúng ngày ghi trong thư, mang thư đã điền và thẻ xanh. Nếu không đi được, xin báo văn phòng trước ngày đó.
stage-oath-scheduled-mistaken = Nhiều người thấy mình đã là công dân, nhưng trước khi tuyên thệ thì chưa được đi bầu và chưa có hộ chiếu Mỹ.

stage-document-produced-name = Đang làm thẻ hoặc giấy tờ
stage-document-produced-meaning = Thẻ hoặc giấy tờ của quý vị đang được đặt làm hay đang làm. Điều đó cho thấy đơn đứng sau nó đã được chấp thuận.
stage-document-produced-next = Thường sau đó thẻ được gửi qua bưu điện, hay có số theo dõi.
stage-document-produced-act = Bây giờ quý vị không phải làm gì. Xin xem cơ quan có đúng địa chỉ hiện nay của quý vị không.
stage-document-produced-mistaken = Thẻ mới không phải lúc nào cũng là thẻ xanh: có thể là giấy phép làm việc hoặc thẻ cấp lại.

stage-document-mailed-name = Thẻ hoặc giấy tờ đang trên đường
stage-document-mailed-meaning = Giấy tờ của quý vị đã giao cho bưu điện, hoặc sắp giao. Chưa có báo là đã tới.
stage-document-mailed-next = Thường thẻ tới qua bưu điện, theo địa chỉ mà cơ quan có.
stage-document-mailed-act = Xin để ý hộp thư, và số theo dõi nếu có. Nếu không tới, xin báo cơ quan sớm.
stage-document-mailed-mistaken = “Đã gửi”, cả khi ghi “bưu điện đã nhận”, nghĩa là bưu điện đang giữ, chưa phải đã tới cửa nhà.

stage-document-delivered-name = Thẻ hoặc giấy tờ đã giao
stage-document-delivered-meaning = Bưu điện hoặc văn phòng báo là giấy tờ đã tới tay quý vị hoặc tới địa chỉ của quý vị.
stage-document-delivered-next = Với đơn này, đó thường là bước cuối.
stage-document-delivered-act = Xin xem tên, ngày tháng và loại thẻ. Nếu có chỗ sai, hoặc quý vị không nhận được, xin báo cơ quan sớm.
stage-document-delivered-mistaken = “Đã giao” có thể là ở hộp thư hay nhà hàng xóm, nên xin tìm quanh trước khi coi như mất.

stage-document-returned-name = Thẻ hoặc giấy tờ bị trả về
stage-document-returned-meaning = Giấy tờ của quý vị không giao được, bị trả về, đang được giữ hoặc đã bị hủy. Sự chấp thuận đứng sau nó vẫn còn.
stage-document-returned-next = Có địa chỉ đúng, cơ quan có thể gửi lại. Thẻ đã hủy thường cần đơn mới và lệ phí.
stage-document-returned-act = Đến lượt quý vị: xem lại địa chỉ với cơ quan và hỏi cách nhận giấy tờ. Họ chỉ giữ trong một thời gian.
stage-document-returned-mistaken = Nhiều người sợ mất luôn chấp thuận, nhưng chỉ có tờ giấy bị trả về.

## Từ chối, xét lại và các kết thúc khác

stage-denied-name = Bị từ chối
stage-denied-meaning = Hồ sơ đã được xét và câu trả lời là không. Thư nêu lý do và cho biết quý vị có thể xin xét lại không.
stage-denied-next = Tùy hồ sơ, có thể kháng cáo, xin xét lại hoặc nộp đơn mới. Thư ghi được làm gì.
stage-denied-act = Nếu quý vị muốn trả lời, thời gian ngắn, thường khoảng 30 ngày: xin theo ngày trong thư. Xin đưa thư cho luật sư hoặc người đại diện được công nhận sớm.
stage-denied-mistaken = “Denied” (bị từ chối) hay bị lẫn với “rejected” (bị trả lại), tức là giấy tờ bị gửi trả mà chưa xét.

stage-revoked-name = Chấp thuận hay quy chế bị rút lại
stage-revoked-meaning = Điều đã cho trước đây, như chấp thuận, visa hay quy chế, bị lấy lại. Thư ghi là điều gì, vì sao và từ khi nào.
stage-revoked-next = Có thể kháng cáo hoặc nộp đơn mới. Thư có ghi.
stage-revoked-act = Nếu quý vị muốn trả lời, thời gian có thể rất ngắn: xin theo ngày trong thư. Xin đưa thư cho luật sư hoặc người đại diện được công nhận ngay.
stage-revoked-mistaken = Trong câu có thể có chữ “chấp thuận”, nhưng đó là chấp thuận đã mất.

stage-appeal-filed-name = Đang kháng cáo hoặc xét lại
stage-appeal-filed-meaning = Cấp cao hơn được nhờ xem lại quyết định, hoặc đang xem. Quyết định trước chưa phải là lời cuối.
stage-appeal-filed-next = Cấp cao hơn có thể giữ, đổi quyết định hoặc gửi hồ sơ trả xuống. Việc này thường mất nhiều tháng.
stage-appeal-filed-act = Bây giờ quý vị không phải làm gì, trừ khi có thư đòi giấy tờ hay lý lẽ: khi đó xin theo ngày trong thư.
stage-appeal-filed-mistaken = Hay bị tưởng là đơn mới, nhưng đó là xem lại cùng một quyết định.

stage-reopened-name = Hồ sơ được mở lại
stage-reopened-meaning = Hồ sơ đã quyết định hay đã đóng nay mở lại. Chưa có quyết định mới.
stage-reopened-next = Thường một viên chức xem lại, và có thể đòi giấy tờ hoặc hẹn phỏng vấn.
stage-reopened-act = Bây giờ quý vị không phải làm gì, trừ khi có thư đòi gì: khi đó xin theo ngày trong thư.
stage-reopened-mistaken = Mở lại hay bị tưởng là được chấp thuận, nhưng chỉ có nghĩa là câu hỏi còn bỏ ngỏ.

stage-withdrawn-name = Đã rút hoặc bị coi là bỏ
stage-withdrawn-meaning = Đơn đã được rút, hoặc cơ quan coi như đã bỏ, ví dụ sau khi lỡ một lá thư hay buổi hẹn. Nếu chỉ rút kháng cáo thì quyết định trước vẫn còn.
stage-withdrawn-next = Thường là kết thúc ở đây. Có thể nộp đơn mới.
stage-withdrawn-act = Nếu quý vị không xin rút, xin liên lạc với cơ quan và tìm trợ giúp pháp lý sớm. Nếu quý vị đã xin rút thì không phải làm gì.
stage-withdrawn-mistaken = Hay bị tưởng là bị từ chối, nhưng nó không nói là viên chức thấy hồ sơ yếu.

stage-administratively-closed-name = Đóng mà không nói được hay không
stage-administratively-closed-meaning = Hồ sơ được đưa ra khỏi danh sách đang xét mà không có quyết định, ví dụ vì quý vị đã được quyền lợi bằng cách khác hoặc tòa tạm ngưng.
stage-administratively-closed-next = Thường không có gì nữa. Vài hồ sơ loại này có thể đưa trở lại danh sách.
stage-administratively-closed-act = Xin đọc thư để biết lý do. Nếu không biết vì sao bị đóng, xin hỏi cơ quan hoặc luật sư.
stage-administratively-closed-mistaken = Hay bị tưởng là bị từ chối hoặc là thắng, nhưng tự nó không phải bên nào.

stage-terminated-name = Chấm dứt, không nói được hay không
stage-terminated-meaning = Một vụ việc, một kháng cáo hoặc giá trị của một giấy tờ đã hết mà không có phán quyết. Thư ghi điều gì đã hết.
stage-terminated-next = Tùy điều gì đã hết. Nếu chỉ kháng cáo hết thì quyết định trước vẫn còn.
stage-terminated-act = Xin đọc thư và biết chắc điều gì đã hết. Nếu đó là giấy phép hay quy chế mà quý vị đang cần, xin tìm trợ giúp pháp lý sớm.
stage-terminated-mistaken = Nghe như bị từ chối, nhưng ở tòa, ví dụ, nó có thể là vụ trục xuất một người đã được bãi bỏ.

## Chưa hiểu

stage-unknown-name = Theo lời của cơ quan
stage-unknown-meaning = Cơ quan dùng những chữ mà tôi không giải thích chắc được, nên tôi để nguyên và không đoán.
stage-unknown-next = Những chữ này không nói tiếp theo là gì. Lá thư mới nhất của cơ quan là nơi nên xem.
stage-unknown-act = Xin đọc lá thư mới nhất: nếu thư đòi gì, xin theo ngày trong thư. Nếu không chắc, xin hỏi cơ quan.
stage-unknown-mistaken = Chữ không ai giải thích dễ bị coi là tin xấu, nhưng tự chúng không tốt cũng không xấu.

## Nhóm

category-active = Đang tiến hành
category-pending = Đang chờ
category-approved = Được chấp thuận
category-denied = Bị từ chối
category-closed = Đã đóng

## Các mốc, theo thứ tự

milestone-received = Đã nhận
milestone-under-review = Đang xét
milestone-interview-scheduled = Phỏng vấn
milestone-decision-made = Quyết định
