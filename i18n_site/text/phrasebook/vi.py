"""Phrases of Vietnamese: see the package for what they mean."""

PHRASES = r"""
[always]
always=luôn(?: luôn)?
never=(?:không|đừng|chớ|chưa) bao giờ
later=sau này|ngày mai|tuần (?:sau|tới)|để sau
    |(?<!ngày )(?<!giờ )(?<!phút )(?<!tuần )(?<!tháng )sau(?=[.!]|$)

[antonym]
even if=ngay cả khi|dù|mặc dù|kể cả khi|cho dù
unless=trừ khi|chỉ khi|chỉ nếu|trừ trường hợp|ngoại trừ
rare=hiếm
common=thường gặp|phổ biến
often=thường xuyên|nhiều lần
seldom=hiếm khi|thỉnh thoảng
open=mở cửa
closed=đóng cửa
cool=tủ lạnh
freezer=tủ đông|ngăn đá|ngăn đông
small=nhỏ
large=lớn

[aside]
except=(?:ngoại )?trừ|trừ phi|ngoài|chỉ trừ
instead=thay (?:vì|cho|thế)|thay|chứ không|hơn là
doubt=không (?:chắc(?: chắn)?|rõ)|nghi ngờ|băn khoăn|phân vân
until=cho đến khi|trước khi|chừng nào(?: \S{1,8}){0,3} (?:chưa|không)

[comparison]
less=không (?:quá|vượt quá|nhiều hơn)|nhiều nhất|ít hơn|tối đa|dưới(?=\s+\d)|chưa đến
    |chưa tới|thấp hơn|nhỏ hơn|trở xuống|ngắn hơn|hoặc (?:thấp hơn|ít hơn)|(?:lạnh|mát
    |nhẹ) hơn(?=\s+\d)
more=không (?:dưới|ít hơn)|nhiều hơn|ít nhất|(?<!\d )trên(?=\s+\d)|tối thiểu|(?:hơn
    |quá)(?=\s+\d)|cao hơn|lớn hơn|trở lên|dài hơn|lâu hơn|hoặc (?:cao hơn|hơn
    |nhiều hơn)|(?:ấm|nóng|nặng) hơn(?=\s+\d)

[deadline]
within=trong(?: vòng)?|muộn nhất|chậm nhất|không quá
after=sau(?: khi)?(?=\s+\d)

[earliest]
earliest=sớm nhất|không trước

[if-not]
no=nếu (?:bạn |quý vị )?(?:không|chưa)|nếu(?: [^\s,.;:]{1,10}){1,4} (?:không|chưa)

[if]
if=nếu

[unless]
unless=trừ|chỉ|không có

[and]
and=và|nhưng

[negated-avoid]
no=(?:đừng|không (?:cần|nên|phải)) tránh

[not-only]
no=không (?:chỉ|phải chỉ)

[plain-limit]
less=ít hơn|dưới
more=nhiều hơn|quá|hơn

[half-day]
am=sáng
pm=chiều|tối|đêm

[negation]
prefix=chưa (?:được )?(?:tiệt|thanh|khử) trùng|không (?:được )?(?:tiệt|thanh) trùng
    |chưa nấu chín|chưa chín|chưa rửa|chưa qua tiệt trùng
yes=không (?:chỉ|những)|không kém|vô cùng|không lâu
before=trước khi
no=kiêng|không|chưa|đừng|chẳng|chớ|tránh|cấm|chống chỉ định|thiếu|vô|trừ
wrong=sai|thất bại|lỗi|ngừng thở

[opposite]
raise=tăng
lower=giảm
stop=ngừng|dừng|ngưng
go on=tiếp tục|uống tiếp|dùng tiếp
out of reach=(?:ngoài|xa|tránh xa) tầm|xa trẻ
in reach=trong tầm
with food=(?:cùng|với|kèm)(?: với)? (?:thức ăn|bữa ăn)|trong bữa ăn|khi ăn
fasting=không (?:có |kèm )?thức ăn|khi đói|bụng đói

[order]
before=trước
after=sau

[prohibition]
yes=đừng (?:quên|ngần|ngại|do dự|chờ|lo|chần|trì|sợ)|không (?:nên|cần) (?:chờ|lo|ngại)
no=đừng|không (?:được|nên|cần)|chớ|(?<!\w )(?<!\w, )không(?= (?!chỉ|có|những|sao|ai
    |phải|nên|cần|muốn|biết|thể|khỏe|còn|sử dụng được))

[period]
other week=(?:(?:mỗi|cứ) )?(?:hai|2) tuần (?:một|1) lần|(?:mỗi|cứ) (?:hai|2) tuần
third day=(?:mỗi|cứ) (?:ba|3) ngày|(?:ba|3) ngày một lần
other day=cách ngày|hai ngày một lần|2 ngày một lần
day=(?:mỗi|một|1|hằng|hàng|trong) ngày|ngày(?= (?:\d|một|hai|ba|bốn) lần)|mỗi (?:sáng
    |tối|đêm|buổi sáng|buổi tối)|hằng đêm|lần/ngày
week=(?:mỗi|hằng|hàng) tuần|(?<!trong )(?<!vòng )(?<!sau )(?<!khoảng )(?:một|1) tuần
    |lần/tuần|tuần(?= (?:\d|một|hai|ba|bốn) lần)
month=(?:mỗi|hằng|hàng) tháng|(?<!trong )(?<!vòng )(?<!sau )(?<!khoảng )(?:một|1) tháng
    |lần/tháng
year=(?:mỗi|hằng|hàng) năm|(?<!trong )(?<!vòng )(?<!sau )(?<!khoảng )(?:một|1) năm
    |lần/năm
hour=(?:mỗi|một|1|hằng|hàng) giờ
minute=mỗi phút|một phút|/phút
second=mỗi giây|một giây

[site]
muscle=cơ|bắp
skin=da
vein=tĩnh mạch
eye=mắt
mouth=miệng|đường uống|nuốt

[strong-negation]
yes=không (?:chỉ|quá|sao)
no=đừng|không được|không bao giờ|không thể|không nên|không còn|không phải
    |không có (?:lỗi|sai|nguy|vấn|tác)|không chứa|không (?:cần|hề|gây)

[only after]
only after=chỉ (?:\S{1,8} ){0,4}(?:sau|khi)|đợi|chờ|hãy đợi

[waited]
waited=sau đó|sau khi (?:chờ|đợi|nghỉ)

[times]
1=(?:một|1) lần
2=(?:hai|2) lần
3=(?:ba|3) lần
4=(?:bốn|4) lần
?=\d+ lần

[contrasts]
adults=người lớn|trưởng thành
after treatment=sau (?:khi )?điều trị
afterwards=sau đó|về sau|sau
another=khác|mới
at all times=luôn(?: luôn)?|mọi lúc|bất cứ lúc nào|liên tục|suốt
at last=cuối cùng|sau cùng
at least once=ít nhất|tối thiểu
at meals=(?:trong|cùng) bữa ăn|(?<!trước )(?<!sau )khi (?:đang )?ăn|cùng thức ăn
beforehand=trước|đầu tiên
better=cải thiện|tốt hơn|đỡ|thuyên giảm|khá hơn|giảm bớt|dịu|bớt
both halves=cả hai
both sides=cả hai|hai (?:mắt|tai|tay|bên)
broken=hỏng|vỡ|rách|hở|tổn thương
by a doctor=(?:bởi|do) (?:một )?(?:bác sĩ|chuyên gia|nhà chuyên môn)
by day=(?:chỉ )?ban ngày|vào ban ngày
by machine=máy|máy tính|tự động|phần mềm|trí tuệ nhân tạo
centimetres=xăng-?ti-?mét|centimet|xentimét|cm|milimét
chew=nhai
children=trẻ em|trẻ
cold=làm mát|lạnh|mát|nguội
complete=tất cả (?:các )?thông tin|đầy đủ|mọi thông tin
confidential=bảo mật|bí mật|kín
cool down=mát|hạ nhiệt|hạ thân nhiệt
day and night=đêm|24|suốt
delayed=sau này|ngày mai|hôm sau|tuần (?:sau|tới)|(?:vài|một|\d+) (?:tuần|ngày
    |tháng) (?:sau|nữa)|để sau|hôm khác
deleted=xóa|xoá
discard=bỏ|vứt|đổ đi|tiêu hủy|loại bỏ
dry=khô
elsewhere=khác|mới
final=cuối cùng|chắc chắn|chính xác
first=đầu tiên|lần đầu|thứ nhất|trước tiên|ưu tiên
free=(?<!không )(?<!không được )miễn phí
from=từ|kể từ
full stomach=bụng no|lúc no|khi no
full up=(?:hoàn toàn )?đầy(?: hoàn toàn)?
gained=tăng
go=đi (?:làm|học)|(?:ra|dưới|ngoài) nắng|phơi nắng|tắm nắng
go on=tiếp tục
gradually=từ từ|dần(?: dần)?|từng bước|chậm(?: rãi)?
half full=nửa
harmful=có hại|hại|xấu|không tốt
healthy=khỏe mạnh|lành|khỏe
higher dose=liều (?:lượng )?(?:\w+ )?(?:cao|lớn) hơn|liều cao
hold on to=giữ|cất|bảo quản|để dành
hot=làm ấm|nóng|ấm
if you like=nếu (?:bạn|quý vị)? ?(?:muốn|thích)
indoors=trong nhà|vào trong|bên trong|vào nhà|ở nhà
inner=bên trong|mặt trong
internal use=dùng trong|bên trong|đường uống
last=cuối cùng|lần (?:gần nhất|cuối|gần đây)
late=\d+ (?:phút|giờ|ngày) sau|muộn \d+|trễ
later=(?:càng|uống|dùng) (?:muộn|trễ|chậm)(?= (?:càng|thì))|càng (?:\w{1,6} )?(?:muộn
    |trễ|chậm)
left side=trái
less of it=ít
less than usual=ít hơn (?:bình thường|thường lệ|mọi khi)|(?:ít|yếu) hơn
loosen=nới(?: lỏng)?|cởi|tháo|lỏng
losing weight=giảm|sụt|sút
lost weight=giảm|sụt|sút
lower dose=liều (?:lượng )?(?:\w+ )?(?:thấp|nhỏ|ít) hơn|liều thấp
lowered=giảm|một nửa|hạ
lying=nằm
many times=nhiều lần|liên tục
metres=mét
mild=nhẹ|vô hại|không (?:nghiêm trọng|nguy hiểm)|khó chịu
more of it=nhiều|thêm
negative=âm tính
not allergic=không (?:\w+ ){0,2}dị ứng
not binding=không (?:có )?(?:giá trị|hiệu lực|tính|ràng buộc)
not stop=(?:đừng|không(?: nên| được)?) (?:ngừng|ngưng|dừng)
official=(?<!không )chính thức
on back=nằm ngửa|ngửa
on front=nằm sấp|sấp
on rising=ngủ dậy|thức dậy|buổi sáng
on the side=nằm nghiêng|nghiêng
one half=một nửa|nửa viên|một phần
one side=một (?:mắt|bên|tai|tay)|mắt (?:trái|phải)|tai (?:trái|phải)
only once=một lần|1 lần
opened=đã mở|mở|sau khi mở
outdoors=ra ngoài|ngoài trời|bên ngoài|không khí trong lành|thoáng khí|ra khỏi
outer=ngoài
paid=trả phí|tính phí|mất phí|có phí|không (?:được )?miễn phí|tốn phí|phải trả tiền
    |thu phí
plenty=nhiều|đủ|dồi dào
positive=dương tính
raised=tăng|gấp đôi
right side=bên phải|phải
saved=lưu|giữ
severe=nghiêm trọng|nặng|nguy hiểm|chết người|tử vong
sitting=ngồi|thẳng
someone else=bạn bè|người bạn|một người bạn|hàng xóm
sometimes=đôi khi|thỉnh thoảng|đôi lúc|lâu lâu|có lúc
spit=nhổ
stopped=ngừng|dừng|ngưng
suddenly=đột ngột|bất ngờ|ngay lập tức|nhanh chóng
sure=nếu (?:bạn |quý vị )?(?:đã )?chắc chắn
swallow=nuốt
switch off=tắt|dừng|ngừng|rút|ngắt|khóa
switch on=bật|bắt đầu|mở
take off=tháo|cởi|bỏ .{0,20} ra|gỡ|bỏ ra
the same=cùng (?:một|chỗ|nơi|vị trí|ngày|giờ|lúc)|như cũ
thick=dày
tighten=thắt|siết|buộc chặt|bó chặt|thít
to begin with=trước|đầu tiên|trước tiên|trước hết
too high=quá cao
too low=quá thấp
unofficial=không chính thức
unopened=chưa mở|chưa khui|chưa bóc|còn nguyên|trước khi mở|chưa qua sử dụng
until=đến|tới
warm up=ấm
wet=ẩm|ướt
whole=nguyên vẹn|còn nguyên|lành
with=với|bị|có|bằng
with sugar=có đường|chứa \w+|có cồn|(?<!không )(?:có|chứa|thêm) đường
without=không có|không kèm
without sugar=không (?:chứa |có )?đường|không thêm đường
worse=xấu đi|nặng hơn|tệ hơn|trầm trọng hơn|nặng thêm|tồi tệ hơn|nghiêm trọng hơn
    |xấu hơn
"""
