### Đường đi của hồ sơ gồm bốn chặng (các mốc trong stages.ftl). Hình vẽ cho thấy; path-line nói từng chặng bằng chữ.
### `word` là một trong path-done đến path-unsure, `mark` là dấu như ✓.

path-title = Đường đi của hồ sơ
path-done = đã xong
path-here = quý vị đang ở đây
path-ahead = chưa tới
# Chặng được bỏ qua, hoặc cơ quan không cho thấy gì.
path-skipped = không có ghi chép
path-if-needed = nếu cần
path-unsure = chưa biết

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }, { $date }: { $word }
