"""Phrases of Indonesian: see the package for what they mean."""

PHRASES = r"""
[always]
always=selalu
never=(?:jangan|tidak) pernah
later=nanti|besok|minggu depan

[antonym]
even if=meskipun|walaupun|sekalipun|biarpun|meski|walau
unless=kecuali|hanya jika|hanya bila|hanya kalau
rare=jarang|langka
common=umum|sering terjadi
often=sering|kerap
seldom=jarang
open=buka
closed=tutup
cool=lemari es|kulkas|lemari pendingin
freezer=freezer|pembeku
small=kecil
large=besar

[aside]
except=kecuali|selain|terkecuali|pengecualian
instead=daripada|alih-alih|sebagai ganti\w{0,3}|bukan\w{0,3}|menggantikan|pengganti
doubt=tidak (?:yakin|pasti)|ragu(?:-ragu)?|kurang yakin
until=sebelum|selama(?: \w{1,15}){0,2} (?:belum|tidak)

[comparison]
less=maksimal|maksimum|paling banyak|paling lama|tidak lebih|kurang dari|di bawah
    |(?:tidak |jangan )?(?:sampai |boleh )?melebihi|lebih (?:rendah|kecil|muda) dari
    |lebih (?:singkat
    |pendek) dari|terbanyak|tertinggi|atau (?:kurang|lebih rendah|lebih sedikit)
    |lebih sedikit dari|paling tinggi|selambat-lambatnya|terlama|di bawah usia
    |(?<!\d )hingga(?=\s+\d)
more=minimal|minimum|setidaknya|sedikitnya|paling sedikit|tidak kurang
    |sekurang-kurangnya|lebih(?: (?:tinggi|besar|tua|lama))? dari|di atas|terendah
    |atau (?:lebih|lebih tinggi)|lebih banyak dari|paling kurang|paling tidak
    |paling rendah

[deadline]
within=dalam(?: waktu| jangka| kurun)?|paling lambat|selambat-lambatnya
after=(?:setelah|sesudah|lewat)(?=\s+\d)

[earliest]
earliest=paling (?:cepat|awal)|tidak sebelum

[half-day]
am=pagi|subuh|dini hari
pm=siang|sore|malam|petang|sebelum tidur

[if-not]
no=(?:jika|bila|kalau) (?:anda )?tidak|(?:jika|bila|kalau
    |apabila)(?: \w{1,15}){1,3} tidak

[if]
if=jika|bila|kalau|apabila

[unless]
unless=kecuali|hanya|tanpa

[and]
and=dan|tetapi|tapi

[negated-avoid]
no=(?:jangan|tidak \w{2,8}) (?:meng)?hindari?

[not-only]
no=(?:tidak|bukan) (?:hanya|sekadar|semata)

[plain-limit]
less=kurang dari|lebih (?:rendah|kecil|sedikit) dari
more=lebih(?: lama)? dari|lebih (?:tinggi|besar|banyak) dari

[negation]
prefix=(?:tidak|belum) (?:di)?pasteurisasi|(?:tidak|belum) (?:dicuci|matang|dimasak)
    |tanpa pasteurisasi
yes=tidak lama|tidak hanya|tak hanya|bukan hanya
before=sebelum
no=tidak\w{0,3}|bukan\w{0,3}|jangan\w{0,3}|tanpa|belum|tak|tiada|hindar\w{1,4}|jauhi
    |pantang|menghindari|dilarang|kecuali|mustahil|larangan|batal|terlarang
wrong=salah|gagal

[opposite]
raise=tingkatkan|naikkan|tambah|menaikkan
lower=kurangi|turunkan|menurunkan|mengurangi
stop=hentikan|berhenti(?:lah)?|menghentikan
go on=lanjutkan|teruskan|teruslah|tetap minum
out of reach=jauhkan|di luar jangkauan|jauh dari
in reach=dalam jangkauan|terjangkau|dekatkan|mudah dijangkau
with food=(?:bersama|dengan) makanan|saat makan|sambil makan
fasting=tanpa makanan|saat perut kosong|perut kosong

[order]
before=sebelum
after=setelah|sesudah

[prohibition]
yes=jangan (?:lupa\w{0,3}|ragu\S{0,5}|tunggu|menunggu|tunda|menunda|khawatir|takut
    |malu|sungkan|panik)
no=jangan\w{0,3}|tidak (?:boleh|perlu|dianjurkan|disarankan|usah)|dilarang

[period]
other week=(?:setiap|tiap|per) (?:dua|2) minggu|(?:dua|2) minggu sekali
third day=(?:tiga|3) hari sekali|(?:setiap|tiap) (?:tiga|3) hari
other day=dua hari sekali|2 hari sekali|selang sehari|setiap dua hari
day=sehari|per hari|setiap hari|tiap hari|harian|(?:setiap|tiap) (?:pagi|malam|sore)
week=seminggu|per minggu|setiap minggu|tiap minggu|mingguan
month=sebulan|per bulan|setiap bulan|tiap bulan|bulanan
year=setahun|per tahun|setiap tahun|tiap tahun|tahunan
hour=sejam|per jam|setiap jam|tiap jam
minute=per menit|setiap menit|tiap menit|semenit
second=per detik|setiap detik

[site]
muscle=otot|intramuskular
skin=kulit|subkutan
vein=vena|pembuluh darah
eye=mata
mouth=mulut|telan\w*

[strong-negation]
no=tidak|tidak boleh|jangan|bukan|tidak dapat|tidak bisa

[only after]
only after=tunggu\w{0,3}|hanya setelah|baru boleh

[times]
1=sekali(?! lagi)|(?:satu|1) kali
2=(?:dua|2) kali
3=(?:tiga|3) kali
4=(?:empat|4) kali
?=\d+ kali

[waited]
waited=setelah itu|setelah (?:menunggu|jeda)

[contrasts]
adults=dewasa
after treatment=(?:setelah|sesudah) (?:pengobatan|perawatan)
afterwards=setelah itu|kemudian|nanti|belakangan|sesudahnya|setelahnya
another=berbeda|lain|berlainan|baru
at all times=selalu|setiap saat|sepanjang waktu|terus-menerus|senantiasa|setiap waktu
at last=terakhir|akhirnya
at least once=minimal|setidaknya|sedikitnya|paling sedikit|sekurang-kurangnya
at meals=(?:saat|sambil|waktu|ketika) makan|bersama makanan
beforehand=dulu|dahulu|terlebih dahulu|sebelum\w{0,3}
better=membaik|lebih baik|mereda|berkurang|pulih|hilang
both halves=(?:kedua|keduanya|dua)(?: \w+)? (?:belah\w*|bagian\w*|paruh\w*|setengah\w*)
    |keduanya|kedua belah\w*
both sides=kedua|keduanya
broken=rusak|pecah|terbuka|sobek|robek|luka
by a doctor=(?:oleh )?(?:seorang )?(?:dokter|ahli|profesional)
by day=(?:hanya )?(?:di |pada )?siang hari(?: saja)?|hanya siang
by machine=mesin|komputer|otomatis|kecerdasan buatan|perangkat lunak
centimetres=sentimeter|cm|milimeter
chew=kunyah\w*|mengunyah\w*
children=anak-anak|anak
close it=tutup\w*|tutup|menutup
cold=\w*dinginkan|dingin|sejuk
complete=semua informasi|lengkap
confidential=rahasia
cool down=\w*dingin\w*|sejuk\w*
day and night=malam|24|sepanjang waktu
delayed=nanti|besok|keesokan harinya|minggu depan|(?:beberapa|\d+) (?:minggu|hari
    |bulan) (?:lagi|kemudian)|lain (?:kali|hari|waktu)
deleted=hapus|dihapus|menghapus|penghapusan
discard=buang\w*|membuang\w*|dibuang|musnahkan
dry=kering|dikeringkan|mengering\w*|keringkan
elsewhere=berbeda|lain|berlainan|baru
final=pasti|final|mutlak
first=pertama|(?:ter)?lebih dahulu|(?:di)?dahulukan|diutamakan
free=(?<!tidak )(?<!bukan )gratis|cuma-cuma|bebas biaya
from=mulai|sejak|dari
full stomach=perut (?:penuh|kenyang)|setelah makan
full up=(?:benar-benar |sudah |terisi )?penuh
gained=naik|bertambah|meningkat|kenaikan|peningkatan
go=(?:duduk|berada|berdiri) di bawah (?:sinar|cahaya|terik) matahari
    |pergilah|masuklah|kembalilah|berjemur\w*
go on=teruskan|lanjutkan|melanjutkan|terus
gradually=perlahan(?:-lahan)?|bertahap|sedikit demi sedikit|pelan-pelan|secara bertahap
half full=setengah\w*|separuh\w*
harmful=buruk|berbahaya|merugikan
healthy=sehat
higher dose=dosis (?:yang )?lebih (?:tinggi|besar|banyak|kuat)
hold on to=simpan\w*|menyimpan
hot=\w*hangatkan|panas|hangat
if you like=(?:jika|bila|kalau) (?:anda )?(?:mau|ingin|suka|menginginkan)
indoors=dalam|rumah|masuk\w*
inner=bagian dalam|sisi dalam
internal use=dalam(?= saja)|pemakaian dalam|obat dalam|penggunaan dalam
last=terakhir
late=\d+ (?:menit|jam|hari) (?:kemudian|setelah\w{0,3}|terlambat|lebih lambat)
    |terlambat
later=(?:semakin|makin) (?:lambat|lama|telat|terlambat)
left side=kiri
less of it=lebih sedikit|kurangi|lebih jarang
less than usual=(?:kurang|lebih sedikit
    |lebih jarang)(?: bergerak)? dari(?:pada)? biasa\w*|berkurang
loosen=longgar\w*|\w*longgarkan|\w*kendurkan|buka\w*
losing weight=turun|berkurang|menurun|penurunan|kehilangan
lost weight=turun|berkurang|menurun
lower dose=dosis (?:yang )?lebih (?:rendah|kecil|sedikit)
lowered=\w*kurang\w*|\w*turun\w*|setengah\w*|separuh\w*
lying=berbaring|baring\w*|terbaring
many times=berkali-kali|beberapa kali|berulang(?:-ulang)?(?: kali)?
metres=meter
mild=ringan|tidak berbahaya|tidak serius|sepele
more of it=lebih banyak|lebih sering
negative=negatif
not allergic=(?:tidak|tanpa|bukan) (?:\w+ ){0,2}alergi
not binding=tidak (?:\w+ ){0,2}mengikat|tidak memiliki kekuatan hukum
not stop=(?:jangan|tidak(?: boleh)?) (?:berhenti|hentikan|menghentikan)
official=(?<!tidak )(?<!bukan )resmi
on back=telentang|terlentang|\w*telentangkan|\w*terlentangkan
on front=tengkurap|telungkup
on rising=bangun tidur|bangun|pagi
on the side=miring\w*|\w*miringkan|menyamping
one half=(?:satu|sebelah|salah satu|setengah\w*|separuh\w*)(?: \w+)? saja|satu (?:bagian
    |belahan|paruh)\w*|setengahnya|separuhnya|hanya (?:satu|setengah|separuh)\w*
one side=satu (?:mata|telinga|sisi|tangan)|sebelah|mata (?:kiri|kanan)|salah satu
only once=sekali|satu kali|1 kali
open it=buka|membuka|bukalah
opened=(?:sudah )?dibuka|terbuka
outdoors=luar|keluar\w*|udara segar|udara terbuka
outer=luar
paid=berbayar|dikenakan biaya|tidak gratis|bukan gratis|membayar|bayar
plenty=banyak|cukup
positive=positif
raised=\w*tingkat\w*|\w*naik\w*|\w*tambah\w*|dua kali lipat\w*|\w*gandakan
right side=kanan
saved=simpan|disimpan|menyimpan|tersimpan
severe=serius|parah|berat|berbahaya|mematikan|fatal
sitting=duduk|tegak|mendudukkan
someone else=teman\w*|tetangga|kawan
sometimes=kadang(?:-kadang|kala)?|terkadang|sesekali|sekali-sekali
spit=ludah\w*|keluarkan|buang\w*
stopped=berhenti|hentikan|menghentikan
suddenly=tiba-tiba|mendadak|sekaligus
sure=(?:jika|bila|apabila) (?:anda )?yakin
swallow=telan\w*|menelan\w*
switch off=hentikan|matikan|mematikan|dimatikan|nonaktifkan|cabut
switch on=mulai\w*|nyalakan|hidupkan|aktifkan|menyalakan
take off=lepas|lepaskan|melepas\w*|tanggalkan|copot|lepas\w*
the same=yang sama
thick=tebal
tighten=kencang\w*|\w*kencangkan|\w*eratkan|\w*ketatkan
to begin with=dulu|dahulu|terlebih dahulu|pertama|pertama-tama|mula-mula
too high=terlalu tinggi
too low=terlalu rendah
unofficial=tidak resmi|bukan (?:terjemahan )?resmi
unopened=belum (?:pernah )?dibuka|tertutup|yang masih tersegel|sebelum dibuka|tersegel
    |tidak terbuka|belum terbuka
until=sampai|hingga
warm up=\w*hangat\w*
wet=basah|lembap|lembab
whole=utuh|tidak rusak
with=dengan|pada
    |mengandung gula(?<!tidak mengandung gula)
without=tanpa
without sugar=tanpa (?:tambahan )?gula|bebas gula|tidak mengandung gula
worse=memburuk|bertambah parah|lebih buruk|semakin parah|makin parah|bertambah buruk
"""
