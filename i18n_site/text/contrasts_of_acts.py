"""The part of ``contrast_tables`` about what to do with a thing: keep it, swallow it.

By meaning, then a line for each language; patterns as there.
"""

WORDS = {
    "discard": r"""
en=throw (?:it |them |the \w+ )?away|throw (?:it |them )?out|discard\w*|dispos\w+
    |get rid of
fr=jet(?:ez|er|é)\w{0,3}|élimin\w+|débarrass\w+
es=(?:des)?ech\w{1,6}|tir\w{1,5}|elimin\w+|desh\w+|basura
it=gett\w+|butt\w+|elimin\w+|smalti\w+
pt=deit\w+|descart\w+|jog\w+|elimin\w+|lixo
de=\w*w[eio]rf\w*|entsorg\w+|wegwerf\w+|wegschütt\w+|verw[eo]rf\w+
nl=gooi\w*|weggooi\w*|weg|wegwerp\w*
sv=kasta\w*|släng\w*|kassera\w*
da=smid\w*|kass[ée]r\w*|bortskaf\w*|kast\w*
nb=kast\w*|hiv\w*
fi=hävit\w+|heit\w+|kaada\w*
pl=wyrzu\w+|wylej\w*|usu\w+|utyliz\w+
cs=vyho\w+|vyhaz\w+|vyli\w+|zlikvid\w+|zahoď\w*|zneškod\w+
sk=vyho\w+|vyhadz\w+|zlikvid\w+|zahoď\w*|vyle\w+
ru=\w*брос\w*|\w*брасыв\w*|вылей\w*|утилиз\w+|\w*кидыв\w+|\w*кин\w+
uk=викин\w+|викид\w+|вилий\w*|утиліз\w+
bg=изхвърл\w+
sr=баци\w+|бацајте|одложи\w*|baci\w+|bacajte|odloži\w*
hr=baci\w*|bacajte|odloži\w*|zbrin\w+
ro=arunc\w+|elimin\w+
hu=dob\w+|kidob\w+|öntse|semmisítse
el=πετάξ\w+|πετά\w+|απορρίψ\w+|απορρίπτ\w+
tr=at[ıi]n\w{0,3}|atınız|at[ıi]lmal\w*|imha \w+|dök\w+
ar=تخلص\w*|وتخلص\w*|التخلص|ارم\w*|اطرح\w*|ألق\w*
he=להשליך|לזרוק|זרקו|השליכו|השלך|זרוק|יש להשליך
fa=دور \w+|معدوم \w+
hi=फेंक\S*|फ़ेंक\S*|नष्ट
bn=ফেলে|ফেলুন
id=buang\w*|membuang\w*|dibuang|musnahkan
ms=buang\w*|membuang\w*|dibuang|lupuskan
fil=itapon|tapon|pagtatapon
vi=bỏ|vứt|đổ đi|tiêu hủy|loại bỏ
th=ทิ้ง|กำจัด
ja=捨て|廃棄|処分
ko=버리|버려|버릴|버린|폐기
zh=丢|扔|弃|棄|倒掉|处理掉|處理掉
km=ចោល|បោះ
lo=ຖິ້ມ
my=စွန့်|ပစ်|သွန်
sw=tupa|mwaga|itupe|tupilia mbali
""",
    "hold on to": r"""
en=keep (?:this|the|your|all|any) (?:\w+ )?(?:leaflet|card|box|packaging|carton
    |receipt|record
    |letter|note|copy|list|paper|packet)\w*
fr=conserv\w+|gard\w+
es=guard\w+|conserv\w+
it=conserv\w+|tenga|tenere|tieni
pt=guard\w+|conserv\w+
de=aufbewahr\w+|bewahren|behalten|aufheben|heben sie|lager\w+
nl=bewaar\w*|bewaren
sv=spara\w*|förvara\w*|behåll\w*
da=gem\w{0,3}|opbevar\w*|behold
nb=oppbevar\w*|behold|spar
fi=säilyt\w+|säästä\w*
pl=przechow\w+|zachow\w+|zatrzymaj\w*
cs=uchov\w+|uschov\w+|ponech\w+
sk=uchov\w+|odlož\w+|ponech\w+
ru=хран\w+|сохран\w+|остав\w+
uk=зберіг\w+|збереж\w+|залиш\w+
bg=съхран\w+|запаз\w+
sr=чува\w+|сачува\w+|čuva\w+|sačuva\w+
hr=čuva\w+|sačuva\w+|zadrž\w+
ro=păstr\w+
hu=tart\w+|tárol\w+|őri\w+
el=φυλά\w+|κρατή\w+|διατηρ\w+
tr=sakla\w+|muhafaza \w+
ar=احفظ\w*|احتفظ\w*|الاحتفاظ|تحفظ
he=לשמור|שמרו|שמור
fa=نگه\w*
hi=रखें|रख लें|सँभाल\S*
bn=রাখুন|রেখে দিন|সংরক্ষণ \S+
id=simpan\w*|menyimpan
ms=simpan\w*|menyimpan
fil=itago|itabi|panatilihin
vi=giữ|cất|bảo quản|để dành
th=เก็บ
ja=保管|保存|取って(?:おい|置い)
ko=보관|보존|남겨
zh=保存|保留|留着|留著|存放|储存|儲存
km=រក្សាទុក
lo=ເກັບ|ຮັກສາໄວ້
my=သိမ်း
sw=hifadhi|tunza
""",
    "spit": r"""
en=spit\w* (?:it |them |the \w+ )?out|spit
fr=crach\w+|recrach\w+
es=escup\w+
it=sput\w+
pt=cusp\w+|cosp\w+
de=\w*spuck\w*
nl=\w*spuug\w*|\w*spug\w*|\w*spuw\w*
sv=spotta\w*
da=spyt\w*
nb=spytt\w*
fi=sylje\w*|sylke\w*
pl=\w*plu[jćwń]\w*
cs=\w*pliv\w+
sk=\w*pľu\w+
ru=\w*пл[её]в\w+|\w*плюн\w+|\w*плюй\w+
uk=\w*пл[ьюь]\w+
hr=\w*plju\w+
ro=scuip\w+
hu=\w*köp\w+
el=φτύ\w+
tr=tükür\w+
ar=ابصق\w*|وابصق\w*|بصق\w*
he=לירוק|ירקו|וירק\w*|ירק
fa=تف \w+|بیرون بریزید
hi=थूक\S*
id=ludah\w*|keluarkan|buang\w*
ms=ludah\w*|keluarkan
vi=nhổ
th=บ้วน|คาย
ja=吐き
ko=뱉
zh=吐
""",
    "swallow": r"""
en=swallow\w*
fr=aval\w+
es=trag\w+|trág\w+
it=\w*ingoi\w+|deglut\w+|ingerisc\w+|inghiott\w+
pt=engol\w+|engul\w+|degl\w+
de=\w*schluck\w*
nl=\w*slik\w*
sv=svälj\w*
da=slug\w*|synk\w*|indtag
nb=svelg\w*
fi=niel\w+
pl=poł[ky]\w+|połkn\w+
cs=\w*polk\w+|spolkn\w+
sk=\w*prehlt\w+|prehĺt\w+
ru=\w*глот\w+|\w*глат\w+
uk=\w*ковт\w+
hr=\w*gut\w+
ro=înghi\w+
hu=\w*nyel\w+
el=κατ[αά]π\w+
tr=yut\w+
ar=ابتلع\w*|وابتلع\w*|تبتلع\w*|بلع\w*|يبلع
he=לבלוע|בלעו|ובלע\w*|בליעה
fa=ببلع\w*|قورت \w+|بلعیدن
hi=निगल\S*
id=telan\w*|menelan\w*
ms=telan\w*|menelan\w*
vi=nuốt
th=กลืน
ja=飲み込|飲みこ|のみこ|呑み込
ko=삼키|삼켜|삼킨
zh=吞|咽
""",
    "chew": r"""
en=chew\w*|crush\w*
fr=mâch\w+|croqu\w+|écras\w+
es=mast\w+|tritur\w+
it=mastic\w+|schiacc\w+
pt=mastig\w+|esmag\w+
de=\w*kau\w+|zerkau\w+|zerdrück\w+
nl=kauw\w*
sv=tugga\w*|krossa\w*
da=tyg\w*|knus\w*
nb=tygg\w*|knus\w*
fi=puresk\w+|murs\w+
pl=\w*żu[jćw]\w*|\w*gry[zź]\w*
cs=\w*žv[ýý]k\w+|\w*kous\w+
sk=\w*žu[jvť]\w*|\w*hry[zť]\w*
ru=\w*ж[её]в\w+|\w*жуй\w+
uk=\w*ж[уо][йв]\w+
hr=\w*žva[čk]\w+
ro=mestec\w+
hu=\w*rág\w+
el=μασ\w+
tr=çiğne\w+
ar=امضغ\w*|تمضغ\w*|مضغ\w*
he=ללעוס|לעסו|לעיסה
fa=بجو\w*|جوید\w+
hi=चबा\S*
id=kunyah\w*|mengunyah\w*
ms=kunyah\w*|mengunyah\w*
vi=nhai
th=เคี้ยว
ja=噛|かみ砕|かん(?:で|だ)
ko=씹
zh=嚼|咬碎
""",
}
