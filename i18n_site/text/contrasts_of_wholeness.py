"""The part of ``contrast_tables`` about what is broken or whole.

By meaning, then a line for each language; patterns as there.
"""

WORDS = {
    "broken": r"""
en=broken|damag\w+|torn|cracked|open (?:wounds?|skin|sores?|cuts?)
ar=مكسور\w?|تالف\w?|متضرر\w?|ممزق\w?|مفتوح\w?|متشقق\w?
bg=счупен\w*|повреден\w*|нарушен\w*|скъсан\w*|открит\w+|отворен\w+
ca=trenca\w+|danya\w+|malm\w+|obert\w+|romp\w+|precint trencat
cs=poškozen\w*|poruš\w+|rozbit\w*|otevřen\w+|protržen\w*|zlomen\w*
da=brudt|ødelagt\w*|beskadig\w+|åbn\w*|revet
de=beschädig\w*|gebroch\w+|zerbroch\w*|verletzt\w*|offen\w*|kaputt\w*|aufgebrochen|defekt\w*
el=σπασμέν\w+|κατεστραμμέν\w+|παραβιασ\w+|ανοιχτ\w+|ανοικτ\w+|φθαρμέν\w+
es=rot[oa]s?|dañad[oa]s?|abiert[oa]s?|roto|lesionad\w+|violad\w+
et=katki\w*|kahjusta\w+|rikutud|lahtis\w+|avatud|vigastatud
fa=شکسته|آسیب\w*|پاره|باز|مخدوش
fi=rik\w+|vaurio\w+|vahingoit\w+|avo\w*|rikkinä\w+
fil=sira\w*|basag|punit|bukas|may sugat
fr=cass\w+|endommag\w+|abîm\w+|bris\w+|ouvert\w*|rompu\w*|lésé\w*|déchir\w+
he=שבור\w*|פגום\w*|פגומ\w*|פתוח\w*|קרוע\w*|נשבר\w*
hi=टूट\S*|क्षतिग्रस्त|खुल\S*|फट\S*
hr=oštećen\w*|slomljen\w*|otvoren\w*|puknut\w*|potrgan\w*|razbijen\w*
hu=sérült\w*|törött\w*|nyílt|nyitott|megsérül\w*|feltört
id=rusak|pecah|terbuka|sobek|robek|luka
it=rott\w+|danneggiat\w+|apert\w+|lesion\w+|lacerat\w+|compromess\w+
ja=破れ|破損|損傷|壊れ|開い|開封|傷
ka=დაზიანებულ\w*|გატეხილ\w*|ღია|დარღვეულ\w*
kk=бұзылған|зақымдалған|зақымданған|сынған|ашық
ko=파손|손상|깨진|찢어|열린|상처|훼손
lt=pažeist\w+|sulaužyt\w+|sugadint\w+|atvir\w+
lv=bojāt\w*|salauzt\w*|sabojāt\w*|atvērt\w*|atklāt\w*|vaļēj\w*
mr=तुटल\S*|फाटल\S*|खराब|उघड\S*|क्षतिग्रस्त
ms=rosak|pecah|terbuka|koyak|luka
nb=brutt|ødelagt\w*|skade\w*|åpn\w*|åpent?|revet
nl=beschadigd\w*|gebroken|verbroken|kapot\w*|open|gescheurd|stuk
pl=uszkodz\w+|zniszcz\w+|złaman\w*|otwart\w+|zerwan\w+|narusz\w+|pęk\w+
pt=partid\w+|danificad\w+|quebrad\w+|abert[oa]s?|romp\w+|violad\w+|rasgad\w+
ro=rupt\w*|deteriorat\w*|deschis\w*|spart\w*|desfăcut\w*
ru=поврежд\w+|наруш\w+|сломан\w*|разбит\w*|открыт\w+|вскрыт\w*|порван\w*
sk=poškoden\w*|poruš\w+|rozbit\w*|otvoren\w*|zlomen\w*
sl=poškodovan\w*|pretrgan\w*|zlomljen\w*|odprt\w*|razbit\w*
sr=оштећен\w*|сломљен\w*|отворен\w*|поцепан\w*|oštećen\w*|slomljen\w*|otvoren\w*
sv=bruten\w*|brutet|brutna|skad\w+|öppn\w*|öppet|öppna|trasig\w*
th=ชำรุด|แตก|ฉีก|เสียหาย|เปิด|ขาด|เป็นแผล
tr=kırık|kırıl\w+|hasar\w*|açık|yırtı\w+|bozul\w+|bozuk
uk=пошкодж\w+|поруш\w+|зламан\w*|розбит\w*|відкрит\w+|порван\w*
vi=hỏng|vỡ|rách|hở|tổn thương
zh=破(?<!未破)|[损損][坏壞伤傷]|撕[裂开開]|開放|开放|打开|打開|拆
""",
    "whole": r"""
en=intact|unbroken|undamaged|seal\w+ intact
ar=سليم\w{0,2}|غير مكسور\w?|غير تالف\w?
bg=непокътнат\w*|ненарушен\w*|здрав\w*|неповреден\w*
ca=intact\w*
cs=neporuš\w+|nepoškozen\w*|neotevřen\w*|celistv\w+
da=ubrudt|intakt\w*|ubeskadig\w*|hel
de=unbeschädigt\w*|unverletzt\w*|intakt\w*|unversehrt\w*|heil
el=άθικτ\w+|ακέραι\w+|ανέπαφ\w+
es=intact[oa]s?|sin dañar|íntegr\w+
et=terve|terved|kahjustamata|rikkumata|avamata
fa=سالم|دست‌نخورده
fi=ehjä\w*|vahingoittuma\w+|rikkoutuma\w+|avaamat\w+
fil=buo|hindi sira
fr=intact\w*|non endommagé\w*
he=שלמ\w+|שלם|תקין|תקינה
hi=सही-सलामत|अक्षत|साबुत
hr=neoštećen\w*|netaknut\w*
hu=sértetlen\w*|ép|épek|bontatlan
id=utuh|tidak rusak
it=integr[oaie]|intatt\w+|sigillat\w+
ja=破れていない|損傷のない|無傷|傷のない
ka=მთელი|დაუზიანებელ\w*|ხელუხლებელ\w*
kk=бүтін|зақымдалмаған|бұзылмаған
ko=온전|손상되지 않은|파손되지 않은|멀쩡
lt=nepažeist\w+|sveik\w+|nesugadint\w+
lv=nebojāt\w*|vesel\w*|neskart\w*
mr=न फुटल\S*|अखंड
ms=utuh|tidak rosak
nb=ubrutt|intakt\w*|uskadd\w*|uskadet|hel
nl=intact\w*|onbeschadigd\w*|ongeschonden|onverbroken
pl=nieuszkodz\w+|nienarusz\w+|nietknięt\w+
pt=intact[oa]s?|íntegr\w+
ro=intact\w*|nedeteriorat\w*
ru=неповреждённ\w+|неповрежденн\w+|ненарушенн\w+|цел[аоы]?|невскрыт\w+
sk=neporuš\w+|nepoškoden\w*|neotvoren\w*
sl=nepoškodovan\w*|nedotaknjen\w*
sr=неоштећен\w*|нетакнут\w*|neoštećen\w*|netaknut\w*
sv=obrute[nt]|intakt\w*|oskad\w+|hel
th=สมบูรณ์|ไม่ชำรุด|ไม่แตก
tr=sağlam|hasarsız|bozulmamış
uk=неушкодж\w+|непошкодж\w+|цілісн\w+
vi=nguyên vẹn|còn nguyên|lành
zh=完好|未破[损損]|完整|未[损損][坏壞伤傷]|无[损損]|無損|未拆封|没有破损
""",
}
