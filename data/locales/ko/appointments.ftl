### 확인된 케이스의 예약. `lines`는 appointment-line의 줄, `when`은 사무소의 현지 시각.

appointments =
    { $count ->
       *[other] { $number } 건에 등록된 예약이 { $count }개 있습니다.
    }

    { $lines }

    { $address }

    우편으로 받으신 통지서가 기준입니다. 날짜나 장소가 다르면 통지서를 따르고, 사무소에 물어보세요.

    { appointments-calendar }
no-appointments =
    지금 { $number } 건에는 등록된 예약이 없습니다.

    날짜가 적힌 통지서를 가지고 계시면 그 통지서가 기준입니다. 날짜는 우편으로 오니, 기관에 등록된 주소가 맞는지 확인해 보세요.

    { $address }
appointments-calendar = 달력 파일에는 “예약”이라는 말과 시간, 장소만 있고 케이스 이야기는 없습니다.
appointment-line =
    { $kind }: { $when }
    { $place }
    { $address }
    { $bring }

## 종류

appointment-biometrics = 지문과 사진
appointment-interview = 인터뷰
appointment-hearing = 재판 기일
appointment-oath = 시민권 선서식
appointment-office-visit = 사무소 방문
appointment-medical-exam = 신체검사
appointment-other = 예약

## 가져가실 것

appointment-bring-biometrics = 예약 통지서와, 여권이나 영주권 카드처럼 사진이 있는 신분증을 가져가세요.
appointment-bring-interview = 인터뷰 통지서, 여권이나 사진이 있는 다른 신분증, 그리고 제출하신 서류의 원본을 가져가세요.
appointment-bring-visa = 여권, 인터뷰 편지, 비자 양식 확인 페이지, 사진, 서류 원본, 그리고 요청받으셨다면 신체검사 결과를 가져가세요.
appointment-bring-hearing = 재판 통지서, 사진이 있는 신분증, 가지고 계신 모든 서류를 가져가세요. 일찍 도착하세요.
appointment-bring-oath = 내용을 적어 넣은 선서식 통지서, 영주권 카드, USCIS에서 받은 여행 서류를 가져가세요.
appointment-bring-office-visit = 예약 확인서, 사진이 있는 신분증, 받으신 통지서를 가져가세요.
appointment-bring-medical-exam = 사진이 있는 신분증, 검사 양식, 예방접종 기록을 가져가세요.
appointment-bring-other = 통지서, 사진이 있는 신분증, 통지서에 적힌 것을 가져가세요.
