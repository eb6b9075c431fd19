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
more=tidak kurang|sekurang-kurangnya|lebih daripada|melebihi|di atas|minimum
    |paling (?:sedikit|singkat|rendah)

[deadline]
within=dalam(?: masa| tempoh)?|selewat-lewatnya
after=(?:selepas|lewat)(?=\s+\d)

[earliest]
earliest=paling awal|tidak sebelum

[if-not]
no=(?:jika|apabila|kalau)(?: anda)? tidak

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
less=kurang daripada
more=lebih daripada

[negation]
before=sebelum
no=tidak|jangan\w{0,3}|bukan|tanpa|elak\w{0,4}|mengelak\w{0,3}|kecuali|dilarang|tiada
    |belum|tak

[order]
before=sebelum
after=selepas|sesudah

[prohibition]
yes=jangan (?:lupa\w{0,3}|ragu\S{0,5}|tunggu|tangguh\w{0,3}|bimbang|risau|takut|malu
    |teragak\S{0,8}|segan\S{0,6}|panik)
no=jangan\w{0,3}|tidak (?:boleh|perlu|digalakkan|dibenarkan)|dilarang

[period]
day=sehari|setiap hari|harian
week=seminggu|setiap minggu|mingguan
month=sebulan|setiap bulan|bulanan
hour=sejam|setiap jam
year=setahun|setiap tahun|sekali setahun

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

[contrasts]
adults=dewasa
after treatment=(?:selepas|setelah) rawatan
afterwards=selepas itu|kemudian|nanti|selepasnya
another=lain|berbeza|berlainan
at meals=(?:semasa|sambil|ketika) makan|bersama makanan
beforehand=dahulu|terlebih dahulu|dulu|sebelum\w{0,3}
better=bertambah baik|semakin baik|pulih
broken=rosak|pecah|terbuka|koyak|luka
chew=kunyah\w*|mengunyah\w*
children=kanak-kanak|anak
cold=sejuk|dingin
complete=semua maklumat|lengkap
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
go on=teruskan|terus
harmful=buruk|berbahaya|memudaratkan
healthy=sihat
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
lying=baring|berbaring|terbaring
mild=ringan|tidak berbahaya
negative=negatif
not allergic=(?:tidak|tiada|bukan|tanpa) (?:\w+ ){0,2}al[ae]h?r?gik?
on back=telentang|terlentang
on front=meniarap
on rising=bangun tidur|bangun|pagi
opened=(?:sudah |telah )?dibuka|terbuka
outdoors=luar|keluar\w*|udara segar
outer=luar
paid=berbayar
positive=positif
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
unopened=belum (?:pernah )?dibuka|tertutup|sebelum dibuka|tidak dibuka
until=sehingga|hingga|sampai|sebelum
wet=basah|lembap
whole=utuh|tidak rosak
worse=bertambah teruk|semakin teruk|memburuk
"""
