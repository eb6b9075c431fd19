"""Phrases of Malay: see the package for what they mean."""

PHRASES = r"""
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

[comparison]
less=tidak (?:lebih|melebihi)|paling banyak|kurang daripada|di bawah|maksimum
    |sehingga(?=\s+\d)|bawah(?=\s+\d)|jangan melebihi|paling (?:lama|lewat|tinggi)
    |selebih-lebihnya|paling tinggi|atau (?:kurang|lebih rendah)|lebih (?:rendah|kecil
    |muda) daripada|selewat-lewatnya|sebanyak-banyaknya
more=tidak kurang|sekurang-kurangnya|lebih daripada|melebihi|di atas|minimum
    |paling (?:sedikit|singkat|rendah)|selebih-kurangnya|atau (?:lebih|lebih tinggi)
    |lebih (?:tinggi|besar|tua|lama) daripada

[deadline]
within=dalam(?: masa| tempoh)?|selewat-lewatnya
after=(?:selepas|lewat)(?=\s+\d)

[earliest]
earliest=paling awal|tidak sebelum

[if-not]
no=(?:jika|apabila|kalau)(?: anda)? tidak|(?:jika|apabila|kalau)(?: \w{1,15}){1,3} tidak

[if]
if=jika|apabila|kalau

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
before=sebelum
no=tidak|jangan\w{0,3}|bukan|tanpa|elak\w{0,4}|mengelak\w{0,3}|kecuali|dilarang|tiada
    |belum|tak|bukanlah|terlarang
wrong=salah|gagal

[opposite]
raise=tingkatkan|naikkan
lower=kurangkan
stop=hentikan
go on=teruskan
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

[contrasts]
adults=dewasa
after treatment=(?:selepas|setelah) rawatan
afterwards=selepas itu|kemudian|nanti|selepasnya
another=lain|berbeza|berlainan
at meals=(?:semasa|sambil|ketika) makan|bersama makanan
beforehand=dahulu|terlebih dahulu|dulu|sebelum\w{0,3}
better=bertambah baik|semakin baik|pulih
both halves=kedua-dua\w*|keduanya
broken=rosak|pecah|terbuka|koyak|luka
by day=(?:hanya )?(?:pada )?(?:waktu )?siang(?: hari)?(?: sahaja)?
chew=kunyah\w*|mengunyah\w*
children=kanak-kanak|anak
cold=sejuk|dingin
complete=semua maklumat|lengkap
cool down=\w*sejuk\w*|\w*dingin\w*
day and night=malam|24
delayed=nanti|esok|keesokan\w{0,4}|minggu (?:depan|hadapan)|(?:beberapa|\d+) (?:minggu
    |hari|bulan) (?:lagi|kemudian)
deleted=padam|dipadam\w*|memadam\w*|hapus|dihapus\w*
discard=buang\w*|membuang\w*|dibuang|lupuskan
dry=kering|keringkan|dikeringkan
elsewhere=lain|berbeza|berlainan
final=muktamad|pasti
first=pertama
free=percuma
from=mulai|sejak|dari(?:pada)?
full stomach=perut (?:penuh|kenyang)|selepas makan
full up=(?:benar-benar )?penuh
go on=teruskan|terus
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
lower dose=dos (?:yang )?lebih (?:rendah|kecil|sedikit)
lowered=\w*kurang\w*|\w*turun\w*|separuh\w*|setengah\w*
lying=baring|berbaring|terbaring
mild=ringan|tidak berbahaya
more of it=lebih banyak|lebih kerap|tambahkan
negative=negatif
not allergic=(?:tidak|tiada|bukan|tanpa) (?:\w+ ){0,2}al[ae]h?r?gik?
on back=telentang|terlentang
on front=meniarap
on rising=bangun tidur|bangun|pagi
one half=(?:satu|sebelah|separuh|setengah)(?: \w+)? sahaja|separuhnya|satu bahagian\w*
    |hanya (?:satu|separuh|setengah)
opened=(?:sudah |telah )?dibuka|terbuka
outdoors=luar|keluar\w*|udara segar
outer=luar
paid=berbayar
positive=positif
raised=\w*tingkat\w*|\w*naik\w*|\w*tambah\w*|\w*ganda\w*
right side=kanan
saved=simpan|disimpan\w*|menyimpan\w*|tersimpan
severe=serius|teruk|berbahaya|membawa maut
sitting=duduk|tegak
someone else=kawan|rakan|jiran
spit=ludah\w*|keluarkan
sure=(?:jika|sekiranya) (?:anda )?pasti
swallow=telan\w*|menelan\w*
switch off=hentikan|matikan|mematikan|tutup|cabut|padamkan
switch on=mulakan|hidupkan|pasang|nyalakan|buka
the same=yang sama
thick=tebal
too high=terlalu tinggi
too low=terlalu rendah
unopened=belum (?:pernah )?dibuka|tertutup|sebelum dibuka|tidak dibuka
until=sehingga|hingga|sampai|sebelum
warm up=\w*hangat\w*|\w*panas\w*
wet=basah|lembap
whole=utuh|tidak rosak
worse=bertambah teruk|semakin teruk|memburuk
"""
