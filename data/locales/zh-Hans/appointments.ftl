### 已确认身份的案件的预约。`lines` 由多行 appointment-line 组成；`when` 是办公室当地的时间。
### place、address、bring 可能为空；`bring` 是 appointment-bring-* 中的一整句。

appointments =
    { $count ->
        [1] { $number } 有这一个预约：
       *[other] { $number } 有这 { $count } 个预约：
    }

    { $lines }

    { $address }

    以您收到的通知信为准。如果信上的日子或地点不同，请照信上的做，并向办公室问清楚。

    { appointments-calendar }
no-appointments =
    { $number } 目前没有登记任何预约。

    如果您手上有写着日期的通知，以通知为准。办公室会写信通知日期，所以请确认那里有您现在的地址。

    { $address }
appointments-calendar = 日历文件里只写“预约”、时间和地点，没有写您的案件。
appointment-line =
    { $kind }：{ $when }
    { $place }
    { $address }
    { $bring }

## 种类

appointment-biometrics = 打指纹和拍照
appointment-interview = 面谈
appointment-hearing = 开庭
appointment-oath = 宣誓仪式
appointment-office-visit = 到办公室办事
appointment-medical-exam = 体检
appointment-other = 预约

## 要带什么，每种一整句

appointment-bring-biometrics = 请带预约通知和有照片的证件，比如护照或绿卡。
appointment-bring-interview = 请带面谈通知、护照或其他有照片的证件，以及您交过的文件的原件。
appointment-bring-visa = 请带护照、面谈信、签证表的确认页、照片、文件原件；如果要求体检结果，也请带上。
appointment-bring-hearing = 请带开庭通知、有照片的证件和您所有的文件。请早一点到。
appointment-bring-oath = 请带填好的宣誓通知、您的绿卡，以及移民局（USCIS）发过的旅行证件。
appointment-bring-office-visit = 请带预约确认单、有照片的证件和您收到的通知。
appointment-bring-medical-exam = 请带有照片的证件、体检表和疫苗记录。
appointment-bring-other = 请带通知、有照片的证件，以及通知上列出的东西。
