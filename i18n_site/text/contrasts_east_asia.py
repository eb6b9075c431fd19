"""The part of ``contrast_tables`` for eastern Asia."""

WORDS = {
    "id": r"""
until=sampai|hingga|sebelum
from=mulai|sejak|dari
beforehand=dulu|dahulu|terlebih dahulu|sebelum\w{0,3}
afterwards=setelah itu|kemudian|nanti|belakangan|sesudahnya|setelahnya
first=pertama
last=terakhir
late=\d+ (?:menit|jam|hari) (?:kemudian|setelah\w{0,3}|terlambat|lebih lambat)
    |terlambat
delayed=nanti|besok|keesokan harinya|minggu depan|(?:beberapa|\d+) (?:minggu|hari
    |bulan) (?:lagi|kemudian)|lain (?:kali|hari|waktu)
at meals=(?:saat|sambil|waktu|ketika) makan|bersama makanan
severe=serius|parah|berat|berbahaya|mematikan|fatal
mild=ringan|tidak berbahaya|tidak serius|sepele
positive=positif
negative=negatif
on back=telentang|terlentang
on front=tengkurap|telungkup
full stomach=perut (?:penuh|kenyang)|setelah makan
healthy=sehat
worse=memburuk|bertambah parah|lebih buruk
better=membaik|lebih baik|mereda
free=gratis|cuma-cuma|bebas biaya
paid=berbayar|dikenakan biaya
harmful=buruk|berbahaya|merugikan
complete=semua informasi|lengkap
go=pergilah|masuklah|kembalilah
""",
    "ja": r"""
until=まで|前
from=から
beforehand=まず|事前|先に|最初に|前に|あらかじめ
afterwards=後で|その後|事後|あとで|後に
first=最初|初回|初め
last=最後|最終|直近
late=\d+分(?:遅れ|後に|遅く)|\d+時間(?:遅れ|後に)
delayed=後日|翌日|明日|来週|別の日|(?:数|\d)(?:日|週間|か月)後
at meals=食事中|食中|食事と
severe=重篤|重い|深刻|重大|危険|致命|命に
mild=軽い|軽度|軽微|無害|軽症
positive=陽性
negative=陰性
on back=仰向け|あおむけ
on front=うつ伏せ|うつぶせ|腹ばい
full stomach=満腹|食後
healthy=健康な|健側|正常な
worse=悪化|ひどく
better=改善|良くな|よくな|軽快|回復|和ら
free=無料
paid=有料
harmful=有害|悪い|害
complete=すべての情報|完全
""",
    "ko": r"""
until=까지|전
from=부터
beforehand=먼저|우선|미리|사전|전에
afterwards=나중에|이후에|사후|그 후|다음에|후에
first=첫|처음|최초
last=마지막|최근
late=\d+(?:분|시간|일) ?(?:늦게|후에|뒤에)
delayed=나중에|내일|다음 ?날|다음 주|(?:몇|며칠|\d) ?(?:주|일|달|개월)? ?(?:후|뒤)
    |다른 날
at meals=식사 ?(?:중|도중|와 함께|하면서)|식중
severe=심각|중증|위험|치명|심한|중대
mild=가벼운|경미|경증|무해|약한
positive=양성
negative=음성
on back=등을 대고|똑바로 눕|바로 눕|반듯이
on front=엎드|배를 대고
full stomach=식후|배부른|식사 후
healthy=건강한|정상
worse=악화|심해|나빠
better=호전|개선|나아|좋아
free=무료
paid=유료
harmful=해롭|나쁘|나쁩|해가|해로
complete=모든 정보|완전
""",
    "ms": r"""
until=sehingga|hingga|sampai|sebelum
from=mulai|sejak|dari(?:pada)?
beforehand=dahulu|terlebih dahulu|dulu|sebelum\w{0,3}
afterwards=selepas itu|kemudian|nanti|selepasnya
first=pertama
last=terakhir
late=\d+ (?:minit|jam|hari) (?:kemudian|selepas\w{0,3}|lewat)|lewat
delayed=nanti|esok|keesokan\w{0,4}|minggu (?:depan|hadapan)|(?:beberapa|\d+) (?:minggu
    |hari|bulan) (?:lagi|kemudian)
at meals=(?:semasa|sambil|ketika) makan|bersama makanan
severe=serius|teruk|berbahaya|membawa maut
mild=ringan|tidak berbahaya
positive=positif
negative=negatif
on back=telentang|terlentang
on front=meniarap
full stomach=perut (?:penuh|kenyang)|selepas makan
healthy=sihat
worse=bertambah teruk|semakin teruk|memburuk
better=bertambah baik|semakin baik|pulih
free=percuma
paid=berbayar
harmful=buruk|berbahaya|memudaratkan
complete=semua maklumat|lengkap
""",
    "th": r"""
until=จน|ถึง|ก่อน
from=ตั้งแต่|นับจาก|เริ่ม
beforehand=ก่อน|ล่วงหน้า
afterwards=ภายหลัง|ทีหลัง|หลังจากนั้น
first=ครั้งแรก|แรก
last=ครั้งสุดท้าย|สุดท้าย|ล่าสุด
delayed=ภายหลัง|ทีหลัง|พรุ่งนี้|วันถัดไป|สัปดาห์หน้า|อีก(?:ไม่กี่|หลาย|สอง|\d ?)(?:วัน
    |สัปดาห์|เดือน)
at meals=พร้อมอาหาร|ระหว่างมื้อ|ขณะรับประทานอาหาร
severe=ร้ายแรง|รุนแรง|อันตราย|ถึงชีวิต
mild=เล็กน้อย|ไม่รุนแรง|ไม่ร้ายแรง|ไม่เป็นอันตราย
positive=เป็นบวก|ผลบวก
negative=เป็นลบ|ผลลบ
on back=นอนหงาย|หงาย
on front=นอนคว่ำ|คว่ำ
full stomach=ท้องอิ่ม|หลังอาหาร
worse=แย่ลง|ทรุด|รุนแรงขึ้น
better=ดีขึ้น|ทุเลา
free=ไม่เสียค่า|ฟรี|ไม่มีค่าใช้จ่าย
paid=เสียค่า|เก็บค่า
harmful=เป็นโทษ|ไม่ดีต่อ|แย่ต่อ|ทำร้าย|เป็นอันตราย
""",
    "vi": r"""
until=đến|tới|trước
from=từ|kể từ
beforehand=trước|đầu tiên
afterwards=sau đó|về sau|sau
first=đầu tiên|lần đầu|thứ nhất
last=cuối cùng|gần nhất|lần cuối|gần đây
late=\d+ (?:phút|giờ|ngày) sau|muộn \d+|trễ
delayed=sau này|ngày mai|hôm sau|tuần (?:sau|tới)|(?:vài|một|\d+) (?:tuần|ngày
    |tháng) (?:sau|nữa)|để sau|hôm khác
at meals=(?:trong|cùng) bữa ăn|(?<!trước )(?<!sau )khi (?:đang )?ăn|cùng thức ăn
severe=nghiêm trọng|nặng|nguy hiểm|chết người|tử vong
mild=nhẹ|vô hại|không (?:nghiêm trọng|nguy hiểm)|khó chịu
positive=dương tính
negative=âm tính
on back=nằm ngửa|ngửa
on front=nằm sấp|sấp
full stomach=bụng no|lúc no|khi no
healthy=khỏe mạnh|lành|khỏe
worse=xấu đi|nặng hơn|tệ hơn|trầm trọng hơn|nặng thêm
better=cải thiện|tốt hơn|đỡ|thuyên giảm|khá hơn
free=miễn phí
paid=trả phí|tính phí|mất phí|có phí
harmful=có hại|hại|xấu|không tốt
complete=tất cả (?:các )?thông tin|đầy đủ|mọi thông tin
go=đi (?:làm|học)
""",
    "zh": r"""
until=至|到|直|前|为止|為止|止
from=开始|開始|起
beforehand=先|首先|事先|提前|前
afterwards=事后|事後|之后再|之後再|以后再|然后|然後|随后|隨後|后再
first=首次|第一|最初
last=最后|最後|末次|最近|上次
late=\d+ ?(?:分钟|分鐘|小时|小時|天)(?:后|後|再)|迟到|遲到
delayed=稍后|稍後|改天|明天|次日|第二天|下周|下週|[几幾数數\d] ?(?:天|周|週|个月
    |個月)[后後]|以后|日后
at meals=随餐|隨餐|餐中|用餐时|用餐時|进餐时|饭时|吃饭时|进食时
severe=严重|嚴重|危险|危險|致命|重症|重度
mild=轻微|輕微|轻度|輕度|无害|無害|良性
positive=阳性|陽性
negative=阴性|陰性
on back=仰卧|仰臥|仰睡|平躺
on front=俯卧|俯臥|趴|俯睡
full stomach=饱腹|飽腹|饭后|飯後|餐后|餐後
healthy=健康|正常
worse=恶化|惡化|加重|变差|變差
better=好转|好轉|改善|减轻|減輕|缓解|緩解
free=免费|免費
paid=收费|收費|付费|付費
harmful=有害|不利|不好|坏处|壞處|损害|損害
complete=全部|所有|完整|一切
stopped=停止|中断|中斷
""",
}
