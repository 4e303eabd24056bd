### 案件的路线，四步一行（名称在 stages.ftl 的 milestone 里）。图片会画出来；
### path-line 用文字说一步。`word` 是 path-done 到 path-unsure 之一，`mark` 是 ✓ 之类的符号。

path-title = 这个案件的路线
path-done = 已完成
path-here = 现在在这一步
path-ahead = 还没到
# 跳过的一步，或者机构没有显示的一步。
path-skipped = 没有记录
path-if-needed = 需要时才有
path-unsure = 还不清楚

path-line = { $mark } { $name }：{ $word }
path-line-dated = { $mark } { $name }，{ $date }：{ $word }
