### Việc cần làm với một hồ sơ: thúc, đổi, ngừng, tìm số.

escalate-delay =
    Có mấy việc làm được, và nên làm theo thứ tự.

    1. Hỏi USCIS: tại https://egov.uscis.gov/processing-times/, ngày nhận đơn của quý vị cho biết từ khi nào được hỏi. Rồi dùng https://egov.uscis.gov/e-request hoặc gọi 800-375-5283.
    2. Dân biểu Quốc hội vùng quý vị ở có thể hỏi giúp, miễn phí: https://www.house.gov
    3. Văn phòng CIS Ombudsman ghi trên trang của họ là nhận giúp những trường hợp nào: https://www.dhs.gov/cisombudsman

    Kiện ra tòa vì chậm trễ là việc một số người làm được. Việc này tốn tiền và có rủi ro, nên xin hỏi luật sư trước.

ask-priority-date =
    Ngày ưu tiên là chỗ đứng của quý vị trong hàng chờ visa. Ngày đó ghi trên giấy biên nhận hoặc thư chấp thuận (I-797) của đơn bảo lãnh, như I-130 hay I-140.

    Mỗi tháng Bộ Ngoại giao đăng bản tin visa (Visa Bulletin). Khi ngày trong bảng cho diện và nước của quý vị trễ hơn ngày của quý vị, hoặc ghi chữ “C” (current), là đã tới lượt trong hàng; quyết định còn ở phía sau. Ngày trong bảng cũng có khi lùi lại, và không ai nói chắc được bao giờ tới lượt.

    Tháng này dùng bảng nào: https://www.uscis.gov/visabulletininfo

change-address =
    Ở đây tôi không đổi giúp được, nhưng quý vị tự làm chỉ mất vài phút. Xin báo USCIS trong vòng 10 ngày sau khi dọn nhà: https://www.uscis.gov/addresschange (thay cho Mẫu AR-11 bằng giấy).

    Nếu có hồ sơ ở tòa di trú, xin gửi thêm Mẫu EOIR-33 cho tòa trong 5 ngày làm việc. Tòa và USCIS không báo cho nhau.

    Xin báo cả bưu điện, tại https://www.usps.com, để thư và thẻ khỏi thất lạc.

correct-error =
    Nếu USCIS ghi sai trên thư hay thẻ, báo tại https://egov.uscis.gov/e-request (mục typographic error) hoặc gọi 800-375-5283. Thẻ xanh bị sai thì dùng Mẫu I-90: https://www.uscis.gov/i-90. Lỗi của họ thì không phải đóng lệ phí. Phiếu I-94 bị sai, bắt đầu tại https://i94.cbp.dhs.gov.

    Nếu chỗ sai nằm trong đơn quý vị đã gửi, xin báo USCIS bằng thư, ghi số biên nhận, và nói lại khi phỏng vấn. Nếu liên quan tới ngày tháng, hôn nhân, chuyến đi hay việc bị bắt, xin hỏi luật sư trước: gõ “luật sư”.

report-change =
    Nếu quý vị vừa mất người thân, tôi xin chia buồn.

    Có người mất, ly hôn, đổi việc hay con tròn 21 tuổi đều có thể làm hồ sơ thay đổi, nên xin đừng để lâu. Có những quy định bảo vệ một số người, như người góa vợ, góa chồng, con gần 21 tuổi, hay người đổi việc (Mẫu I-485 Supplement J). Quý vị có được hưởng hay không thì nên hỏi luật sư hoặc người đại diện được công nhận, tốt nhất là trước khi viết cho USCIS (gõ “luật sư” để tìm).

    Báo cho USCIS tại https://my.uscis.gov hoặc 800-375-5283. Xin có sẵn số biên nhận và giữ bản sao mọi giấy tờ.

