"""Phrases of Malay: see the package for what they mean."""

PHRASES = r"""
[always]
always=sentiasa|selalu
never=jangan sekali-kali|tidak pernah
later=esok|nanti|minggu (?:depan|hadapan)|kemudian(?=[.,]|$)

[antonym]
even if=walaupun|meskipun|sekalipun|biarpun|sungguhpun
unless=kecuali|hanya jika|hanya apabila|melainkan
rare=jarang
common=lazim|biasa berlaku
often=kerap|sering
seldom=jarang
open=buka|dibuka
closed=tutup|ditutup
cool=peti sejuk
freezer=peti beku|penyejuk beku
small=kecil
large=besar

[aside]
except=kecuali|selain
instead=daripada|sebaliknya|bukan\w{0,3}|ganti\w{0,3}|menggantikan|pengganti
doubt=tidak pasti|ragu(?:-ragu)?|kurang pasti|was-was
until=sebelum|selagi(?: \w{1,15}){0,2} (?:belum|tidak)|hingga

[comparison]
less=tidak (?:lebih|melebihi)|paling banyak|kurang daripada|di bawah|maksimum
    |sehingga(?=\s+\d)|bawah(?=\s+\d)|jangan (?:sampai )?melebihi|paling (?:lama|lewat
    |tinggi)
    |selebih-lebihnya|paling tinggi|atau (?:kurang|lebih rendah)|lebih (?:rendah|kecil
    |muda) daripada|selewat-lewatnya|sebanyak-banyaknya|umur bawah|tidak boleh melebihi
    |bawah umur
more=tidak kurang|sekurang-kurangnya|lebih daripada|melebihi|di atas|minimum
    |paling (?:sedikit|singkat|rendah)|selebih-kurangnya|atau (?:lebih|lebih tinggi)
    |lebih (?:tinggi|besar|tua|lama) daripada|paling kurang|atas(?=\s+\d)|atas umur
    |sekurangnya

[deadline]
within=dalam(?: masa| tempoh)?|selewat-lewatnya
after=(?:selepas|lewat)(?=\s+\d)

[earliest]
earliest=paling awal|tidak sebelum

[half-day]
am=pagi|subuh
pm=petang|malam|tengah hari|sebelum tidur

[if-not]
no=(?:jika|apabila|kalau)(?: anda)? tidak|(?:jika|apabila|kalau)(?: \w{1,15}){1,3} tidak

[if]
if=jika|apabila|kalau

[only after]
only after=tunggu\w{0,3}|hanya selepas|barulah

[unless]
unless=kecuali|hanya|tanpa|melainkan|jika(?: \w{1,12})? tidak

[and]
and=dan|tetapi

[negated-avoid]
no=(?:jangan|tidak \w{2,8}) (?:meng)?elak\w{0,3}

[not-only]
no=bukan (?:hanya|sahaja|sekadar)|tidak hanya

[plain-limit]
less=kurang daripada|lebih (?:rendah|kecil) daripada
more=lebih daripada|lebih (?:tinggi|besar) daripada

[negation]
prefix=(?:tidak|belum) dipasteur\w+|(?:tidak|belum) (?:dibasuh|dicuci|masak|dimasak)
yes=tidak lama|bukan (?:hanya|sahaja)|tidak hanya
before=sebelum
no=tidak|jangan\w{0,3}|bukan|tanpa|elak\w{0,4}|mengelak\w{0,3}|kecuali|dilarang|tiada
    |belum|tak|bukanlah|terlarang|melainkan
wrong=salah|gagal

[opposite]
raise=tingkatkan|naikkan
lower=kurangkan
stop=hentikan|berhenti
go on=teruskan|meneruskan|sambung
out of reach=jauhkan|di luar (?:jangkauan|capaian)|jauh dari(?:pada)?
    |jangan(?: \w{1,12}){0,4} (?:jangkauan|capaian)
in reach=dalam (?:jangkauan|capaian)
with food=(?:bersama|dengan) makanan(?! atau)
fasting=perut kosong|tanpa makanan

[order]
before=sebelum
after=selepas|sesudah

[prohibition]
yes=jangan (?:lupa\w{0,3}|ragu\S{0,5}|tunggu|tangguh\w{0,3}|bimbang|risau|takut|malu
    |teragak\S{0,8}|segan\S{0,6}|panik)
no=jangan\w{0,3}|tidak (?:boleh|perlu|digalakkan|dibenarkan)|dilarang

[period]
other day=selang sehari|(?:dua|2) hari sekali|setiap (?:dua|2) hari
day=sehari|setiap hari|harian|(?:setiap|tiap) (?:pagi|malam|petang)
week=seminggu|setiap minggu|mingguan
month=sebulan|setiap bulan|bulanan
hour=sejam|setiap jam
year=setahun|setiap tahun|sekali setahun
minute=seminit|setiap minit|tiap minit|per minit
second=setiap saat|per saat
other week=setiap (?:dua|2) minggu|(?:dua|2) minggu sekali
third day=setiap (?:tiga|3) hari|(?:tiga|3) hari sekali

[site]
muscle=otot
skin=kulit
vein=vena|salur darah
eye=mata
mouth=mulut|telan\w*

[strong-negation]
no=jangan|tidak|bukan

[times]
1=sekali
2=dua kali|2 kali
3=tiga kali|3 kali
4=(?:empat|4) kali
?=\d+ kali

[waited]
waited=selepas itu|selepas menunggu

[contrasts]
adults=dewasa
after treatment=(?:selepas|setelah) rawatan
afterwards=selepas itu|kemudian|nanti|selepasnya
another=lain|berbeza|berlainan
at all times=sentiasa|setiap masa|sepanjang masa|selalu
at last=terakhir|akhirnya
at least once=sekurang-kurangnya|paling kurang|minimum
at meals=(?:semasa|sambil|ketika) makan|bersama makanan
beforehand=dahulu|terlebih dahulu|dulu|sebelum\w{0,3}
better=bertambah baik|semakin baik|pulih|berkurang|reda
both halves=kedua-dua\w*|keduanya
both sides=kedua-dua|kedua
broken=rosak|pecah|terbuka|koyak|luka
by a doctor=oleh (?:seorang )?(?:doktor|pakar|profesional)
by day=(?:hanya )?(?:pada )?(?:waktu )?siang(?: hari)?(?: sahaja)?
by machine=mesin|komputer|automatik|kecerdasan buatan|perisian
centimetres=sentimeter|cm|milimeter
chew=kunyah\w*|mengunyah\w*
children=kanak-kanak|anak
close it=tutup\w*|tutup|menutup
cold=sejuk|dingin
complete=semua maklumat|lengkap
confidential=sulit|rahsia
cool down=\w*sejuk\w*|\w*dingin\w*
day and night=malam|24
delayed=nanti|esok|keesokan\w{0,4}|minggu (?:depan|hadapan)|(?:beberapa|\d+) (?:minggu
    |hari|bulan) (?:lagi|kemudian)
deleted=padam|dipadam\w*|memadam\w*|hapus|dihapus\w*
discard=buang\w*|membuang\w*|dibuang|lupuskan
dry=kering|keringkan|dikeringkan
elsewhere=lain|berbeza|berlainan
final=muktamad|pasti
first=pertama|(?:ter)?lebih dahulu|(?:di)?dahulukan|diutamakan
free=(?<!tidak )(?<!bukan )percuma
from=mulai|sejak|dari(?:pada)?
full stomach=perut (?:penuh|kenyang)|selepas makan
full up=(?:benar-benar )?penuh
gained=naik|bertambah|meningkat|kenaikan|peningkatan|pertambahan
go=(?:duduk|berada|berdiri) di bawah (?:sinar|cahaya|terik) matahari
    |berjemur\w*|pergilah|pergi ke (?:sekolah|kerja|tempat kerja)
go on=teruskan|terus
gradually=perlahan(?:-lahan)?|beransur-ansur|sedikit demi sedikit|secara berperingkat
half full=separuh\w*|setengah\w*
harmful=buruk|berbahaya|memudaratkan
healthy=sihat
higher dose=dos (?:yang )?lebih (?:tinggi|besar|banyak)
hold on to=simpan\w*|menyimpan
hot=panas|suam
if you like=(?:jika|kalau|sekiranya) (?:anda )?(?:mahu|ingin|suka)
indoors=dalam|rumah|masuk\w*
inner=bahagian dalam|sebelah dalam
internal use=dalaman|kegunaan dalam
last=terakhir
late=\d+ (?:minit|jam|hari) (?:kemudian|selepas\w{0,3}|lewat)|lewat
later=(?:semakin|makin|lebih) (?:lambat|lewat)
left side=kiri
less of it=kurangkan|lebih sedikit|kurang
less than usual=kurang(?: \w+)? daripada biasa\w*
loosen=longgar\w*|\w*longgarkan
losing weight=turun|berkurang|menurun|kehilangan|penurunan|susut
lost weight=turun|berkurang|menurun
lower dose=dos (?:yang )?lebih (?:rendah|kecil|sedikit)
lowered=\w*kurang\w*|\w*turun\w*|separuh\w*|setengah\w*
lying=baring|berbaring|terbaring
many times=berkali-kali|beberapa kali|berulang(?: kali)?
metres=meter
mild=ringan|tidak berbahaya
more of it=lebih banyak|lebih kerap|tambahkan
negative=negatif
not allergic=(?:tidak|tiada|bukan|tanpa) (?:\w+ ){0,2}al[ae]h?r?gik?
not binding=tidak (?:\w+ ){0,2}mengikat
not stop=(?:jangan|tidak(?: boleh)?) (?:berhenti|hentikan|menghentikan)
official=(?<!tidak )(?<!bukan )rasmi
on back=telentang|terlentang|\w*telentangkan|\w*terlentangkan
on front=meniarap
on rising=bangun tidur|bangun|pagi
on the side=mengiring|iring|miring\w*
one half=(?:satu|sebelah|separuh|setengah)(?: \w+)? sahaja|separuhnya|satu bahagian\w*
    |hanya (?:satu|separuh|setengah)
one side=sebelah|satu (?:mata|telinga)|mata (?:kiri|kanan)
only once=sekali|satu kali|1 kali
open it=buka|membuka
opened=(?:sudah |telah )?dibuka|terbuka
outdoors=luar|keluar\w*|udara segar
outer=luar
paid=berbayar|tidak percuma|bukan percuma|bayar|membayar|dikenakan bayaran
plenty=banyak|cukup|secukupnya
positive=positif
put on=pakai\w*|guna\w*|pakai|memakai|kenakan
raised=\w*tingkat\w*|\w*naik\w*|\w*tambah\w*|\w*ganda\w*
right side=kanan
saved=simpan|disimpan\w*|menyimpan\w*|tersimpan
severe=serius|teruk|berbahaya|membawa maut
sitting=duduk|tegak
someone else=kawan|rakan|jiran
sometimes=kadang(?:-kadang|kala)?|sekali-sekala|sesekali
spit=ludah\w*|keluarkan
stopped=berhenti|hentikan|menghentikan
suddenly=tiba-tiba|mengejut|secara mendadak|mendadak|serta-merta
sure=(?:jika|sekiranya) (?:anda )?pasti
swallow=telan\w*|menelan\w*
switch off=hentikan|matikan|mematikan|tutup|cabut|padamkan
switch on=mulakan|hidupkan|pasang|nyalakan|buka
the same=yang sama
thick=tebal
tighten=ketatkan|\w*ketatkan|kencang\w*
to begin with=dahulu|dulu|terlebih dahulu|pertama|mula-mula
too high=terlalu tinggi
too low=terlalu rendah
unofficial=tidak rasmi|bukan (?:terjemahan )?rasmi
unopened=belum (?:pernah )?dibuka|tertutup|sebelum dibuka|tidak dibuka
until=sehingga|hingga|sampai
warm up=\w*hangat\w*|\w*panas\w*
wet=basah|lembap
whole=utuh|tidak rosak
with=dengan|pada
    |mengandungi gula(?<!tidak mengandungi gula)
without=tanpa
without sugar=tanpa gula|bebas gula|tidak mengandungi gula
worse=bertambah teruk|semakin teruk|memburuk|makin teruk|lebih teruk
"""
