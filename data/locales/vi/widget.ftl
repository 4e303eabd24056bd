### Lời của chính khung trò chuyện: nút, trạng thái và ghi chú. Trình duyệt nhận chúng như khuôn
### đơn giản, nên mỗi mục là chữ có giá trị, hoặc một lựa chọn theo số bao trọn cả câu.
### Ngắn gọn: khung đứng trên điện thoại. `Casepath` là tên dịch vụ ở mọi nơi.

# Điều người đọc gõ để đổi cuộc trò chuyện sang ngôn ngữ này.
widget-ask = Nói tiếng Việt

## Quanh cuộc trò chuyện

widget-open = Hỏi về hồ sơ của tôi
widget-unread = { $count } tin mới
widget-close = Đóng
widget-language = Ngôn ngữ:
widget-more = Thêm
# Xóa màn hình ngay và sang trang khác. Có thể có người đang nhìn người đọc.
widget-leave = Xóa và rời đi
widget-log = Cuộc trò chuyện
# Đọc thành tiếng trước một tin, không hiện ra.
widget-me = Quý vị:
widget-newest = Tin mới nhất
widget-new-tab = (mở ở thẻ mới)
widget-typing = Casepath đang viết
widget-begun = Cuộc trò chuyện mới bắt đầu ở đây.
# Mở cùng nội dung bằng chữ, dưới một hình.
widget-as-text = Xem bằng chữ

## Viết

widget-write = Tin của quý vị
widget-placeholder = Viết câu hỏi
widget-send = Gửi
widget-over = { $typed } trên { $limit } ký tự. Xin viết ngắn lại một chút.

## Đường truyền

widget-connecting = Đang kết nối …
widget-online = Đã kết nối
widget-offline = Mất kết nối
widget-meanwhile = Mất kết nối. Những gì quý vị viết được gửi khi có lại.
widget-busy = Lúc này có quá nhiều cuộc trò chuyện mới từ mạng của quý vị. Xin chờ một phút: những gì quý vị viết được giữ lại rồi gửi.
widget-not-here = Trang này không được hiện cuộc trò chuyện. Xin mở ở trang của chính cơ quan.
widget-waiting = Đang chờ kết nối
widget-sending = Đang gửi …
widget-sent = Đã gửi
widget-failed = Chưa gửi được.
widget-retry = Thử lại

## An toàn

# Thanh hiện ra khi chi tiết hồ sơ còn trên màn hình.
widget-case-open = Hồ sơ của quý vị đang mở ở đây.
widget-lock = Khóa
# Điều được gửi khi người đọc bấm “Khóa”, như họ tự gõ.
widget-lock-say = khóa
widget-shared = Máy này dùng chung
widget-shared-on = Máy dùng chung: từ giờ trình duyệt này không giữ gì của cuộc trò chuyện. Khi đóng hoặc tải lại trang, cuộc trò chuyện mất đi.
widget-shared-off = Trình duyệt này lại giữ cuộc trò chuyện tới khi đóng thẻ.

## Lưu cuộc trò chuyện thành tệp chữ

widget-download = Lưu thành chữ
widget-file-name = cuoc-tro-chuyen
widget-file-title = Cuộc trò chuyện với Casepath, lưu { $date }
widget-file-masked = Số, ngày và địa chỉ quý vị gõ được thay bằng dấu chấm.
widget-file-left-out = Những gì nói về hồ sơ không có trong tệp, vì cuộc trò chuyện đang khóa. Muốn có, xin mở bằng mã mới rồi lưu lại.
widget-file-private = Tệp này có chi tiết hồ sơ của quý vị. Xin cất ở nơi chỉ quý vị đọc được.
widget-file-gap = [ không có ở đây: về hồ sơ của quý vị ]

## Telegram

widget-telegram = Tiếp tục trong Telegram
widget-telegram-link = Liên kết này mở Telegram ở cùng chỗ. Nó dùng được một lần và trong thời gian ngắn. Muốn xem hồ sơ ở đó, quý vị xác minh lại.
widget-telegram-open = Mở Telegram
widget-telegram-gone = Lúc này không mở Telegram từ đây được. Quý vị có thể tiếp tục ở đây.
