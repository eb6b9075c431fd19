"""Contraries by topic, what is seen, above and below a value, before and after."""

ROWS = r"""
[out of sight]
en=(?:out of|away from) (?:the )?(?:sight|view)

[in sight]
en=can(?:not)? see|visible
sw=(?:wana|wata|wa)(?:po)?weza ku(?:ziona|iona|yaona|viona|kiona|zifikia|ifikia)
id=(?<!tidak )(?:dapat|bisa) (?:di)?lihat\w*|terlihat
ms=(?<!tidak )(?:dapat|boleh) (?:di)?lihat\w*
cs=na dohled|na očích|vidět
da=kan se|synlig\w*|inden for syne
de=sehen (?:können|kann)|in sichtweite|sichtbar\w*
es=a la vista|puedan ver\w*|visible
et=näevad|näha|nähtav\w*
fi=näkyvissä|näkyville|näkevät
fr=peuvent (?:les |le |la )?voir|visible
hr=mogu vidjeti|na vidiku|vidljiv\w+
hu=látható\w*|szem előtt
it=in vista|possono veder\w+|visibile
lt=matomoje|mato
lv=redzam\w+|var redzēt
nb=kan se|synlig\w*
nl=kunnen zien|in het zicht|zichtbaar
pl=na widoku|widoczn\w+|widzą
pt=à vista|possam ver|visível
ro=la vedere|pot vedea|vizibil
sk=na dohľad|na očiach|vidieť
sl=na vidiku|vidn\w+
sv=kan se|synlig\w*|inom synhåll

[value below]
en=(?:is|are|falls|drops|goes) (?:below|under|lower than|less than) \d[\d.,]*

[value above]
en=(?:above|over|higher|more|greater|high|at least|exceed\w*|or)
he=\w?(?:גבוה\w{0,2}|עולה|עולים|עולות) (?:מ|על).*
ar=\w?(?:أعلى|أكثر|أكبر) من
bg=по-висок\w* от|над
ca=superior a|més alta? (?:de|que)
cs=vyšší než|přesáhne|přesahuje
da=højere end|overstiger
de=höher als|größer als|oberhalb
es=superior a|más alt[oa] (?:de|que)|supera
et=kõrgem kui|suurem kui
fi=korkeampi kuin|suurempi kuin|ylittää
fr=supérieure? à|dépasse
hr=viš[ae] od|već[ae] od
hu=magasabb,? mint|meghaladja
it=superiore a|supera
lt=didesn\w+ nei|aukštesn\w+ nei|viršija
lv=augstāks? (?:par|nekā)|pārsniedz
nb=høyere enn|overstiger
nl=hoger dan|groter dan
pl=wyższ\w+ niż|przekracza
pt=superior a|mais alto (?:do )?que|ultrapassa
ro=mai mare de|peste
ru=выше|превыша\w+
sk=vyšši\w* ako|presiahne
sl=viš[jš]\w* (?:od|kot)|presega
sv=högre än|överstiger
uk=вищ\w+ (?:за|від)|перевищу\w+

[value over]
en=(?:is|are|rises|goes) (?:above|over|higher than|more than) \d[\d.,]*

[value under]
en=(?:below|under|lower|less|low|fewer|at most|or|not)
he=\w?(?:נמוכ?\w{0,2}|יורד|יורדת|נמוך) (?:מ|על).*
ar=\w?(?:أقل|أدنى|أصغر) من
bg=по-нис\w+ от|под
ca=inferior a|més baixa? (?:de|que)
cs=nižší než|klesne
da=lavere end|mindre end
de=niedriger als|kleiner als|unterhalb
es=inferior a|más baj[oa] (?:de|que)
et=madalam kui|väiksem kui
fi=matalampi kuin|pienempi kuin|alittaa
fr=inférieure? à
hr=niž[ae] od|manj[ae] od
hu=alacsonyabb,? mint
it=inferiore a
lt=mažesn\w+ nei|žemesn\w+ nei
lv=zemāks? (?:par|nekā)
nb=lavere enn|mindre enn
nl=lager dan|kleiner dan
pl=niższ\w+ niż
pt=inferior a|mais baixo (?:do )?que
ro=mai mic de|sub
ru=ниже
sk=nižši\w* ako|klesne
sl=niž[jš]\w* (?:od|kot)
sv=lägre än|mindre än
uk=нижч\w+ (?:за|від)

[after using]
en=after (?:using|each use|every use|use)

[before using]
en=before|until
de=vor (?:der|dem|jeder|jedem) (?:anwendung|benutzung|gebrauch|verwendung|inhalation)
fr=avant (?:d['’](?:utiliser|employer)|l['’](?:utilisation|emploi)|chaque utilisation)
es=antes de (?:usar|utilizar|cada uso)
it=prima (?:di (?:usare|utilizzare)|dell['’](?:uso|utilizzo))
pt=antes de (?:usar|utilizar|cada utilização)
nl=v[óo][óo]r (?:het |elk )?gebruik
sv=före användning|innan du använder
da=før (?:du bruger|brug)
nb=før (?:du bruker|bruk)
pl=przed (?:użyciem|każdym użyciem|zastosowaniem)
cs=před (?:každým )?použitím
sk=pred (?:každým )?použitím
hr=prije (?:svake )?(?:uporabe|upotrebe|primjene)
ru=перед (?:каждым )?(?:использованием|применением)|до (?:использования|применения)
uk=перед (?:кожним )?(?:використанням|застосуванням)
fi=ennen (?:\w+ )?käyttöä
hu=használata? előtt
bg=преди (?:употреба|използване|всяка употреба)
el=πριν (?:από )?(?:τη χρήση|κάθε χρήση)
et=enne (?:\w+ )?kasutamist
lt=prieš naudo\w+|prieš vartoj\w+
lv=pirms (?:\w+ )?lietošanas
ro=înainte de (?:utilizare|folosire|fiecare utilizare)
sl=pred (?:vsako )?uporabo
tr=kullanmadan önce|kullanımdan önce
"""
