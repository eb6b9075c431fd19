"""Contraries by topic, what is advised, how it goes, and where."""

ROWS = r"""
[advised]
en=(?:is|are) (?:also |always |strongly |usually )?(?:recommended|advised)

[not advised]
en=(?:not|never|no|nobody|against|without|unless|only|avoid\w*|\w{1,6}n['’]t|except)
fr=(?:pas|jamais|plus) (?:recommandé|conseillé)e?s?|déconseillée?s?
es=no (?:se|está|es|están|son) (?:recomiend\w+|recomendad\w+|aconsej\w+)
    |desaconsej\w+
pt=não (?:se|é|são|está) (?:recomenda\w*|aconselha\w*)|desaconselha\w+
it=non (?:si|è|sono|viene) (?:raccomanda\w*|consiglia\w*)|sconsiglia\w+
ca=no (?:es|és|està|són) (?:recoman\w+|aconsell\w+)|desaconsell\w+
gl=non (?:se|é|está|son) (?:recomend\w+|aconsell\w+)|desaconsell\w+
ro=nu (?:se|este|sunt|e) recomand\w+|nerecomanda\w+
el=δεν (?:συνιστάται|συνιστώνται|συστήνεται|ενδείκνυται)
tr=önerilme(?:z|mekte\w*)|tavsiye edilme(?:z|mekte\w*)
pl=nie (?:jest |są )?(?:zaleca\w*|polec\w+)(?: się)?|odradza\w*
cs=nedoporuč\w+
sk=neodporúč\w+
sl=(?:ne|ni|niso) (?:se )?priporoč\w+|odsvetuje\w*
hr=(?:ne|nije|nisu) (?:se )?preporuč\w+
sr=(?:не|није|нису) (?:се )?препоруч\w+|(?:ne|nije|nisu) (?:se )?preporuč\w+
bg=не (?:се|е|са) препоръч\w+
mk=не (?:се|е) препорач\w+
ru=не рекоменд\w+|не совету\w+
uk=не рекоменд\w+|не рад(?:ять|имо)
be=не рэкаменд\w+|не ра(?:яць|іцца)
sv=(?:rekommenderas|tillråds) (?:inte|ej)|inte (?:rekommender\w+|tillrådlig\w?)|avråd\w+
da=(?:anbefales|tilrådes) ikke|ikke (?:anbefal\w+|tilrådelig\w?)|frarådes
nb=(?:anbefales|tilrås) ikke|ikke (?:anbefal\w+|tilrådelig\w?)|frarådes
nl=(?:niet|geen|wordt niet) (?:aanbevolen|aangeraden|geadviseerd)|afgeraden
de=nicht (?:empfohlen|angeraten|ratsam|empfehlenswert)|abgeraten
is=ekki (?:mælt|ráðlagt|ráðlögð|ráðlagður)|(?:mælt|ráðlagt) (?:er )?ekki
fi=ei(?:vät)? (?:\w+ )?(?:suositel\w+|suosit\w+)
et=ei (?:ole )?(?:soovita\w*|soovitatav\w*)
lv=nav ieteicam\w+|neiesak\w+|neiesaka
lt=nerekomenduojam\w*|nepatariam\w*
hu=nem (?:ajánl\w+|javasol\w+|javall\w+|tanácsos)

[with trouble]
en=(?:trouble|difficulty|difficulties|problems) (?:with |in )?(?:your )?(?:breathing
    |swallowing|speaking|walking|sleeping|seeing|hearing|passing)

[with ease]
en=eas\w+|without|no|not|never|\w{1,6}n['’]t
fr=sans (?:difficultés?|peine|mal|gêne|problèmes?)|facilement
es=sin (?:dificultad\w*|problemas?|esfuerzo)|fácilmente|con facilidad
pt=sem (?:dificuldad\w+|problemas?|esforço)|facilmente|com facilidade
it=senza (?:difficoltà|problemi|fatica|sforzo)|facilmente|con facilità
ca=sense (?:dificultat\w*|problemes|esforç)|fàcilment|amb facilitat
gl=sen (?:dificultad\w+|problemas?|esforzo)|facilmente|doadamente
ro=fără (?:greutate|dificult\w+|probleme|efort)|cu ușurință
el=χωρίς (?:δυσκολία|πρόβλημα|προβλήματα|κόπο)|εύκολα|με ευκολία
tr=kolay(?:ca|lıkla)|rahat(?:ça|lıkla)|zorlanmadan|güçlük çekmeden
pl=bez (?:trudności|problemów|problemu|wysiłku)|z łatwością|łatwo|swobodnie
cs=bez (?:obtíží|potíží|problémů|námahy)|snadno|lehce
sk=bez (?:ťažkostí|problémov|námahy)|ľahko
sl=brez (?:težav\w*|napora)|z lahkoto|zlahka
hr=bez (?:poteškoć\w+|teškoć\w+|problem\w+|napora)|(?:s )?lakoćom
sr=без (?:потешкоћ\w+|тешкоћ\w+|проблема|напора)|(?:с )?лакоћом
bg=без (?:затруднени\w+|проблем\w*|усилие|усилия)|лесно|с лекота
mk=без (?:потешкоти\w*|тешкоти\w*|проблем\w*|напор)|лесно|со леснотија
ru=без (?:затруднени\w+|труда|трудностей|проблем|усилий)|легко|свободно
uk=без (?:утруднен\w+|труднощів|проблем|зусиль)|легко|вільно
be=без (?:цяжкасц\w+|праблем|намаганняў)|лёгка|свабодна
sv=lätt (?:att|för)|utan (?:problem|svårighet\w*|besvär)
da=let ved|uden (?:problemer|besvær|vanskelighed\w*)
nb=lett for|uten (?:problemer|besvær|vanskelighet\w*|vansker)
nl=makkelijk|gemakkelijk|zonder (?:moeite|problemen)
de=leicht|mühelos|problemlos|ohne (?:mühe|probleme|schwierigkeiten)
is=auðvelt með|auðveldlega|án (?:erfiðleika|vandræða)
fi=helposti|vaivatta|ongelmitta|helppo\w{0,2}
et=kergesti|raskusteta|probleemideta|lihtne
lv=viegli|bez (?:grūtībām|problēmām)
lt=lengvai|be (?:sunkumų|problemų)
hu=könnyen|könnyedén|gond nélkül|nehézség nélkül

[far from]
en=(?<!look )(?<!right )(?<!straight )away from
fr=loin d\w*|à l['’]écart|éloign\w+|à distance|hors d\w*
es=lejos|alejad\w+|alej\w+|apartad\w+|aparte|apart\w+|fuera d\w+
pt=longe|afast\w+|distan\w+|fora d\w+
it=lontan\w+|allontan\w+|distan\w+|fuori d\w+|al riparo|evit\w+
ca=lluny|allunya\w*|apart\w+|fora d\w*
gl=lonxe|afast\w+|arred\w+|fóra d\w+
ro=departe|îndepărt\w+|distanță|ferit\w*|feri\w+
el=μακριά|απομακρ\w+|απόσταση
tr=uzak\w*
pl=z dala|daleko|dalek\w+|oddal\w+|odległ\w+
cs=daleko|dál\w*|stranou|dosah\w*|vzdál\w+
sk=ďaleko|ďalej|bokom|dosah\w*|vzdial\w+
sl=stran|daleč|proč|oddalj\w+
hr=dalje|daleko|podalje|udalj\w+
sr=даље|далеко|подаље|удаљ\w+
bg=далеч\w*|настрана|разстояние|отдалеч\w+
mk=подалеку|далеку|настрана|оддалеч\w+
ru=подальше|дальше|вдали|далеко|отдал\w+|беречь|берегите
uk=подалі|далі|далеко|осторонь|віддал\w+
be=далей|далёка|удалечыні|аддал\w+

[near to]
en=near\w*|close\w*|next|by|beside|(?:with)?in|at
fr=près d\w*|à proximité|à côté|proches? d\w*
es=cerca|junto al?|próxim\w+ a
pt=perto|junto|próxim\w+ d\w+
it=vicin\w+|accanto
ca=a prop|prop d\w*|al costat
gl=preto|cerca|xunto
ro=aproape de|lângă|în apropiere\w*
el=κοντά|δίπλα
pl=blisko|w pobliżu|obok
cs=blízko|poblíž|v blízkosti|vedle
sk=blízko|v blízkosti|vedľa
sl=blizu|v bližini|poleg
hr=blizu|u blizini|pokraj
sr=близу|у близини|покрај
bg=близо|в близост|наблизо
mk=блиску|во близина
ru=близко|рядом|вблизи|возле|поблизости
uk=близько|поруч|поблизу|біля
be=блізка|побач|паблізу
tr=yakın\w*|yanında
sv=nära|intill|bredvid
da=tæt (?:på|ved)|nær|ved siden af|i nærheden
nb=nær|nære|inntil|i nærheten|ved siden av
nl=dicht ?bij|vlak ?bij|in de buurt|naast
de=nahe|in der nähe|in die nähe|neben|dicht an
is=nálægt|við hliðina|nærri
fi=lähel\w+|lähei\w+|vieress\w+
et=lähedal\w*|lähedusse|juures|kõrval
lv=tuvu\w*|blakus|netālu
lt=arti|šalia|netoli
hu=közel\w*|mellett|mellé|közelében

[containing]
en=contain\w*

[not containing]
en=(?:not|never|no|\w{1,6}n['’]t) (?:\w+ )?contain\w*
    |contain\w* (?:no|none|neither|little)|without|free|avoid\w*|only|unless
    |except|other than|instead
fr=ne (?:contien\w+|conten\w+) (?:pas|aucun\w*|plus)|sans
es=no (?:conten\w+|contien\w+|llev\w+)
pt=não (?:contenh\w+|contêm|contém|conten\w+)
it=non (?:conten\w+|contien\w+|contengono)
ca=no (?:conten\w+|conté|contingu\w+)
gl=non (?:conte\w+)
ro=nu (?:conțin\w*|conțină)
el=δεν (?:περιέχ\w+|περιεί\w+)
tr=içermeyen\w*|bulunmayan\w*
pl=nie(?: zawier\w+|zawierając\w+)
cs=neobsah\w+
sk=neobsah\w+
sl=ne vsebuje\w*
hr=ne sadrž\w+
sr=не садрж\w+
bg=не (?:съдърж\w+)|несъдърж\w+
mk=не содрж\w+
ru=не содерж\w+
uk=не міст\w+
be=не (?:змяшча\w+|ўтрымлів\w+|утрымлів\w+)
vi=không (?:có )?chứa
id=tidak (?:mengandung|berisi)
ms=tidak mengandungi
fil=(?:hindi|walang) (?:naglalaman|nagtataglay)
zh=不含|不包含|未含
ja=含まない|含んでいない
ko=함유하지 않|함유되지 않
th=ไม่มีส่วนผสม|ไม่มีส่วนประกอบ|ไม่ประกอบด้วย

[lean forward]
en=(?:lean|bend|tilt)(?:ing)?(?: \w+){0,3} forwards?
fr=avant
es=adelante
pt=frente|diante
it=avanti
ca=endavant|davant
gl=diante|adiante
ro=față|înainte
el=μπροστά|εμπρός|μπρος
tr=öne|ileri\w*
pl=przod\w*|przód
cs=dopředu|vpřed|předklo\w+
sk=dopredu|vpred|predklo\w+
sl=naprej
hr=naprijed
sr=напред|унапред
bg=напред
mk=напред|нанапред
ru=впер[её]д
uk=вперед|уперед
be=наперад|уперад

[lean back]
en=back\w*|behind
fr=en arrière
es=(?:hacia|para) atrás
pt=para trás
it=indietro
ca=enrere|cap enrere
gl=(?:cara|para) atrás
ro=pe spate|înapoi
el=πίσω
tr=arkaya|geriye
pl=do tyłu
cs=dozadu
sk=dozadu
sl=nazaj
hr=unatrag|natrag|prema nazad
sr=уназад|назад
bg=назад
mk=наназад|назад
ru=назад
uk=назад
be=назад
"""
