"""Contraries by topic, the way in, in and out, one and two."""

ROWS = r"""
[on the skin]
en=(?:on (?:the |your )?skin|(?:external|topical|cutaneous) use|externally) only
    |only (?:on (?:the |your )?skin|for (?:external|topical|cutaneous) use)
ca=pell|extern|tòpic|cutani
cs=kůž\w+|zevn\w+|vnějš\w+
da=hud\w*|udvortes
de=haut|äußerlich\w*|äusserlich\w*
el=δέρμα\w*|εξωτερικ\w+
es=piel|extern[oa]|tópic[oa]|cutáne[oa]
et=nahal\w*|naha\w*|välispidi\w*
fi=iho\w*|ulkoi\w*
fr=peau|externe|cutanée?
gl=pel|extern[oa]|tópic[oa]
hr=kož\w+|vanjsk\w+
hu=bőr\w*|külső\w*
it=pelle|cute|estern[oa]|cutane[oa]
lt=od\w+|išor\w+
lv=ād\w+|ārīg\w+
nb=hud\w*|utvortes
nl=huid|uitwendig
pl=skór\w+|zewnętrzn\w+
pt=pele|extern[oa]|tópic[oa]|cutâne[oa]
ro=piele\w*|extern|cutanat\w*
ru=кож\w+|наружн\w+
sk=kož\w+|pokožk\w+|vonkajš\w+
sl=kož\w+|zunanj\w+
sr=кож\w+|спољ\w+|kož\w+|spolj\w+
sv=hud\w*|utvärtes
tr=cil\w+|deri\w*|haricen|harici
uk=шкір\w+|зовнішн\w+

[by mouth]
en=oral\w*|mouth|internal\w*
ca=ús oral|via oral
cs=perorální\w*|ústní\w* podání|ústy|vnitřn\w+
da=oral brug|indtagelse|indvortes
de=orale?n? (?:anwendung|gebrauch|einnahme)|innerlich\w*|zum einnehmen
el=από το στόμα|εσωτερικ\w+
es=uso oral|vía oral
et=suukaudne|suukaudse\w*|seespidi\w*
fi=suun kautta|sisäise\w+|nielta\w+
fr=usage oral|voie orale|voie interne
gl=uso oral|vía oral
hr=oraln\w+|unutarnj\w+
hu=szájon át|belső\w*|szájon keresztül
it=uso orale|via orale|uso interno
lt=per burną|vidini\w+|gerti
lv=iekšķīg\w+
nb=oral bruk|innvortes|inntak
nl=oraal gebruik|inwendig|orale? gebruik
pl=doustn\w+|wewnętrzn\w+
pt=uso oral|via oral|uso interno
ro=oral\w?|intern
ru=внутрь|внутренн\w+|перорально\w*
sk=perorálne\w*|vnútorn\w+|ústami
sl=peroraln\w+|notranj\w+
sr=оралн\w+|унутраш\w+|oraln\w+|unutraš\w+
sv=oralt? bruk|invärtes|oral användning
tr=ağızdan|dahili\w*|dahilen
uk=внутрішньо|внутрішн\w+|перорально\w*

[breathe out]
en=(?:breathe|breathing|blow) out|exhal\w+
da=pust\w* ud|ånd\w* ud
de=ausatm\w+|ausgeatmet|aus|atmen
es=espir\w+|exhal\w+|expuls\w+|eche|suelte
fr=expir\w+|souffl\w+
he=\w?נש[ופ]\w+|\w?הוצי\w+
hi=साँस छोड़\S*|सांस छोड़\S*|बाहर
id=buang\w*|embus\w*|hembus\w*|keluar\w*
it=espir\w+|soffi\w+|fuori
ja=吐|呼気
ko=내쉬|내뱉
nb=pust\w* ut
nl=uit|adem\w* uit|uitadem\w+
pl=wydech\w*|wydychaj\w*|wydmuch\w*|wypu\w+
pt=expir\w+|solt\w+|exp[ie]l\w+|exal\w+|deite
ru=выдох\w*|выдыха\w+
sv=andas ut|ut
th=หายใจออก|ออก
tr=nefes\w* ver\w*|ver\w*|soluk\w* ver\w*
uk=видих\w*|видихн\w+
vi=thở ra
zh=呼气|呼氣|呼出|吐气|吐氣

[breathe in]
en=(?:breathe|breathing) (?:it )?in|inhal(?!er)\w*|take a (?:deep )?breath
da=ånd\w* ind|træk vejret ind|inhal(?!ator)\w+
de=einatmen|atmen sie (?:\w+ )?ein|atme (?:\w+ )?ein
es=inspir\w+|tome aire|inhale|aspire
fr=inspir(?:ez|e|er)|inhalez
he=\w?שאפו|\w?לשאוף
hi=साँस (?:अंदर )?लें|सांस (?:अंदर )?लें|साँस खींचें
id=tarik napas|hirup\w*
it=inspir(?:i|a|are|ate)|inali
ja=息を(?:\w{0,4})?吸
ko=숨을 (?:\w+ )?들이|들이마|들이쉬
nb=pust\w* inn|trekk pusten inn|inhal(?!ator)\w+
nl=adem (?:\w+ )?in|inademen
pl=wdech|wdychaj\w*|weź wdech
pt=inspire|inale|inspirar
ru=вдохните|вдыхайте|вдох
sv=andas (?:\w+ )?in
th=หายใจเข้า|สูดหายใจ
tr=nefes al\w*|nefes alın|soluk al\w*
uk=вдихніть|вдихайте|вдих
vi=hít vào
zh=吸气|吸氣|吸入空气

[two lines]
en=two lines
ar=خطان|خطين|خطّان
id=dua garis|2 garis
ja=2本|二本|2つ|二本
ko=두 줄|2줄|두 개의 선
ms=dua garis\w*|2 garis\w*
th=สอง|2
tr=iki çizgi|2 çizgi
vi=hai vạch|2 vạch
zh=两条|兩條|两道|兩道|2条|二条

[one line]
en=(?:one|a|single|1) lines?
ar=خط واحد|خطّ واحد
bn=একটি (?:দাগ|রেখা)
cs=jedna čárka|jeden proužek|jedna čára
da=én streg|en streg
de=eine linie|ein strich|nur eine linie
es=una (?:sola )?línea|una raya
fil=isang (?:guhit|linya)
fr=une (?:seule )?ligne|un (?:seul )?trait
he=קו אחד|פס אחד
hi=एक (?:रेखा|लाइन|लकीर)
id=satu garis|1 garis
it=una (?:sola )?linea
ja=線が1本|1本の線|線が一本|1本
ko=한 줄|1줄|선이 하나|하나의 선
mr=एक (?:रेषा|रेघ)
ms=satu garis\w*|1 garis\w*
nb=én strek|en strek
nl=één streep\w*|één lijn\w*|een streepje
pl=jedna (?:kreska|linia)
pt=uma (?:só )?linha|um traço
ro=o (?:singură )?linie
ru=одна (?:полоска|линия|полоса)
sv=ett streck|en linje
sw=mstari mmoja
ta=ஒரு கோடு
te=ఒక గీత|ఒకే గీత
th=หนึ่งขีด|ขีดเดียว|เส้นเดียว|หนึ่งเส้น
tr=(?:bir|tek) çizgi
uk=одна (?:смужка|лінія)
ur=ایک لکیر
vi=một vạch|1 vạch
zh=一条线|一條線|一条|一條|一道

[in each]
en=(?:in|into|to|for) (?:each|every) (?:nostril|eye|ear)
ja=両|左右|それぞれ|各|ずつの鼻
ko=양쪽|각|각각
th=แต่ละ|ทั้งสอง|ละข้าง
zh=每|各|两|兩|双|雙

[in only one]
en=(?:one|either|other|single) (?:nostril|eye|ear|side)
de=(?:ein|einem|einem einzigen) nasenloch|(?:in )?ein nasenloch
es=(?:en )?una (?:sola )?fosa|un (?:solo )?orificio nasal|una narina
fr=(?:dans )?une (?:seule )?narine
it=(?:in )?una (?:sola )?narice
ja=片方の(?:鼻|目|耳)|片側の(?:鼻|目|耳)|片鼻|片目|片耳
ko=한쪽|한 쪽
nl=(?:in )?één neusgat
pt=numa narina|em uma narina
ru=(?:в )?одну ноздрю|(?:в )?один носовой
th=ข้างเดียว|ข้างหนึ่ง
vi=một bên mũi
zh=一侧|一側|一个鼻孔|單側|单侧|一個鼻孔
ca=en un sol (?:nariu|nas)|una fosa
cs=jedné nosní\w*|jednoho oka
da=ét næsebor|det ene næsebor|ét øje
fi=yhteen sieraimeen|toiseen sieraimeen
hr=jednu nosnicu|jedno oko
hu=egyik orrlyuk\w*|egyik orrnyílás\w*|egyik szem\w*
nb=ett nesebor|det ene neseboret
pl=jednego otworu|jednej dziurki|jednego oka
ro=o singură nară|într-o nară
sk=jednej nosnej|jedného oka
sv=ena näsborren|en näsborre|ett öga
tr=tek burun|bir burun|tek göz\w*
uk=одну ніздрю|один носовий
"""
