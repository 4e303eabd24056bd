### Tên cơ quan như đứng trong câu.

agency-uscis = Sở Di trú (USCIS)
agency-eoir = tòa di trú (EOIR)
agency-ircc = cơ quan di trú Canada (IRCC)
agency-ukvi = cơ quan thị thực và di trú Anh (UKVI)
agency-dos-ceac = Bộ Ngoại giao Hoa Kỳ
agency-dol-flag = Bộ Lao động Hoa Kỳ
agency-au-homeaffairs = Bộ Nội vụ Úc
agency-de-auswaertiges-amt = Bộ Ngoại giao Đức
agency-other = một cơ quan khác

# Số để tìm hồ sơ ở đó, như đứng trong câu.
identifier-uscis = số biên nhận (3 chữ cái và 10 chữ số)
identifier-eoir = số A (chữ A và 8 hoặc 9 chữ số)
identifier-dos-ceac = số hồ sơ visa (3 chữ cái và 9 hoặc 10 chữ số), hoặc mã đơn bắt đầu bằng AA
identifier-dol-flag = số hồ sơ mà chủ hãng của quý vị có (một chữ cái và các nhóm chữ số)
identifier-ircc = số đơn (một chữ cái và 9 chữ số)
identifier-ukvi = số GWF, hoặc số đơn có 16 chữ số
identifier-au-homeaffairs = số tham chiếu bắt đầu bằng EGO
identifier-de-auswaertiges-amt = số trong thư về hồ sơ
identifier-other = số ghi trên lá thư về hồ sơ

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = Visa bị từ chối, có thể là tạm thời
visa-refused-meaning = Viên chức lãnh sự chưa thể cấp visa lúc này. Cùng một chữ đó được ghi khi còn thiếu giấy tờ hoặc còn đang kiểm tra, nên nó không cho biết đây có phải là kết quả cuối cùng không.
visa-refused-next = Nếu thư nói về mục 221(g), hồ sơ thường đi tiếp sau khi giấy tờ tới hoặc kiểm tra xong. Nếu không, thư nêu lý do và những gì có thể làm.
visa-refused-act = Xin đọc giấy nhận được lúc phỏng vấn: nếu giấy yêu cầu gì, xin gửi đúng như vậy. Xin theo ngày ghi trên giấy.
visa-refused-mistaken = “Refused” hay bị hiểu là từ chối hẳn, nhưng chữ đó cũng dùng cho hồ sơ còn đang chờ.

# Where the employer is the party, and the reader the worker.
employer-asked-name = Chủ hãng được yêu cầu thêm
employer-asked-meaning = Cơ quan đã yêu cầu chủ hãng của quý vị nộp giấy tờ hoặc thông tin về công việc. Chưa có quyết định nào, và câu hỏi không phải cho quý vị.
employer-asked-next = Chủ hãng hoặc luật sư của họ trả lời. Sau đó người xét thường xem tiếp hồ sơ.
employer-asked-act = Quý vị không phải trả lời. Xin hỏi chủ hãng hoặc luật sư của họ đã có thư chưa: họ phải theo ngày trong thư.
employer-asked-mistaken = Dễ tưởng là hỏi quý vị hay do lỗi của quý vị, nhưng người nộp đơn là chủ hãng.