expedite-request =
    USCIS có thể xét một hồ sơ trước, nhưng chỉ vì lý do đặc biệt: thiệt hại lớn về tiền bạc, bệnh nặng hay chuyện khẩn cấp khác, lợi ích của một số tổ chức thiện nguyện hay chính phủ, hoặc lỗi rõ ràng của chính USCIS. Quý vị cần giấy tờ cho thấy lý do đó.

    Xin qua tài khoản tại https://my.uscis.gov hoặc gọi 800-375-5283. Xin thì không tốn tiền; nếu họ không cho xét nhanh, hồ sơ vẫn còn nguyên.

    Vài loại đơn có cách đóng thêm tiền để xét nhanh, Mẫu I-907. Các quy định: https://www.uscis.gov/forms/filing-guidance/expedite-requests

withdraw-case =
    Xin khoan gửi gì cả. Rút đơn rồi thì không lấy lại được, lệ phí thường không trả lại, và quý vị có thể mất quyền ở lại hay đi làm. Người nhà trong cùng hồ sơ cũng có thể bị ảnh hưởng.

    Xin nói chuyện trước với luật sư hoặc người đại diện được công nhận. Gõ “luật sư” để biết tìm ở đâu.

    Cách rút: người đã nộp đơn viết thư có chữ ký, ghi số biên nhận, gửi về văn phòng ghi trên thư thông báo mới nhất. Ở tòa di trú thì quan tòa quyết định. Có thắc mắc: 800-375-5283.

appeal-decision =
    Đọc chữ “từ chối” thật đau lòng, mà thời hạn lại ngắn, nên xin xem thư quyết định ngay hôm nay. Thư ghi quý vị có được kháng cáo không, dùng mẫu đơn nào, và hạn chót. Xin theo ngày trong thư của quý vị.

    Quyết định của USCIS: thường dùng Mẫu I-290B, thường trong 30 ngày (33 ngày nếu gửi qua bưu điện): https://www.uscis.gov/i-290b. Bị từ chối quốc tịch: Mẫu N-336. Quyết định của quan tòa: Mẫu EOIR-26, phải tới nơi trước khi hết ngày cuối.

    Kháng cáo trễ thường bị mất quyền, và có khi nộp đơn mới lại hợp hơn. Xin hỏi luật sư trong tuần này: gõ “luật sư”.

ask-fees =
    Lệ phí hay thay đổi, nên xin xem ngay trước khi đóng: https://www.uscis.gov/feecalculator hoặc bảng tại https://www.uscis.gov/g-1055. Đóng sai số tiền thì giấy tờ bị trả lại.

    Nộp trên mạng thì đóng trong tài khoản. Gửi bưu điện thì trả bằng thẻ (Mẫu G-1450) hoặc từ tài khoản ngân hàng Mỹ (Mẫu G-1650); chi phiếu giấy nay ít khi được nhận. Nếu không đủ tiền, một số đơn cho xin miễn lệ phí, Mẫu I-912.

    Không cơ quan thật nào đòi thẻ quà tặng, tiền mặt hay chuyển tiền cho một người. Tôi không bao giờ đòi tiền.

find-case-number =
    Số biên nhận có 3 chữ cái và 10 chữ số, ví dụ IOE rồi mười chữ số. Xin tìm ở đây:

    • phía trên mọi thư thông báo của USCIS (Mẫu I-797)
    • trong email hay tin nhắn báo họ đã nhận giấy tờ
    • trong tài khoản tại https://my.uscis.gov
    • nơi luật sư, chủ hãng hay người nhà đã nộp đơn

    Số A (chữ A và 8 hoặc 9 chữ số) là thứ khác: đó là số của người, không phải của hồ sơ. Nếu tìm không ra, gọi 800-375-5283, có sẵn họ tên, ngày sinh và địa chỉ.

ask-eligibility =
    Tôi có thể giải thích và tra hồ sơ, còn quý vị có đủ điều kiện hay không là câu hỏi luật pháp mà tôi không được trả lời.

    Xem trước: https://www.uscis.gov/forms/explore-my-options. Mọi mẫu đơn đều miễn phí tại https://www.uscis.gov/forms.

    Trước khi nộp, xin hỏi luật sư hoặc người đại diện được công nhận, vì nộp sai đơn có thể mất tiền, thậm chí bị đưa ra tòa trục xuất. Nhiều nơi giúp miễn phí hoặc ít tốn tiền: gõ “luật sư”.
