"""The part of ``contrast_tables`` about where, how and who: outside, sitting, cold.

By meaning, then a line for each language; patterns as there.
"""

WORDS = {
    "unopened": r"""
en=unopened|un-opened|before (?:first )?opening|sealed
fr=non (?:ouvert\w*|entamé\w*)|fermé\w*|avant (?:la première )?ouverture|scellé\w*
    |neuf\w*
es=sin abrir|cerrad\w+|no abiert\w+|precintad\w+|antes de abrir\w*
it=non (?:ancora )?apert\w+|chius\w+|integr\w+|sigillat\w+|prima dell'apertura
pt=por abrir|fechad\w+|não abert\w+|lacrad\w+|antes de abr\w+|ainda não abert\w+
de=un(?:an|ge)\w*br\w+|ungeöffnet\w*|verschlossen\w*|vor (?:dem )?\w*(?:öffnen|anbruch)
nl=ongeopend\w*|niet geopend\w*|dicht\w*|verzegeld\w*|vóór opening
sv=oöppna\w+|obruten|obrutna|före öppn\w+
da=uåbn\w+|før åbn\w+|ubrudt\w*
nb=uåpn\w+|før åpn\w+
fi=avaamat\w+|avaamattom\w+
pl=nieotwart\w+|nieotwier\w+|zamknięt\w+|nieużywan\w+|przed (?:pierwszym )?otwarciem
cs=neotevřen\w+|uzavřen\w+|nenačat\w+|před (?:prvním )?otevřením
sk=neotvoren\w+|uzavret\w+|pred (?:prvým )?otvorením
ru=невскрыт\w+|неоткрыт\w+|нераспечатан\w+|закрыт\w+|запечатан\w+|до вскрытия
    |не вскрыт\w+
uk=невідкрит\w+|нерозкрит\w+|закрит\w+|запечатан\w+|до відкриття|не відкрит\w+
bg=неотворен\w+|затворен\w+|преди отваряне
hr=neotvoren\w+|zatvoren\w+|prije otvaranja
ro=nedeschis\w+|închis\w+|sigilat\w+|înainte de deschidere|nedesfăcut\w+
hu=bontatlan\w*|felbontatlan\w*|zárt\w*|felbontás előtt
tr=açılmamış|kapalı|açılmadan
ar=غير (?:ال)?مفتوح\w*|المغلقة|مغلقة?|قبل الفتح|قبل فتح\w*
he=סגור\w*|שלא נפתח\w*|לפני (?:ה)?פתיחה|לא פתוח\w*
fa=بازنشده|باز نشده|دربسته|پیش از باز
hi=बिना खुल\S+|बिना खोल\S+|बंद|न खोल\S+|सीलबंद|खोलने से पहले
id=belum (?:pernah )?dibuka|tertutup|yang masih tersegel|sebelum dibuka|tersegel
    |tidak terbuka|belum terbuka
ms=belum (?:pernah )?dibuka|tertutup|sebelum dibuka|tidak dibuka
vi=chưa mở|chưa khui|chưa bóc|còn nguyên|trước khi mở|chưa qua sử dụng
th=ยังไม่(?:ได้)?เปิด|ที่ไม่(?:ได้)?เปิด|ก่อนเปิด|ยังไม่ได้ใช้
ja=未開封|開封前|未使用|開けていない|開封していない
ko=개봉하지|미개봉|개봉 ?전|열지 않은|뜯지 않은
zh=未开|未開|未拆|开封前|開封前|没开|沒開|未使用|尚未
""",
    "opened": r"""
en=opened|once open|after opening
fr=ouvert\w*|entamé\w*|ouverture
es=abiert\w+|abri\w+
it=apert\w+
pt=abert\w+|abr\w+
de=geöffnet\w*|angebrochen\w*|öffn\w+|anbruch
nl=geopend\w*|aangebroken|open\w*
sv=öppnad\w*|öppna|bruten|öppning\w*
da=åbne\w*|åbning\w*
nb=åpne\w*|åpning\w*
fi=avat\w+|avaami\w+
pl=otwart\w+|otwarci\w+
cs=otevřen\w+|načat\w+
sk=otvoren\w+
ru=вскрыт\w+|открыт\w+
uk=відкрит\w+|розкрит\w+
bg=отворен\w+|отваряне\w*
hr=otvoren\w+|otvaranj\w+
ro=deschi\w+|desfăcut\w+
hu=felbontott\w*|bontott\w*|nyitott\w*|felbontás\w*
tr=açılmış|açık|açıldıktan
ar=المفتوحة|مفتوحة?|الفتح|فتحه\w*
he=פתוח\w*|שנפתח\w*|הפתוח\w*|פתיחה|הפתיחה
fa=بازشده|باز شده|باز کردن|باز
hi=खुल\S+|खोल\S+
id=(?:sudah )?dibuka|terbuka
ms=(?:sudah |telah )?dibuka|terbuka
vi=đã mở|mở|sau khi mở
th=เปิด
ja=開封|開け
ko=개봉|열린
zh=已开|已開|打开|打開|开封|開封|开启|開啟|已拆
""",
    "outdoors": r"""
en=(?:go|get|move|stay|come) (?:out ?doors|outside|out into)|outdoors|fresh air
fr=dehors|sort\w+|extérieur|plein air|air frais
es=fuera|afuera|sal\w{1,4}|exterior|aire (?:libre|fresco)
it=fuori|esc\w+|usc\w+|aperto|esterno|aria (?:fresca|aperta)
pt=fora|rua|sai\w*|exterior|ar (?:livre|fresco)|lá fora
de=draußen|freie\w*|hinaus\w*|nach draußen|raus|frische luft|im freien|außerhalb
nl=buiten\w*|frisse lucht
sv=ut|ute|utomhus|friska luften|utanför|frisk luft
da=ud|ude|udenfor|udendørs|frisk luft|fri luft
nb=ut|ute|utendørs|utenfor|frisk luft
fi=ulos|ulkona|ulko\w+|raitti\w+
pl=na zewnątrz|na dwór|na dworze|na pole|wyjd\w+|świeżym? powietrz\w+|świeże powietrze
cs=ven|venku|čerstv\w+ vzduch\w*|vyjděte|mimo
sk=von|vonku|čerstv\w+ vzduch\w*|vyjdite
ru=наруж\w*|улиц\w+|свеж\w+ воздух\w*|выйд\w+|на воздух\w*|снаружи
uk=надвір|назовні|вулиц\w+|свіж\w+ повітр\w+|вийд\w+|надворі
bg=навън|отвън|чист въздух|свеж въздух|излез\w+|открито
hr=van|vani|vana|na otvoreno\w*|svjež\w+ zrak\w*|izađ\w+
sr=напоље|напољу|napolje|napolju|на отвореном|изађ\w+|izađ\w+|ван|van|свеж\w+ ваздух
ro=afară|ieși\w+|exterior|aer (?:liber|curat|proaspăt)
hu=ki|kint|szabad\w*|menj\w+ ki|friss levegő\w*
el=έξω|ύπαιθρο|καθαρό αέρα|βγ\w+|εξωτερικ\w+
tr=dışarı\w*|açık hava\w*|temiz hava\w*
ar=الخارج|خارج|الهواء الطلق|اخرج\w*|واخرج\w*|هواء نقي
he=החוצה|בחוץ|אוויר צח|צאו|לצאת|צא|חוץ
fa=بیرون|هوای آزاد|هوای تازه|خارج
hi=बाहर|खुली हवा|ताज़ी हवा
bn=বাইরে|খোলা বাতাস\S*
id=luar|keluar\w*|udara segar|udara terbuka
ms=luar|keluar\w*|udara segar
vi=ra ngoài|ngoài trời|bên ngoài|không khí trong lành|thoáng khí|ra khỏi
th=ข้างนอก|ด้านนอก|ภายนอก|กลางแจ้ง|นอกบ้าน|ออกไป|นอกอาคาร|อากาศบริสุทธิ์|ที่โล่ง
ja=外|戸外|屋外|新鮮な空気
ko=밖|실외|야외|바깥|외부|신선한 공기
zh=外|新鲜空气|新鮮空氣|户外|戶外|室外|出去
""",
    "indoors": r"""
en=indoors|(?:go|get|stay|come) inside|inside (?:the|your) (?:house|home|building)
fr=intérieur|dedans|chez vous|maison|rentr\w+|entr\w+|restez à l'intérieur
es=interior\w*|dentro|adentro|casa|entr\w+
it=interno|dentro|casa|chius\w|entr\w+|interni
pt=interior\w*|dentro|casa|entr\w+|fechad\w+
de=drinnen|hinein|innen\w*|hause|haus|gebäude|in innenräumen|rein
nl=binnen\w*|huis
sv=in|inne|inomhus|inuti|hemma
da=ind|inde|indendørs|indenfor|hjemme
nb=inn|inne|innendørs|hjemme
fi=sisä\w+|sisälle|kotona
pl=do środka|wewnątrz|pomieszcz\w+|w domu|wejd\w+|wnętrz\w+
cs=dovnitř|uvnitř|vnitřní\w*|doma|dovnitř|místnost\w*
sk=dovnútra|dnu|vnútri|doma|interiér\w*
ru=внутр\w+|помещени\w+|дома|домой|в доме|зайд\w+|войд\w+
uk=всередин\w+|приміщенн\w+|вдома|додому|в будинку|зайд\w+|увійд\w+
bg=вътре|навътре|закрито|вкъщи|помещени\w+|влез\w+
hr=unutr\w*|zatvoren\w+|kući|uđ\w+
sr=унутра|унутр\w*|unutra|unutr\w*|затворен\w+|кући|zatvoren\w+|kući|уђ\w+|uđ\w+
ro=înăuntru|interior\w*|casă|intra\w*
hu=be|bent|benn|belül|zárt\w*|otthon\w*|épület\w*|lakás\w*
el=μέσα|εσωτερικ\w+|σπίτι|μπ\w+
tr=içeri\w*|kapalı|evde|eve|iç mekan\w*|içinde
ar=الداخل|داخل|المنزل|البيت|ادخل\w*|مغلق\w*
he=פנימה|בפנים|בבית|בתוך|היכנס\w*|סגור\w*|הביתה|תוך
fa=داخل|خانه|سرپوشیده|درون|بسته
hi=अंदर|घर\S*|भीतर|बंद|घरों
bn=ভিতরে|ভেতরে|ঘর\S*|বাড়ি\S*
id=dalam|rumah|masuk\w*
ms=dalam|rumah|masuk\w*
vi=trong nhà|vào trong|bên trong|vào nhà|ở nhà
th=ข้างใน|ด้านใน|ในบ้าน|ในอาคาร|ในร่ม|เข้าไป|ภายในบ้าน
ja=屋内|室内|家の中|中に入
ko=안으로|실내|집 안|안에|집에|건물 안
zh=室内|室內|屋内|屋內|家中|在家|里面|裡面|进屋|進屋|家里|家裡|屋里|屋裡
""",
    "switch off": r"""
en=(?:switch|turn)(?:ed|ing)? (?:it |them |the \w+ |your \w+ )?off|unplug\w*
    |(?:stop|disable) (?:the |your |all )?(?:reminders?|alarms?|alerts?
    |notifications?|messages)
fr=éteign\w+|éteint\w*|débranch\w+|coup\w+|éteindre|ferm\w+|désactiv\w+|arrêt\w+|stopp\w+
es=apag\w+|apág\w+|desconect\w+|desenchuf\w+|desactiv\w+|cierr\w+|det[eé]n\w+|par[ae]r?
it=spegn\w+|spent\w+|scolleg\w+|disattiv\w+|chiud\w+|stacc\w+|interromp\w+|ferm\w+
pt=deslig\w+|apag\w+|desativ\w+|desconect\w+|fech\w+|par[ae]r?|interromp\w+
de=\w*ausschalt\w*|\w*abschalt\w*|schalten .{1,60} (?:aus|ab)|stell\w+ .{1,60} (?:aus
    |ab)|drehen .{1,60} (?:ab|zu)
    |machen .{1,60} aus|deaktivier\w+|stopp\w+|beend\w+|ausgeschaltet|abgeschaltet
nl=uit|stop\w*|\w*uitschakel\w*|\w*uitzet\w*
sv=stäng\w*|stopp\w*|avslut\w*|av|koppla ur|slå av|avstängd\w*
da=sluk\w*|stop\w*|deaktiv\w*|fra|slå .{1,30} fra
nb=stopp\w*|deaktiv\w*|slå .{1,30} av|av|skru .{1,30} av
fi=sammuta\w*|lopeta\w*|pysäytä\w*|poista|katkais\w+|kytke .{1,30} pois
pl=wyłącz\w*|zatrzym\w+|wstrzym\w+|zakończ\w*|zakręć\w*|odłącz\w*
cs=vypn\w+|zastav\w+|ukonč\w+|vypín\w+|zhasn\w+|odpoj\w+
ru=выключ\w*|останов\w+|прекрат\w+|отключ\w*|погас\w*|\w*туш\w+|закро\w+|перекро\w+
uk=вимкн\w+|зупин\w+|припин\w+|вимик\w+|відключ\w+
id=hentikan|matikan|mematikan|dimatikan|nonaktifkan|cabut
ms=hentikan|matikan|mematikan|tutup|cabut|padamkan
vi=tắt|dừng|ngừng|rút|ngắt|khóa
th=(?<!เ)ปิด|ถอดปลั๊ก|ดับ|หยุด
ja=切っ|切り|消し|オフ|止め|停止|中止|解除|切る|抜い
ko=끄|꺼|껐|끈|뽑
zh=关|關|断开|斷開|拔|切断|切斷|停用|停止|取消|熄
""",
    "switch on": r"""
en=switch(?:ed|ing)? (?:it |them |the \w+ |your \w+ )?on|turn (?:it |them )?on (?:the
    |your)
    |plug\w* in
    |(?:start|turn on|get|enable) (?:the |your |all )?(?:reminders?|alarms?|alerts?
    |notifications?|messages)
fr=démarr\w+|lanc\w+|allum\w+|rallum\w+|branch\w+|activ\w+|ouvr\w+
es=inici\w+|empez\w+|encend\w+|encien\w+|conect\w+|enchuf\w+|activ\w+|abr\w+
it=avvi\w+|inizi\w+|accend\w+|acces\w+|colleg\w+|attiv\w+|apr\w+
pt=inici\w+|ligue\w*|ligar|liga|acend\w+|ative\w*|ativar|abra\w*
de=start\w*|\w*einschalt\w*|\w*anschalt\w*|schalten .{1,60} (?:ein|an)|machen .{1,60} an
    |drehen .{1,60} auf|aktivier\w+
nl=start\w*|inschakel\w*|zet .{1,30} aan|schakel .{1,30} in
sv=slå på|sätt på|tänd\w*|starta\w*
da=start\w*|tænd\w*|slå .{1,30} til
nb=start\w*|aktiver\w*|slå .{1,30} på|skru .{1,30} på|tenn\w*
fi=aloita\w*|kytke .{1,30} päälle|käynnistä\w*|sytytä\w*|laita .{1,30} päälle
pl=rozpocz\w+|uruchom\w*|włącz\w*|odkręć\w*|podłącz\w*
cs=spust\w+|zapn\w+|zapín\w+|rozsv\w+|připoj\w+
ru=запуст\w+|включ\w+|подключ\w*|зажг\w+|зажиг\w+
uk=запуст\w+|увімкн\w+|ввімкн\w+|вмик\w+|підключ\w+
id=mulai\w*|nyalakan|hidupkan|aktifkan|menyalakan
ms=mulakan|hidupkan|pasang|nyalakan|buka
vi=bật|bắt đầu|mở
th=เปิด
ja=入れ|点け|つけ|オン
ko=켜|켠|켜고
zh=打开|打開|开启|開啟|启动|啟動|接通|点燃|點燃|启用|開
""",
}
