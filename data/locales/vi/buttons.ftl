### Chữ trên nút, nhiều nhất 24 ký tự, theo lời người đọc. Tên ngôn ngữ viết bằng chính ngôn ngữ đó.

## Hồ sơ và xác minh

button-status = Hồ sơ tới đâu rồi?
button-history = Lịch sử hồ sơ
button-next-steps = Bước tiếp theo?
button-meaning = Nghĩa là gì?
button-appointments = Lịch hẹn của tôi
button-all-cases = Tất cả hồ sơ của tôi
button-join-yes = Vâng, xem tất cả
button-join-no = Không, chỉ cái này
button-part = Để riêng ra
button-processing-time = Mất bao lâu?
button-evidence = Họ đòi thêm giấy tờ
button-resend-code = Gửi mã mới
button-no-code = Tôi không nhận được mã
button-enrol-app = Cài ứng dụng tạo mã
button-remove-app = Gỡ ứng dụng
button-where-is-number = Số đó nằm ở đâu?
button-person = Gặp người thật
button-try-again = Thử lại
button-cancel = Ngừng việc này
button-start-over = Làm lại từ đầu
button-lock = Khóa lại
button-english = English
button-spanish = Español

## Dưới các câu trả lời chung

button-help = Bạn giúp được gì nữa?
button-language = Ngôn ngữ / Language
button-lawyer = Tìm trợ giúp pháp lý
button-address = Tôi đã dọn nhà
button-missing = Tôi chưa nhận được
button-track = Theo dõi bưu kiện
button-work-permit = Giấy phép làm việc
button-fees = Tốn bao nhiêu tiền?
button-fraud = Báo lừa đảo
button-privacy = Có giữ gì về tôi không?
button-delete = Xóa dữ liệu của tôi
button-about-me = Giữ gì về tôi?
button-save-file = Lưu tệp
button-save-calendar = Thêm vào lịch
button-copy = Cho tôi bản sao
button-who-looked = Ai đã xem?
button-consents = Tôi đã đồng ý gì?
button-agree = Tôi đồng ý
button-let-help = Cho người khác xem giúp
button-stop-helper = Ngừng người giúp
button-all-of-them = Tất cả
button-erase-all = Xóa hết về tôi
button-erase-chat = Chỉ xóa cuộc trò chuyện
button-erase-yes = Có, xóa đi
button-erase-no = Không, giữ lại
button-case-status = Tình trạng hồ sơ
button-case-history = Hồ sơ đã qua những gì?
button-case-dates = Các lịch hẹn
button-language-en = { button-english }
button-language-es = { button-spanish }
button-language-zh-hans = 中文
button-language-ar = العربية
button-language-fr = Français
button-language-pt = Português
button-language-ru = Русский
button-language-vi = Tiếng Việt
button-language-hi = हिन्दी
button-language-ko = 한국어
button-language-tl = Tagalog
button-language-ht = Kreyòl
button-language-uk = Українська
# Nút mà chữ chính là giá trị: một ngày hay một hồ sơ để chọn.
button-plain = { $title }

## Cơ quan nào đã cho số

button-office-uscis = Sở Di trú USCIS
button-office-eoir = Tòa di trú
button-office-dos-ceac = Bộ Ngoại giao Hoa Kỳ
button-office-dol-flag = Bộ Lao động Hoa Kỳ
button-office-ircc = Nước Canada
button-office-ukvi = Nước Anh
button-office-au-homeaffairs = Nước Úc
button-office-de-auswaertiges-amt = Nước Đức
button-is-a-date = Đó là ngày sinh
