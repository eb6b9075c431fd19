"""The part of ``contrast_tables`` about a course of treatment: on, over, at bedtime.

By meaning, then a line for each language; patterns as there.
"""

WORDS = {
    "stop": r"""
en=stop (?:using|taking|giving|breastfeeding|smoking|drinking|the \w+)
""",
    "go on": r"""
en=continu\w+|go on|keep\w*|carry on|still|further|resum\w+|restart\w*|again|not|never
    |don't|start\w*|long\w+|as usual|more
ar=(?:واصل|تابع|استمر)\w*|\w{0,2}مواصلة|\w{0,2}متابعة|\w{0,2}استمرار|[يت](?:واصل|تابع)\w*
bg=продълж\w+
bn=চালিয়ে|অব্যাহত
ca=continu\w+|segu[ie]\w+ (?:utilitzant|prenent|fent|amb)
cs=pokrač\w+|dál|nadále
da=fortsæt\w*
de=weiter(?:hin)?|weiterverwend\w+|weiterbenutz\w+|weiternehm\w+|fortsetz\w+
el=συνεχ[ίι]\w+
es=contin[uú]\w+|sig[au]\w+
et=jätka\w+|edasi
fa=ادامه
fi=jatka\w*
fil=ipagpatuloy|magpatuloy|ituloy|patuloy
fr=continu\w+|poursui\w+
he=המשי\w+|להמשיך|המשך
hi=जारी
hr=nastavi\w*
hu=folytas\w*|tovább\w*
id=teruskan|lanjutkan|melanjutkan|terus
is=áfram|haltu áfram|haldið áfram
it=continu\w+|prosegu\w+
ja=続け|継続
ka=გააგრძელ\w+|განაგრძ\w+
kk=жалғастыр\w*
ko=계속
lt=tęsk\w*|tęs\w+|toliau
lv=turpin\w+
mr=सुरू ठेव\S*|चालू ठेव\S*
ms=teruskan|terus
nb=fortsett\w*
nl=blijf|ga door|doorgaan|voortzetten|gebruik verder
pl=kontynu\w+|nadal|dalej
pt=continu\w+|mantenha
ro=continu\w+
ru=продолж\w+
sk=pokrač\w+|naďalej|ďalej
sl=nadaljuj\w*|še naprej
sr=настави\w*|nastavi\w*
sv=fortsätt\w*
sw=endelea|kuendelea
ta=தொடர்\S*
te=కొనసాగ\S*
th=ต่อไป|ต่อเนื่อง
tr=devam|sürdür\w*
uk=продовж\w+
ur=جاری
vi=tiếp tục
zh=继续|繼續
am=ይቀጥሉ|መጠቀምዎን ይቀጥሉ|ቀጥል\S{0,2}
""",
    "while treated": r"""
en=(?:while|when|as long as) you are (?:being treated|taking|using|on)
    |during (?:the |your )?treatment
    |while (?:being treated|taking|using)
""",
    "after treatment": r"""
en=after\w*|follow\w+|finish\w*|end\w*|before|until
ar=بعد (?:انتهاء |نهاية )?(?:ال)?علاج\w*
bg=след (?:края на )?лечение\w*
bn=চিকিৎসার পরে?
ca=després del tractament|en acabar el tractament
cs=po (?:skončení |ukončení )?léčb\w+
da=efter (?:endt )?behandling\w*
de=nach (?:de[rm] |ende der |abschluss der |ihrer )?(?:behandlung|therapie|einnahme)
el=μετά (?:από )?(?:τη |την |τη λήξη της )?θεραπεία\w?
es=después del? tratamiento|tras el tratamiento|al terminar el tratamiento
et=pärast ravi|ravi järel
fa=(?:بعد|پس) از (?:پایان )?درمان
fi=hoidon (?:jälkeen|päätyttyä)
fil=pagkatapos ng (?:gamutan|paggamot|paggagamot)
fr=après (?:le |votre |la fin du )?traitement
he=(?:אחרי|לאחר) (?:סיום )?הטיפול
hi=(?:इलाज|उपचार) के बाद
hr=nakon (?:završetka )?liječenj\w+|poslije liječenja
hu=(?:a )?kezelés (?:után|befejezése után)
id=(?:setelah|sesudah) (?:pengobatan|perawatan)
is=eftir meðferð\w*
it=dopo (?:il |la fine del )?trattamento|dopo la (?:terapia|cura)
ja=治療後|治療が終わ
ka=მკურნალობის (?:შემდეგ|დასრულებ\w+)
kk=ем\w{2,6} кейін
ko=치료 ?(?:후|가 끝난|를 마친)
lt=po (?:gydymo|gydymosi)|baigę gydym\w+
lv=pēc ārstēš\w+
mr=उपचारानंतर|उपचारांनंतर
ms=(?:selepas|setelah) rawatan
nb=etter (?:endt )?behandling\w*
nl=na (?:de |uw |afloop van de )?behandeling
pl=po (?:zakończeniu )?(?:leczeni\w+|terapii)
pt=(?:depois do|após o|depois de terminar o) tratamento
ro=după (?:terminarea )?tratament\w*
ru=после (?:окончания )?(?:лечения|курса лечения)
sk=po (?:skončení |ukončení )?liečb\w+
sl=po (?:koncu )?zdravljenj\w+
sr=након лечења|после лечења|nakon lečenja|posle lečenja
sv=efter (?:avslutad )?behandling\w*
sw=baada ya matibabu
ta=சிகிச்சைக்குப் பிறகு|சிகிச்சைக்குப் பின்
te=చికిత్స తర్వాత
th=หลัง(?:จาก)?การ?รักษา
tr=tedavi(?:den|niz bittikten|nizden) sonra|tedavi sonrası\w*
uk=після (?:завершення )?лікування
ur=علاج کے بعد
vi=sau (?:khi )?điều trị
zh=治[疗療](?:结束|結束)?(?:之|以)?[后後]
am=ከህክምና በኋላ|ከሕክምና በኋላ
""",
    "at bedtime": r"""
en=(?:at|before) (?:bedtime|bed)|before (?:going to (?:bed|sleep)|sleep\w*)|at night
    |in the evening|every (?:night|evening)
""",
    "on rising": r"""
en=(?:get\w*|wak\w+|ris\w+|stand\w*|sit\w*) ?(?:up)?|morning\w*|breakfast|day\w*|lunch
    |noon|until
ar=\w{0,2}الاستيقاظ|تستيقظ\w*|استيقاظ\w*|\w?الصباح|صباحًا|صباحا
bg=ставане|събуждане|сутрин\w*
bn=ঘুম থেকে ও\S*|সকালে
ca=llevar-(?:vos|se)|aixecar-(?:vos|se)|al matí
cs=probuzení|vstávání|ráno
da=du står op|du er stået op|opvågning|om morgenen
de=aufstehen|aufwachen|morgens|am morgen
el=ξύπνημα|ξυπν\w+|το πρωί
es=levantar(?:se|te)|despertar(?:se|te)?|por la mañana
et=ärkamis\w*|hommik\w*|ülestõus\w*|tõusmis\w*
fa=بیدار شدن|صبح|صبح‌ها
fi=herä\w+|nousu\w*|aamu\w*
fil=paggising|pagbangon|umaga
fr=lever|réveil|le matin|vous être levé
he=הקימה|קימה|היקיצה|בבוקר|שקמים|שהתעוררת\w*
hi=उठने|जागने|सुबह
hr=ustajanja|buđenja|ujutro
hu=felkelés\w*|ébredés\w*|reggel
id=bangun tidur|bangun|pagi
is=fótaferð\w*|vakna\w*|á morgnana
it=sveglia|alzarsi|risveglio|al mattino|la mattina
ja=起床|起きた|朝
ka=გაღვიძებ\w+|ადგომ\w+|დილით
kk=тұрғаннан|оянғаннан|таңертең
ko=기상|일어난|일어나|아침
lt=atsikėl\w+|pabud\w+|ryte|rytą
lv=pamošanās|piecelšanās|no rīta
mr=उठल्यावर|उठल्यानंतर|सकाळी
ms=bangun tidur|bangun|pagi
nb=du står opp|du har stått opp|oppvåkning|om morgenen
nl=opstaan|ontwaken|'s ochtends|'s morgens
pl=wstaniu|przebudzeniu|obudzeniu|rano
pt=levantar|acordar|de manhã|pela manhã
ro=trezire|vă treziți|sculare|dimineața
ru=пробуждения|подъёма|подъема|вставания|утром|по утрам
sk=prebudení|vstaní|vstávaní|ráno
sl=vstajanju|prebujanju|zbujanju|zjutraj
sr=устајања|буђења|ујутру|ustajanja|buđenja|ujutru
sv=uppvaknandet|du vaknat|du stigit upp|på morgonen
sw=kuamka|asubuhi
ta=எழுந்த\S*|காலையில்
te=లేచిన|నిద్రలేచి\S*|ఉదయం
th=ตื่นนอน|ตื่น|ตอนเช้า
tr=kalkt\w+|kalkınca|uyand\w+|sabah\w*
uk=пробудження|підйому|вставання|вранці|зранку
ur=جاگنے|اٹھنے|صبح
vi=ngủ dậy|thức dậy|buổi sáng
zh=起床|醒来|醒來|早上|早晨
am=ከእንቅልፍ|ከተነሱ|ጠዋት
""",
}
