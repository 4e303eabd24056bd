### 케이스의 길을 네 단계의 줄로 보인다. 그림이 보여 주고, path-line이 글로 말한다.

path-title = 이 케이스의 길
path-done = 끝남
path-here = 지금 여기
path-ahead = 아직 남음
# 건너뛰었거나 기관이 아무것도 보여 주지 않는 단계.
path-skipped = 기록 없음
path-if-needed = 필요한 경우에만
path-unsure = 아직 모름

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }, { $date }: { $word }
