"""Phrases of Turkish: see the package for what they mean."""

PHRASES = r"""
[always]
always=her zaman|daima
never=asla|hiçbir zaman
later=daha sonra|geç|yarın|gelecek hafta|haftaya|ileride

[antonym]
even if=bile|de olsa|da olsa
unless=\w{2,20}[ms]?[ae]dıkça|olmadıkça|(?:sadece|yalnızca) .{2,30}s[ae]|hariç
    |\w{2,20}m[ae]dikçe|\w{2,20}m[ae]dığ[ıi] sürece
rare=seyrek|nadir
common=yaygın
often=sık|sık sık
seldom=nadiren
open=açık\w{0,3}(?! (?:alan|hava|ortam)\w*)
closed=kapalı\w{0,3}(?! (?:alan|mek[aâ]n|ortam|yer)\w*)
cool=buzdolab\w{1,5}
freezer=dondurucu\w{0,3}|buzlukta
small=küçük
large=büyük

[aside]
except=hariç|dışında|haricinde|istisna\w{0,4}|olmadıkça|başka
instead=yerine|değil
doubt=emin (?:değil\w{0,6}|olamı\w{2,8}|olma\w{2,8})|şüphe\w{0,8}|tereddüt\w{0,6}
    |kuşku\w{0,6}
until=\w{2,30}(?:ncaya|nceye) kadar|\w{2,20}meden önce|\w{2,20}madan önce
    |(?!bekle)\w{2,30}m[ae]d[ae]n|önce

[comparison]
less=fazla \w{1,30}m[ae][yzm]\w{0,9}|en (?:fazla|çok)|yaş alt\w{1,4}|altında\w{0,3}
    |\w{1,30}[dt][ae]n (?:küçük|kısa|düşük)|az(?:ı|dır)?(?! \w{1,30}m[ae][yzm])|azami
    |maksimum|en yüksek|(?:veya|ya da) daha (?:kısa|az|küçük)|(?:veya
    |ya da) (?:daha )?(?:düşük|az|küçük|altı|aşağı|soğuk)\w*
more=az \w{1,30}m[ae][yzm]\w{0,9}|en az|(?:veya|ya da) (?:daha )?(?:üzer|üst|yukarı
    |sıcak)\w*|yaş (?:üst|üzer)\w{1,4}|fazla\w{0,4}
    |üzerinde\w{0,3}|üstünde\w{0,3}|\w{1,30}[dt][ae]n (?:büyük|uzun|yüksek)|asgari
    |minimum|en düşük|(?:veya|ya da) daha (?:uzun|çok|büyük)|(?:veya
    |ya da) (?:daha )?(?:yüksek|fazla|büyük|üzeri)\w*

[deadline]
within=içinde|en geç|içerisinde|zarfında
after=\d+ \w{1,10} (?:sonra|geçtikten)\w{0,4}

[earliest]
earliest=en erken|önce değil

[if-not]
no=\w{2,30}m[ae](?:zs[ae]|d[ıi]ys[ae])\w{0,5}|değilse\w{0,4}

[negated-avoid]
no=kaçınma(?!l[ıi])\w{2,8}

[not-only]
no=(?:yalnızca|sadece|yalnız) (?:\w{2,20} ){0,3}değil\w{0,4}

[plain-limit]
less=az\w{0,2}
more=fazla\w{0,4}

[negation]
yes=eksiksiz\w{0,6}|halsiz\w{0,6}|güçsüz\w{0,6}|hissiz\w{0,6}|sessiz\w{0,4}
prefix=ücretsiz\w{0,4}
before=\w{1,30}[dt][ae]n önce
no=\w{1,30}m[ae]dikçe|hariç|değil\w{0,8}|yok\w{0,8}|hayır|yasak\w{0,6}|kaçın\w{0,9}
    |uzak dur\w{1,8}|sakın\w{1,8}|\w{1,30}m[ae](?:s[ae]|y[ıi][nz]|mal[ıi]|meli|z
    |d[ıi]|mak
    |mek|den|dan|y[ae][cn]|m[ıi][şs])\w{0,9}|\w{1,30}m[ıiuü]yor\w{0,6}
    |\w{2,30}s[ıiuü]z\w{0,6}|degil\w{0,8}|ne \w+(?: \w+){0,3},? ne (?:de )?\w+
    |redde\w{2,8}
wrong=yanlış\w{0,4}|hatalı

[opposite]
raise=art[ıi]r[ıi]n\w{0,4}|yükseltin\w{0,4}
lower=azalt[ıi]n\w{0,4}|düşürün\w{0,4}
stop=(?:almayı|kullanmayı|almayi) (?:bırakın|kesin|durdurun)\w{0,4}|bırakın\w{0,4}
    |kesin(?:iz)?|durdurun\w{0,4}|bırakma\w*
go on=devam ed(?:in\w{0,3}|iniz)|sürdürün\w{0,4}
out of reach=göremeyece\w{1,4}|ulaşamayaca\w{1,4}|erişemeyece\w{1,4}
in reach=görebilece\w{1,4}|ulaşabilece\w{1,4}|erişebilece\w{1,4}
with food=yeme[kğ]\w{0,3}(?: ile)?(?: birlikte)|yemekle|tok karnına
fasting=aç karnına|yemeksiz|boş mideyle

[order]
before=önce(?:ki|si\w{0,4})?
after=sonra(?:ki|sı\w{0,4})?

[prohibition]
yes=(?:unutma|çekinme|bekleme|gecikme|geciktirme|endişelenme|korkma|erteleme|(?:ihmal
    |tereddüt|merak) etme)(?:y[ıi]n|mel[ıi])?\w{0,5}
no=\w{1,30}m[ae]y[ıi]n\w{0,3}|\w{1,30}m[ae]mal[ıi]\w{0,4}|\w{1,30}memeli\w{0,4}|asla

[period]
other week=(?:iki|2) haftada(?: bir)?
third day=(?:üç|3) günde bir
other day=gün aşırı|(?:iki|2) günde bir
day=(?<!\d )günde|günlük|her gün|gün başına|her (?:sabah|akşam|gece)
week=(?<!\d )haftada|haftalık|her hafta
month=(?<!\d )ayda|aylık|her ay
year=(?<!\d )yılda|yıllık|her yıl
hour=(?<!\d )saatte|saatlik|her saat
minute=dakikada|her dakika
second=saniyede

[site]
muscle=kas\w{0,3}|kas içi\w*
skin=deri\w*|cilt\w*|cild\w*
vein=damar\w*|toplardamar\w*
eye=göz\w*
mouth=ağız\w*|ağz\w+

[strong-negation]
no=\w{1,30}(?:maz|mez|amaz|emez)s[ıi]n[ıi]z|\w{1,30}m[ae]y[ıi]n\w{0,3}|\w{1,30}[ae]maz

[only after]
only after=(?:ancak|yalnızca)(?: [\w’']{1,25}){1,6} sonra|sonra (?:ancak|yalnızca)
    |bekleyin\w{0,3}

[waited]
waited=bekle(?:dikten|yip|meden|dikten) sonra|(?:ondan|daha|dinlendikten) sonra

[times]
1=(?:bir|1|tek) (?:kez|defa|kere|sefer)
2=(?:iki|2) (?:kez|defa|kere|sefer)
3=(?:üç|3) (?:kez|defa|kere|sefer)
4=(?:dört|4) (?:kez|defa|kere|sefer)
?=\d+ (?:kez|defa|kere)

[contrasts]
adults=yetişkin\w*|erişkin\w*
after treatment=tedavi(?:den|niz bittikten|nizden) sonra|tedavi sonrası\w*
afterwards=sonra\w{0,6}|ardından|daha sonra
another=farklı|başka|değişik|diğer
at meals=yeme[kğ]\w{0,4} (?:sırasında|esnasında|birlikte)|öğünlerle|yemeklerle
beforehand=önce\w{0,4}|ilk olarak|öncelikle
better=iyileş\w{1,7}|düzel\w{1,6}|daha iyi
both halves=(?:her )?iki yarı\w*|(?:her )?ikisini
both sides=her iki|iki|her bir
broken=kırık|kırıl\w+|hasar\w*|açık|yırtı\w+|bozul\w+|bozuk
by day=(?:sadece |yalnızca )?gündüz\w{0,4}
chew=çiğne\w+
children=çocuk\w*
cold=soğu\w+|soğuk\w*|serin\w*
complete=tüm bilgi\w{0,6}|eksiksiz|bütün bilgi\w{0,6}
cool down=serinlet\w*|soğut\w*|serin
day and night=gece\w{0,4}|24|her saat\w{0,3}|kesintisiz
delayed=daha sonra|sonra|yarın|ertesi gün|gelecek hafta|(?:birkaç|bir|\d+) (?:hafta
    |gün|ay) (?:sonra|içinde)|başka (?:bir )?(?:gün|zaman)
deleted=sil(?:in\w*|er\w*|mek|me)?
discard=at[ıi]n\w{0,3}|atınız|at[ıi]lmal\w*|imha \w+|dök\w+
dry=kuru\w*
elsewhere=farklı|başka|değişik|diğer
final=kesin\w*|nihai
first=ilk
free=ücretsiz\w{0,4}|bedava
from=itibaren|beri|başlayarak
full stomach=tok karnına|yemekten sonra
full up=tamamen dol\w*|tam dol\w*|dolu\w*|dolduğunda
go on=devam|sürdür\w*
gradually=kademeli|yavaş\w*|azar azar|giderek
half full=yarı\w*|yarım
harmful=zararlı\w{0,4}|kötü\w{0,4}
healthy=sağlıklı|sağlam
higher dose=(?:daha )?(?:yüksek|büyük|fazla) (?:bir )?doz\w*
hold on to=sakla\w+|muhafaza \w+
hot=sıcak|kaynar|ılık
if you like=isterseniz|dilerseniz|istersen|arzu ederseniz
indoors=içeri\w*|kapalı|evde|eve|iç mekan\w*|içinde
inner=iç
internal use=dahilen|dahili|iç kullanım
last=son
late=\d+ (?:dakika|saat|gün) (?:sonra|geç)
later=ne kadar (?:geç|sonra)
left side=sol\w{0,4}
less of it=daha az
lower dose=(?:daha )?(?:düşük|küçük|az) (?:bir )?doz\w*
lowered=azalt\w*|düşür\w*|yarıya|yarı\w*|indir\w*|azal\w*
lying=yat\w+|uzan\w+
many times=birkaç kez|birçok kez|defalarca|tekrar tekrar
mild=(?:hafif|zararsız|önemsiz|tehlikesiz)\w{0,4}
more of it=daha (?:fazla|çok)
negative=negatif\w{0,6}
not allergic=alerjisi yok\w*|alerjik değil\w*|aler[jg]i\w* (?:yok|olma|değil|bulunm)\w*
not binding=bağlayıcı (?:\w+ )?(?:değil\w*|olmayan)
official=resmî|resmi(?: (?!değil|olmayan)\w*)?
on back=sırt\w{0,3} üstü|sırtüstü|sırt ?üstü
on front=yüz ?üstü|yüzükoyun|karnının üstüne
on rising=kalkt\w+|kalkınca|uyand\w+|sabah\w*
one half=(?:bir|tek|sadece bir|yalnızca bir) yarı\w*|yalnızca yarı\w*|yarısını|birini
one side=(?:tek|bir) (?:göz|kula|el|taraf)\w*|(?:sol|sağ) (?:göz|kula|el)\w*
only once=bir (?:kez|defa|kere)
opened=açılmış|açık|açıldıktan
outdoors=dışarı\w*|açık hava\w*|temiz hava\w*
outer=dış\w*
paid=ücretli\w{0,4}|paralı
positive=pozitif\w{0,6}
raised=art[ıi]r\w*|artt[ıi]r\w*|yükselt\w*|iki kat\w*|art[ıa]\w*|çoğalt\w*
right side=sağ|sağ(?:a|ın|daki)\w{0,2}
saved=kaydet\w*|kayded\w*|kayıtlı|sakla\w*
severe=(?:ciddi|ağır|şiddetli|tehlikeli|ölümcül)\w{0,4}
sitting=otur\w+|dik
someone else=arkada[şs]\w*|komşu\w*
spit=tükür\w+
suddenly=hızl[ıa]\w*|çabuk\w*|aniden|birdenbire|bir anda
sure=eminseniz|emin (?:olduğunuzda|olursanız|iseniz)
swallow=yut\w+
switch off=kapat\w*|durdur\w*|kapa\w*|devre dışı
switch on=açı?|başlat\w*|etkinleştir\w*
the same=aynı
thick=kalın
too high=(?:çok|fazla|aşırı) yüksek\w*
too low=(?:çok|fazla|aşırı) düşük\w*
unofficial=gayri ?resm\w|resm\w (?:\w+ )?(?:olmayan|değil\w*)
unopened=açılmamış|kapalı|açılmadan
until=\w{1,20}[yn]?[ae] kadar|kadar|dek|önce\w{0,4}
warm up=ısıt\w*|sıcak
wet=nemli|ıslak
whole=sağlam|hasarsız|bozulmamış
worse=kötüleş\w{1,7}|ağırlaş\w{1,6}
not stop=(?:bırakma|kesme|durdurma)(?:y[ıi]n\w*|mal[ıi]\w+)
stopped=(?:\w+[mıiuüyae]y?[ıiuü] )?(?:bırakın|kesin|durdurun)(?:ız|iz|uz)?
at last=en son|son olarak|sonunda
by a doctor=doktor\w*|hekim\w*|hemşire\w*|uzman\w*|çevirmen\w*|insan\w*
by machine=bilgisayar\w*|makine\w*|otomatik\w*|yazılım\w*|yapay zek\w+
centimetres=santimetre\w*|milimetre\w*|santim\w*|cm|mm
close it=kapat\w+|kapay\w+
confidential=gizli\w*
gained=kilo al\w*|art\w+|al(?:ır|dı|mış)\w*
less than usual=(?:normalden|her zamankinden|alışılmıştan) (?:\w+ )?(?:daha )?az\w*
lost weight=kilo ver\w*|ver(?:ir|di|miş)\w*|kaybed\w+|zayıfla\w+
public=herkese açık|kamuya açık|aleni\w*
sometimes=bazen|ara sıra|zaman zaman|arada bir
take off=çıkar\w+
tighten=sıkın\w*|sıkılaştır\w+
with sugar=(?:şeker|alkol|laktoz|gluten|tuz|lateks|kafein|yağ)(?:li|lı|lü|lu|lidir
    |lıdır)|(?:şeker|alkol|laktoz|gluten) içerir
to begin with=önce\w{0,4}|ilk olarak|öncelikle
only=yalnız|yalnızca|sadece|ancak|salt
until week=\d+\.? (?:haftaya|güne|aya|haftasına|gününe|ayına|yaşına) kadar
go=git\w+|gidi\w+

[and]
and=ve|ama|ancak|fakat

[half-day]
am=sabah\w{0,6}|öğleden önce
pm=öğleden sonra|akşam\w{0,5}|gece\w{0,5}|yatmadan önce
"""
